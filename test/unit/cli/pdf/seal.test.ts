import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPdf, readSeal, sealed } from '../../../../packages/cli/src/pdf/seal.ts';
import { wholeAgreement } from '../../../office/trees.ts';

const bytes = Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\nxref\n0 1\nstartxref\n44\n%%EOF\n', 'latin1');
const tree = wholeAgreement(false);

test('a seal says where a PDF came from and leaves what stands in front of it in place', () => {
  const whole = sealed(bytes, tree);
  expect(readSeal(whole)).toEqual({
    kind: 'agreement',
    sourceHash: tree.meta.sourceHash,
    programVersion: tree.meta.programVersion,
    whole: true,
  });
  const text = Buffer.from(whole).toString('latin1');
  expect(text.startsWith(bytes.toString('latin1', 0, bytes.lastIndexOf('startxref')))).toBe(true);
  expect(text.endsWith('startxref\n44\n%%EOF\n')).toBe(true);
  expect(isPdf(whole)).toBe(true);
});

test('any byte changed, added or taken away breaks it', () => {
  const whole = sealed(bytes, tree);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.constantFrom(0, 1, 2), (at, by, how) => {
      const list = [...whole];
      if (how === 0) list[at] = (list[at]! + by) % 256;
      else if (how === 1) list.splice(at, 0, by);
      else list.splice(at, 1);
      expect(readSeal(Uint8Array.from(list))?.whole ?? false).toBe(false);
    }),
  );
});

test('a PDF of others has none', () => {
  expect(readSeal(bytes)).toBeUndefined();
});
