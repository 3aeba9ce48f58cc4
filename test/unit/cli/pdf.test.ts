import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommandError } from '../../../packages/cli/src/errors.ts';
import { typesetData } from '../../../packages/cli/src/pdf/data.ts';
import type { FontFace } from '../../../packages/cli/src/pdf/font-file.ts';
import { chooseFonts, facesIn, systemFolders } from '../../../packages/cli/src/pdf/fonts.ts';
import { Folder, root, withBundle } from './duikou.ts';

const agreement = '协议 甲 “甲省乙州协作协议” {\n    甲方：甲省人民政府\n    乙方：乙州人民政府\n}\n';

function face(family: string, lacking = '', weight = 400): FontFace {
  return {
    path: `/fonts/${family}-${weight}.otf`,
    families: [family],
    weight,
    italic: false,
    has: (codePoint) => !lacking.includes(String.fromCodePoint(codePoint)),
  };
}

const used = new Set('协议浉');
const keyOf = (action: () => unknown): string => {
  try {
    action();
    return '';
  } catch (error) {
    return error instanceof CommandError ? error.key : String(error);
  }
};

describe('fonts for PDF', () => {
  test('are those the standard names where they are there', () => {
    const faces = ['FandolFang R', 'Noto Serif CJK SC', '仿宋_GB2312', '黑体', '楷体_GB2312', '宋体', '方正小标宋简体'];
    const { roles } = chooseFonts(
      faces.map((family) => face(family)),
      used,
    );
    expect(Object.fromEntries(Object.entries(roles).map(([role, { families }]) => [role, families[0]]))).toEqual({
      title: '方正小标宋简体',
      body: '仿宋_GB2312',
      kai: '楷体_GB2312',
      black: '黑体',
      pageNumber: '宋体',
    });
  });

  test('names compare whatever their case, width and blanks', () => {
    const { roles } = chooseFonts([face('noto serif CJK sc'), face('ＦａｎｇＳｏｎｇ')], used);
    expect(roles.body.families[0]).toBe('ＦａｎｇＳｏｎｇ');
  });

  test('a bold face stands in for 小标宋', () => {
    const { roles } = chooseFonts([face('Noto Serif CJK SC'), face('Noto Serif CJK SC', '', 700)], used);
    expect(roles.title).toEqual({ families: ['Noto Serif CJK SC'], weight: 700 });
    expect(roles.body.weight).toBe(400);
  });

  test('a character the font lacks gets a font that has it', () => {
    const { roles, files } = chooseFonts([face('FangSong', '浉'), face('Noto Serif CJK SC')], used);
    expect(roles.body.families).toEqual(['FangSong', 'Noto Serif CJK SC']);
    expect(files).toEqual(['/fonts/FangSong-400.otf', '/fonts/Noto Serif CJK SC-400.otf']);
  });

  test('any Chinese font is better than none', () => {
    expect(chooseFonts([face('Nobody Knows')], used).roles.kai.families).toEqual(['Nobody Knows']);
  });

  test('without a Chinese font, or with a character no font has, it is said', () => {
    expect(keyOf(() => chooseFonts([], used))).toBe('cli.pdf.noFont');
    expect(keyOf(() => chooseFonts([face('DejaVu Sans', '协议浉')], used))).toBe('cli.pdf.noFont');
    expect(keyOf(() => chooseFonts([face('FangSong', '浉')], used))).toBe('cli.pdf.noCharacter');
  });

  test('are looked for where each system keeps them', () => {
    expect(systemFolders('win32', { SystemRoot: 'D:\\Windows' })[0]).toContain('Windows');
    expect(systemFolders('darwin', {})).toContain('/System/Library/Fonts');
    expect(systemFolders('linux', {})).toContain('/usr/share/fonts');
  });

  test('what is no font is passed over', () => {
    const folder = new Folder();
    folder.write('a.otf', 'no font');
    folder.write('b.ttc', 'ttcf\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0009');
    folder.write('c.ttf', '');
    expect(facesIn([folder.path, folder.at('nowhere')])).toEqual([]);
  });
});

test('text goes to the typesetter as data, marks that it would press together apart', () => {
  const font = { families: ['FandolFang R'], weight: 400 };
  const fonts = { title: font, body: font, kai: font, black: font, pageNumber: font };
  const meta = { sourceHash: 'sha256:1', programVersion: '0.1.0', language: 'zh-CN' };
  const runs = [{ text: '（“甲”）。#let x' }];
  const tree = { kind: 'agreement', title: ['题'], meta, blocks: [{ kind: 'paragraph', runs }] } as const;
  const data = JSON.stringify(typesetData(tree, { fonts, date: null }));
  const texts = [...data.matchAll(/"t":"([^"]*)"/g)].map((match) => match[1]);
  expect(texts.slice(1, 9)).toEqual(['（', '“', '甲', '”', '）', '。', '#let ', 'x']);
});

describe('generate --to pdf', () => {
  withBundle();
  const folder = new Folder();

  test('without the typesetter says in one line how to get it, and writes nothing', () => {
    folder.write('甲/甲.duikou', agreement);
    // Beside no node_modules, as where the optional dependency was not installed.
    copyFileSync(join(root, 'packages/cli/dist/main.js'), folder.at('main.mjs'));
    const args = [folder.at('main.mjs'), '--locale', 'zh', 'generate', '甲', '--to', 'pdf', '--draft'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder.path, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n').at(-1)).toMatch(
      /^duikou: 未安装 PDF 排版程序.*@myriaddreamin\/typst-ts-node-compiler/,
    );
    expect(existsSync(folder.at('甲/out')) ? readdirSync(folder.at('甲/out')) : []).toEqual([]);
  });

  test('is offered by help', () => {
    const help = execFileSync(process.execPath, [join(root, 'packages/cli/bin/duikou.js'), 'generate', '--help'], {
      encoding: 'utf8',
    });
    expect(help).toMatch(/--to <[^>]*pdf/);
    expect(help).toContain('--fonts <DIR>');
  });
});
