import type { CrossCheck, FileView } from '../check.ts';
import { emptySlots, isSlotEmpty, type SlotRule, type SlotState, slotStates } from './duties.ts';

/** The duties of an agreement that have to be measured; or one of them that an indicator, here or in another file, measures. */
type Contributed = { duties: SlotState[] } | { measured: string };

const rule = {
  code: 'duty/indicator-missing',
  modalities: ['must', 'strive'],
  inherited: true,
  filled: ({ duty }) => duty.indicators.length > 0 || (duty.notAssessed?.text ?? '').trim() !== '',
} satisfies SlotRule;

/**
 * Under a regime with mandatory assessment (强制考核) a duty is measured by an indicator that it names (考核) or that names it (衡量, in
 * any file), by the score of its row in a responsibility list (分值), or says with a reason why it is not. The assessment itself (性质：考核) is not assessed again.
 */
export const dutyShouldBeMeasured: CrossCheck<Contributed> = {
  code: rule.code,
  severity: 'warning',
  *collect(view) {
    const scored = new Set(
      view.facts.responsibilityLists.flatMap(({ items }) => items.flatMap((item) => (item.score ? [item.duty] : []))),
    );
    const assessed: SlotRule = {
      ...rule,
      filled: (judged) => rule.filled(judged) || scored.has(judged.duty.id),
      applies: ({ duty, agreement }) =>
        duty.kind !== 'assessment' && agreement !== undefined && view.regimeOf(agreement)?.assessed === true,
    };
    if (isSlotEmpty(view, assessed)) {
      for (const [agreement, duties] of Map.groupBy(slotStates(view, assessed), (state) => state.agreement!.id)) {
        if (duties.some(({ filled }) => !filled)) yield { key: `${view.uri}\n${agreement}`, value: { duties } };
      }
    }
    yield* measurements(view);
  },
  *judge(_key, contributions) {
    const measured = new Set(contributions.flatMap(({ value }) => ('measured' in value ? [value.measured] : [])));
    for (const { uri, value } of contributions) {
      if (!('duties' in value)) continue;
      const states = value.duties.map((state) => ({ ...state, filled: state.filled || measured.has(state.id) }));
      for (const draft of emptySlots(states, rule)) yield { ...draft, place: { uri, at: `${draft.subject}#name` } };
    }
  },
};

function* measurements(view: FileView): Generator<{ key: string; value: Contributed }> {
  for (const ref of view.facts.indicators.flatMap(({ measures }) => measures ?? [])) {
    const found = view.resolve(ref);
    if (found.kind !== 'one' || found.target.kind !== 'duty') continue;
    const { uri, id, fact } = found.target;
    yield { key: `${uri}\nagreement:${fact.agreement}`, value: { measured: id } };
  }
}
