import {
  type Announcement,
  type CheckFailure,
  type Config,
  createPortfolio,
  type OnInternalError,
  type Outcome,
  type Portfolio,
  type Summary,
} from '@duikou/model';
import { gazetteer } from '../library/gazetteer/index.ts';
import { librarySummaries } from '../library/index.ts';
import { createReader, type Reader } from '../reader.ts';

/** What both threads check with. */
export interface Terms {
  /** Libraries beside the built-in ones. */
  further: readonly Summary[];
  asOf: string;
  config?: { uri: string; config: Config };
}

/** A request to the second thread; both are plain data. */
export type Request =
  | { kind: 'read'; terms: Terms; texts: readonly (readonly [uri: string, text: string])[]; next: Int32Array }
  | { kind: 'check'; announced: readonly Announcement[] };

export type Answer =
  | { kind: 'read'; announced: Announcement[] }
  | { kind: 'checked'; outcomes: Outcome[]; failures: { message: string; where: CheckFailure }[] };

/** A second thread, which answers each request by {@link createAssistant}, in order. Rejects where the thread has ended. */
export interface Assistant {
  ask(request: Request): Promise<Answer>;
}

/** Files are taken a few at a time, so that neither thread waits for the other long. */
const few = 8;

/** Reads the files that are this thread's: each takes the next few of one list until there are none. Gives their URIs. */
function readShare(
  { texts, next }: Pick<Request & { kind: 'read' }, 'texts' | 'next'>,
  read: (at: number) => void,
): string[] {
  const mine: string[] = [];
  for (;;) {
    const from = Atomics.add(next, 0, few);
    if (from >= texts.length) return mine;
    for (let i = from; i < Math.min(from + few, texts.length); i++) {
      read(i);
      mine.push(texts[i]![0]);
    }
  }
}

/** Answers the requests of {@link checkTogether}, in a thread of its own. It reads the library at once, before it is asked anything. */
export function createAssistant(): (request: Request) => Answer {
  const reader = createReader();
  const builtIn = librarySummaries(reader);
  const failures: { message: string; where: CheckFailure }[] = [];
  let portfolio: Portfolio | undefined;
  let texts = new Map<string, string>();
  const recall = (uri: string) => () => reader.read(uri, texts.get(uri)!);
  return (request) => {
    if (request.kind === 'read') {
      const { further, asOf, config } = request.terms;
      texts = new Map(request.texts);
      const made = createPortfolio({
        library: [...builtIn, ...further],
        gazetteer: gazetteer(),
        asOf,
        ...(config && { config: { ...config, problems: [] } }),
        onInternalError: (error, where) => failures.push({ message: messageOf(error), where }),
      });
      portfolio = made;
      const mine = readShare(request, (at) => {
        const [uri, text] = request.texts[at]!;
        made.set(reader.read(uri, text), recall(uri));
      });
      return { kind: 'read', announced: mine.map((uri) => made.announcement(uri)!) };
    }
    for (const file of request.announced) portfolio!.announce(file, recall(file.uri));
    return { kind: 'checked', outcomes: portfolio!.outcomes(), failures };
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Reads and checks files in this thread and a second one, each about half; the portfolio is then what it would be had all of them
 * been set in it. Where the second thread fails this one does the rest.
 */
export async function checkTogether(given: {
  portfolio: Portfolio;
  reader: Reader;
  assistant: Assistant;
  terms: Terms;
  texts: ReadonlyMap<string, string>;
  onInternalError: OnInternalError;
  /** Told how many files have been read. */
  onProgress(done: number): void;
}): Promise<void> {
  const { portfolio, reader, assistant, terms, onInternalError, onProgress } = given;
  const texts = [...given.texts];
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const recall = (uri: string) => () => reader.read(uri, given.texts.get(uri)!);
  const set = (uri: string) => portfolio.set(reader.read(uri, given.texts.get(uri)!), recall(uri));
  const reading = settled(assistant.ask({ kind: 'read', terms, texts, next }));
  const mine = readShare({ texts, next }, (at) => {
    set(texts[at]![0]);
    onProgress(at + 1);
  });
  const read = await reading;
  if (read?.kind !== 'read') {
    const known = new Set(mine);
    for (const [uri] of texts) if (!known.has(uri)) set(uri);
    return;
  }
  for (const file of read.announced) portfolio.announce(file, recall(file.uri));
  const announced = mine.map((uri) => portfolio.announcement(uri)!);
  const checking = settled(assistant.ask({ kind: 'check', announced }));
  portfolio.outcomes();
  const checked = await checking;
  if (checked?.kind !== 'checked') {
    for (const { uri } of read.announced) set(uri);
    return;
  }
  portfolio.take(checked.outcomes);
  for (const { message, where } of checked.failures) onInternalError(new Error(message), where);
}

/** Its answer; undefined where there is none. */
async function settled(answer: Promise<Answer>): Promise<Answer | undefined> {
  return answer.catch(() => undefined);
}
