import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureFandol } from '../../scripts/tools/fonts.ts';
import { Folder, sound, withBundle } from '../unit/cli/duikou.ts';
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
