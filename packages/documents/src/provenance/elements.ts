/** An element as it stands in XML: what its tag says besides its name, and what is in it. */
export interface WrittenElement {
  readonly attributes: string;
  readonly inner: string;
}

/**
 * The elements of a name in XML of which none is within another, in order; one that is never closed is left out. Takes time in proportion
 * to the text, whatever the text is: a pattern from `<x>` to `</x>` looks through the rest again for each that is never closed.
 */
export function elementsIn(xml: string, name: string): WrittenElement[] {
  const opening = new RegExp(`<${name}(?![\\w:.-])([^<>]*)>`, 'g');
  const closing = `</${name}>`;
  const found: WrittenElement[] = [];
  for (let tag = opening.exec(xml); tag !== null; tag = opening.exec(xml)) {
    const said = tag[1]!;
    if (said.endsWith('/')) {
      found.push({ attributes: said.slice(0, -1), inner: '' });
      continue;
    }
    const end = xml.indexOf(closing, opening.lastIndex);
    if (end < 0) break;
    found.push({ attributes: said, inner: xml.slice(opening.lastIndex, end) });
    opening.lastIndex = end + closing.length;
  }
  return found;
}

/**
 * A text without the stretches that begin with `opening` and end with what `closing` gives for it, in time in proportion to the text; one
 * that does not end stays.
 *
 * @param opening with the flag `g`
 * @param closing a pattern with the flag `g`, the same object for the same kind of stretch
 */
export function withoutStretches(text: string, opening: RegExp, closing: (match: RegExpExecArray) => RegExp): string {
  const kept: string[] = [];
  const endless = new Set<RegExp>();
  let from = 0;
  opening.lastIndex = 0;
  for (let start = opening.exec(text); start !== null; start = opening.exec(text)) {
    const end = closing(start);
    if (endless.has(end)) continue;
    end.lastIndex = opening.lastIndex;
    if (end.test(text)) {
      kept.push(text.slice(from, start.index));
      from = end.lastIndex;
      opening.lastIndex = from;
    } else endless.add(end);
  }
  return kept.length === 0 ? text : [...kept, text.slice(from)].join('');
}
