/**
 * Whether a path below the workspace's folder is excluded. `*` and `?` stop at `/`, `**` does not; a pattern without `/` matches a
 * name at any depth; what matches a folder excludes all below it. A leading `./` or `/` and a closing `/` do not matter.
 */
export function createExclusion(patterns: readonly string[]): (path: string) => boolean {
  const expressions = patterns.map(toExpression);
  return (path) => expressions.some((expression) => expression.test(path));
}

function toExpression(pattern: string): RegExp {
  const plain = pattern
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '');
  const source = plain.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : `\\${part}`;
  });
  const anywhere = plain.includes('/') ? '' : '(?:.*/)?';
  return new RegExp(`^${anywhere}${source}(?:/.*)?$`);
}
