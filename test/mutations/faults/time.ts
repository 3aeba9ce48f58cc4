import { day } from '../clean/source.ts';
import { fault, type Mutation } from '../mutation.ts';
import { block, blocksOf, mark, put, slot, slotOf } from '../source/tree.ts';
import { atTop, clause, duty, inTime, markIn, one } from './tools.ts';

export const timeFaults: readonly Mutation[] = [
  fault(
    'time/date-impossible',
    (source) => {
      const { a, b, atLeast, by } = source.speech;
      const never = source.random.pick(['02-30', '04-31', '06-31', '11-31']);
      clause(
        source,
        duty(source, '选派教师', {
          bearer: a,
          to: b,
          act: '选派教师',
          figure: atLeast('6名'),
          by: mark(by(day(source, never))),
        }),
      );
    },
    { consequents: { 'duty/deadline-missing': 'A day that does not exist is none: the duty is left without one.' } },
  ),
  fault(
    'time/outside-term',
    (source) => {
      const { a, b, atLeast, by } = source.speech;
      const late = source.random.pick([day(source, '01-31', 1), day(source, '06-30', 1), day(source, '12-31', -1)]);
      clause(
        source,
        duty(source, '选派教师', { bearer: a, to: b, act: '选派教师', figure: atLeast('6名'), by: mark(by(late)) }),
      );
    },
    {
      perhaps: {
        'duty/lead-time-short': 'The last day before the term is also within fifteen days of a late signing.',
      },
    },
  ),
  fault('time/outside-fund-period', (source) => {
    const { by, date, period } = source.speech;
    const fund = one(source, 'fund');
    put(fund, 'period', period(day(source, '01-01'), day(source, '11-10')));
    put(fund, 'carry-over', date(day(source, '11-30')));
    markIn(one(source, 'duty', '资金支出'), by(day(source, '12-15')));
  }),
  fault(
    'time/child-after-parent',
    (source) => {
      const { by } = source.speech;
      const shares = blocksOf(one(source, 'duty', '资金到位').items, 'breakdown')[0]!;
      const late = source.random.pick(shares.items);
      if (late.kind !== 'line') throw new Error('a share is a line');
      late.text = late.text.replace(
        by(day(source, '09-30')),
        mark(by(day(source, source.random.pick(['11-15', '12-10'])))),
      );
    },
    { needs: ['breakdown'], without: ['allocation', 'lower'] },
  ),
  fault('time/order-reversed', (source) => {
    const { speech } = source;
    put(one(source, 'fund'), 'carry-over', mark(speech.date(day(source, source.random.pick(['03-31', '06-30'])))));
  }),
  fault(
    'time/beyond-parent',
    (source) => {
      const { by, period } = source.speech;
      const [above] = blocksOf(source.files.get('框架.duikou')!, 'agreement');
      put(above!, 'period', period(day(source, '01-01', -1), day(source, '06-30')));
      const [annual] = blocksOf(above!.items, 'duty');
      annual!.head = annual!.head!.replace(by(day(source, '12-31')), by(day(source, '05-31')));
      const term = slotOf(source.agreement, 'period');
      term.value = mark(term.value);
    },
    { needs: ['framework'] },
  ),
  fault(
    'time/basis-not-in-force',
    (source) => {
      const { period } = source.speech;
      const inForce = source.random.pick([
        period('2016-01-01', day(source, '11-30', -2)),
        period(day(source, '03-01'), day(source, '12-31', 4)),
      ]);
      atTop(source, block('basis', '《协作工作办法》', [slot('in-force', inForce)]));
      put(source.agreement, 'basis', mark('《协作工作办法》'));
    },
    { without: ['lower'] },
  ),
  fault('time/term-outdated', (source) => {
    const { a, b, atLeast } = source.speech;
    const word = mark(source.random.pick(['消费扶贫', '定点扶贫', '扶贫协作']));
    clause(
      source,
      duty(source, '宣传活动', {
        bearer: a,
        to: b,
        act: `举办${word}宣传活动`,
        figure: atLeast('2次'),
        by: inTime(source),
      }),
    );
  }),
];
