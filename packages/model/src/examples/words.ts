import type { ObligationState } from '../states/index.ts';

/** States as a worked example writes them, in both languages. The first is the name that messages use. */
const stateWords: Readonly<Record<ObligationState, readonly string[]>> = {
  latent: ['未开始', '尚未开始', '潜在', 'latent', 'not begun'],
  active: ['履行中', '进行中', '未到期', 'active', 'in progress'],
  fulfilled: ['已履行', '已完成', '按期履行', '按时履行', 'fulfilled', 'done'],
  overdue: ['逾期', '已逾期', '逾期未履行', 'overdue'],
  'late-fulfilled': ['逾期履行', '逾期完成', 'late-fulfilled', 'fulfilled late'],
  remedied: ['已补救', '补救', 'remedied'],
  breached: ['未履行', '违约', '已违反', '违反', 'breached'],
  released: ['已免除', '免除', '已解除', 'released'],
  superseded: ['已被取代', '被取代', 'superseded'],
  suspended: ['已中止', '中止', 'suspended'],
};

const states = new Map(
  Object.entries(stateWords).flatMap(([state, words]) =>
    words.map((word) => [word, state as ObligationState] as const),
  ),
);

/** Performed in part: neither nothing nor all. */
const partly = new Set(['部分履行', '部分完成', 'partly fulfilled', 'partly']);

/** The state a word names; `partly` for one that says a part is done; undefined for no known word. */
export function stateNamed(word: string): ObligationState | 'partly' | undefined {
  const plain = word.trim().toLowerCase();
  return partly.has(plain) ? 'partly' : states.get(plain);
}

/** What a word tells of a duty: done, not done, broken, or its remedy done. */
export function happenedBy(word: string | undefined): 'done' | 'undone' | 'breached' | 'remedied' {
  const plain = (word ?? '').trim().toLowerCase();
  if (/补救|补足|remed/.test(plain)) return 'remedied';
  if (/^(已)?(违反|违约)|breach/.test(plain)) return 'breached';
  return /^(未|没有|否)|^not? /.test(plain) ? 'undone' : 'done';
}
