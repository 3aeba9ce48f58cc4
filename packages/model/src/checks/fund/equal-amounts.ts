import { compare } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { shown } from '../shared/figures.ts';
import { recipientsOf } from './recipients.ts';

/** Where all recipients of a fund get the same amount, the fund says by what it is allocated (分配依据). */
export function* equalAmountsShouldBeFounded(view: FileView): Generator<FindingDraft> {
  for (const fund of view.facts.funds) {
    const recipients = fund.allocationBasis === undefined ? recipientsOf(view, fund) : [];
    const [first] = recipients;
    if (first === undefined || recipients.length < 2) continue;
    if (recipients.some(({ figure }) => compare(figure.value, first.figure.value) !== 0)) continue;
    if (compare(first.figure.value, '0') === 0) continue;
    yield {
      subject: fund.id,
      params: { name: fund.name, count: recipients.length, amount: shown(first.figure) },
      related: recipients.slice(0, 8).map(({ at }) => ({ at, note: 'note.part' })),
      witness: { amount: first.figure.value, unit: first.figure.unit, recipients: String(recipients.length) },
    };
  }
}
