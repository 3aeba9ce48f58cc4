/** A number given by its digits, so that no amount passes through a binary fraction. */
export class ExactNumber {
  readonly digits: string;

  /** @throws RangeError for what is no canonical decimal */
  constructor(digits: string) {
    if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits)) throw new RangeError(`ExactNumber: “${digits}”`);
    this.digits = digits;
  }
}

/** JSON with two blanks a level; keys without a value are left out, an {@link ExactNumber} keeps its digits. */
export function jsonText(value: unknown): string {
  return `${written(value, '')}\n`;
}

function written(value: unknown, indent: string): string {
  if (value instanceof ExactNumber) return value.digits;
  const deeper = `${indent}  `;
  const joined = (open: string, items: readonly string[], close: string): string =>
    items.length === 0 ? open + close : `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close}`;
  if (Array.isArray(value)) {
    return joined(
      '[',
      value.map((item) => written(item, deeper)),
      ']',
    );
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    return joined(
      '{',
      entries.map(([key, member]) => `${JSON.stringify(key)}: ${written(member, deeper)}`),
      '}',
    );
  }
  return JSON.stringify(value);
}
