/**
 * The key by which two norms speak of one act: the words of the act without blanks, 的, articles, marks and leading adverbs (按时,
 * 足额). Modality, parties, figure and time stand elsewhere and are not in it. Other wording is never taken for the same act.
 */
export function actKey(act: string, adverbs: readonly string[]): string {
  let key = han.test(act) ? act.replaceAll('的', '') : plain(act);
  for (;;) {
    const adverb = adverbs.find((word) => word !== '' && key.startsWith(word) && key.length > word.length);
    if (adverb === undefined) return key;
    key = key.slice(adverb.length);
  }
}

/** Most acts are Han characters alone, in which there is nothing else to leave out. */
const han = /^[\u4e00-\u9fff]+$/;

function plain(act: string): string {
  return act
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(?:the|an?)\s+/g, '')
    .replace(/[\s的“”"'‘’《》·,，、。;；:：]/g, '');
}

/** What two acts of one verb act on: what follows the words they begin with alike, where those are two characters or more. */
export function objectsOf(a: string, b: string): { verb: string; objects: [string, string] } | undefined {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  const least = 2;
  if (length < least || length === a.length || length === b.length) return undefined;
  return { verb: a.slice(0, length), objects: [a.slice(length), b.slice(length)] };
}
