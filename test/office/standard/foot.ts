import { fontOf, inkOf, type Measure, type PrintedPage, type Sample, sizeOf, typeAreaLeft } from './sample.ts';

/** One character of 4号 type. */
const small = (14 * 25.4) / 72;
const typeAreaFoot = 37 + 225;

function rules({ last }: Sample) {
  const found = last.ink.strokes.filter(({ red, top }) => !red && top > 150);
  if (found.length < 3) throw new Error('no three lines');
  return found;
}

const number = (page: PrintedPage) => page.lines.find(({ text }) => /^—\d+—$/.test(text))!;
const imprintStyle = (sample: Sample): string => sample.style('Imprint');

/** Clauses 7.4 and 7.5. */
export const footMeasures: Readonly<Record<string, Measure>> = {
  'imprint-rules': (sample) =>
    rules(sample).map((line, index) => ({
      what: `width of line ${index + 1}`,
      is: line.right - line.left,
      should: 156,
      within: 0.5,
    })),
  'imprint-strokes': (sample) => {
    const sizes = [...sample.document.matchAll(/<w:bottom w:val="single" w:color="000000" w:sz="(\d+)"/g)].map(
      ([, size]) => Number(size) * (25.4 / 72 / 8),
    );
    return [
      { what: 'first', is: sizes[0]!, should: 0.35, within: 0.03 },
      { what: 'between', is: sizes[1]!, should: 0.25, within: 0.03 },
      { what: 'last', is: sizes[2]!, should: 0.35, within: 0.03 },
    ];
  },
  'imprint-place': (sample) => {
    const lines = rules(sample);
    return [
      { what: 'last line at the foot of the type area', is: lines.at(-1)!.bottom, should: typeAreaFoot, within: 0.4 },
      {
        what: 'first line over the first words',
        is: lines[0]!.bottom < inkOf(sample.last, sample.find(/^抄送/).line).top,
        should: true,
      },
      { what: 'on the last page', is: sample.find(/^抄送/).page === sample.last, should: true },
    ];
  },
  copies: (sample) => {
    const { line, page, index } = sample.find(/^抄送：/);
    const second = sample.next(page, line);
    return [
      { what: 'half-points', is: sizeOf(imprintStyle(sample)), should: 28, within: 0 },
      { what: 'font', is: fontOf(imprintStyle(sample)), should: '' },
      { what: 'left', is: (line.left - typeAreaLeft(index)) / small, should: 1, within: 0.1 },
      { what: 'right, at least', is: (typeAreaLeft(index) + 156 - line.right) / small >= 0.9, should: true },
      { what: 'further lines under the first name', is: (second.left - line.left) / small, should: 3, within: 0.1 },
      { what: '。 at the end', is: second.text.endsWith('。'), should: true },
    ];
  },
  printing: (sample) => {
    const { line, page, index } = sample.find(/印发$/);
    const [, inner, outer] = rules(sample);
    const edge = typeAreaLeft(index);
    return [
      { what: 'left', is: (line.left - edge) / small, should: 1, within: 0.1 },
      { what: 'right', is: (edge + 156 - line.right) / small, should: 1, within: 0.15 },
      { what: 'last in the imprint', is: page.body.at(-1)!.text, should: line.text },
      {
        what: 'between the lines',
        is: inner!.bottom < inkOf(page, line).top && inkOf(page, line).bottom < outer!.top,
        should: true,
      },
      { what: 'date in full', is: /20\d\d年[1-9]\d?月[1-9]\d?日印发$/.test(line.text), should: true },
    ];
  },
  'number-type': (sample) => [
    { what: 'half-points', is: sizeOf(sample.style('Footer')), should: 28, within: 0 },
    { what: 'font', is: fontOf(sample.style('Footer')), should: '宋体' },
    { what: 'dashes', is: number(sample.first).text, should: '—1—' },
  ],
  'number-height': (sample) =>
    sample.pages.slice(0, 2).map((page, index) => {
      const dash = number(page).words[0]!;
      return { what: `page ${index + 1}`, is: inkOf(page, dash).top - typeAreaFoot, should: 7, within: 1 };
    }),
  'number-side': (sample) =>
    sample.pages.slice(0, 2).map((page, index) => {
      const line = number(page);
      const edge = typeAreaLeft(index);
      const inset = index === 0 ? edge + 156 - line.right : line.left - edge;
      return { what: `page ${index + 1}`, is: inset / small, should: 1, within: 0.15 };
    }),
};

/** Clauses 7.3.7 and 7.5 on the sample with annexes. */
export const runningMeasures: Readonly<Record<string, Measure>> = {
  'number-running': (sample) =>
    sample.pages.map((page, index) => ({ what: `page ${index + 1}`, is: number(page).text, should: `—${index + 1}—` })),
};

/** Clause 8 on the sample with turned pages: where the number would stand if the page were turned back. */
export const turnedMeasures: Readonly<Record<string, Measure>> = {
  'turned-number': (sample) =>
    [1, 2].flatMap((index) => {
      const page = sample.pages[index]!;
      const dashes = page.lines.flatMap(({ words }) => words).filter(({ text }) => text === '—');
      const upright = sample.pages.find((one, at) => at % 2 === index % 2 && one.width < one.height && at !== index)!;
      const there = number(upright);
      const begin = Math.min(...dashes.map(({ top }) => top));
      const dash = inkOf(page, { ...dashes[0]!, left: 15, right: 33 });
      return [
        { what: `page ${index + 1} is turned`, is: page.width > page.height, should: true },
        { what: `page ${index + 1}, along the edge`, is: begin, should: there.left, within: 0.5 },
        { what: `page ${index + 1}, under the type area`, is: 35 - dash.right, should: 7, within: 1 },
      ];
    }),
  'turned-head': (sample) =>
    [1, 2].map((index) => {
      const page = sample.pages[index]!;
      const head = page.body.find(({ text }) => text.includes('序号'))!;
      const foot = page.body.at(-1)!;
      // The head of the table is at the left edge of the sheet: at the binding of odd pages, at the cut of even ones.
      return {
        what: `page ${index + 1}: the head above the rows`,
        is: head.top < foot.top && sample.document.includes('w:orient="landscape"'),
        should: true,
      };
    }),
};
