import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nls } from '@duikou/messages';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../packages/vscode/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

interface Manifest {
  readonly main: string;
  readonly icon: string;
  readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations: string[] } };
  readonly contributes: {
    readonly commands: { readonly command: string }[];
    readonly languages: { readonly configuration: string; readonly icon: { readonly light: string } }[];
    readonly grammars: { readonly path: string }[];
    readonly jsonValidation: { readonly url: string }[];
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;

describe('the manifest', () => {
  it('uses only texts that exist', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!);
    expect(used.length).toBeGreaterThan(10);
    for (const locale of ['zh', 'en'] as const) {
      const texts = nls(locale);
      for (const key of used) expect(texts[key], `${key} (${locale})`).toMatch(/./);
    }
  });

  it('binds every command it offers', () => {
    const source = read('src/extension/main.ts');
    for (const { command } of manifest.contributes.commands) expect(source).toContain(`registerCommand('${command}'`);
  });

  it('names only files that are there or are built', () => {
    const built = /^\.\/(?:dist|syntaxes|schemas)\//;
    const language = manifest.contributes.languages[0]!;
    const paths = [manifest.main, `./${manifest.icon}`, language.configuration, language.icon.light];
    paths.push(manifest.contributes.grammars[0]!.path, manifest.contributes.jsonValidation[0]!.url);
    for (const path of paths) {
      expect(built.test(path) || existsSync(fileURLToPath(new URL(path, folder))), path).toBe(true);
    }
  });

  it('lets no folder that is not trusted choose where files are written', () => {
    expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations).toContain('duikou.outputFolder');
  });
});

describe('the language configuration', () => {
  const configuration = JSON.parse(read('language-configuration.json')) as {
    brackets: [string, string][];
    wordPattern: { pattern: string; flags: string };
    indentationRules: { increaseIndentPattern: string; decreaseIndentPattern: string };
  };
  const words = (text: string): string[] =>
    text.match(new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`)) ?? [];

  it.each([
    ['山河2024.财政援助资金.总额', ['山河2024', '财政援助资金', '总额']],
    ['甲一市 对口 乙二市、乙三市', ['甲一市', '对口', '乙二市', '乙三市']],
    ['买买提·吐尔逊，二〇二四', ['买买提·吐尔逊', '二〇二四']],
    ['“312国道改造”', ['312', '国道改造']],
    ['6.5亿元｜95%', ['6.5', '亿元', '95%']],
    ['𠮷林｛duty｝', ['𠮷林', 'duty']],
  ])('takes the words of %s apart', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('indents after an open bracket of either width', () => {
    const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
    const decrease = new RegExp(configuration.indentationRules.decreaseIndentPattern);
    for (const line of ['结对 {', '结对 ｛', '分配表（单位：万元） {']) expect(increase.test(line), line).toBe(true);
    for (const line of ['结对 {}', '任务 甲：乙方（一）支出', '// 注 {']) expect(increase.test(line), line).toBe(false);
    for (const line of ['}', '  ｝']) expect(decrease.test(line), line).toBe(true);
  });

  it('pairs brackets of both widths', () => {
    expect(configuration.brackets.map((pair) => pair.join(''))).toEqual([
      '{}',
      '｛｝',
      '()',
      '（）',
      '“”',
      '《》',
      '〔〕',
    ]);
  });
});
