import { attribute, character, fontOf, type Measure, pitch, sizeOf, typeAreaLeft } from './sample.ts';

const twip = 25.4 / 1440;
/** Right edges of full lines: those that fill the measure to a character, a mark hanging over the edge left out. */
const full = (text: string): boolean => [...text].length === 28;

/** Clauses 5 and 6: the page, its type area, its type. */
export const pageMeasures: Readonly<Record<string, Measure>> = {
  'page-size': ({ pages }) =>
    pages.flatMap(({ width, height }) => [
      { what: 'width', is: width, should: 210, within: 0.5 },
      { what: 'height', is: height, should: 297, within: 0.5 },
    ]),
  'top-margin': ({ document, pages }) => [
    { what: 'margin', is: attribute(document, /<w:pgMar w:top="(\d+)"/) * twip, should: 37, within: 0.1 },
    // The ink of a character begins a third of a line’s free height under the line’s head.
    {
      what: 'ink of the first line',
      is: pages[1]!.ink.within({ left: 20, top: 20, right: 190, bottom: 48 })!.top,
      should: 40.6,
      within: 1,
    },
  ],
  'binding-edge': ({ pages }) =>
    pages.slice(0, 4).flatMap(({ body }, index) => {
      const line = body.find(({ text }) => full(text))!;
      return [{ what: `left edge of page ${index + 1}`, is: line.left, should: typeAreaLeft(index), within: 0.5 }];
    }),
  'type-area': ({ document, pages }) => {
    const at = (name: string): number => attribute(document, new RegExp(`<w:pgMar [^>]*w:${name}="(\\d+)"`));
    const line = pages[1]!.body.find(({ text }) => full(text))!;
    return [
      { what: 'width', is: 210 - (at('left') + at('right')) * twip, should: 156, within: 0.2 },
      { what: 'height', is: 297 - (at('top') + at('bottom')) * twip, should: 225, within: 0.2 },
      { what: 'width of a full line', is: line.right - line.left, should: 156, within: 0.8 },
    ];
  },
  'body-type': ({ styles }) => {
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/.exec(styles)![0];
    return [
      { what: 'half-points', is: sizeOf(defaults), should: 32, within: 0 },
      { what: 'font', is: fontOf(defaults), should: '仿宋_GB2312' },
    ];
  },
  'lines-per-page': ({ pages }) => {
    const lines = pages[2]!.body;
    return [
      { what: 'lines', is: lines.length, should: 22, within: 0 },
      { what: 'pitch', is: (lines.at(-1)!.top - lines[0]!.top) / 21, should: pitch, within: 0.02 },
    ];
  },
  'characters-per-line': ({ pages }) => {
    const lengths = pages[2]!.body.slice(1, -1).map(({ text }) => [...text].length);
    const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]!;
    const line = pages[1]!.body.find(({ text }) => full(text))!;
    return [
      { what: 'characters', is: usual, should: 28, within: 0 },
      { what: 'width of a character', is: (line.right - line.left) / 28, should: character, within: 0.05 },
    ];
  },
  'text-black': ({ pages, document }) => [
    { what: 'no colour on the second page', is: pages[1]!.ink.grey, should: true },
    { what: 'no colour in runs', is: !document.includes('<w:color '), should: true },
  ],
  'both-sides': ({ settings, pages }) => [
    { what: 'mirrored margins', is: settings.includes('<w:mirrorMargins/>'), should: true },
    {
      what: 'shift of the type area on even pages',
      is: pages[0]!.body.find(({ text }) => full(text))!.left - pages[1]!.body.find(({ text }) => full(text))!.left,
      should: 2,
      within: 0.3,
    },
  ],
};
