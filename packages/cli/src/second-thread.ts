import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Answer, type Assistant, createAssistant, type Request } from '@duikou/language';

/** What a thread is started with that serves as the second one. */
const role = 'duikou second thread';

/** On two processors the engine's own threads, which compile and collect garbage, take the second one already. */
export const hasRoomForTwo = availableParallelism() >= 4;

/** Whether this is the second thread, and no command line. */
export const isSecondThread = !isMainThread && workerData === role;

/**
 * Starts a second thread for checking. It ends with the process, or when its work is done. `program`: a module that imports this one
 * and does nothing else where it {@link isSecondThread}.
 */
export function startSecondThread(program: URL): Assistant {
  const worker = new Worker(program, { workerData: role });
  const waiting: { done: (answer: Answer) => void; failed: (error: Error) => void }[] = [];
  const fail = (error: Error): void => {
    for (const { failed } of waiting.splice(0)) failed(error);
  };
  let ended = false;
  worker.unref();
  worker.on('message', (answer: Answer) => {
    waiting.shift()?.done(answer);
    if (answer.kind === 'checked') void worker.terminate();
    else if (waiting.length === 0) worker.unref();
  });
  worker.on('error', fail);
  worker.on('exit', () => {
    ended = true;
    fail(new Error('The second thread has ended.'));
  });
  return {
    ask: (request: Request) =>
      new Promise((done, failed) => {
        if (ended) return failed(new Error('The second thread has ended.'));
        waiting.push({ done, failed });
        worker.ref();
        worker.postMessage(request);
      }),
  };
}

if (isSecondThread) {
  const answer = createAssistant();
  parentPort!.on('message', (request: Request) => parentPort!.postMessage(answer(request)));
}
