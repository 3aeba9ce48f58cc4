import type { Duty } from '../../facts/index.ts';
import { compare, figureOf, isComparable, multiply, type Quantity } from '../../quantity/index.ts';
import { figureOfResolved } from '../../resolve/index.ts';
import { nfkc } from '../../text/nfkc.ts';
import type { CrossCheck, FileView } from '../check.ts';
import { shown } from '../shared/figures.ts';
import { oncePerView } from '../shared/once.ts';
import { dutyName, isStandingNorm } from './duties.ts';

/** What a duty commits to, for comparing years. */
interface Commitment {
  id: string;
  at: string;
  name: string;
  label: string;
  /** Bearers, act and whether each or jointly. */
  act: string;
  indicators: string;
  figure: Quantity;
  /** A document that the duty names as its basis stands for an approved adjustment. */
  founded: boolean;
}

type Contributed = { year: 'last' | 'this'; commitments: Commitment[] };

/**
 * A commitment is not below last year's (上年), unless the duty names the document (依据) that approved it. The same commitment is the
 * duty of the same name, else the only one with the same bearer and act, else the only one with the same indicators. Ceilings, changes
 * and relative targets are not compared.
 */
export const commitmentShouldNotShrink: CrossCheck<Contributed> = {
  code: 'duty/reduced',
  severity: 'warning',
  *collect(view) {
    for (const agreement of view.facts.agreements) {
      const commitments = commitmentsOf(view, agreement.name);
      if (commitments.length === 0) continue;
      yield { key: `${view.uri}\n${agreement.id}`, value: { year: 'last', commitments } };
      const found = agreement.predecessor && view.resolve(agreement.predecessor);
      if (found?.kind !== 'one' || found.target.kind !== 'agreement') continue;
      yield { key: `${found.target.uri}\n${found.target.id}`, value: { year: 'this', commitments } };
    }
  },
  *judge(_key, contributions, settings) {
    const last = contributions.find(({ value }) => value.year === 'last');
    if (last === undefined) return;
    const percent = settings.number('duty/reduced.percent');
    for (const { uri, value } of contributions) {
      if (value.year !== 'this') continue;
      for (const now of value.commitments) {
        const before = sameIn(last.value.commitments, value.commitments, now);
        if (now.founded || before === undefined || !isComparable(now.figure, before.figure)) continue;
        if (compare(multiply(now.figure.value, '100'), multiply(before.figure.value, percent)) >= 0) continue;
        yield {
          subject: now.id,
          place: { uri, at: now.at },
          params: { name: now.label, now: shown(now.figure), before: shown(before.figure) },
          related: [{ uri: last.uri, at: before.at, note: 'note.last-year' }],
          witness: { now: now.figure.value, before: before.figure.value, unit: now.figure.unit },
        };
      }
    }
  },
};

function commitmentsOf(view: FileView, agreement: string): Commitment[] {
  return view.facts.duties.flatMap((duty) => (duty.agreement === agreement ? (commitmentOf(view, duty) ?? []) : []));
}

const commitmentOf = oncePerView((view, duty: Duty): Commitment | undefined => {
  const modality = view.effective(duty).modality;
  const figure = floorOf(view, duty);
  if (isStandingNorm(duty) || figure === undefined || (modality !== 'must' && modality !== 'strive')) return undefined;
  return {
    id: duty.id,
    at: duty.target!.at,
    name: duty.name,
    label: dutyName(duty),
    act: [...duty.bearer.map((ref) => ref.path.join('.')), duty.sharing ?? '', nfkc(duty.act).replaceAll(' ', '')].join(
      '\n',
    ),
    indicators: duty.indicators
      .map((ref) => ref.path.at(-1))
      .sort()
      .join('\n'),
    figure,
    founded: duty.bases.length > 0,
  };
});

/** The figure that a duty promises at least. */
function floorOf(view: FileView, duty: Duty): Quantity | undefined {
  const { target } = duty;
  if (target?.target !== undefined) {
    const { change, relative, grade, low, comparator } = target.target;
    return change || relative || grade || comparator === 'at-most' || comparator === 'less-than' ? undefined : low;
  }
  if (target?.ref === undefined || target.comparator === 'at-most' || target.comparator === 'less-than')
    return undefined;
  const found = view.resolve(target.ref);
  const named = found.kind === 'one' ? figureOfResolved(found.target) : undefined;
  return named && figureOf(named);
}

function sameIn(last: Commitment[], all: Commitment[], now: Commitment): Commitment | undefined {
  const only = (key: 'name' | 'act' | 'indicators') => {
    if (now[key] === '') return undefined;
    const before = last.filter((one) => one[key] === now[key]);
    return before.length === 1 && all.filter((one) => one[key] === now[key]).length === 1 ? before[0] : undefined;
  };
  return only('name') ?? only('act') ?? only('indicators');
}
