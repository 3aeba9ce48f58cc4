import { writeDocx } from '@duikou/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jointReport, meetingMinutes, noticeWithAnnexes, noticeWithWideTables, requestLetter } from './letter-trees.ts';
import { type Rendered, renderAll } from './render.ts';
import { deformed } from './standard/deform.ts';
import { measuresBySample } from './standard/index.ts';
import { type Measure, Sample, satisfied } from './standard/sample.ts';

const trees = { jointReport, meetingMinutes, noticeWithAnnexes, noticeWithWideTables, requestLetter };
const names = Object.keys(measuresBySample) as (keyof typeof measuresBySample)[];
const right = new Map<string, Sample>();
const wrong = new Map<string, Sample>();
let rendered: Rendered[] = [];

beforeAll(async () => {
  const files = await Promise.all(names.map((name) => writeDocx(trees[name]())));
  const bad = files.map(deformed);
  rendered = renderAll([...files, ...bad]);
  for (const [index, name] of names.entries()) {
    right.set(name, new Sample(files[index]!, rendered[index]!));
    wrong.set(name, new Sample(bad[index]!, rendered[names.length + index]!));
  }
});

afterAll(() => {
  for (const one of rendered) one.dispose();
});

/** Whether a measurement finds fault; one that finds nothing to measure does. */
function findsFault(measure: Measure, sample: Sample): boolean {
  try {
    return measure(sample).some((finding) => !satisfied(finding));
  } catch {
    return true;
  }
}

describe.each(names)('GB/T 9704—2012 on %s', (name) => {
  const measures = Object.entries(measuresBySample[name]);

  test.each(measures)('%s', (_, measure) => {
    const findings = measure(right.get(name)!);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter((finding) => !satisfied(finding))).toEqual([]);
  });

  test.each(measures)('%s finds fault with a document made wrong', (_, measure) => {
    expect(findsFault(measure, wrong.get(name)!)).toBe(true);
  });
});
