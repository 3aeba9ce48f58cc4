import type { Duty } from '@duikou/model';
import { readGuardExpression } from './expression.ts';
import { type LineToken, type PathMatch, readPath, spanOf } from './line.ts';
import type { Reading } from './reading.ts';
import { plain, type Where } from './values.ts';
import { normStateWords, wordValue } from './vocabulary.ts';

type Guard = Duty['guards'][number];

/** What a happening is called when it is run together with what it happens to: `资金用途被违反`. */
const runTogether = /^(.+?)(被违反|履行完毕)$/;

/**
 * 当 or 除非 with what follows it. Where that is a name (`收到请款函`, `产业园二期.批复`), or a name and what becomes of it
 * (`资金用途 被违反`), it is a reference too; plain words may stand there, so it is an optional one. A condition over the facts
 * (`合计(项目.投资) 超过 1亿元`) is an expression.
 */
export function readGuard(reading: Reading, tokens: LineToken[], unless: boolean, where: Where): Guard {
  const span = spanOf(tokens);
  const guard: Guard = { unless, text: plain(reading, tokens), at: reading.place(where.id, where.slot, span) };
  const found = happening(reading, tokens);
  if (!found) {
    const expression = readGuardExpression(reading, tokens, { ...where, slot: `${where.slot}.expression` });
    return expression ? { ...guard, expression } : guard;
  }
  guard.event = reading.ref(
    ['event', 'duty', 'project'],
    found.path.path,
    where.scope,
    where.id,
    `${where.slot}.event`,
    found.path,
  );
  guard.event.optional = true;
  if (found.state) guard.state = found.state;
  return guard;
}

function happening(
  reading: Reading,
  line: readonly LineToken[],
): { path: PathMatch; state?: Guard['state'] } | undefined {
  const tokens = line.at(-1)?.type === 'FULL_STOP' ? line.slice(0, -1) : line;
  const path = readPath(tokens, 0);
  if (!path) return undefined;
  const rest = tokens.slice(path.next);
  if (rest.length > 0) {
    const state = wordValue(normStateWords, plain(reading, rest));
    return state && { path, state };
  }
  const run = tokens.length === 1 && tokens[0]!.type === 'ID' ? runTogether.exec(tokens[0]!.text) : null;
  if (!run) return { path };
  const name = run[1]!;
  const state = wordValue(normStateWords, run[2]!);
  return { path: { ...path, path: [name], end: path.offset + name.length }, ...(state && { state }) };
}
