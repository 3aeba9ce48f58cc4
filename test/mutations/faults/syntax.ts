import { day, type Source } from '../clean/source.ts';
import { fault, type Mutation } from '../mutation.ts';
import { block, blocksOf, type Item, type Line, line, mark, put, slot, slotOf } from '../source/tree.ts';
import { add, allocated, atTop, clause, duty, inTime, one } from './tools.ts';

/** A slot as a line, so that its keyword or its colon can be other than they should. */
const written = ({ speech }: Source, key: string, value: string): Line =>
  line(`${speech.keyword(key)}${speech.colon}${value}`);

/** A body of no party, with what is wrong in it. */
function body(source: Source, ...items: Item[]): void {
  atTop(source, block('party', '壬省', items));
}

/** Puts lines at the very end of the agreement's file. */
function atEnd(source: Source, ...lines: string[]): void {
  source.files.get('协议.duikou')!.push(...lines.map(line));
}

const wrong = (code: string, plant: (source: Source) => unknown, more: Parameters<typeof fault>[2] = {}) =>
  fault(`syntax/${code}`, plant, more);

/** A slot of the agreement whose value cannot be read. */
const valued = (code: string, key: string, values: readonly string[]) =>
  wrong(code, (source) => put(source.agreement, key, mark(source.random.pick(values))));

export const syntaxFaults: readonly Mutation[] = [
  wrong(
    'actuals-cell',
    (source) => {
      const { date } = source.speech;
      const promise = source.promises[2]!;
      const bad = mark(source.random.pick(['约5千余', '3百来个', '第2批']));
      one(source, 'actuals').items.push({
        kind: 'table',
        key: 'actuals-table',
        columns: ['任务', '单位', '完成值', '日期'],
        rows: [[promise.name, promise.unit, bad, date(day(source, '06-20'))]],
      });
    },
    { needs: ['actuals'] },
  ),
  wrong('block-unclosed', (source) => atEnd(source, `${source.speech.keyword('party')} 壬省 ${mark('{')}`)),
  wrong('brace-stray', (source) => atEnd(source, mark('}'))),
  wrong('cell-figure', (source) => {
    const { cast, random } = source;
    const { rows } = allocated(
      source,
      '社会帮扶资金',
      cast.bCities.map(() => random.whole(80, 99) * 10),
      [slot('allocation-basis', '项目需求')],
    );
    random.pick(rows)[1] = mark(random.pick(['若干', '待定', '另议']));
  }),
  wrong('character-unexpected', (source) => {
    const said = { bearer: source.speech.b, act: `开展宣传 ${mark('$')}`, figure: '2次', by: inTime(source) };
    clause(source, duty(source, '宣传', said));
  }),
  wrong('colon-missing', (source) => add(source, line(`${source.speech.keyword('disputes')} ${mark('双方协商解决')}`))),
  wrong('colon-stray', (source) => {
    const { colon, keyword } = source.speech;
    atTop(
      source,
      line(
        `${keyword('party')} 壬省${mark(colon.trim())}{ ${keyword('level')}${colon}${colon === '：' ? '省' : 'province'} }`,
      ),
    );
  }),
  valued('date-expected', 'signed', ['年初', '开春', '近日']),
  wrong(
    'edge-expected',
    (source) => {
      const pairing = blocksOf(source.agreement.items, 'pairing')[0]!;
      pairing.items.push(line(mark(`${source.cast.aCities[0]}、${source.cast.bCities[0]}`)));
    },
    { needs: ['pairing'] },
  ),
  wrong('figure', (source) => {
    const { speech } = source;
    add(
      source,
      block('fund', '备用资金', [
        slot('source', speech.a),
        slot('channel', '省级国库'),
        slot('amount', mark('若干万元')),
      ]),
    );
  }),
  wrong(
    'full-stop-as-dot',
    (source) => {
      const paid = one(source, 'duty', '资金到位');
      const { atLeast } = source.speech;
      paid.head = paid
        .head!.replace(/\d+万元/, '')
        .replace(atLeast(''), atLeast(` ${source.fund}${mark('。')}${source.year}年`));
    },
    { without: ['breakdown', 'lower', 'predecessor', 'actuals'] },
  ),
  wrong('missing', (source) => {
    const { keyword, period } = source.speech;
    const term = written(source, 'period', period(day(source, '01-01'), day(source, '12-31')));
    source.files.set('另一份.duikou', [line(`${keyword('agreement')} 另一份»`), line(`«    ${term.text}`), line('}')]);
  }),
  wrong('name-expected', (source) => body(source, slot('superior', mark(source.random.pick(['2024', '3号'])))), {}),
  wrong('outdated-form', (source) =>
    atTop(source, block('outdated', '旧称甲', [], { head: `${source.speech.colon}${mark('不再使用')}` })),
  ),
  wrong('period-expected', (source) =>
    put(one(source, 'fund'), 'period', mark(source.random.pick(['三年', '全年', '到期为止']))),
  ),
  wrong('prose-unclosed', (source) => add(source, line(mark('"""')), line('双方本着平等互利的原则开展协作。'))),
  wrong('row-long', (source) => {
    const { cast, random } = source;
    const { rows } = allocated(
      source,
      '社会帮扶资金',
      cast.bCities.map(() => random.whole(80, 99) * 10),
      [slot('allocation-basis', '项目需求')],
    );
    random.pick(rows).push(mark(`${random.whole(100, 900)}`));
  }),
  wrong('rule-form', (source) =>
    add(source, block('rule', '产业优先', [], { head: `${source.speech.colon}${mark('产业协作优先')}` })),
  ),
  wrong(
    'share-expected',
    (source) => {
      const { cast, speech } = source;
      const sum = cast.bCities.length * 5;
      const shares = [...cast.bCities.map((city) => line(`${city} 5名`)), line(mark('10名'))];
      const said = {
        bearer: speech.a,
        to: speech.b,
        act: '选派教师',
        figure: speech.atLeast(`${sum}名`),
        by: inTime(source),
      };
      clause(source, duty(source, '选派教师', said, [block('breakdown', undefined, shares)]));
    },
    { without: ['lower'] },
  ),
  wrong('share-rule-expected', (source) =>
    put(one(source, 'fund'), 'uses', mark(source.random.pick(['产业协作为主', '重点领域优先']))),
  ),
  wrong('slot-misplaced', (source) => {
    const { colon, keyword } = source.speech;
    body(source, line(`${mark(keyword('amount'))}${colon}5000万元`));
  }),
  wrong('slot-unknown', (source) =>
    body(source, line(`${mark(source.random.pick(['等级', '规模', '口号']))}${source.speech.colon}省`)),
  ),
  wrong(
    'stage-expected',
    (source) => {
      const { date, semicolon } = source.speech;
      const schedule = slotOf(one(source, 'project'), 'schedule');
      schedule.value += `${semicolon}${mark(date(day(source, '06-25')))}`;
    },
    { needs: ['projects'] },
  ),
  wrong('string-unclosed', (source) => {
    const { keyword, spelling } = source.speech;
    source.files
      .get('协议.duikou')!
      .unshift(line(`${keyword('import')} ${mark(`${spelling === 'en' ? '"' : '“'}东西部协作`)}`));
  }),
  wrong('table-unclosed', (source) =>
    atEnd(source, `${source.speech.keyword('table')} 附表 {`, '地区 | 户数（户）', `甲村 | 2${mark('0')}`),
  ),
  wrong(
    'template-argument',
    (source) => {
      const used = source.agreement.items.find(
        (item): item is Line => item.kind === 'line' && item.text.includes('培训条款'),
      )!;
      used.text = mark(used.text.replace(/，(?:时间)[^）)]*/, ''));
    },
    { needs: ['template'] },
  ),
  wrong('template-nesting', (source) => {
    const { brackets, colon, keyword } = source.speech;
    const use = (name: string, value: string) => `${keyword('use')} ${name}${brackets(`金额${colon}${value}`)}`;
    const template = (name: string, other: string) =>
      block('template', name, [line(use(other, '金额'))], { head: brackets('金额') });
    atTop(source, template('甲条款', '乙条款'), template('乙条款', '甲条款'));
    add(source, line(mark(use('甲条款', '6.5亿元'))));
  }),
  wrong('template-unknown', (source) => add(source, line(mark(`${source.speech.keyword('use')} 没有的条款`)))),
  wrong('title-unclosed', (source) => put(source.agreement, 'basis', mark('《甲办法')), {
    consequents: {
      'reference/unknown': 'What stands there is no document that is known: whether there is one cannot be told.',
    },
  }),
  wrong('unexpected', (source) => source.files.get('协议.duikou')!.push(line(`${mark('双方加强协作')}。`))),
  wrong('unexpected-words', (source) => {
    const { b } = source.cast;
    const party = slotOf(source.agreement, 'party-b');
    party.value = party.value.replace(
      `${b}人民政府`,
      `${b}人民政府 ${mark(source.random.pick(['10名', '3亿元', '20%']))}`,
    );
  }),
  wrong(
    'word-unknown',
    (source) => body(source, slot('level', mark(source.random.pick(['大省', '特区级', '第一级'])))),
    {},
  ),
  fault(
    'file/binary',
    (source) => {
      const { a, b, atLeast } = source.speech;
      clause(
        source,
        duty(source, '选派教师', {
          bearer: a,
          to: b,
          act: '选派\u0000教师',
          figure: atLeast('6名'),
          by: inTime(source),
        }),
      );
      source.files.get('协议.duikou')!.unshift(line(`${mark('/')}/`));
    },
    { without: ['amendment', 'lower', 'framework', 'predecessor'] },
  ),
];
