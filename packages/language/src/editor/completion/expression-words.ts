import { aggregateWords, attributesOfKind, attributeWords, type Spelling, setOf, setWords } from '@duikou/model';

type Words = Readonly<Record<string, readonly string[]>>;

function words(table: Readonly<Record<string, Spelling>>, keys: readonly string[] = Object.keys(table)): Words {
  return Object.fromEntries(keys.map((key) => [table[key]!.en[0]!, [table[key]!.zh[0]!]]));
}

/** 项目, 任务 …: what 每个 goes over. */
export const sets = words(setWords);

/** Words that a rule or condition is made of. */
export const expressionWords: Words = { ...sets, ...words(aggregateWords), ...words(attributeWords) };

/** What stands behind the dot after a set: 项目.投资. Undefined where the name is none. */
export function attributesAfter(name: string, spelling: 'zh' | 'en'): string[] | undefined {
  const kind = setOf.get(name);
  if (kind === undefined) return undefined;
  return attributesOfKind(kind).map((key) => attributeWords[key][spelling][0]!);
}
