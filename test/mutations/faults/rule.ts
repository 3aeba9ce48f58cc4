import { day, type Source } from '../clean/source.ts';
import { configFault, fault, type Mutation } from '../mutation.ts';
import { type Block, block, mark, slot } from '../source/tree.ts';
import { add, clause, duty, importing, inTime, markName, one } from './tools.ts';

/** A rule that a plain figure keeps, but for what is marked in it. */
const ruled = (code: string, condition: (source: Source) => string) =>
  fault(
    code,
    (source) => add(source, block('rule', '本地规则', [], { head: source.speech.colon + condition(source) })),
    { needs: ['projects'] },
  );

export const ruleFaults: readonly Mutation[] = [
  fault(
    'rule/violated',
    (source) => {
      const rule = one(source, 'rule', '产业占比');
      rule.head = rule.head!.replace('55%', `${source.random.whole(98, 99)}.9%`);
      markName(rule);
    },
    { needs: ['rule'] },
  ),
  ruled('expression/name-unknown', ({ speech }) => `${mark('没有这项资金')} ${speech.atLeast('1亿元')}`),
  ruled('expression/type-mismatch', ({ speech, random }) => {
    const en = speech.spelling === 'en';
    return `${en ? 'all-projects' : '全部项目投资'} ${en ? 'at least' : '不少于'} ${mark(`${random.whole(10, 90) * 10}人`)}`;
  }),
];

const { stringify } = JSON;

export const configFaults: readonly Mutation[] = [
  configFault('config/not-json', `{\n  "language": 1${mark(';')}\n}`),
  configFault('config/unknown-key', `{\n  "language": 1,\n  ${mark(stringify('locales'))}: "zh"\n}`),
  configFault('config/wrong-type', `{\n  "language": 1,\n  "locale": ${mark(stringify('fr'))}\n}`),
];

/** A duty that leaves open whether the parties act each or together, and what is said to accept it. */
function explained(source: Source, clear: boolean): Block {
  const { date, spelling } = source.speech;
  const both = spelling === 'en' ? ['both', 'both each'] : ['双方', '双方 各'];
  clause(
    source,
    duty(source, '互派教师', { bearer: both[clear ? 1 : 0]!, act: '选派青年教师', figure: '8名', by: inTime(source) }),
  );
  const made = block('explanation', '分工未定', [
    slot('code', 'quantity/each-or-joint'),
    slot('about', '互派教师'),
    slot('reason', '分工待联席会议确定'),
    slot('authority', `${source.cast.a}人民政府`),
    slot('until', date('2099-06-30')),
  ]);
  add(source, made);
  return made;
}

export const explanationFaults: readonly Mutation[] = [
  fault(
    'explanation/unfounded',
    (source) => {
      const made = explained(source, false);
      const left = source.random.pick(['reason', 'authority', 'until']);
      made.items = made.items.filter((item) => item.kind !== 'slot' || item.key !== left);
      markName(made);
    },
    {
      consequents: { 'quantity/each-or-joint': 'What is not founded accepts nothing: the finding it is about stands.' },
    },
  ),
  fault('explanation/unused', (source) => {
    const made = explained(source, true);
    for (const item of made.items) if (item.kind === 'slot' && item.key === 'code') item.value = mark(item.value);
  }),
];

/** An amendment in the file of amendments. */
function amending(source: Source, name: string, items: Block['items'], effective?: string): Block {
  const { files, speech } = source;
  const made = block('amendment', name, [
    slot('amends', source.agreement.name!),
    slot('signed', speech.date(day(source, '06-01'))),
    ...(effective === undefined ? [] : [slot('effective', speech.date(effective))]),
    ...items,
  ]);
  const file = '修订.duikou';
  if (!files.has(file)) files.set(file, [importing(source, '协议')]);
  files.get(file)!.push(made);
  return made;
}

export const amendmentFaults: readonly Mutation[] = [
  fault(
    'amendment/clash',
    (source) => {
      const { a, atLeast, b } = source.speech;
      clause(
        source,
        duty(source, '选派教师', { bearer: a, to: b, act: '选派教师', figure: atLeast('6名'), by: inTime(source) }),
      );
      for (const [name, count] of [
        ['修订一', 7],
        ['修订二', 8],
      ] as const) {
        const said = { bearer: a, to: b, act: '选派教师', figure: atLeast(`${count}名`), by: inTime(source) };
        amending(source, name, [block('replace', undefined, [duty(source, mark('选派教师'), said)])]);
      }
    },
    { without: ['amendment'] },
  ),
  fault(
    'amendment/orphan',
    (source) => {
      amending(source, '修订一', [slot('repeals', mark(source.random.pick(['资金审计', '年度考评', '第九项任务'])))]);
    },
    { without: ['amendment'] },
  ),
];
