import type { Masthead } from '../tree/types.ts';

/** A line at the upper left of the type area; `black` is drawn in 黑体. An empty text leaves the line empty. */
export interface FrontLine {
  readonly text: string;
  readonly black: boolean;
}

/**
 * 份号, 密级和保密期限 and 紧急程度, a line each from the first line of the type area (GB/T 9704—2012, 7.2.1–7.2.3). The second line is
 * 密级's own: without 份号 the first stays empty in the ordinary form.
 */
export function frontLines({ form, copyNumber, classification, urgency }: Masthead): readonly FrontLine[] {
  const lines: FrontLine[] = [];
  if (copyNumber !== undefined) lines.push({ text: copyNumber, black: false });
  else if (classification !== undefined && form !== 'letter') lines.push({ text: '', black: false });
  if (classification !== undefined) lines.push({ text: classification, black: true });
  if (urgency !== undefined) lines.push({ text: urgency, black: true });
  return lines;
}
