import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Folder, faulty, isOneLine, sound, withBundle } from './duikou.ts';

withBundle();

const duty = '    任务 到位：甲方 向 乙方 拨付资金 不少于 100万元，2024年10月31日前\n}\n';
const owing = sound.replace(/\}\n$/, duty);

describe('export', () => {
  const folder = new Folder();
  folder.write('good/duikou.json', '{ "out": "数据" }');
  folder.write('good/a.duikou', owing);
  folder.write('mixed/a.duikou', owing);
  folder.write('mixed/b.duikou', faulty.replaceAll('甲乙2024', '坏的2024').replace(/主体.*\n/g, ''));
  folder.write('secret/a.duikou', owing.replace('形式：协议', '形式：协议\n    密级：秘密★1年'));

  it('writes each format into the folder of duikou.json and names the files', async () => {
    const { status, out, err } = await folder.run(['export', 'good', '--draft', '--to', 'ics,iati，akn json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const names = ['甲乙2024.iati.xml', '甲乙2024.akn.xml', '甲乙2024.facts.json', '甲乙2024.ics'];
    expect(out).toBe(names.map((name) => `good/数据/${name}\n`).join(''));
    expect(readdirSync(folder.at('good/数据')).sort()).toEqual(names.sort());
    expect(readFileSync(folder.at('good/数据/甲乙2024.ics'), 'utf8')).toContain('DTSTAMP:20241231T000000Z');
  });

  it('writes the one file that is named', async () => {
    const { status, out } = await folder.run(['export', 'good', '--draft', '--to', 'json', '--out', 'x/model.json']);
    expect({ status, out }).toEqual({ status: 0, out: 'x/model.json\n' });
    const { $schema, version, files } = JSON.parse(readFileSync(folder.at('x/model.json'), 'utf8'));
    expect([$schema, version, files[0].file]).toEqual(['urn:duikou:schema:facts:1', 1, 'good/a.duikou']);
    const two = await folder.run(['export', 'good', '--draft', '--to', 'json,ics', '--out', 'x/two.json']);
    expect({ status: two.status, oneLine: isOneLine(two.err) }).toEqual({ status: 2, oneLine: true });
    expect(existsSync(folder.at('x/two.json'))).toBe(false);
  });

  it('writes the others where two files would have one name', async () => {
    for (const name of ['ABC', 'abc', '别的'])
      folder.write(`alike/${name}/a.duikou`, owing.replaceAll('甲乙2024', name));
    folder.write('alike/duikou.json', '{}');
    const { status, out, err } = await folder.run(['export', 'alike', '--draft', '--out', 'apart']);
    expect({ status, out }).toEqual({ status: 2, out: 'apart/别的.facts.json\n' });
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(readdirSync(folder.at('apart'))).toEqual(['别的.facts.json']);
  });

  it('refuses an agreement with errors and writes the others', async () => {
    const { status, out, err } = await folder.run(['export', 'mixed', '--to', 'json', '--out', 'some']);
    expect(err).toContain('坏的2024');
    expect(status).toBe(1);
    expect(out).not.toContain('坏的2024');
  });

  it('refuses what bears a 密级 unless that is said to be right', async () => {
    const refused = await folder.run(['export', 'secret', '--draft', '--out', 'secrets']);
    expect({ status: refused.status, out: refused.out, oneLine: isOneLine(refused.err) }).toEqual({
      status: 2,
      out: '',
      oneLine: true,
    });
    expect(refused.err).toContain('秘密★1年');
    expect(existsSync(folder.at('secrets'))).toBe(false);
    const said = await folder.run(['export', 'secret', '--draft', '--classified', '--out', 'secrets']);
    expect({ status: said.status, out: said.out }).toEqual({ status: 0, out: 'secrets/甲乙2024.facts.json\n' });
  });

  it('keeps to what one body answers for', async () => {
    const own = await folder.run([
      'export',
      'good',
      '--draft',
      '--to',
      'ics',
      '--bearer',
      '甲省人民政府',
      '--out',
      'own',
    ]);
    expect(own.status).toBe(0);
    const none = await folder.run(['export', 'good', '--draft', '--to', 'ics', '--bearer', '丁省', '--out', 'none']);
    expect({ status: none.status, oneLine: isOneLine(none.err) }).toEqual({ status: 2, oneLine: true });
  });

  it.each([
    ['a format that there is not', ['--to', 'xls']],
    ['a name that there is not', ['--only', '没有']],
    ['a format for which there is nothing', ['--to', 'ocds']],
    ['an output that cannot be written', ['--out', 'good/a.duikou/x']],
  ])('says %s in one line', async (_, options) => {
    const { status, out, err } = await folder.run(['export', 'good', '--draft', ...options]);
    expect({ status, out, oneLine: isOneLine(err) }).toEqual({ status: 2, out: '', oneLine: true });
  });
});
