import { fault, type Mutation } from '../mutation.ts';
import { block, mark, put, slot } from '../source/tree.ts';
import { atTop, clause, duty, inTime, say, table } from './tools.ts';

export const documentFaults: readonly Mutation[] = [
  fault('document/number-form', (source) => {
    const number = source.random.pick([
      `深教[${source.year % 100}]48号`,
      `成府发（${source.year}）18号`,
      `甲府发〔${source.year}〕第6号`,
    ]);
    atTop(source, block('basis', '《关于分工的通知》', [slot('number', mark(number))]));
  }),
  fault('document/kind-unknown', (source) =>
    put(source.agreement, 'form', mark(source.random.pick(['协义', '章程', '约书']))),
  ),
  fault('document/credit-code', (source) => {
    const level = source.speech.spelling === 'en' ? 'enterprise' : '企业';
    const code = source.random.pick(['91350100M000100Y44', '91350100M000100Y42', '91350100M000100Y']);
    atTop(source, block('party', '协作公司', [slot('level', level), slot('credit-code', mark(code))]));
  }),
  fault('document/division-code', (source) => {
    const level = source.speech.spelling === 'en' ? 'county' : '县';
    atTop(
      source,
      block('party', '滨江新区', [
        slot('level', level),
        slot('division-code', mark(source.random.pick(['33010', '990101', '330199']))),
      ]),
    );
  }),
  fault('document/amount-in-words', (source) => {
    const [figure, words] = source.random.pick([
      ['6.5亿元', '人民币陆亿伍仟元整'],
      ['300万元', '人民币叁拾万元整'],
      ['1200元', '人民币壹仟贰佰壹拾元整'],
    ] as const);
    say(source, `另行支付${figure}（大写：${mark(words)}）。`);
  }),
  fault('document/copies-mismatch', (source) => {
    const [all, each] = source.random.pick([
      ['四', '三'],
      ['八', '三'],
      ['六', '二'],
    ] as const);
    put(source.agreement, 'copies', mark(`一式${all}份，双方各执${each}份`));
  }),
  fault(
    'document/annex-mismatch',
    (source) => {
      const missing = source.random.pick(['任务清单', '资金分配表', '联系人名单']);
      if (source.random.chance(0.5))
        put(source.agreement, 'annexes', `历年投入${source.speech.semicolon}${mark(missing)}`);
      else say(source, `验收办法见${mark('附件3')}。`);
    },
    { needs: ['table'] },
  ),
  fault('document/personal-data', (source) => {
    const number = mark(source.random.pick(['13800000000', '13900000000']));
    if (source.random.chance(0.5)) put(source.agreement, 'contacts', `张某 ${number}`);
    else say(source, `带队人员李某（${number}）。`);
  }),
  fault('document/classified', (source) =>
    put(source.agreement, 'classification', mark(source.random.pick(['秘密★1年', '机密★3年']))),
  ),
  fault('document/issuer-missing', (source) =>
    atTop(
      source,
      block('letter', mark('报送公文'), [slot('genre', '函'), slot('addressees', `${source.cast.b}人民政府`)]),
    ),
  ),
  fault('document/addressee-missing', (source) =>
    atTop(
      source,
      block('letter', mark('报送公文'), [
        slot('genre', source.random.pick(['函', '批复'])),
        slot('issuer', `${source.cast.a}人民政府`),
        slot('annexes', source.agreement.name!),
      ]),
    ),
  ),
  fault('document/signer-missing', (source) =>
    atTop(
      source,
      block('letter', mark('报送公文'), [
        slot('genre', source.random.pick(['报告', '请示'])),
        slot('issuer', `${source.cast.aCities[0]}人民政府`),
        slot('addressees', `${source.cast.a}人民政府`),
      ]),
    ),
  ),
  fault(
    'text/figure-contradicts',
    (source) => {
      const rows = table(source, 'table').rows;
      const [year, own] = source.random.pick(rows.slice(0, -1));
      say(source, `省级投入{历年投入.${year}.省级：${mark(`${Number(own) + source.random.whole(1, 9)}万元`)}}。`);
    },
    { needs: ['table'] },
  ),
  fault('text/usage', (source) =>
    say(source, `全年走访${mark(source.random.pick(['不少于3次以上', '约30个左右', '至少5次以上']))}。`),
  ),
];

export const referenceFaults: readonly Mutation[] = [
  fault('reference/unknown', (source) => {
    const { a, atLeast } = source.speech;
    clause(
      source,
      duty(source, '选派教师', {
        bearer: a,
        to: mark('癸五市'),
        act: '选派教师',
        figure: atLeast('6名'),
        by: inTime(source),
      }),
    );
  }),
  fault('reference/ambiguous', (source) => {
    const { a, atLeast } = source.speech;
    const name = mark(source.random.pick(['朝阳区', '鼓楼区']));
    clause(
      source,
      duty(source, '选派教师', { bearer: a, to: name, act: '选派教师', figure: atLeast('6名'), by: inTime(source) }),
    );
  }),
  fault('reference/duplicate', (source) => {
    const { a, b, atLeast } = source.speech;
    const said = { bearer: a, to: b, act: '选派教师', by: inTime(source) };
    clause(
      source,
      duty(source, '选派教师', { ...said, figure: atLeast('6名') }),
      duty(source, mark('选派教师'), { ...said, figure: atLeast('6名') }),
    );
  }),
  fault('reference/superseded', (source) => {
    const issued = (name: string, date: string, more: [string, string][]) =>
      block('basis', name, [
        slot('issuer', `${source.cast.a}人民政府`),
        slot('date', source.speech.date(date)),
        ...more.map(([key, value]) => slot(key, value)),
      ]);
    atTop(
      source,
      issued('《协作办法》', '2018-01-01', []),
      issued('《新协作办法》', '2021-01-01', [['supersedes', '《协作办法》']]),
    );
    put(source.agreement, 'basis', mark('《协作办法》'));
  }),
  fault('reference/cycle', (source) => {
    const en = source.speech.spelling === 'en';
    const [city, county] = en ? ['city', 'county'] : ['市', '县'];
    const body = (name: string, level: string, superior: string) =>
      block('party', name, [slot('level', level), slot('superior', mark(superior))]);
    atTop(source, body('壬一市', city!, '壬一县'), body('壬一县', county!, '壬一市'));
  }),
];
