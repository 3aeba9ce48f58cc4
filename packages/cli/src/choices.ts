import { CommandError } from './errors.ts';

/** The names in a list as people write one: parted by commas, 、 or blanks. */
export const namesIn = (text: string): string[] => text.split(/[,，、\s]+/).filter((name) => name !== '');

/**
 * Those of the known values that a list names, in their own order.
 * @throws CommandError for a name that is none of them, or an empty list
 */
export function chosenFormats<T extends string>(text: string, known: readonly T[]): T[] {
  const asked = namesIn(text);
  const unknown = asked.find((name) => !known.some((one) => one === name));
  if (unknown !== undefined || asked.length === 0)
    throw new CommandError('cli.error.format', { format: unknown ?? text, formats: known.join(', ') });
  return known.filter((one) => asked.includes(one));
}
