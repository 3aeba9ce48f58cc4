import { describe, expect, it } from 'vitest';
import { readAnnouncements } from '../../support/announced.ts';
import { allFixtures, runFixture } from '../../support/fixture.ts';

describe('fixtures of checks', () => {
  for (const fixture of allFixtures()) it(fixture.name, () => runFixture(fixture));
});

describe('announcements', () => {
  const read = (source: string) => readAnnouncements('f.duikou', source);

  it('takes announcements and markers out and keeps their places', () => {
    const { text, announced } = read('a\n// $TEST$ error duty/bearer-missing\n  b »c«d\n');
    expect(text).toBe('a\n  b cd\n');
    expect(announced).toEqual([
      {
        level: 'error',
        code: 'duty/bearer-missing',
        file: 'f.duikou',
        line: 1,
        range: { start: { line: 1, character: 4 }, end: { line: 1, character: 5 } },
      },
    ]);
  });

  it('gives the last marker to announcements left over, and a line where there is none', () => {
    const { announced } = read(
      '// $TEST$ error a/b\n// $TEST$ info c/d\n»x«\n// $TEST$ unknown e/f\ny\n// $TEST$ error g/h\n»z\nw«',
    );
    expect(announced.map(({ range }) => range?.start.line)).toEqual([0, 0, undefined, 2]);
    expect(announced[2]!.line).toBe(1);
    expect(announced[3]!.range!.end).toEqual({ line: 3, character: 1 });
  });

  it.each([
    ['// $TEST$ fatal a/b\nx'],
    ['// $TEST$ error ab\nx'],
    ['//$TEST$ error a/b\nx'],
    ['»x«'],
    ['// $TEST$ error a/b\n»x'],
    ['// $TEST$ error a/b\nx«'],
    ['// $TEST$ error a/b\n»x« »y«'],
    ['// $TEST$ error a/b\n»x\n// $TEST$ error a/b\n«'],
  ])('says INVALID FIXTURE of %j', (source) => {
    expect(() => read(source)).toThrow('INVALID FIXTURE');
  });
});
