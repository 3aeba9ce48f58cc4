import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare, duikou, exampleNames, expectedOf, foundIn, root } from './examples.ts';

/**
 * The main job on real input: checks the full annual agreement, compares every example with what it announces, writes the
 * agreement's documents into `out/`, and says what to open.
 */
const main = 'annual-agreement';
const print = (line = '') => process.stdout.write(`${line}\n`);

print(`① duikou check examples/${main}`);
const checked = duikou('check', `examples/${main}`);
process.stdout.write(checked.stdout.replace(/^/gm, '   ').trimEnd());
print();
let failed = checked.status !== 0;
if (failed) process.stderr.write(checked.stderr);

print('\n② every example against its expected.json');
for (const example of exampleNames()) {
  const { found, ran } = foundIn(example);
  const { missing, unexpected } = compare(expectedOf(example), found);
  const wrong = missing.length + unexpected.length > 0 || (ran.status ?? 2) > 1;
  print(`   ${wrong ? '✗' : '✓'} ${example}: ${found.length} finding(s), as announced${wrong ? ': NO' : ''}`);
  for (const key of missing) print(`     announced, not found: ${key}`);
  for (const key of unexpected) print(`     found, not announced: ${key}`);
  if ((ran.status ?? 2) > 1) process.stderr.write(ran.stderr);
  failed ||= wrong;
}

print(`\n③ duikou generate examples/${main} --to docx,md,html --out out`);
const generated = duikou('generate', `examples/${main}`, '--to', 'docx,md,html', '--out', 'out');
process.stdout.write(generated.stdout.replace(/^/gm, '   ').trimEnd());
print();
if (generated.status !== 0) {
  failed = true;
  process.stderr.write(generated.stderr);
}

const out = join(root, 'out');
const docx = existsSync(out)
  ? readdirSync(out, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.docx'))
  : [];
print('\nNext:');
for (const name of docx.sort().slice(0, 3)) print(`   open out/${name} in a word processor`);
print('   npx duikou check examples/annual-agreement-faulty     the same agreement with faults in it');
print('   npx duikou explain breakdown/sum-short                what a finding means');
print('   npm run package                                       a .vsix for VS Code, in out/');
if (failed) process.exitCode = 1;
