import { unzipSync } from 'fflate';

/**
 * How many bytes the files in a ZIP say they have unpacked, together; nothing is unpacked to know it. No file unpacks to more than it says.
 * @throws Error where it is no ZIP
 */
export function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}
