import type { StageKey } from './declarations.ts';

/** Spellings of the stages of a project that checks know by their meaning; the first one is the canonical. */
export const stageSpellings: Readonly<Record<StageKey, readonly string[]>> = {
  signing: ['合署签字', 'joint-signing', 'joint signing'],
  approval: ['批复', '审批', 'approved'],
  notice: ['公示', 'public-notice', 'public notice'],
  execution: ['执行', '实施', '开工', 'implementation'],
  acceptance: ['验收'],
};

const keys = new Map(
  (Object.entries(stageSpellings) as [StageKey, readonly string[]][]).flatMap(([key, words]) =>
    [key, ...words].map((word) => [word, key] as const),
  ),
);

/** The meaning of a stage's name; undefined for a name that no check asks for. */
export function stageKeyOf(name: string): StageKey | undefined {
  return keys.get(name);
}
