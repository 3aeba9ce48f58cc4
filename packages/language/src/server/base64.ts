const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in base64 (RFC 4648 §4), padded. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    parts.push(
      alphabet[bits >> 18]! +
        alphabet[(bits >> 12) & 63]! +
        (b === undefined ? '=' : alphabet[(bits >> 6) & 63]!) +
        (c === undefined ? '=' : alphabet[bits & 63]!),
    );
  }
  return parts.join('');
}
