import { labels } from '../../tree/labels.ts';
import type { DocumentFonts } from '../fonts.ts';
import { landscapePage, landscapeTextWidth, lines, page } from '../geometry.ts';
import { letterStyle } from './letter-style.ts';

/** Twips as points, without a tail of zeros. */
function points(twips: number): string {
  return `${Number((twips / 20).toFixed(2))}pt`;
}

function margins(sheet: { top: number; right: number; bottom: number; left: number }): string {
  return [sheet.top, sheet.right, sheet.bottom, sheet.left].map(points).join(' ');
}

function family(...names: readonly string[]): string {
  return names
    .map((name) => (name === 'serif' || name === 'sans-serif' ? name : `"${name.replace(/["\\<>]/g, '')}"`))
    .join(', ');
}

/**
 * The style sheet of a page that prints in the geometry of GB/T 9704—2012 and reads well on a screen. The fonts a reader is likely to have
 * stand behind the standard's.
 */
export function styleSheet(fonts: DocumentFonts, draft: boolean): string {
  const title = family(fonts.title, 'Songti SC', 'SimSun', 'Noto Serif CJK SC', 'serif');
  const body = family(fonts.body, 'FangSong', 'STFangsong', 'FandolFang', 'Noto Serif CJK SC', 'serif');
  const black = family(fonts.black, 'SimHei', 'Heiti SC', 'FandolHei', 'Noto Sans CJK SC', 'sans-serif');
  const kai = family(fonts.kai, 'KaiTi', 'STKaiti', 'FandolKai', 'Noto Serif CJK SC', 'serif');
  const number = family(fonts.pageNumber, 'SimSun', 'FandolSong', 'Noto Serif CJK SC', 'serif');
  const pitch = points(lines.pitch);
  const footer = `font: 14pt ${number}; content: "— " counter(page) " —"; vertical-align: top; padding-top: 4.5mm`;
  const mark = draft ? ` @top-center { font: 22pt ${black}; color: #c00000; content: "${labels.draft}"; }` : '';
  return `
@page { size: A4; margin: ${margins(page)};${mark} }
@page :right { @bottom-right { ${footer}; padding-right: 14pt; } }
@page :left { margin: ${margins({ ...page, left: page.right, right: page.left })}; @bottom-left { ${footer}; padding-left: 14pt; } }
@page wide { size: A4 landscape; margin: ${margins(landscapePage)}; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { font: 16pt/${pitch} ${body}; letter-spacing: -0.25pt; color: #000; background: #fff; text-align: justify; line-break: strict; }
p, h2, h3, h4, h5 { text-indent: 2em; font-size: 16pt; font-weight: normal; }
h1, .annex-title { font: 22pt/${pitch} ${title}; letter-spacing: 0; text-align: center; text-indent: 0; margin-bottom: ${pitch}; }
h2, strong { font-family: ${black}; font-weight: normal; }
h3, .kai { font-family: ${kai}; }
.black { font-family: ${black}; }
h2, h3, h4, h5, caption { break-after: avoid; }
.run-in { font-family: ${body}; }
.flush, .party { text-indent: 0; }
.parties, .annex-list { margin-bottom: ${pitch}; }
.annex-list { margin-top: ${pitch}; padding-left: 6em; }
.annex-list p { text-indent: -1em; }
.annex-list p:first-child { text-indent: -4em; }
.annex-list.single { padding-left: 5em; }
.annex-list.single p:first-child { text-indent: -3em; }
.annex, .page-break { break-before: page; }
.annex-label { font: 16pt/${pitch} ${black}; text-indent: 0; text-align: left; margin-bottom: ${pitch}; }
.wide { page: wide; }
.table { margin: 6pt 0 ${pitch}; }
.unit, .table .note { font-size: 12pt; line-height: 20pt; letter-spacing: 0; text-indent: 0; }
.unit { display: block; font-family: ${body}; text-align: right; }
table { width: calc(100% - 1pt); border-collapse: collapse; font-size: 12pt; line-height: 18pt; letter-spacing: 0; }
caption { font: 14pt/${pitch} ${black}; }
th, td { border: 0.5pt solid #000; padding: 2pt 5.4pt; text-align: left; text-indent: 0; }
thead { display: table-header-group; }
thead, thead tr, tbody tr:first-child { break-after: avoid; }
.whole { break-inside: avoid; }
tr { break-inside: avoid; }
th, .total td, .subtotal td { font-family: ${black}; font-weight: normal; }
th, td.center { text-align: center; }
td.right, th.right { text-align: right; font-variant-numeric: tabular-nums; }
th.left { text-align: left; }
.signature { display: grid; grid-template-columns: 1fr 1fr; break-inside: avoid; }
.signature p { text-indent: 0; white-space: pre-wrap; }
.signature .side { padding-top: ${points(lines.pitch * 2)}; }
.signature .who, .signature .when { margin-top: ${pitch}; }
.draft { position: fixed; top: 4mm; left: 0; right: 0; text-align: center; font: 22pt/1 ${black}; color: #c00000; }
${letterStyle({ title, black, kai }, pitch)}
@media screen {
  body { max-width: ${points(page.width)}; margin: 0 auto; padding: ${margins(page)}; }
  .wide > .table { --wide: min(${points(landscapeTextWidth)}, 100vw - 24pt); width: var(--wide); margin-left: calc(50% - var(--wide) / 2); overflow-x: auto; }
  .wide table { min-width: 600pt; }
  .annex, .page-break { margin-top: ${pitch}; padding-top: ${pitch}; border-top: 0.5pt dashed #999; }
}
@media print { .draft { display: none; } }
`.trim();
}
