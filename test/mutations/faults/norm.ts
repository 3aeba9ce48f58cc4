import { day } from '../clean/source.ts';
import { fault, type Mutation } from '../mutation.ts';
import { blocksOf, mark, slot } from '../source/tree.ts';
import { clause, duty, inTime, markIn, one } from './tools.ts';

const also = { zh: '并应', en: 'also' } as const;

/** A clause without a remedy of its own is given one. */
const remedied = (code: string, remedy: (by: string, also: string) => string) =>
  fault(code, (source) => {
    const { a, b, atLeast, by, spelling } = source.speech;
    const said = { bearer: a, to: b, act: '选派教师', figure: atLeast('6名'), by: by(day(source, '10-31')) };
    const made = duty({ ...source, has: (feature) => feature === 'defaults' || source.has(feature) }, '教师选派', said);
    const early = by(day(source, source.random.pick(['05-31', '08-31', '09-30'])));
    made.items.push(slot('unfulfilled', remedy(early, also[spelling])));
    if (!source.has('defaults')) made.items.push(slot('evidence', '选派文件'));
    clause(source, made);
  });

export const normFaults: readonly Mutation[] = [
  fault(
    'norm/condition-never',
    (source) => {
      const { date } = source.speech;
      const [event] = blocksOf(source.agreement.items, 'event');
      event!.head = event!.head!.replace(
        date(day(source, '05-10')),
        date(day(source, source.random.pick(['09-10', '11-20']))),
      );
      markIn(one(source, 'duty', '核对账目'), '收到请款函');
    },
    { needs: ['event'] },
  ),
  fault('norm/conflict', (source) => {
    const { b } = source.speech;
    const bearer = source.random.pick([b, source.cast.bCities[0]!]);
    clause(
      source,
      duty(source, mark('建立专户'), { bearer, act: '建立资金专户', by: inTime(source) }),
      duty(source, '不建专户', { bearer: b, modality: 'must-not', act: '建立资金专户' }, [], 'term'),
    );
  }),
  fault('norm/permission-denied', (source) => {
    const { b } = source.speech;
    clause(
      source,
      duty(source, mark('可以调整'), { bearer: b, modality: 'may', act: '调整资金投向' }, [], 'term'),
      duty(source, '投向不变', { bearer: b, modality: 'must-not', act: '调整资金投向' }, [], 'term'),
    );
  }),
  fault('norm/limit-unreachable', (source) => {
    const { a, b, atLeast, atMost } = source.speech;
    const floor = source.random.whole(60, 90);
    const ceiling = floor - source.random.whole(1, 30);
    const said = { bearer: a, to: b, act: '派驻联络员', by: inTime(source) };
    clause(
      source,
      duty(source, '派驻下限', { ...said, figure: mark(atLeast(`${floor}名`)) }),
      duty(source, '派驻上限', { ...said, figure: atMost(`${ceiling}名`) }),
    );
  }),
  remedied('norm/remedy-too-early', (early, word) => `${word} ${mark(early)}补足`),
  remedied('norm/remedy-ambiguous', () => mark('30日内补足')),
];
