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
  ['organ', ['%organ @1{名称|Name} {', '    %head:@2{张某}', '    %members:@3{甲省财政厅}', '    %office:@0', '}']],
  [
    'meeting',
    [
      '%meeting @1{名称|Name} {',
      '    %level:@2{省|province}',
      '    %date:@3{2024年3月15日|2024-03-15}',
      '    %chair:@4{张某}',
      '    %decision @5{事项|Decision}<：|: >@6{乙一市} @7{提出方案|draw up a plan}<，|, >@8{2024年6月底前|by 2024-06-30}@0',
      '}',
    ],
  ],
  [
    'team',
    [
      '%team @1{名称|Name} {',
      '    %sending:@2{甲省人民医院}',
      '    %receiving:@3{乙一市人民医院}',
      '    %period:@4{2024年1月1日至2024年12月31日|2024-01-01 to 2024-12-31}',
      '    %handover:@5{逐科室移交}',
      '    %member-table {',
      '        <姓名|name> | <派出单位|from> | <岗位|post>',
      '        @6{张某} | @7{甲省人民医院} | @8{心内科}',
      '    }',
      '    @0',
      '}',
    ],
  ],
  ['need', ['%need @1{名称|Name} {', '    %raised-by:@2{乙一市人民政府}', '    %content:@0', '}']],
  [
    'responsibility-list',
    [
      '%responsibility-list @1{名称|Name} {',
      '    %issued-by:@2{甲省人民政府}',
      '    %table {',
      '        @3{任务|task} | @4{目标值|target} | @5{责任单位|responsible} | @6{完成时限|deadline}',
      '        @7{劳务协作} | @8{600人} | @9{人社局} | 2024年11月底前',
      '    }',
      '    @0',
      '}',
    ],
  ],
  [
    'table',
    [
      '%table @1{名称|Name}<（单位：亿元）| (unit: 亿元)> {',
      '    @2{年份|year} | @3{金额|amount}',
      '    @4{2024年} | @5{100}',
      '    <合计|total> | @6{100}',
      '}@0',
    ],
  ],
  [
    'amendment',
    [
      '%amendment @1{名称|Name} {',
      '    %amends:@2{协议|Agreement}',
      '    %signed:@3{2024年6月1日|2024-06-01}',
      '    %reason:@4',
      '    %replace {',
      '        @0',
      '    }',
      '}',
    ],
  ],
  [
    'explanation',
    [
      '%explanation @1{名称|Name} {',
      '    %code:@2{duty/lead-time-short}',
      '    %reason:@3{事由|why}',
      '    %authority:@4{甲省人民政府}',
      '    %until:@5{2024年12月31日|2024-12-31}@0',
      '}',
    ],
  ],
  [
    'letter',
    [
      '%letter @1{名称|Name} “@2{标题|Title}” {',
      '    %genre:@3{函}',
      '    %issuer:@4{甲省人民政府}',
      '    %number:@5{甲政函〔2024〕1号}',
      '    %addressees:@6{乙省人民政府}',
      '    %annexes:@7{协议|Agreement}',
      '    %date:@8{2024年3月20日|2024-03-20}@0',
      '}',
    ],
  ],
  ['template', ['%template @1{名称|Name}（@2{支援方|party}<，|, >@3{金额|amount}） {', '    @0', '}']],
];
