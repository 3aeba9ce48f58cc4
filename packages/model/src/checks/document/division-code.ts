import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/**
 * A division code has six digits and is that of a division in force: the built-in table holds those of its vintage, and no code
 * that was abolished before (GB/T 2260: 行政区划若有变更，原代码废止). A body that itself ended is not judged.
 */
export function* divisionCodeMustExist(view: FileView): Generator<FindingDraft> {
  for (const { id, name, code, validity } of view.facts.parties) {
    if (code === undefined || validity?.to !== undefined) continue;
    if (view.resolver.world.gazetteer.byCode(code) !== undefined) continue;
    const formed = /^[1-9]\d{5}$/.test(code);
    yield {
      subject: id,
      place: `${id}#slot.division-code`,
      ...(!formed && { message: 'document/division-code.form' }),
      params: { name, code },
      witness: { code },
    };
  }
}
