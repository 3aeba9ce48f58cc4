import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './examples.ts';
import { ensureFandol } from './tools/fonts.ts';
import { ensureOffice } from './tools/office.ts';

/**
 * `docs/gallery`: every kind of document as a picture of a page, with what makes it. `node scripts/gallery.ts` makes pictures and pages anew
 * after a build; a test compares. PDF is our own; what office programs open is printed by LibreOffice. Stand-in fonts are used for both.
 */
export const folder = join(root, 'docs/gallery');

interface Entry {
  /** File name of the picture, without ending. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** Arguments after `duikou`, run in the repository; `--out` is added. */
  readonly command: readonly string[];
  /** Name of the file that is shown. */
  readonly file: string;
  readonly page?: number;
}

const annual = 'examples/annual-agreement';
const letters = 'examples/cover-letter';
const amended = 'examples/supplementary-agreement';
const made = (name: string, zh: string, en: string, from: string, kind: string, file: string, page?: number): Entry => {
  const to = file.slice(file.lastIndexOf('.') + 1);
  const command = ['generate', from, '--kind', kind, '--to', to];
  return { name, zh, en, command, file, ...(page !== undefined && { page }) };
};

export const entries: readonly Entry[] = [
  made('agreement', '协议', 'Agreement', annual, 'agreement', '山河2024.pdf'),
  made('agreement-tables', '协议中的表', 'Tables of an agreement', annual, 'agreement', '山河2024.pdf', 2),
  made('letter', '函（随附协议）', '函, a letter that carries an agreement', letters, 'letter', '送审函-公文.pdf'),
  made('request', '请示（上行文）', '请示, a request that goes upward', letters, 'letter', '报批请示-公文.pdf'),
  made('notice', '通知（下行文）', '通知, a notice that goes downward', letters, 'letter', '印发通知-公文.pdf'),
  made('responsibilities', '责任清单', 'List of responsibilities', annual, 'responsibilities', '山河2024-责任清单.pdf'),
  made('projects', '项目清单', 'List of projects with verdicts', annual, 'projects', '山河2024-项目清单.pdf'),
  made('negative-list', '负面清单', 'Negative list', annual, 'negative-list', '山河2024-负面清单.pdf'),
  made('funds', '资金计划', 'Fund plan', annual, 'funds', '山河2024-资金计划.pdf'),
  made('indicators', '指标体系', 'Indicators', annual, 'indicators', '山河2024-山河考核-指标体系.pdf'),
  made('score', '考核评分报告', 'Assessment report with its working', annual, 'score', '山河2024-考核评分报告.pdf'),
  made(
    'minutes',
    '联席会议纪要',
    'Minutes of a joint meeting',
    'examples/four-level-organization',
    'minutes',
    '协作组织-第一次联席会议-纪要.pdf',
  ),
  made('amendment', '补充协议', 'Amendment', amended, 'amendment', '山河补充一-补充协议.pdf'),
  made('consolidated', '合并文本', 'Consolidated text', amended, 'consolidated', '山河2024-合并文本.pdf'),
  {
    name: 'redline',
    zh: '修改对照（修订标记）',
    en: 'Redline with tracked changes',
    command: ['diff', '--amended', '山河2024', '--to', 'docx'],
    file: '山河2024-修改对照.docx',
  },
  made('funds-sheet', '资金计划（电子表格）', 'Fund plan as a spreadsheet', annual, 'funds', '山河2024-资金计划.xlsx'),
  made('indicators-sheet', '指标填报表', 'Form for actuals', annual, 'indicators', '山河2024-山河考核-指标体系.xlsx'),
  {
    name: 'template',
    zh: '套用本单位模板',
    en: 'An office’s own template, filled',
    command: ['generate', annual, '--only', '山河2024', '--template', 'examples/templates/letterhead.docx'],
    file: '山河2024.docx',
  },
];

const dpi = 50;

/** Pictures by name. @throws Error where a command fails or a file is missing */
export function galleryPictures(): ReadonlyMap<string, Buffer> {
  ensureOffice();
  const fontconfig = ensureFandol();
  const work = mkdtempSync(join(tmpdir(), 'duikou-gallery-'));
  try {
    const env = {
      ...process.env,
      FONTCONFIG_FILE: fontconfig,
      DUIKOU_FONTS: dirname(fontconfig),
      SOURCE_DATE_EPOCH: '1704067200',
    };
    const ran = new Map<string, string>();
    const files = entries.map((entry, index) => {
      const key = entry.command.join(' ');
      const out = ran.get(key) ?? join(work, String(index));
      if (!ran.has(key)) runCommand(entry, out, env);
      ran.set(key, out);
      const path = join(out, entry.file);
      if (!readdirSync(out).includes(entry.file)) throw new Error(`${key} made no ${entry.file}`);
      return path;
    });
    const printed = printOffice(
      files.filter((path) => !path.endsWith('.pdf')),
      work,
      env,
    );
    return new Map(
      entries.map((entry, index) => {
        const path = files[index]!;
        return [entry.name, pictureOf(printed.get(path) ?? path, entry.page ?? 1, join(work, entry.name))];
      }),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function runCommand({ name, command }: Entry, out: string, env: NodeJS.ProcessEnv): void {
  const where = name === 'redline' ? join(root, amended) : root;
  const program = join(root, 'packages/cli/bin/duikou.js');
  try {
    execFileSync(process.execPath, [program, ...command, '--out', out], { cwd: where, env, stdio: 'pipe' });
  } catch (error) {
    const { status, stderr } = error as { status: number | null; stderr: Buffer };
    // `diff` says by 1 that there is a difference
    if (command[0] !== 'diff' || status !== 1) throw new Error(`duikou ${command.join(' ')}: ${stderr}`);
  }
}

/** Office files printed to PDF in one start of LibreOffice. */
function printOffice(files: readonly string[], work: string, env: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  const named = files.map((file, index) => {
    const copy = join(work, `office-${index}${file.slice(file.lastIndexOf('.'))}`);
    writeFileSync(copy, readFileSync(file));
    return [file, copy] as const;
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
  const copies = named.map(([, copy]) => copy);
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, ...copies], {
    env,
    stdio: 'pipe',
  });
  return new Map(named.map(([file, copy]) => [file, join(work, `${basename(copy).replace(/\.\w+$/, '')}.pdf`)]));
}

function pictureOf(pdf: string, page: number, stem: string): Buffer {
  const at = String(page);
  execFileSync('pdftoppm', ['-r', String(dpi), '-png', '-singlefile', '-f', at, '-l', at, pdf, stem], {
    stdio: 'pipe',
  });
  return readFileSync(`${stem}.png`);
}

/** The page of the gallery in one language. */
export function galleryPage(locale: 'zh' | 'en'): string {
  const zh = locale === 'zh';
  const head = zh
    ? [
        '# 文书图样',
        '',
        '[English](README.md)',
        '',
        '每种文书一页，由下列命令从示例生成；测试会重新生成并比较。字体为代用的自由字体，正式文书用标准规定的字体。',
      ]
    : [
        '# Gallery',
        '',
        '[中文](README.zh-CN.md)',
        '',
        'A page of each kind of document, made from the examples by the command under it; a test makes them anew and compares. The fonts are free',
        'stand-ins; a real document has those that the standard names.',
      ];
  const shown = entries.flatMap((entry) => {
    const typed = `npx duikou ${entry.command.join(' ')} --out`;
    const command = entry.name === 'redline' ? `(cd ${amended} && ${typed} ../../out)` : `${typed} out`;
    const title = zh ? entry.zh : entry.en;
    return ['', `## ${title}`, '', '```sh', command, '```', '', `![${title}](${entry.name}.png)`];
  });
  return `${[...head, ...shown].join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of galleryPictures()) writeFileSync(join(folder, `${name}.png`), picture);
  writeFileSync(join(folder, 'README.md'), galleryPage('en'));
  writeFileSync(join(folder, 'README.zh-CN.md'), galleryPage('zh'));
}
