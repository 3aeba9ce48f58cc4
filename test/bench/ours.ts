import { type Host, openWorkspace } from '@duikou/language';
import { isSecondThread, startSecondThread } from '../../packages/cli/src/second-thread.ts';
import { heapMegabytes, median, processorTime, report } from './measure.ts';
import { type MadeFile, makeAgreements } from './nation.ts';

/** Duikou as `duikou check` and the editor run it, on files in memory: `ours.ts COUNT [THREADS]`. */
const folder = 'file:///bench';
const uriOf = (path: string) => `${folder}/${encodeURI(path)}`;

function hostOf(files: readonly MadeFile[]): Host {
  const bytes = new Map(files.map(({ path, text }) => [uriOf(path), new TextEncoder().encode(text)]));
  return {
    stat: async (uri) => {
      if (uri === folder) return { kind: 'folder', size: 0 };
      const file = bytes.get(uri);
      return file && { kind: 'file', size: file.length };
    },
    readFile: async (uri) => bytes.get(uri)!,
    list: async () => files.map(({ path }) => ({ name: path, kind: 'file' })),
    real: async (uri) => uri,
  };
}

async function measure(count: number, threads: number): Promise<void> {
  const files = makeAgreements(count);
  const host = hostOf(files);
  const before = heapMegabytes();
  const start = performance.now();
  const used = processorTime();
  const workspace = await openWorkspace(host, folder, {
    asOf: '2024-06-30',
    ...(threads > 1 && { assistant: () => startSecondThread(new URL(import.meta.url)) }),
    onInternalError: (error) => {
      if (process.env.DUIKOU_BENCH_STRICT) throw error;
    },
  });
  const { portfolio } = workspace;
  let findings = 0;
  for (const [, list] of portfolio.allFindings()) findings += list.length;
  const cold = performance.now() - start;
  const processor = processorTime() - used;
  const heap = heapMegabytes() - before;
  portfolio.affected();

  const show = (uri: string, text: string): void => {
    workspace.set(uri, text);
    for (const affected of portfolio.affected()) portfolio.findings(affected);
  };
  const edits: number[] = [];
  for (let i = 0; i < 100; i++) {
    const { path, text } = files[1 + ((i * 61) % (files.length - 1))]!;
    show(uriOf(path), text);
    const changed = text.replace('95%以上', `${90 + (i % 5)}%以上`);
    const at = performance.now();
    show(uriOf(path), changed);
    edits.push(performance.now() - at);
  }
  report({ cold, processor, heap, edit: median(edits), findings });
}

if (!isSecondThread) await measure(Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 2));
