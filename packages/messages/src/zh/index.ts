import { amendment } from './amendment.ts';
import { breakdown } from './breakdown.ts';
import { cli } from './cli.ts';
import { compare } from './compare.ts';
import { config } from './config.ts';
import { document } from './document.ts';
import { duty } from './duty.ts';
import { editor } from './editor.ts';
import { example } from './example.ts';
import { explanation } from './explanation.ts';
import { expression } from './expression.ts';
import { file } from './file.ts';
import { fix } from './fix.ts';
import { fund } from './fund.ts';
import { imported } from './import.ts';
import { indicator } from './indicator.ts';
import { list } from './list.ts';
import { norm } from './norm.ts';
import { note } from './note.ts';
import { organization } from './organization.ts';
import { pairing } from './pairing.ts';
import { project } from './project.ts';
import { quantity } from './quantity.ts';
import { reference } from './reference.ts';
import { regime } from './regime.ts';
import { responsibility } from './responsibility.ts';
import { rule } from './rule.ts';
import { score } from './score.ts';
import { state } from './state.ts';
import { syntax } from './syntax.ts';
import { text } from './text.ts';
import { time } from './time.ts';
import { vscode } from './vscode.ts';

/** All texts in Chinese. */
export const zh = {
  ...duty,
  ...time,
  ...quantity,
  ...breakdown,
  ...fund,
  ...list,
  ...project,
  ...imported,
  ...indicator,
  ...pairing,
  ...regime,
  ...responsibility,
  ...organization,
  ...reference,
  ...rule,
  ...expression,
  ...document,
  ...amendment,
  ...explanation,
  ...text,
  ...score,
  ...compare,
  ...syntax,
  ...example,
  ...file,
  ...config,
  ...norm,
  ...state,
  ...note,
  ...fix,
  ...editor,
  ...cli,
  ...vscode,
} as const;
