import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { textMateGrammar } from '../../scripts/textmate.ts';
import { ensureCodeServer } from '../../scripts/tools/code-server.ts';

/** What is used here of the editor's own tokenizer. */
interface Tokenizer {
  tokenizeLine(
    line: string,
    state: unknown,
  ): { tokens: { startIndex: number; endIndex: number; scopes: string[] }[]; ruleStack: unknown };
}

let tokenizer: Tokenizer;

beforeAll(async () => {
  const { entry } = await ensureCodeServer();
  const load = createRequire(entry.replace(/out\/node\/entry\.js$/, 'lib/vscode/package.json'));
  const oniguruma = load('vscode-oniguruma');
  const textmate = load('vscode-textmate');
  const wasm = await readFile(load.resolve('vscode-oniguruma').replace(/main\.js$/, 'onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(JSON.stringify(textMateGrammar()), 'duikou.json'),
  });
  tokenizer = await registry.loadGrammar('source.duikou');
});

/** The coloured pieces of a text as `piece scope`: the innermost scope without the language's name, neighbours joined. */
function colours(text: string): string[] {
  const pieces: { piece: string; scope: string; end: number }[] = [];
  let state: unknown = null;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = tokenizer.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const piece = line.slice(startIndex, endIndex);
      if (scopes.length === 1 || piece.trim() === '') continue;
      const scope = scopes.at(-1)!.replace(/\.duikou$/, '');
      const last = pieces.at(-1);
      if (startIndex > 0 && last?.scope === scope && last.end === startIndex) {
        last.piece += piece;
        last.end = endIndex;
      } else pieces.push({ piece, scope, end: endIndex });
    }
  }
  return pieces.map(({ piece, scope }) => `${piece.trim()} ${scope}`);
}

describe('the colours of a file before the server answers', () => {
  it('shows the parts of a one-line duty', () => {
    expect(colours('    任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于6.5亿元，2024年10月31日前 {')).toEqual([
      '任务 storage.type',
      '资金到位 entity.name.type',
      '向 keyword.other',
      '不少于 keyword.operator.comparator',
      '6.5 constant.numeric',
      '亿元 keyword.other.unit',
      '2024年10月31日 constant.numeric.date',
      '前 keyword.other.time',
    ]);
  });

  it('shows the same in English', () => {
    expect(colours('duty funds: party 甲省 must pay at least 650 million CNY by 2024-10-31')).toEqual([
      'duty storage.type',
      'funds entity.name.type',
      'must keyword.control.modality',
      'at least keyword.operator.comparator',
      '650 constant.numeric',
      'million CNY keyword.other.unit',
      'by keyword.other.time',
      '2024-10-31 constant.numeric.date',
    ]);
  });

  it.each([
    [
      '期限：2024年1月1日至2024年12月31日',
      [
        '期限 variable.other.property',
        '2024年1月1日 constant.numeric.date',
        '至 keyword.other.time',
        '2024年12月31日 constant.numeric.date',
      ],
    ],
    ['乙一市2.6亿元', ['2.6 constant.numeric', '亿元 keyword.other.unit']],
    ['占比≥55%', ['≥ keyword.operator.comparator', '55 constant.numeric', '% keyword.other.unit']],
    [
      '双方 各3次以上',
      ['双方 keyword.other', '3 constant.numeric', '次 keyword.other.unit', '以上 keyword.operator.comparator'],
    ],
    ['规模 ６．５亿元', ['６．５ constant.numeric', '亿元 keyword.other.unit']],
    ['上年：山河2024', ['上年 variable.other.property']],
    ['协议 山河2024年度协议 {', ['协议 storage.type', '山河2024年度协议 entity.name.type']],
    ['协议书 不是关键词', []],
  ])('reads %s as several tokens', (text, expected) => {
    expect(colours(text)).toEqual(expected);
  });

  it('ends a string with its line, nests quotes, and knows titles, comments and prose', () => {
    expect(colours('条款 “甲“乙”丙')).toEqual(['条款 storage.type', '“甲“乙”丙 string.quoted.double']);
    expect(colours('“未完\n任务 甲')).toEqual([
      '“未完 string.quoted.double',
      '任务 storage.type',
      '甲 entity.name.type',
    ]);
    expect(colours('依据：《关于协作的意见》／／ 注')).toEqual([
      '依据 variable.other.property',
      '《关于协作的意见》 string.other.title',
      '／／ 注 comment.line.double-slash',
    ]);
    expect(colours('“““\n任务 拨付{资金.总额}。\n”””\n任务 甲')).toEqual([
      '“““ punctuation.definition.string.begin',
      '任务 拨付 string.unquoted.prose',
      '{ punctuation.section.interpolation.begin',
      '资金.总额 variable.other',
      '} punctuation.section.interpolation.end',
      '。 string.unquoted.prose',
      '””” punctuation.definition.string.end',
      '任务 storage.type',
      '甲 entity.name.type',
    ]);
  });
});
