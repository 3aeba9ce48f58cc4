import { character, fontOf, inkOf, type Measure, pitch, sizeOf, typeAreaLeft, typeAreaRight } from './sample.ts';

const left = 28;
/** Steps of the text from one line to another. */
const steps = (from: { readonly top: number }, to: { readonly top: number }): number => (to.top - from.top) / pitch;
const inset = (line: { readonly left: number }, page: number): number => (line.left - typeAreaLeft(page)) / character;
const fromRight = (line: { readonly right: number }, page: number): number =>
  (typeAreaRight(page) - line.right) / character;

/** Clauses 7.3.1 to 7.3.4, 7.3.5.2, 7.3.6 and 7.3.7 on the sample of one body with two annexes, unsealed. */
export const bodyMeasures: Readonly<Record<string, Measure>> = {
  'title-place': (sample) => {
    const rule = sample.first.ink.strokes.find(({ red }) => red)!;
    const { line, page } = sample.find(/^甲省人民政府$/);
    return [
      {
        what: 'lines between the red line and the title',
        is: (inkOf(page, line).top - rule.bottom) / pitch,
        should: 2.1,
        within: 0.15,
      },
    ];
  },
  'title-type': (sample) => {
    const { line, page } = sample.find(/^关于印发/);
    const ink = inkOf(page, line);
    return [
      { what: 'half-points', is: sizeOf(sample.style('Title')), should: 44, within: 0 },
      { what: 'font', is: fontOf(sample.style('Title')), should: '方正小标宋简体' },
      { what: 'middle', is: (ink.left + ink.right) / 2, should: left + 78, within: 0.8 },
    ];
  },
  addressee: (sample) => {
    const title = sample.find(/^关于印发/);
    const { line } = sample.find(/^各市/);
    const next = sample.next(sample.first, line);
    return [
      // Both boxes begin where their fonts say; the distance of the ink's feet is the distance of the lines.
      {
        what: 'lines under the title',
        is: (inkOf(sample.first, line).bottom - inkOf(title.page, title.line).bottom) / pitch,
        should: 2,
        within: 0.12,
      },
      { what: 'left', is: line.left, should: left, within: 0.5 },
      { what: 'further lines at the left', is: next.left, should: left, within: 0.5 },
      { what: 'full-width colon at the end', is: next.text.endsWith('：'), should: true },
    ];
  },
  'text-on-first-page': (sample) => [
    {
      what: 'text after the addressee',
      is: sample.first.body.some(({ text }) => text.startsWith('请贵方')),
      should: true,
    },
  ],
  'paragraph-indent': (sample) => {
    const { line } = sample.find(/^请贵方/);
    return [
      { what: 'characters in', is: inset(line, 0), should: 2, within: 0.1 },
      { what: 'further lines', is: inset(sample.next(sample.first, line), 0), should: 0, within: 0.1 },
      { what: 'font', is: fontOf(sample.style('BodyText')), should: '' },
    ];
  },
  'heading-levels': (sample) =>
    [
      ['一、总体要求', 'Heading1', '黑体'],
      ['（一）资金安排', 'Heading2', '楷体_GB2312'],
      ['1.援助资金', 'Heading3', '仿宋_GB2312'],
      ['（1）拨付时间', 'Heading4', '仿宋_GB2312'],
    ].flatMap(([text, style, font]) => {
      const { line, index } = sample.find(new RegExp(`^${text!.replace(/[.()]/g, '\\$&')}$`));
      return [
        { what: `${text}: font`, is: fontOf(sample.style(style!)), should: font! },
        { what: `${text}: characters in`, is: inset(line, index), should: 2, within: 0.15 },
      ];
    }),
  'annex-list': (sample) => {
    const { line, page, index } = sample.find(/^附件：1\./);
    const before = page.body[page.body.indexOf(line) - 1]!;
    const second = sample.next(page, line);
    const third = sample.next(page, line, 2);
    return [
      { what: 'lines under the text', is: steps(before, line), should: 2, within: 0.05 },
      { what: 'characters in', is: inset(line, index), should: 2, within: 0.1 },
      { what: 'further lines under the first of the name', is: inset(second, index), should: 6, within: 0.15 },
      { what: 'number of the second', is: third.text, should: '2.任务分解表' },
      { what: 'no mark at the end', is: !/[。；，]$/.test(second.text), should: true },
    ];
  },
  unsealed: (sample) => {
    const { line, page, index } = sample.find(/^甲省人民政府办公厅$/);
    const before = page.body[page.body.indexOf(line) - 1]!;
    const date = sample.next(page, line);
    return [
      { what: 'lines under the list of annexes', is: steps(before, line), should: 2, within: 0.05 },
      { what: 'characters from the right', is: fromRight(line, index), should: 2, within: 0.15 },
      { what: 'the date one line below', is: steps(line, date), should: 1, within: 0.05 },
      { what: 'the date begins two characters later', is: (date.left - line.left) / character, should: 2, within: 0.1 },
    ];
  },
  'date-form': (sample) => [
    {
      what: 'Arabic, full year, no padding',
      is: /^\d{4}年[1-9]\d?月[1-9]\d?日$/.test(sample.find(/^2024年\d+月\d+日$/).line.text),
      should: true,
    },
  ],
  'document-note': (sample) => {
    const { line, page, index } = sample.find(/^（此件公开发布）$/);
    const before = page.body[page.body.indexOf(line) - 1]!;
    return [
      { what: 'under the date', is: /日$/.test(before.text), should: true },
      { what: 'lines', is: steps(before, line), should: 1, within: 0.05 },
      // An opening bracket stands at the right of its box.
      { what: 'characters in', is: inset(line, index), should: 2, within: 0.6 },
    ];
  },
  'annex-page': (sample) => {
    const { line, page, index } = sample.find(/^附件1$/);
    const title = sample.next(page, line);
    const ink = inkOf(page, title);
    const second = sample.next(page, title);
    const text = sample.find(/^附件：1\./);
    const listed = `${text.line.text}${sample.next(text.page, text.line).text}`.replace('附件：1.', '');
    return [
      { what: 'first on its page', is: page.body[0]!.text, should: '附件1' },
      { what: 'left', is: inset(line, index), should: 0, within: 0.1 },
      { what: 'font', is: fontOf(sample.style('AnnexLabel')), should: '黑体' },
      {
        what: 'the title on the third line',
        is: (inkOf(page, title).bottom - inkOf(page, line).bottom) / pitch,
        should: 2,
        within: 0.15,
      },
      { what: 'its middle', is: (ink.left + ink.right) / 2, should: typeAreaLeft(index) + 78, within: 1 },
      { what: 'as in the list of annexes', is: title.text + second.text, should: listed },
    ];
  },
};

/** Clause 7.3.5.2 on the sample of two bodies without seals. */
export const jointBodyMeasures: Readonly<Record<string, Measure>> = {
  'unsealed-joint': (sample) => {
    const { line, page, index } = sample.find(/^甲省对口支援工作办公室$/);
    const second = sample.next(page, line);
    const date = sample.next(page, line, 2);
    return [
      { what: 'further bodies below', is: second.text, should: '乙自治区财政厅' },
      { what: 'one line each', is: steps(line, second), should: 1, within: 0.05 },
      { what: 'characters from the right', is: fromRight(second, index), should: 2, within: 0.15 },
      {
        what: 'the date two characters in from the last',
        is: (date.left - second.left) / character,
        should: 2,
        within: 0.1,
      },
    ];
  },
};

/** Clause 7.3.5.1 on the sample of one body under a seal. */
export const sealMeasures: Readonly<Record<string, Measure>> = {
  sealed: (sample) => {
    const date = sample.find(/^2024年1月5日$/);
    const { body } = date.page;
    const name = body[body.indexOf(date.line) - 1]!;
    const text = body[body.indexOf(date.line) - 2]!;
    const centre = (line: { readonly left: number; readonly right: number }): number => (line.left + line.right) / 2;
    return [
      { what: 'the date’s characters from the right', is: fromRight(date.line, date.index), should: 4, within: 0.6 },
      { what: 'the name over the date’s middle', is: centre(name), should: centre(date.line), within: 0.8 },
      { what: 'the name directly above', is: steps(name, date.line), should: 1, within: 0.05 },
      // A seal of 42 mm whose middle lies a little above the foot of the name has its top within a line of the text.
      { what: 'empty lines above the name', is: steps(text, name) - 1, should: 2, within: 0.1 },
      { what: 'on a page with text', is: /。$/.test(text.text), should: true },
    ];
  },
};

const seal = 42;

/** Clause 7.3.5.1 on the sample of three bodies. */
export const jointSealMeasures: Readonly<Record<string, Measure>> = {
  'sealed-joint': (sample) => {
    const date = sample.find(/^2024年11月25日$/);
    const { body } = date.page;
    const last = body[body.indexOf(date.line) - 1]!;
    const row = body[body.indexOf(date.line) - 2]!;
    const centre = (line: { readonly left: number; readonly right: number }): number => (line.left + line.right) / 2;
    const names = [...row.words, last];
    const [first, second] = row.words.map(centre);
    const edge = typeAreaLeft(date.index);
    return [
      {
        what: 'the bodies in their order',
        is: names.map(({ text }) => text).join('、'),
        should: '甲省人民政府办公厅、甲省财政厅、甲省发展和改革委员会',
      },
      { what: 'the date under the last name', is: centre(date.line), should: centre(last), within: 1 },
      { what: 'characters of the date from the right', is: fromRight(date.line, date.index), should: 4, within: 0.6 },
      { what: 'seals side by side do not touch', is: second! - first! > seal, should: true },
      { what: 'rows of seals do not touch', is: last.top - row.top > seal, should: true },
      {
        what: 'no seal passes the type area',
        is: first! - seal / 2 > edge && centre(last) + seal / 2 < edge + 156,
        should: true,
      },
    ];
  },
};
