/** A URI with its percent-encoding undone, so that two spellings of one place are equal; broken encoding stays as it is. */
export function canonicalUri(uri: string): string {
  try {
    return decodeURIComponent(uri).normalize('NFC');
  } catch {
    return uri.normalize('NFC');
  }
}

/**
 * The canonical URIs a relative import may mean: as written, and with `.duikou` after it. `\` counts as `/`; steps above the root
 * are dropped.
 */
export function importTargets(from: string, target: string): string[] {
  const base = canonicalUri(from);
  const written = canonicalUri(target).replaceAll('\\', '/');
  const scheme = /^[a-z][a-z0-9+.-]*:\/*/i.exec(base)?.[0] ?? '';
  const absolute = written.startsWith('/');
  const steps = absolute ? [] : base.slice(scheme.length).split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  const whole = scheme + (absolute && scheme === '' ? '/' : '') + steps.join('/');
  return whole.endsWith('.duikou') ? [whole] : [whole, `${whole}.duikou`];
}

/** The last step of a URI, readable. */
export function fileName(uri: string): string {
  return canonicalUri(uri).split('/').at(-1) ?? uri;
}

/** How an import in `from` would name `to`: relative, with `/`. */
export function relativeTarget(from: string, to: string): string {
  const start = canonicalUri(from).split('/').slice(0, -1);
  const end = canonicalUri(to).split('/');
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}
