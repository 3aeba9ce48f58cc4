import { DeletedTextRun, FootnoteReferenceRun, Header, InsertedTextRun, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { factsOf, imported, mistakes } from './drafts.ts';
import { automatic, heading, line, middle, table, textFile } from './office-files.ts';
import { officeText } from './samples.ts';

describe('an agreement', async () => {
  const { text, report } = imported('协议.docx', await officeText());
  const facts = factsOf(text);
  const [agreement] = facts.agreements;

  it('has no mistake in its syntax', () => expect(mistakes(text)).toEqual([]));

  it('has its title, parties with who signs for them, days, and what it rests on with its number', () => {
    expect(agreement).toMatchObject({
      title: '甲省人民政府 乙自治区人民政府｜2024年度东西部协作协议',
      form: { text: '协议' },
      term: { from: '2024-01-01', to: '2024-12-31' },
      signed: { date: '2024-03-15' },
      copies: { text: '一式八份，双方各执四份' },
    });
    expect(agreement!.parties).toMatchObject([
      { role: 'a', body: { path: ['甲省人民政府'] }, capacity: 'donor', representative: '张某' },
      { role: 'b', body: { path: ['乙自治区人民政府'] }, capacity: 'recipient', representative: '李某' },
    ]);
    expect(agreement!.bases.map(({ path }) => path[0])).toEqual([
      '关于坚持和完善东西部协作机制的意见',
      '甲省援助资金管理办法',
    ]);
    expect(facts.bases[0]).toMatchObject({ number: '甲财发〔2023〕15号' });
  });

  it('has the clauses of the text, whether their numbers were typed or drawn', () => {
    expect(facts.clauses.map(({ title }) => title)).toEqual(['资金支持', '产业协作', '人才支援', '附则']);
  });

  it('has as duties the sentences that say who does how much by when, and as terms what is forbidden', () => {
    const [funds, spending, use] = facts.duties;
    expect(funds).toMatchObject({
      bearer: [{ path: ['甲方'] }],
      counterpart: [{ path: ['乙方'] }],
      act: '拨付财政援助资金',
      modality: 'must',
      target: { target: { comparator: 'at-least', low: { value: '650000000' } } },
      deadlines: [{ phrase: { kind: 'by', date: '2024-10-31' } }],
    });
    expect(spending).toMatchObject({ bearer: [{ path: ['乙方'] }], target: { target: { low: { value: '95' } } } });
    expect(use).toMatchObject({ modality: 'must-not', guards: [{ unless: true }] });
  });

  it('keeps word for word what is no duty, and marks figures it did not read', () => {
    expect(text).toContain('双方坚持市场导向，积极推动产业梯度转移，共建产业园区。');
    expect(text).toContain('乙方应当专账核算，不得挤占挪用。');
    expect(text).toContain('未尽事宜，由双方另行商定。');
    expect(report.marks).toContainEqual({ place: '第13段', text: '句中另有数字 45家，没有读作目标' });
  });

  it('has the allocation as a fund with its table', () => {
    expect(facts.funds.map(({ name }) => name)).toEqual(['财政援助资金']);
    const [allocation] = facts.tables.filter(({ use }) => use === 'allocation');
    expect(allocation!.unit).toBe('万元');
    expect(allocation!.rows.map(({ key }) => key)).toEqual(['乙一市', '乙二市', '乙三市', '合计']);
    expect(allocation!.rows[2]!.cells[1]!.text).toBe('甲二市');
  });
});

const agreementWith = async (...children: Parameters<typeof textFile>[0] extends readonly (infer T)[] ? T[] : never) =>
  imported(
    '协议.docx',
    await textFile([middle('甲省乙省协作协议'), line('甲方：甲省人民政府'), line('乙方：乙省人民政府'), ...children]),
  );

describe('parts of a text', () => {
  it('reads articles, and paragraphs under styles of headings', async () => {
    const articles = await agreementWith(
      line('第一条 资金支持'),
      line('双方加强沟通。'),
      line('第二条 附则'),
      line('未尽事宜另行商定。'),
    );
    expect(factsOf(articles.text).clauses.map(({ title }) => title)).toEqual(['资金支持', '附则']);
    const styled = await agreementWith(
      heading('资金支持'),
      line('双方加强沟通。'),
      heading('附则'),
      line('另行商定。'),
    );
    expect(factsOf(styled.text).clauses.map(({ title }) => title)).toEqual(['资金支持', '附则']);
  });

  it('nests （一） under 一、 and tells that second numbers run on', async () => {
    const { text } = await agreementWith(
      line('一、总则'),
      line('（一）原则'),
      line('双方平等协商。'),
      line('二、分工'),
      line('（二）机制'),
      line('双方定期会商。'),
    );
    const { clauses, agreements } = factsOf(text);
    expect(clauses.map(({ title }) => title)).toEqual(['总则', '原则', '分工', '机制']);
    expect(agreements[0]!.numbering).toBe('run-on');
  });

  it('accepts tracked changes, and tells what it leaves out', async () => {
    const change = { id: 1, author: '张某', date: '2024-01-01T00:00:00Z' };
    const { text } = imported(
      '协议.docx',
      await textFile(
        [
          middle('甲省乙省协作协议'),
          line('甲方：甲省人民政府'),
          line('乙方：乙省人民政府'),
          line('一、资金'),
          new Paragraph({
            children: [
              new TextRun('甲方应于2024年10月31日前向乙方拨付资金'),
              new DeletedTextRun({ ...change, text: '5000万元' }),
              new InsertedTextRun({ ...change, id: 2, text: '6000万元' }),
              new TextRun('。'),
              new FootnoteReferenceRun(1),
            ],
          }),
        ],
        { headers: { default: new Header({ children: [line('内部资料')] }) } },
      ),
    );
    expect(factsOf(text).duties[0]!.target).toMatchObject({ target: { low: { value: '60000000' } } });
    expect(text).not.toContain('5000万元');
    expect(text).toMatch(/没有导入的内容：1 个页眉、1 处修订删除的文字、1 处修订增加的文字（按接受处理）、1 个脚注/);
  });

  it('does not take for a duty what was done, agreed or signed', async () => {
    const { text } = await agreementWith(
      line('一、背景'),
      line('甲方2023年已完成投资3亿元。'),
      line('双方于2024年3月15日在乙首府市签订本协议。'),
      line('双方一致同意建立联席会议制度，每年召开2次。'),
      line('根据甲方2024年安排，资金规模为5亿元。'),
    );
    expect(factsOf(text).duties).toEqual([]);
    for (const words of ['已完成投资3亿元', '每年召开2次', '资金规模为5亿元']) expect(text).toContain(words);
  });

  it('gives no full stop, year or figure that is not in the text', async () => {
    const { text } = await agreementWith(line('一、期限'), line('本协议有效期三年。'));
    expect(factsOf(text).agreements[0]!.term).toBeUndefined();
    expect(text).toContain('本协议有效期三年。');
  });

  it('keeps a table of no known kind as it is, with its caption and unit', async () => {
    const { text } = await agreementWith(
      line('一、往年情况'),
      line('历年投入情况表'),
      line('单位：亿元'),
      table([
        ['年份', '中央', '省级'],
        ['2022年', '1.5', '2.5'],
        ['合计', '1.5', '2.5'],
      ]),
    );
    const [kept] = factsOf(text).tables;
    expect(kept).toMatchObject({ name: '历年投入情况表', unit: '亿元', use: 'list' });
  });

  it('takes lists and indicators from tables in the text', async () => {
    const { text } = await agreementWith(
      line('一、分工'),
      table([
        ['序号', '目标任务', '目标值', '责任单位', '配合单位', '完成时限'],
        ['1', '劳务协作', '6000人', '甲省人力资源社会保障厅', '乙省财政厅', '2024年11月底前'],
      ]),
    );
    expect(factsOf(text).responsibilityLists[0]!.items).toHaveLength(1);
  });

  it('numbers drawn by the word processor stand before text that is kept', async () => {
    const { text } = await agreementWith(
      automatic('原则'),
      automatic('双方平等协商、互利共赢。', 1),
      automatic('双方定期会商。', 1),
    );
    expect(text).toContain('（一）双方平等协商、互利共赢。');
    expect(text).toContain('（二）双方定期会商。');
  });
});

it('a framework agreement in articles: terms, copies and entry into force from one sentence, recurrences as times', async () => {
  const { text } = await agreementWith(
    line('第一条 甲方责任'),
    line('1. 甲方每年安排援助资金不少于5000万元；'),
    line('2. 积极引导企业赴乙方投资兴业。'),
    line('第二条 乙方责任'),
    line('（一）乙方应在收到资金后10个工作日内将资金拨付到项目实施单位；'),
    line('第三条 本协议有效期三年，自2024年1月1日起至2026年12月31日止。'),
    line('第四条 本协议一式四份，甲乙双方各执两份，自双方签字盖章之日起生效。'),
  );
  expect(mistakes(text)).toEqual([]);
  const { agreements, duties, clauses } = factsOf(text);
  expect(clauses.map(({ title }) => title)).toEqual(['甲方责任', '乙方责任']);
  expect(agreements[0]).toMatchObject({
    term: { from: '2024-01-01', to: '2026-12-31' },
    copies: { text: '一式四份，甲乙双方各执两份' },
    effective: { text: '自双方签字盖章之日起生效' },
  });
  expect(duties[0]).toMatchObject({
    act: '安排援助资金',
    deadlines: [{ phrase: { kind: 'recurring', every: 'year' } }],
  });
  expect(duties[1]!.deadlines[0]!.phrase).toMatchObject({ kind: 'after-event', amount: 10, unit: 'working-day' });
  expect(text).toContain('第三条 本协议有效期三年');
});
