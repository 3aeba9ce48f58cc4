import type { Block, ChangedLine, Run } from '../../tree/types.ts';
import { escapeMarkup } from '../escape.ts';

/** A run as markup, in `ins` or `del` where it came or went. */
export function changedText({ text, change }: Run): string {
  const shown = text.split('\n').map(escapeMarkup).join('<br>');
  if (change === undefined) return shown;
  const name = change.kind === 'inserted' ? 'ins' : 'del';
  const date = change.date === undefined ? '' : ` datetime="${escapeMarkup(change.date)}"`;
  return `<${name}${date}>${shown}</${name}>`;
}

/** Runs with their changes. */
export function changedMarkup(runs: readonly Run[]): string {
  return runs.map(changedText).join('');
}

const classes: Readonly<Partial<Record<Block['kind'], string>>> = {
  parties: 'party',
  note: 'note',
  addressee: 'addressee',
};

/** A block of fixed form with its changes, a paragraph a line. */
export function changedBlock(block: Block, lines: readonly ChangedLine[]): string {
  const name = classes[block.kind];
  const shown = lines.map(({ runs }) => `<p${name === undefined ? '' : ` class="${name}"`}>${changedMarkup(runs)}</p>`);
  if (block.kind === 'note' || block.kind === 'addressee') return shown.join('\n');
  if (block.kind !== 'signature') return `<div class="${block.kind}">\n${shown.join('\n')}\n</div>`;
  const each = lines.length / block.sides.length;
  const sides = block.sides.map((_, side) => shown.slice(side * each, (side + 1) * each).join('\n'));
  return `<section class="signature">\n${sides.map((side) => `<div class="side">\n${side}\n</div>`).join('\n')}\n</section>`;
}

/** How changes look: in colour and by their lines, so that they are told apart in print and by those who see no colours. */
export const changeStyle = `
ins { color: #0b5a2a; background: #e3f5e8; text-decoration: underline; text-decoration-thickness: 1.5pt; text-underline-offset: 2pt; }
del { color: #a40e26; background: #fdebec; text-decoration: line-through; text-decoration-thickness: 1pt; }
@media (forced-colors: active) { ins { color: LinkText; background: Canvas; } del { color: GrayText; background: Canvas; } }
@media (prefers-contrast: more) { ins { color: #003d17; background: none; } del { color: #7a0012; background: none; } }
@media print { ins, del { background: none; } }
`.trim();
