import { processContext } from './context.ts';
import { localeAsked } from './locale.ts';
import { run } from './program.ts';
import { isSecondThread } from './second-thread.ts';

if (!isSecondThread) {
  const args = process.argv.slice(2);
  process.exitCode = await run(args, processContext(localeAsked(args, process.env)));
}
