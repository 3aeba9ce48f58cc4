import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Folder, faulty, sound, withBundle } from './duikou.ts';

withBundle();

const letter = `引入 “a.duikou”
公文 送审函 {
    文种：函
    发文机关：甲省对口支援办公室
    主送：乙省人民政府
    附件：甲乙2024
    密级：秘密★1年
}
`;

describe('generate --kind letter', () => {
  const folder = new Folder();
  folder.write('good/a.duikou', sound);
  folder.write('good/函.duikou', letter);
  folder.write('bad/a.duikou', faulty);
  folder.write('bad/函.duikou', letter);

  it('writes the letter with the agreement of another file behind it', async () => {
    const run = ['generate', 'good', '--kind', 'letter', '--to', 'md', '--out', 'out'];
    expect(await folder.run(run)).toEqual({ status: 0, out: 'out/送审函-公文.md\n', err: '' });
    const text = readFileSync(folder.at('out/送审函-公文.md'), 'utf8');
    expect(text).toContain('请研究函复。');
    expect(text).toMatch(/\n附件\n[\s\S]*甲方/);
  });

  it('refuses it where that agreement has errors', async () => {
    const { status, out, err } = await folder.run(['generate', 'bad/函.duikou', '--kind', 'letter', '--out', 'no']);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('甲乙2024');
  });
});
