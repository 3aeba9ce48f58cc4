import { spell } from '../../lexing/keywords.ts';

/** A piece of text with places to fill in (LSP snippet syntax), offered where its declaration may stand. */
export interface Snippet {
  declaration: string;
  body: string;
}

/** The snippets in a spelling. */
export function snippets(spelling: 'zh' | 'en'): Snippet[] {
  return templates.map(([declaration, lines]) => ({ declaration, body: fill(lines.join('\n'), spelling) }));
}

/** `%key` is a keyword, with `:` its colon; `@1{中文|English}` a place to fill in; `<中文|English>` words of one spelling. */
function fill(template: string, spelling: 'zh' | 'en'): string {
  const zh = spelling === 'zh';
  const keyword = (_: string, key: string, colon: string): string =>
    spell(key, spelling) + (colon && (zh ? '：' : ': '));
  const place = (_: string, number: string, chinese: string, english: string | undefined): string =>
    `$\u007b${number}:${zh || english === undefined ? chinese : english}}`;
  return template
    .replace(/%([a-z-]+)(:?)/g, keyword)
    .replace(/@(\d)\{([^|}]*)(?:\|([^}]*))?\}/g, place)
    .replace(/@(\d)/g, '$$$1')
    .replace(/<([^|>]*)\|([^>]*)>/g, (_, chinese: string, english: string) => (zh ? chinese : english));
}

const templates: readonly [declaration: string, lines: readonly string[]][] = [
  [
    'agreement',
    [
      '%agreement @1{名称|Name} “@2{标题|Title}” {',
      '    %form:@3{协议|agreement}',
      '    %party-a:@4{甲省人民政府|PartyA}<，支援方|, donor>',
      '    %party-b:@5{乙自治区人民政府|PartyB}<，受援方|, recipient>',
      '    %period:@6{2024年1月1日至2024年12月31日|2024-01-01 to 2024-12-31}',
      '    %signed:@7{2024年3月15日|2024-03-15}',
      '',
      '    @0',
      '}',
    ],
  ],
  [
    'duty',
    [
      '%duty @1{名称|Name}<：|: >@2{甲方 向 乙方|party-a to party-b} @3{选派干部|second officials} ' +
        '<不少于|at least> @4{10名|10 people}<，|, >@5{2024年10月31日前|by 2024-10-31}@0',
    ],
  ],
  [
    'fund',
    [
      '%fund @1{名称|Name} {',
      '    %source:@2{甲方|party-a}',
      '    %channel:@3{省级国库|provincial treasury}',
      '    %allocation-table<（单位：万元）| (unit: 万元)> {',
      '        <受援方|recipient> | @4{2024年}',
      '        @5{乙一市} | @6{100}',
      '        <合计|total> | @7{100}',
      '    }',
      '    @0',
      '}',
    ],
  ],
  ['clause', ['%clause “@1{标题|Title}” {', '    @0', '}']],
  [
    'project',
    [
      '%project @1{名称|Name} “@2{标题|Title}” {',
      '    %area:@3{产业协作}',
      '    %place:@4{乙一市}',
      '    %cost:@5{100万元}<，来自|, from> @6{资金|fund}',
      '    %implementer:@0',
      '}',
    ],
  ],
];
