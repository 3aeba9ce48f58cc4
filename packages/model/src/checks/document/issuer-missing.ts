import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/** A letter names the body that issues it: 发文机关标志 and 发文机关署名 (《党政机关公文处理工作条例》, art. 9(4) and (11)). */
export function* issuerShouldBeNamed(view: FileView): Generator<FindingDraft> {
  for (const { id, name, issuers } of view.facts.letters) {
    if (issuers.length > 0) continue;
    yield { subject: id, place: `${id}#name`, params: { name } };
  }
}
