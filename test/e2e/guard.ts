/**
 * Runs a Node program, given with its arguments, in the guard's own process group, and ends the whole group when standard input
 * closes: that is when the process that started the guard has ended, however it did. It must lead its group (`detached`).
 */
import { spawn } from 'node:child_process';

const child = spawn(process.execPath, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('exit', (code) => process.exit(code ?? 1));
process.stdin.once('close', () => process.kill(-process.pid, 'SIGKILL'));
process.stdin.resume();
