import { figureOf, type Target } from '@duikou/model';

/** A sum in yuan, exact; undefined where it is no sum of money in yuan. */
export function yuan(target: Target | undefined): string | undefined {
  const figure = target && figureOf(target);
  return figure?.dimension === 'money' && figure.unit === '元' ? figure.value : undefined;
}
