import { filesUsed } from '@duikou/language';
import { formatKey } from '@duikou/messages';
import type { Context } from './context.ts';
import { counted, type Shown, shownFinding } from './report/findings.ts';
import { findingLines } from './report/text.ts';
import type { Opened, Session } from './session.ts';

/** What keeps documents from being made: findings at error level in a file and in what it uses, each told once. */
export class Refusals {
  private readonly session: Session;
  private readonly context: Context;
  private readonly known = new Map<string, readonly Shown[]>();
  private readonly told = new Set<string>();

  constructor(session: Session, context: Context) {
    this.session = session;
    this.context = context;
  }

  /** The errors of a file and of what it uses, but for those that are accepted. */
  errorsOf(uri: string, { workspace: { portfolio } }: Opened): readonly Shown[] {
    const known = this.known.get(uri);
    if (known !== undefined) return known;
    const found = filesUsed(uri, portfolio)
      .flatMap((file) => portfolio.findings(file))
      .filter(({ severity, accepted }) => severity === 'error' && accepted === undefined)
      .map((finding) => shownFinding(finding, portfolio, this.session));
    this.known.set(uri, found);
    return found;
  }

  /** Tells the errors of a file once, and under the key `said` that an agreement of it is refused, once, too. */
  refuse(uri: string, agreement: string, errors: readonly Shown[], said: string): void {
    const { locale } = this.session;
    const lines = errors.map((error) => findingLines(error, { locale, colours: this.context.errorColours })[0]!);
    const last = formatKey(locale, said, { agreement, errors: counted(locale, 'error', errors.length) });
    const all = [...(this.told.has(uri) ? [] : lines), ...(this.told.has(`${uri}\n${agreement}`) ? [] : [last])];
    this.told.add(uri).add(`${uri}\n${agreement}`);
    if (all.length > 0) this.context.err(`${all.join('\n')}\n`);
  }
}
