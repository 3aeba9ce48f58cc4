import { createRequire } from 'node:module';
import { type DocumentTree, labels, type PdfWriter, treeText } from '@duikou/documents';
import { CommandError, reasonOf } from '../errors.ts';
import { type TypesetData, typesetData } from './data.ts';
import type { FontFace } from './font-file.ts';
import { chooseFonts, facesIn, systemFolders } from './fonts.ts';
import { sealed } from './seal.ts';
import { program } from './source.ts';

/** PDF/A-3a: for keeping, with structure, and able to carry its source. It wants a date; what has none is PDF/UA-1. */
const standards = { dated: 'a-3a', undated: 'ua-1' } as const;

export interface PdfSettings {
  /** Folders to look for fonts in before those of the system. */
  readonly folders: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Compiler = import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler;
type Typesetter = typeof import('@myriaddreamin/typst-ts-node-compiler');

/**
 * A writer of PDF that needs no office program: lines and pages as `paginate` makes them, drawn by Typst with the fonts of this system. The
 * same tree, date and fonts give the same bytes.
 * @throws CommandError where the typesetter is not installed, or no font draws the text
 */
export function pdfWriter(settings: PdfSettings): PdfWriter {
  let faces: readonly FontFace[] | undefined;
  const compilers = new Map<string, Compiler>();
  return async (tree, { timestamp }) => {
    const { NodeCompiler } = typesetter();
    faces ??= facesIn([...settings.folders, ...systemFolders(process.platform, settings.env)]);
    const { roles, files } = chooseFonts(faces, charactersOf(tree));
    const key = files.join('\n');
    const compiler = compilers.get(key) ?? NodeCompiler.create({ fontArgs: [{ fontPaths: [...files] }] });
    compilers.set(key, compiler);
    return sealed(typeset(compiler, typesetData(tree, { fonts: roles, date: dateOf(tree, timestamp) })), tree);
  };
}

/** The typesetter is 50 MB of machine code for one system: it is loaded only where it is wanted, and may be absent. */
function typesetter(): Typesetter {
  try {
    return createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler') as Typesetter;
  } catch {
    throw new CommandError('cli.pdf.noTypesetter');
  }
}

function typeset(compiler: Compiler, data: TypesetData): Uint8Array {
  const outcome = compiler.compile({ mainFileContent: program, inputs: { data: JSON.stringify(data) } });
  const { result } = outcome;
  if (result === null) {
    const failure = outcome.takeDiagnostics();
    const [first] = failure === null ? [] : (compiler.fetchDiagnostics(failure) as { message?: string }[]);
    throw new CommandError('cli.pdf.failed', { reason: first?.message ?? '' });
  }
  try {
    const pdfStandard = data.date === null ? standards.undated : standards.dated;
    return new Uint8Array(compiler.pdf(result, { pdfStandard }));
  } catch (error) {
    throw new CommandError('cli.pdf.failed', { reason: reasonOf(error) });
  } finally {
    compiler.evictCache(10);
  }
}

/** Every character that is printed, that of page numbers and fixed words included. */
function charactersOf(tree: DocumentTree): ReadonlySet<string> {
  const { masthead, imprint } = tree;
  const front = [...Object.values(masthead ?? {}), ...Object.values(imprint ?? {})].flat();
  const texts = [...treeText(tree), ...front, ...Object.values(labels), '— 0123456789签发人：抄送印发'];
  return new Set([...texts.join('')].filter((character) => !/[\s\p{Cc}\p{Cf}]/u.test(character)));
}

const printedDate = /(\d{4})年(\d{1,2})月(\d{1,2})日/u;

/** The moment given, or the date the document bears: of its sign-off, or the last under its signatures. */
function dateOf(tree: DocumentTree, timestamp: number | undefined): readonly [number, number, number] | null {
  if (timestamp !== undefined) {
    const moment = new Date(timestamp * 1000);
    return [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
  }
  const dates = tree.blocks.flatMap((block) => {
    if (block.kind === 'sign-off') return [block.date];
    return block.kind === 'signature' ? block.sides.map(({ date }) => date) : [];
  });
  const found = dates
    .map((date) =>
      printedDate
        .exec(date ?? '')
        ?.slice(1)
        .map(Number),
    )
    .filter((date) => date !== undefined)
    .map(([year, month, day]) => [year!, month!, day!] as const)
    .filter(([year, month, day]) => new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month <= 12);
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).at(-1) ?? null;
}
