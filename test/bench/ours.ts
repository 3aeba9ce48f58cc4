import { createReader, gazetteer, librarySummaries } from '@duikou/language';
import { createPortfolio } from '@duikou/model';
import { heapMegabytes, median, processorTime, report } from './measure.ts';
import { makeAgreements } from './nation.ts';

const count = Number(process.argv[2] ?? 2000);
const files = makeAgreements(count);
const before = heapMegabytes();
const start = performance.now();
const used = processorTime();
const reader = createReader();
const portfolio = createPortfolio({
  library: librarySummaries(reader),
  gazetteer: gazetteer(),
  asOf: '2024-06-30',
  onInternalError: (error) => {
    if (process.env.DUIKOU_BENCH_STRICT) throw error;
  },
});
for (const { path, text } of files) {
  const uri = `file:///bench/${path}`;
  portfolio.set(reader.read(uri, text), () => reader.read(uri, text));
}
let findings = 0;
for (const [, list] of portfolio.allFindings()) findings += list.length;
const cold = performance.now() - start;
const processor = processorTime() - used;
const heap = heapMegabytes() - before;
portfolio.affected();

const edits: number[] = [];
for (let i = 0; i < 30; i++) {
  const { path, text } = files[1 + ((i * 61) % (files.length - 1))]!;
  const uri = `file:///bench/${path}`;
  const open = reader.open(uri);
  portfolio.set(open.update(text));
  for (const affected of portfolio.affected()) portfolio.findings(affected);
  const changed = text.replace('95%以上', `${90 + (i % 5)}%以上`);
  const at = performance.now();
  portfolio.set(open.update(changed));
  for (const affected of portfolio.affected()) portfolio.findings(affected);
  edits.push(performance.now() - at);
}
report({ cold, processor, heap, edit: median(edits), findings });
