import { pathOf } from '../amendments/index.ts';
import type { FileView } from '../checks/check.ts';
import { isFounded } from '../checks/explanation/index.ts';
import type { Finding } from '../checks/finding.ts';
import type { Settings } from '../settings/index.ts';

/** A founded explanation of a file, with the ids of what it is about. */
export interface Explained {
  id: string;
  code: string;
  /** Qualified name of the agreement it stands in; empty at the top level. */
  agreement: string;
  /** Missing: the whole agreement. */
  about?: string[];
  reason: string;
  authority: string;
  until: string;
}

/** The founded explanations of a file; their names are followed now, so that findings need no facts later. */
export function explainedIn(view: FileView): Explained[] {
  return view.facts.explanations.flatMap((explanation): Explained[] => {
    if (!isFounded(explanation, view.settings.asOf)) return [];
    const { id, agreement, code, reason, authority, until, about } = explanation;
    const ids = about.flatMap((ref) => {
      const found = view.resolve(ref);
      const target = found.kind === 'one' ? found.target : undefined;
      return target && 'id' in target ? [target.id] : [`?:${[agreement, ...ref.path].filter(Boolean).join('.')}`];
    });
    return [
      {
        id,
        agreement,
        code: code!.text,
        reason: reason!.text,
        authority: authority!.text,
        until: until!.date,
        ...(about.length > 0 && { about: ids }),
      },
    ];
  });
}

/**
 * Findings of a file with those marked that an explanation accepts, and a finding on each explanation that accepts none. The first
 * explanation that covers a finding accepts it.
 */
export function withAccepted(
  uri: string,
  findings: readonly Finding[],
  explained: readonly Explained[],
  settings: Settings,
): Finding[] {
  const used = new Set<Explained>();
  const marked = findings.map((finding) => {
    const by = explained.find((one) => covers(one, finding));
    if (by === undefined) return finding;
    used.add(by);
    const { id, reason, authority, until } = by;
    return { ...finding, accepted: { by: id, reason, authority, until } };
  });
  const severity = settings.severity('explanation/unused', 'info');
  if (severity === 'off') return marked;
  const unused = explained.filter((one) => !used.has(one));
  return [
    ...marked,
    ...unused.map(
      ({ id, code }): Finding => ({
        code: 'explanation/unused',
        verdict: 'conflict',
        severity,
        params: { code },
        place: { uri, at: `${id}#code` },
        related: [],
        witness: {},
        subject: id,
      }),
    ),
  ];
}

function covers({ code, agreement, about }: Explained, finding: Finding): boolean {
  if (finding.code !== code) return false;
  const subject = pathOf(finding.subject.replace(/[#/].*$/, ''));
  if (about === undefined) return agreement === '' || isAtOrBelow(subject, agreement);
  return about.some((id) => isAtOrBelow(subject, pathOf(id)) || finding.subject.startsWith(`${id}#`));
}

function isAtOrBelow(subject: string, name: string): boolean {
  return subject === name || subject.startsWith(`${name}.`);
}
