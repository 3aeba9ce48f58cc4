import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { dutyName, eachJudged, type JudgedDuty, wordIn, wordsOf } from './duties.ts';
import { bodiesNamed } from './parties.ts';

/**
 * A word that commits to nothing stands with what makes it definite: a word for an owner (有关部门) with a named bearer, one for a time
 * (适时) with a date, any other (积极推动) with a figure or a date. Sun Liangshun 2023 on such wording.
 */
export const wordingShouldBeDefinite = eachJudged(function* (view, judged): Generator<FindingDraft> {
  const words = view.settings.words('duty/wording-vague');
  const owners = view.settings.words('duty/wording-vague.owner');
  const times = view.settings.words('duty/wording-vague.time');
  const { duty, standing } = judged;
  if (standing || (duty.modality !== 'must' && duty.modality !== 'strive')) return;
  const text = wordsOf(duty);
  const owner = hasOwner(view, judged) ? undefined : wordIn(text, owners);
  const time = isDated(judged) ? undefined : wordIn(text, times);
  const other = isDated(judged) || duty.target !== undefined ? undefined : wordIn(text, words);
  const word = owner ?? time ?? other;
  if (word === undefined) return;
  const wanting = word === owner ? 'owner' : word === time ? 'time' : undefined;
  yield {
    subject: duty.id,
    ...(wanting && { message: `duty/wording-vague.${wanting}` }),
    params: { name: dutyName(duty), word },
    ...(duty.modality === 'strive' && { severity: 'info' }),
  };
});

function isDated({ duty }: JudgedDuty): boolean {
  return duty.deadlines.some(({ phrase }) => phrase.kind !== 'throughout');
}

function hasOwner(view: FileView, { duty }: JudgedDuty): boolean {
  return bodiesNamed(view, duty.bearer).some((bodies) => bodies !== undefined && bodies.length > 0);
}
