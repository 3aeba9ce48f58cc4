/** What one run of one program measured: milliseconds, megabytes, and the findings it gave. */
export interface Measured {
  cold: number;
  /** Processor time of the cold check, all threads: other programs on the machine change it less than the clock. */
  processor: number;
  heap: number;
  edit: number;
  findings: number;
}

/** Heap in use after a collection, in MB. The process must run with `--expose-gc`. */
export function heapMegabytes(): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) throw new Error('Run with --expose-gc.');
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Milliseconds of processor time that this process has used. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints the result for the process that started this one. */
export function report(measured: Measured): void {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
