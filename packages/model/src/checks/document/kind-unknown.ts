import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { isGenre } from '../shared/letters.ts';

/**
 * The form of an agreement is one that documents between governments have, with words before it as they like (框架协议): the forms of
 * soft law (黄亚新、丁强 2023) and the fifteen 文种 of 《党政机关公文处理工作条例》, arts. 8 and 9. The 文种 of a letter is one of the fifteen itself.
 */
export function* formMustBeKnown(view: FileView): Generator<FindingDraft> {
  for (const { id, form } of view.facts.agreements) {
    if (form === undefined || form.text === '') continue;
    const forms = view.settings.words('document/kind-unknown.forms');
    const text = form.text
      .normalize('NFKC')
      .replace(/[（(].*$/, '')
      .trim();
    if (forms.some((known) => text.endsWith(known))) continue;
    yield { subject: id, place: form.at, params: { form: form.text }, witness: { form: form.text } };
  }
  for (const { id, genre } of view.facts.letters) {
    if (genre === undefined) continue;
    if (isGenre(genre.text, view.settings.words('document/kind-unknown.genres'))) continue;
    yield {
      subject: id,
      place: genre.at,
      message: 'document/kind-unknown.genre',
      params: { form: genre.text },
      witness: { form: genre.text },
    };
  }
}
