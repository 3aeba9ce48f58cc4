import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const binary = join(root, 'packages/cli/bin/duikou.js');

export interface Result {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A shell's redirection in the place of the captured output: `>/dev/full`. */
  readonly redirect?: string;
  /** Blocks of 512 or 1024 bytes past which no file may grow. */
  readonly limit?: number;
}

/** Builds the bundle where there is none; `npm test` builds it before. */
export function withBundle(): void {
  beforeAll(() => {
    if (existsSync(join(root, 'packages/cli/dist/main.js'))) return;
    execFileSync(process.execPath, [join(root, 'scripts/build.ts')], { cwd: root, stdio: 'inherit' });
  }, 120_000);
}

/** A folder that goes with the suite. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'duikou-cli-'));

  constructor() {
    afterAll(() => rmSync(this.path, { recursive: true, force: true }));
  }

  /** Writes a file, its folders made, and gives its absolute path. */
  write(name: string, content: string | Uint8Array): string {
    const path = this.at(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  at(name: string): string {
    return join(this.path, name);
  }

  /** Starts the command here; messages are Chinese unless `env` says otherwise. */
  start(args: readonly string[], { env = {}, redirect = '', limit }: RunOptions = {}): ChildProcess {
    const own = { PATH: process.env.PATH ?? '', LANG: 'zh_CN.UTF-8', SOURCE_DATE_EPOCH: '1735603200', ...env };
    const options = { cwd: this.path, env: own };
    if (redirect === '' && limit === undefined) return spawn(process.execPath, [binary, ...args], options);
    const limited = limit === undefined ? '' : `ulimit -f ${limit}; `;
    return spawn('sh', ['-c', `${limited}exec "$0" "$@" ${redirect}`, process.execPath, binary, ...args], options);
  }

  /** Runs the command here to its end. */
  run(args: readonly string[], options: RunOptions = {}): Promise<Result> {
    const child = this.start(args, options);
    let out = '';
    let err = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    return new Promise((done) => child.on('close', (status) => done({ status, out, err })));
  }
}

/** An agreement in which nothing is wrong, and one whose table does not add up. */
export const sound = `主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }
协议 甲乙2024 “甲省 乙省｜2024年度协议” {
    形式：协议
    甲方：甲省人民政府，支援方
    乙方：乙省人民政府，受援方
    期限：2024年1月1日至2024年12月31日
    签订：2024年1月1日
}
`;
export const faulty = sound.replace(/\}\n$/, '    上级协议：没有这份\n}\n');

/** Whether a text is one line that names the program and shows no stack. */
export function isOneLine(text: string): boolean {
  return /^duikou: [^\n]+\n$/.test(text) && !/\n\s+at /.test(text);
}
