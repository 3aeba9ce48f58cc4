import type { Finding, Param } from '../checks/finding.ts';
import type { Example, Expectation, Ref } from '../facts/index.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import { compare } from '../quantity/index.ts';
import type { Resolution } from '../resolve/index.ts';
import {
  agreementOfBlock,
  fraction,
  type ItemScore,
  type Standing,
  type SystemScore,
  scoreAgreement,
  shown,
  times,
} from '../scoring/index.ts';
import { type ObligationStatus, stateKey, statesInput, statesOf } from '../states/index.ts';
import { saidIn, toldIn } from './given.ts';
import type { ExampleOutcome, ExampleResult, ExampleStep } from './types.ts';
import { stateNamed } from './words.ts';

/**
 * Runs a worked example (算例): takes what is given as having happened, and compares states, scores and findings at the end of its day
 * with what is expected. Nothing else of the workspace counts as having happened.
 */
export function runExample(portfolio: Portfolio, uri: string, example: Example): ExampleResult {
  const asOf = example.asOf ?? lastDay(example) ?? portfolio.settings.asOf;
  const result: ExampleResult = { uri, example, asOf, ok: false, outcomes: [] };
  const standing = agreementOfBlock(portfolio, uri, example);
  if (standing === undefined) return { ...result, problem: { key: 'example.no-agreement', params: {} } };
  if (example.expected.length === 0) return { ...result, problem: { key: 'example.nothing-expected', params: {} } };
  const run = new Run(portfolio, uri, example, standing, asOf);
  const lost = example.given.find(({ of }) => run.resolve(of).kind !== 'one');
  if (lost) return { ...result, problem: { key: 'example.unknown-name', params: { name: lost.of.path.join('.') } } };
  const outcomes = example.expected.map((expectation) => run.judge(expectation));
  return { ...result, outcomes, ok: outcomes.every(({ ok }) => ok) };
}

function lastDay({ given }: Example): string | undefined {
  return given
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
}

class Run {
  private readonly portfolio: Portfolio;
  private readonly uri: string;
  private readonly example: Example;
  private readonly standing: Standing;
  private readonly asOf: string;
  private states: Map<string, ObligationStatus> | undefined;
  private scores: SystemScore[] | undefined;
  private found: Finding[] | undefined;

  constructor(portfolio: Portfolio, uri: string, example: Example, standing: Standing, asOf: string) {
    this.portfolio = portfolio;
    this.uri = uri;
    this.example = example;
    this.standing = standing;
    this.asOf = asOf;
  }

  /** A name of the example: where it stands, else in the agreement. */
  resolve(ref: Ref): Resolution {
    const found = this.portfolio.resolve(ref, this.uri);
    if (found.kind === 'one') return found;
    const { uri, agreement } = this.standing;
    return this.portfolio.resolve({ ...ref, scope: agreement.name }, uri);
  }

  judge(expectation: Expectation): ExampleOutcome {
    switch (expectation.kind) {
      case 'state':
        return this.state(expectation);
      case 'score':
        return this.score(expectation);
      case 'finding':
        return this.finding(expectation);
      default:
        return this.whole(expectation);
    }
  }

  private state(expectation: Expectation): ExampleOutcome {
    const subject = nameOf(expectation.of);
    const word = expectation.text ?? '';
    const wanted = word === '' ? undefined : stateNamed(word);
    const share = expectation.share;
    const expected = [word, share === undefined ? '' : `${share}%`].filter((part) => part !== '').join(' ');
    const status = expectation.of && this.statusOf(expectation.of);
    if (word !== '' && wanted === undefined) return unknown(expectation, subject, expected, '{example.no-state}');
    if (status === undefined) return unknown(expectation, subject, expected, '{example.no-duty}');
    const part = status.share && times(status.share, fraction('100'));
    const partly = part !== undefined && part.over > 0n && part.over < part.under * 100n;
    const asState = wanted === undefined || (wanted === 'partly' ? partly : status.state === wanted);
    const asShare = share === undefined || (part !== undefined && shown(part) === shown(fraction(share)));
    const got = `{${stateKey(status.state)}}${part === undefined ? '' : ` ${shown(part)}%`}`;
    return { expectation, ok: asState && asShare, subject, expected, got, steps: status.steps };
  }

  private statusOf(ref: Ref): ObligationStatus | undefined {
    const found = this.resolve(ref);
    if (found.kind !== 'one') return undefined;
    const { target } = found;
    if (target.kind === 'duty') return this.statuses().get(target.id);
    if (target.kind !== 'share') return undefined;
    return this.statuses()
      .get(target.of.id)
      ?.shares.find(({ id }) => id === target.fact.id);
  }

  private statuses(): Map<string, ObligationStatus> {
    if (this.states === undefined) {
      const { uri, agreement } = this.standing;
      const said = saidIn(this.example, this.asOf, (ref) => this.resolve(ref));
      this.states = statesOf(statesInput(this.portfolio.view(uri)!, agreement, { asOf: this.asOf, ...said }));
    }
    return this.states;
  }

  private score(expectation: Expectation): ExampleOutcome {
    const subject = nameOf(expectation.of);
    const expected = expectation.value!.value;
    const found = expectation.of && this.resolve(expectation.of);
    const id = found?.kind === 'one' && 'id' in found.target ? found.target.id : undefined;
    const item = this.systems()
      .flatMap(({ items }) => everyItem(items))
      .find(
        ({ indicator }) => indicator.id === id || (id === undefined && indicator.name === expectation.of?.path.at(-1)),
      );
    const named = item ?? this.itemNamed(expectation.of?.path.at(-1));
    if (named === undefined) return unknown(expectation, subject, expected, '{example.no-indicator}');
    return scored(expectation, subject, expected, named);
  }

  /** The item of a duty's name, where an indicator is called the same. */
  private itemNamed(name: string | undefined): ItemScore | undefined {
    return this.systems()
      .flatMap(({ items }) => everyItem(items))
      .find(({ indicator }) => indicator.name === name);
  }

  private systems(): SystemScore[] {
    if (this.scores === undefined) {
      const { indicators } = this.example;
      this.scores = scoreAgreement(this.portfolio, this.standing, {
        told: toldIn(this.uri, this.example),
        asOf: this.asOf,
        ...(indicators && { indicators: { ref: indicators, uri: this.uri } }),
      }).systems;
    }
    return this.scores;
  }

  /** The total or the grade. */
  private whole(expectation: Expectation): ExampleOutcome {
    const isTotal = expectation.kind === 'total';
    const subject = isTotal ? '{example.total}' : '{example.grade}';
    const expected = isTotal ? expectation.value!.value : (expectation.text ?? '');
    // a responsibility list with marks stands beside the agreement's own system
    const all = this.systems();
    const own = all.filter(({ system }) => system.id.startsWith('indicators:'));
    const [system, ...others] = own.length > 0 ? own : all;
    if (system === undefined) return unknown(expectation, subject, expected, '{example.no-system}');
    if (others.length > 0) return unknown(expectation, subject, expected, '{example.several-systems}');
    const got = isTotal ? system.total : system.grade;
    const ok = got !== undefined && (isTotal ? compare(got, expected) === 0 : got === expected);
    const working =
      isTotal && !ok
        ? everyItem(system.items).flatMap(({ indicator, score }): ExampleStep[] => [
            { key: 'example.item', params: { name: indicator.name, score: score ?? '{example.unknown}' } },
          ])
        : [];
    return {
      expectation,
      ok,
      subject,
      expected,
      got: got ?? '{example.unknown}',
      steps: [...working, ...system.steps],
    };
  }

  private finding(expectation: Expectation): ExampleOutcome {
    const code = expectation.text ?? '';
    const present = expectation.present !== false;
    const about = expectation.of && this.resolve(expectation.of);
    const id = about?.kind === 'one' && 'id' in about.target ? about.target.id : undefined;
    const there = this.findings().some(
      (one) => one.code === code && (expectation.of === undefined || one.subject === id),
    );
    const word = (is: boolean): string => (is ? '{example.found}' : '{example.not-found}');
    return { expectation, ok: there === present, subject: code, expected: word(present), got: word(there), steps: [] };
  }

  private findings(): Finding[] {
    this.found ??= this.portfolio.at(this.asOf, this.standing.uri).findings(this.standing.uri);
    return this.found;
  }
}

const nameOf = (ref: Ref | undefined): string => ref?.path.join('.') ?? '';

function everyItem(items: readonly ItemScore[]): ItemScore[] {
  return items.flatMap((item) => [item, ...everyItem(item.children)]);
}

function unknown(expectation: Expectation, subject: Param, expected: Param, got: string): ExampleOutcome {
  return { expectation, ok: false, subject, expected, got, steps: [] };
}

function scored(
  expectation: Expectation,
  subject: Param,
  expected: string,
  { score, steps }: ItemScore,
): ExampleOutcome {
  const ok = score !== undefined && compare(score, expected) === 0;
  return { expectation, ok, subject, expected, got: score ?? '{example.unknown}', steps };
}
