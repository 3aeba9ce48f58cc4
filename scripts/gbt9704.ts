import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '@duikou/messages';
import { gbt9704, reasons, scopes } from '../packages/documents/src/standard/gbt9704.ts';
import type { Requirement } from '../packages/documents/src/standard/types.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../docs');

const texts = {
  en: {
    file: 'gbt9704.md',
    head: '# GB/T 9704—2012, requirement by requirement\n\n[中文](gbt9704.zh-CN.md)',
    about: [
      'What the standard asks of the format of official documents, in words of our own, and how each requirement is checked on the DOCX files made here. A measured requirement names its measurement: sample documents are opened in LibreOffice, printed, and positions, widths and colours read from the page and the file (`test/office/standard/`). Each measurement is also run on samples that were made wrong, and must find the fault.',
      'Measured with free stand-ins for the official fonts; Word and WPS could not be measured. The standard leaves open how large a mark is and how high red lines are: a mark is as large as its length allows, at most 54 pt (42 pt in letters), a long name is drawn narrow before it is drawn small; the red line is 0.5 mm high, double lines 0.8 and 0.3 mm.',
    ],
    columns: ['Clause', 'Holds for', 'Requirement', 'Check'],
    measured: (id: string) => `measured: \`${id}\``,
    not: (reason: string) => `not checked: ${reason}`,
    summary: (all: number, measuredCount: number) => `${all} requirements, ${measuredCount} of them measured.`,
  },
  zh: {
    file: 'gbt9704.zh-CN.md',
    head: '# GB/T 9704—2012 要求一览\n\n[English](gbt9704.md)',
    about: [
      '标准对公文格式的要求（用自己的话写成），以及在这里生成的 DOCX 上如何检查。有测量的要求写明测量的名称：样本公文在 LibreOffice 中打开、打印，从页面和文件中读出位置、宽度和颜色（`test/office/standard/`）。每项测量还要在故意做错的样本上运行，并且必须发现错误。',
      '测量时以自由字体代替标准规定的字体；没有在 Word 和 WPS 中测量。标准没有规定标志的字号和红线的粗细：标志按长度取尽可能大的字号，最大 54 磅（信函 42 磅），名称长的先压窄、再缩小；红色分隔线粗 0.5 mm，双线粗 0.8 mm 和 0.3 mm。',
    ],
    columns: ['条款', '适用于', '要求', '检查'],
    measured: (id: string) => `测量：\`${id}\``,
    not: (reason: string) => `不检查：${reason}`,
    summary: (all: number, measuredCount: number) => `共 ${all} 项要求，其中 ${measuredCount} 项有测量。`,
  },
} as const;

/** The list of requirements as pages, by file name. */
export function requirementPages(): Map<string, string> {
  return new Map((['en', 'zh'] as const).map((locale) => [texts[locale].file, page(locale)]));
}

function page(locale: Locale): string {
  const { head, about, columns, summary } = texts[locale];
  const count = gbt9704.filter(({ check }) => 'test' in check).length;
  const rows = gbt9704.map((one) => [one.clause, scopes[one.scope][locale], one.text[locale], checked(locale, one)]);
  const table = [[...columns], columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `${[head, ...about, summary(gbt9704.length, count), table].join('\n\n')}\n`;
}

function checked(locale: Locale, { check }: Requirement): string {
  return 'test' in check ? texts[locale].measured(check.test) : texts[locale].not(reasons[check.not][locale]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of requirementPages()) writeFileSync(join(folder, name), text);
}
