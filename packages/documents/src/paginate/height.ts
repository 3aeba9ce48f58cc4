import { landscapePage, page } from '../writers/geometry.ts';

/**
 * What LibreOffice 7.4 takes from the text area of a turned page for the box its number stands in: between 8.7 and 9.2 pt, measured with tables
 * of many heights.
 */
const numberBox = 180;

/** Height of the text area in twips. */
export function textHeight(turned: boolean): number {
  if (!turned) return page.height - page.top - page.bottom;
  return landscapePage.height - landscapePage.top - landscapePage.bottom - numberBox;
}
