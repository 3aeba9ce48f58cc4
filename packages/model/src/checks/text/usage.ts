import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { papersPassages, placeIn } from '../shared/passages.ts';

const count = '[\\d.,一二三四五六七八九十百千两%％‰]';
/** A bound said before and after a figure: 不少于3次以上, 约30个左右, 至多5项以内. */
const twice = new RegExp(
  `(不少于|不低于|不小于|至少|最少|起码|超过|不超过|不多于|不高于|至多|最多|大约|约|近|将近)\\s*${count}[^，,；;。、：:\\n（）()]{0,10}?(以上|以下|以内|之内|左右|上下)`,
  'g',
);

/** A figure has one bound: the second says nothing, or something else. */
export function* boundsShouldBeSaidOnce(view: FileView): Generator<FindingDraft> {
  const told = new Set<string>();
  for (const passage of papersPassages(view)) {
    for (const found of passage.text.matchAll(twice)) {
      const [whole, first = '', second = ''] = found;
      const place = placeIn(view, passage, found.index, whole.length);
      if (told.has(place.at)) continue;
      told.add(place.at);
      yield {
        subject: passage.subject,
        place,
        params: { text: whole, first, second },
      };
    }
  }
}
