import {
  type Agreement,
  type Amendment,
  type Duty,
  type Fact,
  type Fund,
  type Lists,
  listBit,
  listOfId,
  type Ref,
  type Rule,
  type Share,
  type Table,
} from '../facts/index.ts';
import type { KeptBodies } from './bodies.ts';
import { Follower } from './follower.ts';
import { forgetTouched, type Recorded } from './recorded.ts';
import { type ImportOf, SeenFiles } from './seen-files.ts';
import { type ShareSource, sharesOf } from './shares.ts';
import type { Resolution } from './types.ts';
import { amending, asked, type World } from './world.ts';

const NO_TABLES: readonly Table[] = [];
const NOT_YET: Resolution = { kind: 'none', similar: [], declaredIn: [] };
const TABLES = listBit('tables');
const RULES = listBit('rules');

/** Whether two references of a file ask the same. */
function asksSame(a: Ref, b: Ref): boolean {
  return a.scope === b.scope && a.optional === b.optional && areSame(a.kinds, b.kinds) && areSame(a.path, b.path);
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** An answer with the lists of the home file that were looked at for it. `open` while it is being worked out. */
interface Answer {
  ref: Ref;
  value: Resolution;
  touched: Lists;
  open: boolean;
}

/**
 * Follows references for one file. It tells `ask` everything it wanted to know of other files (keys of `asked`); which lists of the
 * file's own facts were looked at is in `touched`. Answers are kept for the life of the object: make a new one after an edit.
 */
export class Resolver implements ShareSource {
  readonly home: string;
  readonly world: World;
  readonly keptBodies: KeptBodies = { chains: new Map(), parties: new Map(), roles: new Map() };
  private readonly ask: (key: string) => void;
  /** Answers by file, then by the first name: a key of all a reference says would cost more than looking through the few of one name. */
  private readonly answers = new Map<string, Map<string, Answer[]>>();
  private readonly byRef = new Map<Ref, Answer>();
  /** Lists of the home file's facts looked at; whoever wants to know of a stretch sets it to 0 before. */
  touched: Lists = 0;
  /** Whether a name led back to itself: then answers depend on which was asked for first. */
  circular = false;
  /** References being followed now. */
  private open = 0;
  /** Counts versions of the home file. */
  version = 0;
  private readonly files: SeenFiles;
  private readonly follower: Follower;

  constructor(world: World, home: string, ask: (key: string) => void = () => {}) {
    this.world = world;
    this.home = home;
    this.ask = ask;
    this.files = new SeenFiles(world, home, ask);
    this.follower = new Follower(this, this.files, ask);
  }

  /** What a reference that stands in `uri` (default: the home file) means. */
  resolve(ref: Ref, uri: string = this.home): Resolution {
    const sameRef = uri === this.home ? this.byRef.get(ref) : undefined;
    const answer = sameRef ?? this.answerTo(ref, uri);
    this.touched |= answer.touched;
    if (answer.open) this.circular = true;
    else if (sameRef === undefined && uri === this.home && this.open === 0) this.byRef.set(ref, answer);
    return answer.value;
  }

  /** Works something out that is kept: whoever gets it again must count what was looked at for it (`touched |= …`). */
  record<T>(work: () => T): Recorded<T> {
    const before = this.touched;
    this.touched = 0;
    const value = work();
    const { touched } = this;
    this.touched = before | touched;
    return { value, touched };
  }

  /** After an edit of the home file that left its names as they were: what looked at one of these lists is worked out again. */
  forget(changed: Lists): void {
    this.version++;
    for (const answers of this.answers.values()) {
      for (const [name, known] of answers) {
        const left = known.filter(({ touched }) => (touched & changed) === 0);
        if (left.length === 0) answers.delete(name);
        else if (left.length < known.length) answers.set(name, left);
      }
    }
    forgetTouched(this.byRef, changed);
    this.follower.forget(changed);
    for (const kept of Object.values(this.keptBodies)) forgetTouched(kept as Map<unknown, Recorded<unknown>>, changed);
  }

  private answerTo(ref: Ref, uri: string): Answer {
    let answers = this.answers.get(uri);
    if (answers === undefined) {
      answers = new Map();
      this.answers.set(uri, answers);
    }
    const name = ref.path[0] ?? '';
    const known = answers.get(name);
    if (known !== undefined) for (const one of known) if (asksSame(one.ref, ref)) return one;
    const answer: Answer = { ref, value: NOT_YET, touched: 0, open: true };
    if (known === undefined) answers.set(name, [answer]);
    else known.push(answer);
    this.open++;
    const before = this.touched;
    this.touched = 0;
    answer.value = this.follower.follow(ref, uri);
    answer.touched = this.touched;
    answer.open = false;
    this.touched = before;
    this.open--;
    return answer;
  }

  /** A fact of any file by id. */
  fact(uri: string, id: string): Fact | undefined {
    this.looksAt(uri, id);
    return this.world.index(uri)?.fact(id);
  }

  tables(uri: string, owner: string): readonly Table[] {
    if (uri === this.home) this.touched |= TABLES;
    else if (this.tells(uri)) this.ask(asked.tables(uri, owner));
    return this.world.index(uri)?.tablesOf(owner) ?? NO_TABLES;
  }

  sharesOf(of: { kind: 'duty'; fact: Duty } | { kind: 'fund'; fact: Fund }, uri: string, year?: number): Share[] {
    return sharesOf(this, uri, of, year);
  }

  /** See `SeenFiles.importsOf`. */
  importsOf(uri: string): readonly ImportOf[] {
    return this.files.importsOf(uri);
  }

  /** The name of the library a file is. */
  libraryName(uri: string): string | undefined {
    return this.files.libraryName(uri);
  }

  /** Facts that say they supersede the given one, and whose reference does lead to it. */
  superseders(name: string): readonly { uri: string; id: string; fact: Fact }[] {
    this.ask(asked.superseders(name));
    return this.world.supersedersOf(name).flatMap(({ uri, id }) => {
      const fact = this.fact(uri, id);
      return fact === undefined ? [] : [{ uri, id, fact }];
    });
  }

  /** Notes that what was found depends on a key of {@link asked}. */
  asks(key: string): void {
    this.ask(key);
  }

  /** Amendments that name an agreement so, wherever they stand. */
  amendments(name: string): readonly { uri: string; amendment: Amendment }[] {
    return this.superseders(amending(name)).map(({ uri, fact }) => ({ uri, amendment: fact as Amendment }));
  }

  /** Files whose exports the home file sees: imports, then libraries in scope. */
  filesSeen(): string[] {
    const { imports, libraries } = this.files.seenBy(this.home);
    return [...imports, ...libraries];
  }

  /** See `SeenFiles.rulesOf`. */
  rulesOf(uri: string): readonly Rule[] {
    if (uri === this.home) this.touched |= RULES;
    return this.files.rulesOf(uri);
  }

  /** Whether what is asked of a file is to be told. */
  private tells(uri: string): boolean {
    return uri !== this.home && !this.world.isLibrary(uri);
  }

  /** A fact is looked at: of another file that is told, of the home file its list is recorded. */
  looksAt(uri: string, id: string): void {
    if (uri === this.home) this.touched |= listOfId(id);
    else if (!this.world.isLibrary(uri)) this.ask(asked.fact(uri, id));
  }

  /** The agreement (or nearest one above) in whose scope a reference stands. */
  agreementAround(scope: string, uri: string): Agreement | undefined {
    for (let at = scope; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const fact = this.fact(uri, `agreement:${at}`);
      if (fact !== undefined) return fact as Agreement;
    }
    return undefined;
  }
}
