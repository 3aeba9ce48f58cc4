import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readSeal, sealed } from '../../packages/cli/src/pdf/seal.ts';
import { ensureFandol } from '../../scripts/tools/fonts.ts';
import { Folder, isOneLine, sound, withBundle } from '../unit/cli/duikou.ts';
import { readPdf } from './pdf.ts';

withBundle();
const folder = new Folder();
const fandol = join(dirname(ensureFandol()), 'fandol');

test('generate --to pdf writes a PDF with the fonts of the folder asked for, dated by SOURCE_DATE_EPOCH', async () => {
  folder.write('甲/甲.duikou', sound);
  const names = async (args: readonly string[], env: Record<string, string>): Promise<string[]> => {
    const { status, out, err } = await folder.run(['generate', '甲', '--to', 'pdf', ...args], { env });
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe('甲/out/甲乙2024.pdf\n');
    const pdf = readPdf(readFileSync(folder.at('甲/out/甲乙2024.pdf')));
    pdf.dispose();
    expect(pdf.info.get('CreationDate')).toContain('2024');
    return pdf.fonts.map(({ name }) => name.replace(/^.*\+/, ''));
  };
  expect(await names(['--fonts', fandol], {})).toContain('FandolFang-Regular-Identity-H');
  expect(await names([], { DUIKOU_FONTS: fandol })).toContain('FandolFang-Regular-Identity-H');
  folder.write('甲/duikou.json', JSON.stringify({ language: 1, fonts: fandol }));
  expect(await names([], {})).toContain('FandolFang-Regular-Identity-H');
});

test('verify --source tells a PDF by its bytes: one sealed anew over other content is not what the source gives', async () => {
  const env = { DUIKOU_FONTS: fandol };
  folder.write('乙/乙.duikou', sound);
  expect((await folder.run(['generate', '乙', '--to', 'pdf'], { env })).status).toBe(0);
  const same = await folder.run(['verify', '乙/out/甲乙2024.pdf', '--source', '乙'], { env });
  expect([same.status, same.err]).toEqual([0, '']);
  const original = readFileSync(folder.at('乙/out/甲乙2024.pdf'));
  const { kind, sourceHash, programVersion } = readSeal(original)!;
  const text = original.toString('latin1').replace(/%Duikou kind=.*\n/, '% forged\n');
  const meta = { sourceHash, programVersion, language: 'zh-CN' };
  const forged = sealed(Buffer.from(text, 'latin1'), { kind: kind as 'agreement', title: [], meta, blocks: [] });
  folder.write('乙/伪.pdf', forged);
  expect((await folder.run(['verify', '乙/伪.pdf'], { env })).status).toBe(0);
  const { status, out, err } = await folder.run(['verify', '乙/伪.pdf', '--source', '乙'], { env });
  expect([status, out, isOneLine(err)]).toEqual([2, '', true]);
});
