import type { Finding } from '../checks/finding.ts';
import type { ReadingProblem, Summary } from '../facts/index.ts';
import { type DeclaredKind, exportedNames } from '../resolve/file-index.ts';
import type { Exporter } from '../resolve/world.ts';
import type { Explained } from './accepted.ts';
import { outlineOf } from './outline.ts';
import { supersedes } from './supersedes.ts';

/**
 * What a portfolio holds of a file by name: all it needs of one that is read and checked elsewhere, until somebody asks for its
 * facts. Plain data, for another thread.
 */
export interface Announcement {
  uri: string;
  library?: string;
  /** See `outlineOf`. */
  outline: number;
  /** Top-level names with what they declare. */
  names: [name: string, declared: { id: string; kind: DeclaredKind }[]][];
  /** What it says it supersedes or amends, by name. */
  supersedes: [name: string, by: Exporter[]][];
}

/** What checking one file gave. Plain data, for another thread. */
export interface Outcome {
  uri: string;
  problems: readonly ReadingProblem[];
  findings: readonly Finding[];
  /** What it contributes to questions across files, one list for each group of checks that collect alike. */
  contributions: readonly (readonly { key: string; value: unknown }[])[];
  /** What it asked of other files. */
  asked: readonly string[];
  /** Founded explanations in it. */
  explained?: readonly Explained[];
}

/** What a file announces. `outline`: its outline, where that is known. */
export function announcementOf(summary: Summary, outline = outlineOf(summary.facts)): Announcement {
  const { uri, facts } = summary;
  return {
    uri,
    ...(facts.library !== undefined && { library: facts.library }),
    outline,
    names: [...exportedNames(facts)],
    supersedes: [...supersedes(summary)],
  };
}
