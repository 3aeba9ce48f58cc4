import { character, fontOf, inkOf, type Measure, pitch, type Sample, sizeOf, typeAreaRight } from './sample.ts';

const left = 28;
const right = typeAreaRight(0);
const middle = (left + right) / 2;
/** Of 3号 type: from the head of its line to the head of the box the font gives it, in the stand-in font. */
const boxInLine = 2.83;
const redRule = (sample: Sample) => {
  const found = sample.first.ink.strokes.find(({ red }) => red);
  if (found === undefined) throw new Error('no red line');
  return found;
};

/** The mark’s ink without the line under it. */
function markInk(sample: Sample) {
  const found = sample.first.ink.within({ left: 20, top: 20, right: 200, bottom: redRule(sample).top - 3 }, 'red');
  if (found === undefined) throw new Error('no mark');
  return found;
}

/** Which line of the type area a line stands on, from 1. */
const lineNumber = (top: number): number => (top - boxInLine - 37) / pitch + 1;

/** Clause 7.2 on the sample that goes upward, with three bodies. */
export const headMeasures: Readonly<Record<string, Measure>> = {
  'copy-number': (sample) => {
    const { line } = sample.find(/^0000/);
    return [
      { what: 'six digits', is: /^\d{6}$/.test(line.text), should: true },
      { what: 'left', is: line.left, should: left, within: 0.5 },
      { what: 'line', is: lineNumber(line.top), should: 1, within: 0.1 },
      { what: 'half-points', is: sizeOf(sample.style('FrontMatter') + sample.styles), should: 32, within: 0 },
    ];
  },
  classification: (sample) => {
    const { line } = sample.find(/^机密/);
    return [
      { what: 'left', is: line.left, should: left, within: 0.5 },
      { what: 'line', is: lineNumber(line.top), should: 2, within: 0.15 },
      { what: 'font', is: fontOf(sample.paragraph('机密')), should: '黑体' },
      { what: 'Arabic figure of the term', is: /★\d+年$/.test(line.text), should: true },
    ];
  },
  urgency: (sample) => {
    const { line } = sample.find(/^加急/);
    return [
      { what: 'left', is: line.left, should: left, within: 0.5 },
      { what: 'line', is: lineNumber(line.top), should: 3, within: 0.15 },
      { what: 'font', is: fontOf(sample.paragraph('加急')), should: '黑体' },
    ];
  },
  'mark-place': (sample) => [
    { what: 'upper edge under the type area', is: markInk(sample).top - 37, should: 35, within: 1 },
  ],
  'mark-centred': (sample) => {
    const { left: begins, right: ends } = markInk(sample);
    return [{ what: 'middle', is: (begins + ends) / 2, should: middle, within: 1.5 }];
  },
  'mark-red': (sample) => {
    const { line, page } = sample.find(/^甲省人民政府办公厅$/);
    const all = inkOf(page, line);
    const red = inkOf(page, line, 'red');
    return [
      {
        what: 'width of red ink in that of all ink',
        is: red.right - red.left,
        should: all.right - all.left,
        within: 0.3,
      },
      { what: 'font', is: fontOf(sample.style('IssuerMark')), should: '方正小标宋简体' },
    ];
  },
  'mark-joint': (sample) => {
    const lines = sample.first.body.filter(({ top, bottom }) => top > 65 && bottom < redRule(sample).top - 25);
    const word = lines.flatMap(({ words }) => words).find(({ text }) => text === '文件')!;
    const inks = lines.map((line) => inkOf(sample.first, { ...line, right: word.left - 3 }, 'red'));
    const beside = inkOf(sample.first, word, 'red');
    const order = lines.flatMap(({ text }) => text.replace('文件', '')).join('、');
    return [
      { what: 'leading body first', is: order, should: '甲省人民政府办公厅、甲省财政厅、甲省发展和改革委员会' },
      { what: 'the word at the right', is: beside.left > Math.max(...inks.map((ink) => ink.right)), should: true },
      {
        what: 'the word half-way up',
        is: (beside.top + beside.bottom) / 2,
        should: (Math.min(...inks.map(({ top }) => top)) + Math.max(...inks.map(({ bottom }) => bottom))) / 2,
        within: 1.5,
      },
      ...inks.map((ink) => ({
        what: 'equal width',
        is: ink.right - ink.left,
        should: inks[0]!.right - inks[0]!.left,
        within: 2,
      })),
    ];
  },
  'number-place': (sample) => {
    const { line } = sample.find(/签发人/);
    const empty = (line.top - boxInLine - markInk(sample).bottom) / pitch;
    return [{ what: 'empty lines', is: empty, should: 2, within: 0.15 }];
  },
  'number-upward': (sample) => {
    const { line } = sample.find(/〔2024〕6号/);
    const last = line.words.at(-1)!;
    return [
      { what: 'characters from the left edge', is: (line.left - left) / character, should: 1, within: 0.1 },
      { what: 'level with the last name', is: line.words[0]!.bottom, should: last.bottom, within: 0.5 },
      { what: 'last name', is: last.text, should: '王某' },
    ];
  },
  signers: (sample) => {
    const { line } = sample.find(/签发人/);
    const names = line.words.filter(({ text }) => !text.includes('签发人'));
    const second = sample.find(/〔2024〕6号/).line.words.at(-1)!;
    const first = line.words.find(({ text }) => text.includes('张某'))!;
    const start = first.text === '张某' ? first.left : first.left + 4 * 5.56;
    return [
      { what: 'characters from the right edge', is: (right - names.at(-1)!.right) / character, should: 1, within: 0.2 },
      { what: 'two names to a line', is: /签发人：张某李某某$/.test(line.text), should: true },
      { what: 'further names under the first', is: second.left, should: start, within: 0.6 },
      {
        what: 'font of the label',
        is: fontOf(
          sample
            .paragraph('签发人')
            .split('<w:r>')
            .find((run) => run.includes('签发人'))!,
        ),
        should: '',
      },
      {
        what: 'font of the names',
        is: fontOf(
          sample
            .paragraph('王某')
            .split('<w:r>')
            .find((run) => run.includes('王某'))!,
        ),
        should: '楷体_GB2312',
      },
    ];
  },
  'red-rule': (sample) => {
    const rule = redRule(sample);
    const { line, page } = sample.find(/〔2024〕6号/);
    return [
      { what: 'under the number', is: rule.top - inkOf(page, line).bottom, should: 4, within: 0.6 },
      { what: 'width', is: rule.right - rule.left, should: 156, within: 0.5 },
      { what: 'middle', is: (rule.left + rule.right) / 2, should: middle, within: 0.5 },
    ];
  },
};

/** Clause 7.2 on the sample of one body, without 份号 and 签发人. */
export const plainHeadMeasures: Readonly<Record<string, Measure>> = {
  'second-line-kept': (sample) => [
    { what: 'line of 密级', is: lineNumber(sample.find(/^秘密/).line.top), should: 2, within: 0.15 },
  ],
  'mark-suffix': (sample) => {
    const line = sample.find(/文件$/).line;
    return [{ what: 'mark', is: line.text, should: '甲省人民政府文件' }];
  },
  'number-centred': (sample) => {
    const { line } = sample.find(/〔2024〕3号/);
    return [{ what: 'middle', is: (line.left + line.right) / 2, should: middle, within: 0.6 }];
  },
  'number-form': (sample) => [
    {
      what: 'six-angled brackets, full year, no padding',
      is: /^[一-龥]+〔\d{4}〕[1-9]\d*号$/.test(sample.find(/2024.3号/).line.text),
      should: true,
    },
  ],
};
