import { processContext } from './context.ts';
import { localeAsked } from './locale.ts';
import { run } from './program.ts';
import { hasRoomForTwo, isSecondThread, startSecondThread } from './second-thread.ts';

if (!isSecondThread) {
  const args = process.argv.slice(2);
  const context = processContext(localeAsked(args, process.env));
  const assistant = hasRoomForTwo ? () => startSecondThread(new URL(import.meta.url)) : undefined;
  process.exitCode = await run(args, { ...context, assistant });
}
