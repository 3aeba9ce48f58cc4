import { readFileSync } from 'node:fs';
import { showFinding } from './fixture.ts';
import { findingsOf, reader } from './portfolio.ts';

const texts: Record<string, string> = {};
for (const f of process.argv.slice(2)) texts['file:///' + f.split('/').at(-1)] = readFileSync(f, 'utf8');
const { portfolio, findings } = findingsOf(texts);
for (const f of findings)
  console.log(showFinding(f, portfolio), f.message ?? '', JSON.stringify(f.params), JSON.stringify(f.witness));
