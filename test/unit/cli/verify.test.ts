import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Folder, withBundle } from './duikou.ts';

withBundle();

const agreement = `主体 甲省人民政府 { 级别：省 }
主体 乙自治区人民政府 { 级别：省 }
// 谈判底线：7亿元
协议 山河2024 “甲省 乙自治区｜2024年度东西部协作协议” {
    甲方：甲省人民政府，支援方
    乙方：乙自治区人民政府，受援方
    期限：2024年1月1日至2024年12月31日
    条款 资金支援 {
        任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于6.5亿元，2024年10月31日前
    }
}
`;

/** A DOCX with its text changed by hand. */
function edit(path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(readFileSync(path));
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(strFromU8(parts['word/document.xml']!))) });
}

describe('duikou verify', () => {
  const folder = new Folder();

  test('finds a hand edit in each format and names its clause; what is as generated is said to be', async () => {
    folder.write('山河2024.duikou', agreement);
    expect((await folder.run(['generate', '--draft', '--to', 'docx,html,md', '--out', 'out'])).status).toBe(0);
    const whole = await folder.run(['verify', 'out/山河2024.docx', 'out/山河2024.html', 'out/山河2024.md']);
    expect(whole.err).toBe('');
    expect(whole.status).toBe(0);
    expect(whole.out.match(/未改动/g)).toHaveLength(3);
    const change = (text: string) => text.replace('不少于6.5亿元', '不少于5.6亿元');
    folder.write('改.docx', edit(folder.at('out/山河2024.docx'), change));
    folder.write('改.html', change(readFileSync(folder.at('out/山河2024.html'), 'utf8')));
    const { status, out, err } = await folder.run(['verify', '改.docx', '改.html']);
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain('改.docx: 有 1 处与生成时不同');
    expect(out).toMatch(/“[一二三]、资金支援”： 原“.*6\.5亿元.*”，现“.*5\.6亿元.*”/);
    expect(out).toMatch(/改\.html: 有 1 处.*\n.*资金支援”： 现为“.*5\.6亿元.*”（此格式不留原文）/);
  });

  test('against its source, a record forged along with the text does not help, and a changed source is told', async () => {
    const forge = (path: string): Uint8Array => {
      const parts = unzipSync(readFileSync(path));
      const forged = ['word/document.xml', 'customXml/item1.xml'].map((one) => [
        one,
        strToU8(strFromU8(parts[one]!).replaceAll('6.5亿元', '5.6亿元')),
      ]);
      return zipSync({ ...parts, ...Object.fromEntries(forged) });
    };
    folder.write('伪.docx', forge(folder.at('out/山河2024.docx')));
    expect((await folder.run(['verify', '伪.docx'])).status).toBe(0);
    const { status, out } = await folder.run(['verify', '伪.docx', '--source', '山河2024.duikou']);
    expect(status).toBe(1);
    expect(out).toContain('对照 山河2024.duikou 今日的文书：');
    expect(out).toMatch(/原“.*6\.5亿元.*”，现“.*5\.6亿元.*”/);
    const same = await folder.run(['verify', 'out/山河2024.docx', 'out/山河2024.html', '--source', '山河2024.duikou']);
    expect([same.status, same.out.match(/与 山河2024\.duikou 一致/g)?.length]).toEqual([0, 2]);
    folder.write('新/山河2024.duikou', agreement.replace('10月31日', '11月30日'));
    const stale = await folder.run(['verify', 'out/山河2024.docx', '--source', '新']);
    expect(stale.status).toBe(1);
    expect(stale.out).toContain('新/山河2024.duikou 在文书生成之后有改动');
    folder.write('空/a.duikou', '主体 甲省人民政府 { 级别：省 }\n');
    const none = await folder.run(['verify', 'out/山河2024.docx', '--source', '空']);
    expect([none.status, none.err.trim().split('\n').length]).toEqual([2, 1]);
  });

  test('gives its result as JSON', async () => {
    const { status, out } = await folder.run(['verify', '改.docx', '--json']);
    expect(status).toBe(1);
    const [file] = JSON.parse(out).files;
    expect(file).toMatchObject({ file: '改.docx', kind: 'agreement', tracked: 0 });
    expect(file.sourceHash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(file.edits).toHaveLength(1);
  });

  test('says in one line what it cannot verify, and verifies the others', async () => {
    folder.write('无.docx', 'nothing');
    folder.write('他.md', '# 别人的\n');
    const { status, out, err } = await folder.run(['verify', '无.docx', '他.md', '缺.docx', '.', 'out/山河2024.docx']);
    expect(status).toBe(2);
    expect(out).toMatch(/^out\/山河2024\.docx: 未改动/);
    expect(err.trim().split('\n')).toHaveLength(4);
    expect(
      err
        .trim()
        .split('\n')
        .every((line) => line.startsWith('duikou: ')),
    ).toBe(true);
    expect(err).not.toContain('    at ');
  });

  test('a document carries its agreement’s text without comments, unless the workspace or a 密级 says no', async () => {
    const item = (path: string) => strFromU8(unzipSync(readFileSync(folder.at(path)))['customXml/item1.xml']!);
    expect(item('out/山河2024.docx')).toContain('任务 资金到位');
    expect(item('out/山河2024.docx')).not.toContain('谈判底线');
    folder.write('甲/duikou.json', '{ "language": 1, "embedSource": false }');
    folder.write('甲/山河2024.duikou', agreement);
    folder.write('乙/duikou.json', '{ "language": 1 }');
    folder.write('乙/山河2024.duikou', agreement.replace('    期限：', '    密级：秘密★1年\n    期限：'));
    for (const name of ['甲', '乙']) {
      expect((await folder.run(['generate', name, '--draft', '--out', `out-${name}`])).status).toBe(0);
      expect(item(`out-${name}/山河2024.docx`)).not.toContain('任务 资金到位');
    }
  });
});
