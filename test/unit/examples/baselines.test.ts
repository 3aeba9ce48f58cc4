import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baselinesOf, filesBelow, folder } from '../../../scripts/baselines.ts';
import { exampleNames } from '../../../scripts/examples.ts';

describe('what each example gives is what is on file (npm run baselines writes it anew)', () => {
  it.each(exampleNames())('%s', (example) => {
    const made = baselinesOf(example);
    const kept = existsSync(join(folder, example))
      ? filesBelow(join(folder, example), '').filter((name) => /\.\w+$/.test(name))
      : [];
    expect([...made.keys()].sort()).toEqual(kept.map((name) => `${example}/${name}`).sort());
    for (const [name, text] of made) expect(text, name).toBe(readFileSync(join(folder, name), 'utf8'));
  });
});
