import type { Finding } from '@duikou/model';
import type { EditorFile } from '../file.ts';
import { dutyFixes } from './duty.ts';
import { figureFixes } from './figures.ts';
import type { Fix, FixProvider } from './fix.ts';
import { indicatorFixes } from './indicator.ts';
import { nameFixes } from './names.ts';
import { normFixes } from './norm.ts';
import { projectFixes } from './project.ts';
import { asReadingSays, syntaxFixes } from './syntax.ts';
import { textFixes } from './texts.ts';

export type { Fix } from './fix.ts';

/** Who mends what, by code. */
export const fixProviders: Readonly<Record<string, FixProvider>> = {
  ...syntaxFixes,
  ...figureFixes,
  ...dutyFixes,
  ...projectFixes,
  ...indicatorFixes,
  ...normFixes,
  ...nameFixes,
  ...textFixes,
};

/** The fixes of a finding in a file. */
export function fixesOf(finding: Finding, file: EditorFile): Fix[] {
  const provider = Object.hasOwn(fixProviders, finding.code) ? fixProviders[finding.code] : undefined;
  return [...asReadingSays(finding, file), ...(provider?.(finding, file) ?? [])];
}
