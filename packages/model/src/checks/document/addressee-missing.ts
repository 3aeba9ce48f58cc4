import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { isGenre } from '../shared/letters.ts';

/**
 * A letter of a 文种 that by its definition goes to a certain body says to which: 主送机关 (《党政机关公文处理工作条例》, arts. 8 and
 * 9(8)). A 通知 may be for all to know and is not judged.
 */
export function* addresseeShouldBeNamed(view: FileView): Generator<FindingDraft> {
  for (const { id, name, genre, addressees } of view.facts.letters) {
    if (genre === undefined || addressees !== undefined) continue;
    if (!isGenre(genre.text, view.settings.words('document/addressee-missing.genres'))) continue;
    yield { subject: id, place: `${id}#name`, params: { name, form: genre.text }, witness: { form: genre.text } };
  }
}
