import { execFile } from 'node:child_process';
import { isAbsolute, resolve } from 'node:path';

/** What the command line is asked for. */
export interface CommandLineRequest {
  /** The program: absolute, or a name to be found on the path; a `.js` file runs in the editor's own Node. */
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Ends the program. */
  readonly signal?: AbortSignal;
}

/** How it went: `files` are the absolute paths that were written, `said` what it said of what went wrong. */
export interface CommandLineAnswer {
  readonly outcome: 'done' | 'refused' | 'failed' | 'absent' | 'cancelled';
  readonly files: readonly string[];
  readonly said: string;
}

const longest = 10_000_000;

/** Runs `duikou` and reads its answer (exit status 0 done, 1 refused for errors, 2 failed). Never rejects. */
export function runCommandLine({ program, args, cwd, signal }: CommandLineRequest): Promise<CommandLineAnswer> {
  const script = /\.[cm]?js$/i.test(program);
  const [command, given] = script ? [process.execPath, [program, ...args]] : [program, args];
  // The editor's program is Node when told so.
  const env = script ? { ...process.env, ELECTRON_RUN_AS_NODE: '1' } : process.env;
  return new Promise((settle) => {
    execFile(
      command,
      [...given],
      { cwd, env, maxBuffer: longest, windowsHide: true, ...(signal && { signal }) },
      (error, out, err) => {
        const files = out
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .map((line) => (isAbsolute(line) ? line : resolve(cwd, line)));
        settle({ outcome: outcomeOf(error, script, err), files, said: err.trim() || (error?.message ?? '') });
      },
    );
  });
}

function outcomeOf(
  error: (Error & { code?: number | string | null }) | null,
  script: boolean,
  said: string,
): CommandLineAnswer['outcome'] {
  if (error === null) return 'done';
  if (error.name === 'AbortError') return 'cancelled';
  if (error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'EINVAL') return 'absent';
  if (script && /Cannot find module|MODULE_NOT_FOUND/.test(said)) return 'absent';
  return error.code === 1 ? 'refused' : 'failed';
}
