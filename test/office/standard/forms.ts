import { character, fontOf, inkOf, type Measure, pitch, type Sample, typeAreaLeft } from './sample.ts';

const middle = 28 + 78;
const height3 = (16 * 25.4) / 72;

function strokes({ first }: Sample) {
  const found = first.ink.strokes.filter(({ red }) => red);
  if (found.length !== 4) throw new Error(`${found.length} red lines`);
  return found;
}

const mark = (sample: Sample) => {
  const found = sample.first.ink.within({ left: 20, top: 20, right: 200, bottom: strokes(sample)[0]!.top - 1 }, 'red');
  if (found === undefined) throw new Error('no mark');
  return found;
};

/** Clause 10.1. */
export const letterMeasures: Readonly<Record<string, Measure>> = {
  'letter-mark': (sample) => [
    { what: 'under the edge of the page', is: mark(sample).top, should: 30, within: 1 },
    { what: 'middle', is: (mark(sample).left + mark(sample).right) / 2, should: middle, within: 1.5 },
    { what: 'names alone', is: sample.find(/^甲省对口支援工作办公室$/).line.text, should: '甲省对口支援工作办公室' },
  ],
  'letter-first-rule': (sample) => {
    const [thick, thin] = strokes(sample);
    return [
      { what: 'under the mark', is: thick!.top - mark(sample).bottom, should: 4, within: 1 },
      { what: 'thick above thin', is: thick!.bottom - thick!.top > thin!.bottom - thin!.top, should: true },
      ...[thick!, thin!].flatMap((line) => [
        { what: 'width', is: line.right - line.left, should: 170, within: 0.5 },
        { what: 'middle', is: (line.left + line.right) / 2, should: middle, within: 0.5 },
      ]),
    ];
  },
  'letter-second-rule': (sample) => {
    const [, , thin, thick] = strokes(sample);
    return [
      { what: 'over the edge of the page', is: 297 - thick!.bottom, should: 20, within: 0.3 },
      { what: 'thin above thick', is: thin!.bottom - thin!.top < thick!.bottom - thick!.top, should: true },
      { what: 'width', is: thick!.right - thick!.left, should: 170, within: 0.5 },
    ];
  },
  'letter-front': (sample) => {
    const { line } = sample.find(/^000012/);
    const lines = sample.first.body.slice(sample.first.body.indexOf(line), sample.first.body.indexOf(line) + 3);
    const [, thin] = strokes(sample);
    return [
      {
        what: 'from above to below',
        is: lines.map(({ text }) => text.replace(/甲援.*/, '')).join('、'),
        should: '000012、秘密★1年、特急',
      },
      { what: 'left', is: line.left, should: 28, within: 0.5 },
      {
        what: 'under the line',
        is: (inkOf(sample.first, line).top - thin!.bottom) / height3,
        should: 7 / 8,
        within: 0.12,
      },
    ];
  },
  'letter-number': (sample) => {
    const { line } = sample.find(/〔2024〕12号$/);
    const [, thin] = strokes(sample);
    const word = line.words.at(-1)!;
    return [
      { what: 'right', is: word.right, should: 28 + 156, within: 0.5 },
      {
        what: 'under the line',
        is: (inkOf(sample.first, word).top - thin!.bottom) / height3,
        should: 7 / 8,
        within: 0.15,
      },
    ];
  },
  'letter-title': (sample) => {
    const { line } = sample.find(/^特急$/);
    const title = sample.next(sample.first, line);
    return [
      {
        what: 'lines of ink to ink',
        is: (inkOf(sample.first, title).bottom - inkOf(sample.first, line).bottom) / pitch,
        should: 3,
        within: 0.15,
      },
    ];
  },
  'letter-no-number': (sample) => [
    {
      what: 'no number on the first page',
      is: sample.first.lines.some(({ text }) => /^—\d+—$/.test(text)),
      should: false,
    },
    { what: 'number on the second', is: sample.pages[1]!.lines.at(-1)!.text, should: '—2—' },
  ],
  'letter-imprint': (sample) => {
    const { line, page } = sample.find(/^抄送：/);
    return [
      { what: 'no lines', is: sample.last.ink.strokes.length, should: 0, within: 0 },
      { what: 'no printing', is: sample.document.includes('印发'), should: false },
      { what: 'on the last page', is: page === sample.last, should: true },
      { what: 'at the foot of the type area', is: 262 - inkOf(page, line).bottom, should: 1, within: 1 },
    ];
  },
  'letter-beside-rule': (sample) => {
    const last = sample.first.body.at(-1)!;
    const [, , thin] = strokes(sample);
    return [
      {
        what: 'text ends at least ⅞ of a character above',
        is: thin!.top - inkOf(sample.first, last).bottom > (7 / 8) * height3,
        should: true,
      },
    ];
  },
};

/** Clause 10.3. */
export const minutesMeasures: Readonly<Record<string, Measure>> = {
  'minutes-mark': (sample) => {
    const { line, page } = sample.find(/^甲省对口支援工作联席会议纪要$/);
    const ink = inkOf(page, line, 'red');
    return [
      { what: 'under the type area', is: ink.top - 37, should: 35, within: 1 },
      { what: 'middle', is: (ink.left + ink.right) / 2, should: middle, within: 1.5 },
    ];
  },
  attendance: (sample) => {
    const { line, page, index } = sample.find(/^出席：/);
    const before = page.body[page.body.indexOf(line) - 1]!;
    const inset = (one: { readonly left: number }): number => (one.left - typeAreaLeft(index)) / character;
    const run = (text: string): string =>
      sample
        .paragraph(text)
        .split('<w:r>')
        .find((part) => part.includes(text))!;
    return [
      { what: 'lines under the text', is: (line.top - before.top) / pitch, should: 2, within: 0.05 },
      { what: 'characters in', is: inset(line), should: 2, within: 0.1 },
      { what: 'label', is: fontOf(run('出席')), should: '黑体' },
      { what: 'names', is: fontOf(run('：甲省人民政府张某')), should: '' },
      { what: 'further lines under the first name', is: inset(sample.next(page, line)), should: 5, within: 0.1 },
    ];
  },
  'attendance-others': (sample) => {
    const { line, page } = sample.find(/^请假：/);
    return [
      { what: 'each a line of its own', is: sample.next(page, line).text.slice(0, 3), should: '列席：' },
      { what: 'pitch', is: sample.next(page, line).top - line.top, should: pitch, within: 0.1 },
    ];
  },
};
