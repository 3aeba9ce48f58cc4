import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { isGenre } from '../shared/letters.ts';

/**
 * A letter that goes upward names who signed it off: 上行文应当标注签发人姓名 (《党政机关公文处理工作条例》, art. 9(6); GB/T
 * 9704—2012, 7.2.6). A joint one has a signer for each body that issues it.
 */
export function* signerShouldBeNamed(view: FileView): Generator<FindingDraft> {
  for (const { id, name, genre, issuers, signers } of view.facts.letters) {
    if (genre === undefined || !isGenre(genre.text, view.settings.words('document/signer-missing.genres'))) continue;
    if (signers.length > 0 && signers.length >= issuers.length) continue;
    const some = signers.length > 0;
    yield {
      subject: id,
      place: some ? signers[0]!.at : `${id}#name`,
      ...(some && { message: 'document/signer-missing.joint' }),
      params: { name, form: genre.text, issuers: issuers.length, signers: signers.length },
      witness: { issuers: String(issuers.length), signers: String(signers.length) },
    };
  }
}
