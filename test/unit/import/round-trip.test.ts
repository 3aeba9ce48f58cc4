import { treeText, writeDocx } from '@duikou/documents';
import type { Duty, Facts } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { layout, source } from '../documents/layouts/reading.ts';
import { factsOf, imported, mistakes } from './drafts.ts';

/** What a duty comes to, whatever its words are put like. */
function meaning({ bearer, target, deadlines, modality }: Duty): string {
  const figure = target?.target;
  const bound = figure?.low ?? figure?.high;
  return JSON.stringify([
    bearer.map(({ path }) => path.at(-1)),
    bound?.value,
    deadlines.map(({ phrase }) => ('date' in phrase ? phrase.date : phrase.kind)),
    modality === 'must-not',
  ]);
}

const meanings = ({ duties, agreements }: Facts): string[] =>
  duties.filter(({ agreement }) => agreement === agreements.at(-1)!.name).map(meaning);

/** The share of the pairs of characters in a text that its draft has as well. */
function kept(text: readonly string[], draft: string): number {
  const pairs = text
    .flatMap((line) => line.match(/\p{Script=Han}+/gu) ?? [])
    .flatMap((run) => [...run].slice(1).map((one, at) => [...run][at]! + one));
  return pairs.filter((pair) => draft.includes(pair)).length / pairs.length;
}

describe('a document of ours', async () => {
  const written = source('full');
  const tree = layout(written);

  it('that nobody changed is the text it was made from', async () => {
    const kept = { ...tree, meta: { ...tree.meta, source: written } };
    const { text, report } = imported('协议.docx', await writeDocx(kept));
    expect(report).toMatchObject({ from: 'source', kept: 0, marks: [] });
    expect(JSON.stringify(factsOf(text))).toBe(JSON.stringify(factsOf(written)));
  });

  it('without that text keeps every figure, and duties as they were', async () => {
    const { text, report } = imported('协议.docx', await writeDocx(tree));
    expect(report.from).toBe('text');
    expect(mistakes(text)).toEqual([]);
    const figures = treeText(tree)
      .flatMap((line) => line.match(/\d+(?:\.\d+)?(?=[万亿]?元|名|人|%|家|个|次)/gu) ?? [])
      .filter((figure) => !text.includes(figure));
    expect(figures).toEqual([]);
    const before = meanings(factsOf(written));
    const after = new Set(meanings(factsOf(text)));
    const same = before.filter((one) => after.has(one));
    // others hang on names that a text does not have: shares of funds, duties that point at others
    expect(same.length / before.length).toBeGreaterThan(0.8);
  });

  it('loses no words on the way', async () => {
    const { text } = imported('协议.docx', await writeDocx(tree));
    // what slots say anew (于…完成, 本备忘录期限为…) is no loss
    expect(kept(treeText(tree), text)).toBeGreaterThan(0.88);
  });

  it('that was changed by hand is read from its text, and the change is told', async () => {
    const kept = { ...tree, meta: { ...tree.meta, source: written } };
    const bytes = await writeDocx(kept);
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml']!);
    const changed = xml.replace('一式九份', '一式六份');
    expect(changed).not.toBe(xml);
    parts['word/document.xml'] = strToU8(changed);
    const { text, report } = imported('协议.docx', zipSync(parts));
    expect(report).toMatchObject({ from: 'text', edits: 1 });
    expect(text).toContain('一式六份');
    expect(report.marks[0]!.text).toContain('一式六份');
  });
});
