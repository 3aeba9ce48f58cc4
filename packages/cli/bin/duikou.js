#!/usr/bin/env node
// Plain JavaScript that any Node can read: it says what is missing before the bundle, which needs a current Node, is loaded.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const bundle = new URL('../dist/main.js', import.meta.url);

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`duikou: needs Node.js 22.13 or later, this is ${process.versions.node}\n`);
  process.exitCode = 2;
} else if (existsSync(fileURLToPath(bundle))) {
  await import(bundle.href);
} else {
  process.stderr.write('duikou: run npm run build\n');
  process.exitCode = 2;
}
