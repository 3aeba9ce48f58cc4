import { type FrontLine, frontLines } from '../../letterhead/front.ts';
import { markOf } from '../../letterhead/mark.ts';
import { type Placing, sealedPlacing, sealRows, unsealedPlacing } from '../../letterhead/sign-off.ts';
import { signersLabel } from '../../letterhead/signers.ts';
import { imprintLines, labels } from '../../tree/labels.ts';
import type { Imprint, Masthead, SignOffBlock } from '../../tree/types.ts';
import { escapeMarkup } from '../escape.ts';

const element = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes === '' ? '' : ` ${attributes}`}>${content}</${name}>`;
const styled = (style: string): string => `style="${style}"`;

/** 版头: what stands above the title, in its form (GB/T 9704—2012, 7.2, 10.1 and 10.3). */
export function mastheadMarkup(masthead: Masthead): string {
  const front = frontLines(masthead).map(frontMarkup);
  const number = numberMarkup(masthead);
  const lines =
    masthead.form === 'letter'
      ? [
          markMarkup(masthead),
          '<div class="double-rule"></div>',
          element('div', [...front, number].join('\n'), 'class="under-rule"'),
        ]
      : [...front, markMarkup(masthead), number, '<div class="red-rule"></div>'];
  return element(
    'header',
    `\n${lines.filter((line) => line !== '').join('\n')}\n`,
    `class="masthead ${masthead.form}"`,
  );
}

function frontMarkup({ text, black }: FrontLine): string {
  return element('p', escapeMarkup(text), `class="front${black ? ' black' : ''}"`);
}

function markMarkup(masthead: Masthead): string {
  const { names, size, scale, suffix } = markOf(masthead);
  // A page has no narrow letters: what is narrowed in print is drawn small here.
  const points = Number(((size * scale) / 100).toFixed(1));
  const lines = names.map(({ text }) => element('p', escapeMarkup(text))).join('\n');
  const word =
    suffix === undefined
      ? ''
      : element('p', escapeMarkup(suffix.text), `class="word" ${styled(`font-size: ${suffix.size}pt`)}`);
  const inner = element('div', `\n${lines}\n`, `class="names" ${styled(`font-size: ${points}pt`)}`);
  return element('div', `\n${inner}${word === '' ? '' : `\n${word}`}\n`, 'class="mark"');
}

function numberMarkup({ number, signers = [] }: Masthead): string {
  const printed = number === undefined ? '' : element('p', escapeMarkup(number), 'class="number"');
  if (signers.length === 0) return printed;
  const names = signers.map((name) => element('span', escapeMarkup(name), 'class="kai"')).join('');
  const line = element('p', signersLabel + names, 'class="signers"');
  return element('div', `\n${printed}\n${line}\n`, 'class="upward"');
}

/** 版记 after the text (7.4); a letter's has no lines (10.1). */
export function imprintMarkup(imprint: Imprint, form: Masthead['form'] | undefined): string {
  const { copies, printing } = imprintLines(imprint, form);
  const lines = [
    ...(copies === undefined ? [] : [element('p', escapeMarkup(copies.lead + copies.text), 'class="copies"')]),
    ...(printing === undefined
      ? []
      : [
          element(
            'p',
            [printing.by, printing.on].map((text) => element('span', escapeMarkup(text))).join(' '),
            'class="printing"',
          ),
        ]),
  ];
  return lines.length === 0
    ? ''
    : element('footer', `\n${lines.join('\n')}\n`, `class="imprint${form === 'letter' ? ' plain' : ''}"`);
}

function placedMarkup(text: string, { left, right }: Placing, before = 0): string {
  const pad = `padding: 0 ${Math.max(0, right - 0.5)}em 0 ${left}em${before === 0 ? '' : `; margin-top: ${Number((before * 1.81).toFixed(2))}em`}`;
  return element('p', escapeMarkup(text), styled(pad));
}

/** Names and date under a text, with room for the seals or without (7.3.5). */
export function signOffMarkup({ bodies, date, seal }: SignOffBlock): string {
  const when = date ?? labels.blankDate;
  return element(
    'div',
    `\n${(seal ? sealed : unsealed)(bodies, when).join('\n')}\n`,
    `class="sign-off${seal ? ' sealed' : ''}"`,
  );
}

function unsealed(bodies: readonly string[], date: string): string[] {
  const last = unsealedPlacing(bodies.at(-1) ?? '', date);
  const lines = bodies.map((name, index) => {
    const placing = index === bodies.length - 1 ? last.name : unsealedPlacing(name, '').name;
    return placedMarkup(name, placing, index === 0 ? 1 : 0);
  });
  return [...lines, placedMarkup(date, last.date)];
}

function sealed(bodies: readonly string[], date: string): string[] {
  if (bodies.length < 2) {
    const placing = sealedPlacing(bodies[0] ?? '', date);
    return [placedMarkup(bodies[0] ?? '', placing.name, 2), placedMarkup(date, placing.date)];
  }
  const percent = (millimetres: number): number => Number(((millimetres / 156) * 100).toFixed(2));
  const rows = sealRows(bodies, date);
  const column = percent(rows[0]!.column);
  const right = percent(156 - rows[0]!.middles.at(-1)! - rows[0]!.column / 2);
  const cells = (texts: readonly string[]): string =>
    element(
      'div',
      texts.map((text) => element('p', escapeMarkup(text), styled(`width: ${column}%`))).join(''),
      `class="seals" ${styled(`padding-right: ${Math.max(0, right)}%`)}`,
    );
  return [...rows.map((row) => cells(row.bodies)), cells([date])];
}
