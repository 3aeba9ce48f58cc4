import { spawn } from 'node:child_process';

/** What a finished command left behind. `output` is standard output and standard error together, in order of arrival. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a command to its end without a shell.
 *
 * @param command the executable
 * @param args its arguments, passed as they are
 * @param options `cwd`, and `env` added to the present environment
 * @returns exit code (−1 when ended by a signal) and all output; a command that cannot be started rejects
 */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** Like {@link run}, but an exit code other than 0 throws an error that names the command and ends with its last lines. */
export async function runOrThrow(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<string> {
  const { code, output } = await run(command, args, options);
  if (code !== 0) {
    const tail = output.trimEnd().split('\n').slice(-20).join('\n');
    throw new Error(`${command} ${args.join(' ')} ended with status ${code}\n${tail}`);
  }
  return output;
}
