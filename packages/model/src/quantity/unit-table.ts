import { multiply } from './decimal.ts';
import type { UnitDefinition } from './definitions.ts';
import { halfWidth, isLatin, skipSpaces } from './half-width.ts';

/** A unit with the scale written before it: 万元 stands in the table, 万人 is 万 × 人. */
export interface ScaledUnit {
  readonly definition: UnitDefinition;
  /** Canonical spelling with its scale. */
  readonly name: string;
  /** Figure in this unit × factor = figure in the base unit. */
  readonly factor: string;
}

/** A unit found at an offset, and how many UTF-16 units it took. */
export interface UnitMatch {
  readonly unit: ScaledUnit;
  readonly length: number;
}

/** Two units that claim one spelling; the first one keeps it. */
export interface UnitClash {
  readonly spelling: string;
  readonly kept: string;
  readonly other: string;
}

/** Units by any of their spellings. */
export interface UnitTable {
  readonly definitions: readonly UnitDefinition[];
  readonly clashes: readonly UnitClash[];
  /** The unit with exactly this spelling, scale allowed (万元, 万人, million CNY). */
  lookup(spelling: string): ScaledUnit | undefined;
  /** The longest unit that starts at the offset. A Latin spelling ends at a word's end. */
  match(text: string, offset: number): UnitMatch | undefined;
  /** Every spelling, canonical names first, for completion. */
  spellings(): readonly string[];
}

/** A word that multiplies the figure before it. */
export interface Scale {
  readonly spelling: string;
  readonly factor: string;
}

/** Scale words, longest first. */
export const scales: readonly Scale[] = [
  { spelling: 'thousand', factor: '1000' },
  { spelling: 'million', factor: '1000000' },
  { spelling: 'billion', factor: '1000000000' },
  { spelling: '万亿', factor: '1000000000000' },
  { spelling: '千亿', factor: '100000000000' },
  { spelling: '百亿', factor: '10000000000' },
  { spelling: '十亿', factor: '1000000000' },
  { spelling: '千万', factor: '10000000' },
  { spelling: '百万', factor: '1000000' },
  { spelling: '十万', factor: '100000' },
  { spelling: '亿', factor: '100000000' },
  { spelling: '万', factor: '10000' },
  { spelling: '千', factor: '1000' },
  { spelling: '百', factor: '100' },
];

/** The scale word at an offset of half-width text. */
export function matchScale(text: string, offset: number): Scale | undefined {
  return scales.find((scale) => startsWithWord(text, scale.spelling, offset));
}

function startsWithWord(text: string, word: string, offset: number): boolean {
  if (!isLatin(word.charCodeAt(0))) return text.startsWith(word, offset);
  const end = offset + word.length;
  return text.slice(offset, end).toLowerCase() === word.toLowerCase() && !isLatin(text.charCodeAt(end));
}

/** Where no unit goes on: the line's end, a bar, a comma or another mark of Chinese punctuation. */
function wordsEnd(text: string, from: number): number {
  let i = from;
  for (const end = Math.min(text.length, from + 64); i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a || c === 0x7c || c === 0xff0c || c === 0xff1a || c === 0xff1b || c === 0x3001 || c === 0x3002) break;
  }
  return i;
}

/** A table of the given units. Of two units with one spelling the first keeps it; the pair is listed in `clashes`. */
export function createUnitTable(definitions: readonly UnitDefinition[]): UnitTable {
  const bySpelling = new Map<string, UnitDefinition>();
  const byFirst = new Map<string, { key: string; definition: UnitDefinition }[]>();
  const clashes: UnitClash[] = [];
  for (const definition of definitions) {
    for (const spelling of new Set([definition.name, ...definition.aliases, ...definition.english])) {
      const key = halfWidth(spelling).toLowerCase();
      const holder = bySpelling.get(key);
      if (holder === definition) continue;
      if (holder) {
        clashes.push({ spelling, kept: holder.name, other: definition.name });
        continue;
      }
      bySpelling.set(key, definition);
      const list = byFirst.get(key[0]!) ?? [];
      list.push({ key, definition });
      byFirst.set(key[0]!, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.key.length - a.key.length);

  const starts = new Set([...scales.map(({ spelling }) => spelling[0]!), ...byFirst.keys()]);
  /** Most figures stand before a bar, a comma or a word that is no unit. Signs other than Han and ASCII ones may become a unit's. */
  const mayStart = (code: number): boolean =>
    code >= 0x3400 && code <= 0x9fff
      ? starts.has(String.fromCharCode(code))
      : !(code === 0x7c || code === 0x20 || code === 0x0a);
  const plain = (text: string, offset: number): { definition: UnitDefinition; length: number } | undefined => {
    const entry = byFirst.get((text[offset] ?? '').toLowerCase())?.find(({ key }) => {
      if (text.slice(offset, offset + key.length).toLowerCase() !== key) return false;
      return !(isLatin(key.charCodeAt(key.length - 1)) && isLatin(text.charCodeAt(offset + key.length)));
    });
    return entry && { definition: entry.definition, length: entry.key.length };
  };
  const match = (raw: string, offset: number): UnitMatch | undefined => {
    if (!mayStart(raw.charCodeAt(offset))) return undefined;
    const text = halfWidth(raw.slice(offset, wordsEnd(raw, offset)));
    const direct = plain(text, 0);
    let best: UnitMatch | undefined = direct && {
      unit: { definition: direct.definition, name: direct.definition.name, factor: direct.definition.factor },
      length: direct.length,
    };
    const scale = matchScale(text, 0);
    if (scale) {
      const at = skipSpaces(text, scale.spelling.length);
      const unit = plain(text, at);
      if (unit && (!best || at + unit.length > best.length)) {
        const latin = isLatin(scale.spelling.charCodeAt(0));
        const name = latin ? `${scale.spelling} ${unit.definition.name}` : scale.spelling + unit.definition.name;
        best = {
          unit: { definition: unit.definition, name, factor: multiply(scale.factor, unit.definition.factor) },
          length: at + unit.length,
        };
      }
    }
    return best;
  };
  return {
    definitions,
    clashes,
    match,
    lookup(spelling) {
      const trimmed = spelling.trim();
      const found = match(trimmed, 0);
      return found && found.length === trimmed.length ? found.unit : undefined;
    },
    spellings: () => [
      ...definitions.map((definition) => definition.name),
      ...definitions.flatMap((definition) => [...definition.aliases, ...definition.english]),
    ],
  };
}
