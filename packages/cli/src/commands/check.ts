import type { Context } from '../context.ts';
import { CommandError, DONE, type ExitCode, FAILED, FOUND } from '../errors.ts';
import { count, type Shown, shownFindings } from '../report/findings.ts';
import { jsonReport } from '../report/json.ts';
import { textReport } from '../report/text.ts';
import { openSession, type Session } from '../session.ts';
import { watch } from '../watch.ts';

export interface CheckOptions {
  readonly format?: 'text' | 'json';
  readonly json?: boolean;
  readonly asOf?: string;
  readonly maxWarnings?: string;
  readonly watch?: boolean;
}

/** `check`: reports the findings in what was asked for, each workspace checked apart. */
export async function check(context: Context, paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const limit = limitOf(options.maxWarnings);
  const session = await openSession(context, { paths, asOf: options.asOf, assistant: context.assistant });
  const report = async (): Promise<ExitCode> => {
    const findings = shownFindings(session);
    await context.out(reportOf(findings, session, context, options));
    return statusOf(findings, session, limit);
  };
  const status = await report();
  if (options.watch) await watch(session, report);
  return status;
}

function reportOf(findings: Shown[], session: Session, context: Context, options: CheckOptions): string {
  const files = session.opened.reduce((sum, opened) => sum + opened.files.length, 0);
  if (options.json || options.format === 'json') return jsonReport(findings, files);
  const asOf = session.opened.map(({ workspace }) => workspace.asOf);
  return textReport(findings, { files, asOf }, { locale: session.locale, colours: context.colours });
}

function statusOf(findings: readonly Shown[], session: Session, limit: number): ExitCode {
  if (session.hasFailed() || findings.some(({ code }) => code === 'file/unreadable')) return FAILED;
  const { errors, warnings } = count(findings);
  return errors > 0 || warnings > limit ? FOUND : DONE;
}

function limitOf(written: string | undefined): number {
  if (written === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(written)) throw new CommandError('cli.error.maxWarnings', { value: written });
  return Number(written);
}
