import { positions, red } from '../../letterhead/positions.ts';
import { imprintPitch } from '../letter-lines.ts';

interface Families {
  readonly title: string;
  readonly black: string;
  readonly kai: string;
}

/** Rules for the parts of an official letter; `pitch` is the line height of the text, with its unit. */
export function letterStyle({ title, black, kai }: Families, pitch: string): string {
  const { thick, gap, thin } = positions.doubleLine;
  const { outer, inner } = positions.imprintRules;
  return `
.masthead { color: #000; margin-bottom: calc(2 * ${pitch}); position: relative; }
.masthead p, .sign-off p, .imprint p, .addressee { text-indent: 0; }
.masthead .front { min-height: ${pitch}; }
.masthead .black { font-family: ${black}; }
.masthead .kai { font-family: ${kai}; margin-right: 1em; }
.masthead .mark { display: flex; justify-content: center; align-items: center; gap: 0.4em; color: #${red}; font-family: ${title}; letter-spacing: 0; margin: calc(2 * ${pitch}) 0; }
.masthead.letter .mark { margin: 0 0 ${positions.ruleBelow}mm; }
.mark p { font-size: inherit; line-height: 1.3; white-space: nowrap; text-align: justify; text-align-last: justify; }
.masthead .number { text-align: center; }
.masthead .upward { display: flex; justify-content: space-between; align-items: flex-end; padding: 0 0 0 1em; }
.masthead .signers { max-width: 15em; padding-left: 4em; text-indent: -4em; text-align: left; }
.red-rule { border-bottom: ${positions.redRule}mm solid #${red}; margin-top: ${positions.ruleBelow - 1.4}mm; }
.double-rule { height: ${thick + gap + thin}mm; border: 0 solid #${red}; border-top-width: ${thick}mm; border-bottom-width: ${thin}mm; margin: 0 -7mm ${positions.besideLetterRule * 0.3}em; }
.under-rule { position: relative; min-height: ${pitch}; }
.under-rule .number { position: absolute; top: 0; right: 0; }
p.attendance { padding-left: 5em; text-indent: -3em; }
:not(.attendance) + .attendance { margin-top: ${pitch}; }
.sign-off { break-inside: avoid; }
.sign-off.sealed p { text-align: center; }
.seals { display: flex; justify-content: flex-end; align-items: flex-end; min-height: ${pitch}; }
.sealed .seals:not(:last-child) { min-height: 45mm; }
.sealed .seals:first-child { min-height: calc(3 * ${pitch}); }
.imprint { break-inside: avoid; margin-top: calc(2 * ${pitch}); font-size: 14pt; line-height: ${imprintPitch / 20}pt; letter-spacing: 0; border: 0 solid #000; border-width: ${outer}mm 0; }
.imprint.plain { border: none; }
.imprint p { font-size: 14pt; padding: 0 1em; }
.imprint .copies { padding-left: 4em; text-indent: -3em; }
.imprint .printing { display: flex; justify-content: space-between; }
.imprint .copies + .printing { border-top: ${inner}mm solid #000; }
`.trim();
}
