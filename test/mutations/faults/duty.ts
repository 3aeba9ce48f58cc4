import { target } from '../clean/duties.ts';
import { day } from '../clean/source.ts';
import { fault, type Mutation } from '../mutation.ts';
import { blocksOf, drop, line, mark, put, slot, slotOf } from '../source/tree.ts';
import { clause, duty, inTime, markIn, markName, one, outsiders, promised, saying, second } from './tools.ts';

const sentences = { without: ['duty-table', 'lower', 'breakdown'] } as const;

/** A duty of the agreement's own, said anew without a part; the mark is on its name. */
const said = (code: string, left: 'bearer' | 'figure' | 'by') =>
  fault(
    code,
    (source) => {
      const { a, b, atLeast } = source.speech;
      const promise = source.random.pick(source.promises);
      const made = one(source, 'duty', promise.name);
      const whole = { bearer: a, to: b, act: promise.act, figure: atLeast(target(promise)), by: inTime(source) };
      const { [left]: _, ...rest } = whole;
      made.head = saying(source, rest);
      markName(made);
    },
    { ...sentences, without: [...sentences.without, 'actuals'] },
  );

export const dutyFaults: readonly Mutation[] = [
  said('duty/bearer-missing', 'bearer'),
  said('duty/target-missing', 'figure'),
  said('duty/deadline-missing', 'by'),
  fault('duty/counterpart-missing', (source) => {
    const { speech } = source;
    const { province } = outsiders(source);
    const plain = { ...source, has: () => false };
    const { a, b, atLeast } = speech;
    const agreement = second(source, '三方协议', [
      slot('party-c', `${province}人民政府`),
      duty(plain, '选派教师', { bearer: a, to: b, act: '选派教师', figure: atLeast('6名'), by: inTime(source) }),
      duty(plain, '总结经验', { bearer: b, to: a, act: '总结典型经验', figure: atLeast('2个'), by: inTime(source) }),
    ]);
    const found = one({ ...source, agreement }, 'duty', '选派教师');
    found.head = saying(source, { bearer: a, act: '选派教师', figure: atLeast('6名'), by: inTime(source) });
    markName(found);
  }),
  fault('duty/funding-missing', (source) => {
    const { a, b, atLeast } = source.speech;
    const act = source.random.pick(['投入产业项目', '安排工作经费', '拨付补助款项']);
    clause(
      source,
      duty(source, mark('产业投入'), {
        bearer: a,
        to: b,
        act,
        figure: atLeast(`${source.random.whole(2, 9) * 100}万元`),
        by: inTime(source),
      }),
    );
  }),
  fault(
    'duty/indicator-missing',
    (source) => {
      const found = promised(source);
      drop(found, 'measured-by');
      markName(found);
    },
    {
      needs: ['regime'],
      without: ['duty-table', 'bonus'],
      consequents: { 'indicator/unused': 'The indicator that measured the duty, and no other, is left with none.' },
    },
  ),
  fault(
    'duty/evidence-missing',
    (source) => {
      const found = promised(source);
      drop(found, 'evidence');
      markName(found);
    },
    { without: ['defaults', 'duty-table', 'list', 'indicators', 'regime', 'bonus'] },
  ),
  fault(
    'duty/remedy-missing',
    (source) => {
      const found = promised(source);
      drop(found, 'unfulfilled');
      markName(found);
    },
    { without: ['defaults', 'duty-table', 'list'] },
  ),
  fault('duty/bearer-is-counterpart', (source) => {
    const { a, b, atLeast } = source.speech;
    const side = source.random.pick([a, b]);
    clause(
      source,
      duty(source, '提供岗位', {
        bearer: side,
        to: mark(side),
        act: '提供就业岗位',
        figure: atLeast('60个'),
        by: inTime(source),
      }),
    );
  }),
  fault('duty/party-not-bound', (source) => {
    const { b, atLeast } = source.speech;
    const { city, province } = outsiders(source);
    const outside = source.random.pick([city, province, `${city}人民政府`]);
    clause(
      source,
      duty(source, '落实用地', {
        bearer: mark(outside),
        to: b,
        act: '落实用地',
        figure: atLeast('100亩'),
        by: inTime(source),
      }),
    );
  }),
  fault(
    'duty/wording-vague',
    (source) => {
      const act = `${source.random.pick(['积极推动', '大力支持', '进一步加强', '原则上支持'])}产业合作`;
      clause(source, duty(source, mark('产业合作'), { bearer: source.speech.a, to: source.speech.b, act }));
    },
    {
      consequents: {
        'duty/target-missing': 'Such words are vague where there is no figure.',
        'duty/deadline-missing': 'Such words are vague where there is no date either.',
      },
    },
  ),
  fault(
    'duty/reports-only',
    (source) => {
      const { cast, random } = source;
      const act = random.pick(['报告资金使用情况', '请示项目调整', '汇报工作进展']);
      const said = { bearer: random.pick(cast.bCities), to: cast.b, act, by: inTime(source) };
      clause(source, duty(source, mark('情况报告'), said));
    },
    {
      consequents: {
        'duty/target-missing': 'A report that has a figure to reach is more than a report: this one has none.',
      },
    },
  ),
  fault('duty/lead-time-short', (source) => {
    const { a, b, atLeast, by, date } = source.speech;
    put(source.agreement, 'signed', date(day(source, '12-28', -1)));
    const due = by(day(source, `01-0${source.random.whole(2, 9)}`));
    clause(
      source,
      duty(source, '首批人员', { bearer: a, to: b, act: '派出首批人员', figure: atLeast('6名'), by: mark(due) }),
    );
  }),
  fault(
    'duty/reduced',
    (source) => {
      const paid = one(source, 'duty', '资金到位');
      const said = /\d+(?=万元)/.exec(paid.head!)![0];
      const before = blocksOf(source.files.get('上年.duikou')!, 'duty').find(({ name }) => name === '资金到位')!;
      before.head = before.head!.replace(/\d+(?=万元)/, String(Math.round(Number(said) * 1.1)));
      markIn(paid, source.speech.atLeast(`${said}万元`));
    },
    { needs: ['predecessor'] },
  ),
  fault(
    'duty/one-sided',
    (source) => {
      const { speech } = source;
      const both = speech.spelling === 'en' ? 'both jointly' : '双方 共同';
      const names = [
        '人才论坛',
        '产业论坛',
        '劳务论坛',
        '教育论坛',
        '医疗论坛',
        '旅游论坛',
        '科技论坛',
        '文化论坛',
        '生态论坛',
        '招商论坛',
        '青年论坛',
      ];
      const mutual = names.map((name) =>
        duty(source, name, { bearer: both, act: `举办${name}`, figure: speech.atLeast('1次'), by: inTime(source) }),
      );
      clause(source, ...mutual);
      markName(source.agreement);
    },
    { needs: ['regime'], without: ['amendment', 'lower'] },
  ),
  fault(
    'duty/mirror-missing',
    (source) => {
      const { agreement, speech } = source;
      for (const clauseOf of blocksOf(agreement.items, 'clause')) {
        clauseOf.items = clauseOf.items.filter(
          (item) =>
            item.kind !== 'block' || !['资金支出', '资金用途', '工作对接', '典型经验'].includes(item.name ?? ''),
        );
      }
      const b = slotOf(agreement, 'party-b');
      agreement.items[agreement.items.indexOf(b)] = line(mark(`${speech.keyword('party-b')}${speech.colon}${b.value}`));
    },
    { without: ['indicators', 'template', 'amendment', 'list', 'event', 'bonus', 'meeting'] },
  ),
];
