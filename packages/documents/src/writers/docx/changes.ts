import { DeletedTextRun, InsertedTextRun, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import type { Block, ChangedLine, ChangeMark, Run } from '../../tree/types.ts';
import { cleanText } from '../escape.ts';
import { lines } from '../geometry.ts';
import type { DocxContext } from './context.ts';
import { styleIds } from './styles.ts';

/** Who changed something and when, as the library takes it. */
interface Tracked {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

export type ChangedRun = TextRun | InsertedTextRun | DeletedTextRun;

/** Numbers and absent dates are set when the file is packed, by {@link numberedChanges}. */
function attributes({ author, date }: ChangeMark): Tracked {
  return { id: 0, author: cleanText(author), date: date ?? '' };
}

/** A run of text as it stands, or tracked as come or gone (ISO/IEC 29500-1, 17.13.5). */
export function trackedRun(options: IRunOptions, change: ChangeMark | undefined): ChangedRun {
  if (change === undefined) return new TextRun(options);
  const tracked = { ...options, ...attributes(change) };
  return change.kind === 'inserted' ? new InsertedTextRun(tracked) : new DeletedTextRun(tracked);
}

/** What a paragraph's mark says where the whole paragraph came or went; also for table rows, which take the same. */
export function trackedMark(change: ChangeMark | undefined): {
  insertion?: Tracked;
  deletion?: Tracked;
} {
  if (change === undefined) return {};
  return change.kind === 'inserted' ? { insertion: attributes(change) } : { deletion: attributes(change) };
}

/** The paragraph options of a whole change. */
export function paragraphChange(change: ChangeMark | undefined): Pick<IParagraphOptions, 'run'> {
  return change === undefined ? {} : { run: trackedMark(change) };
}

/** Runs with their changes in one font; `\n` breaks a line. */
export function changedRuns(runs: readonly Run[], font?: string, size?: number, language?: string): ChangedRun[] {
  return runs.flatMap((run) =>
    run.text.split('\n').map((text, index) =>
      trackedRun(
        {
          text: cleanText(text),
          ...(index > 0 && { break: 1 }),
          ...(size !== undefined && { size: size * 2 }),
          ...(language !== undefined && { language: { value: language } }),
          ...(font !== undefined && { font: { name: font, hint: 'eastAsia' } }),
        },
        run.change,
      ),
    ),
  );
}

/** One line of a block of fixed form. */
export function changedLine(style: string, { runs, change }: ChangedLine, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, ...paragraphChange(change), style, children: changedRuns(runs) });
}

/** The paragraphs of a block of fixed form with its changes, each line in the style that it has without. */
export function changedParagraphs(
  block: Block & { readonly lines: readonly ChangedLine[] },
  context: DocxContext,
  atPageStart: boolean,
): Paragraph[] {
  const last = block.lines.length - 1;
  return block.lines.map((line, index) => {
    switch (block.kind) {
      case 'parties':
        return changedLine(styleIds.party, line, index === last ? { spacing: { after: lines.pitch } } : {});
      case 'annex':
        return index === 0
          ? changedLine(styleIds.annexLabel, line, atPageStart ? {} : { pageBreakBefore: true })
          : changedLine(styleIds.annexTitle, line, { spacing: { before: lines.pitch, after: lines.pitch } });
      case 'annex-list': {
        const indent = { left: 6 * context.grid.character, hanging: (index === 0 ? 4 : 1) * context.grid.character };
        return changedLine(styleIds.annexList, line, {
          indent,
          ...(index === 0 && { spacing: { before: lines.pitch } }),
        });
      }
      case 'note':
        return changedLine(block.of === 'table' ? styleIds.tableNote : styleIds.note, line);
      case 'addressee':
        return changedLine(styleIds.party, line);
      default:
        return changedLine(styleIds.body, line);
    }
  });
}

/** Gives each tracked change a number of its own, and leaves out dates that are not known. */
export function numberedChanges(xml: string): string {
  let count = 0;
  return xml.replace(/<w:(ins|del) [^>]*?w:id="0"[^>]*?>/g, (tag) =>
    tag.replace('w:id="0"', `w:id="${++count}"`).replace(' w:date=""', ''),
  );
}
