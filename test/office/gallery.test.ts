import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { entries, folder, galleryPage, galleryPictures } from '../../scripts/gallery.ts';

/** Share of a picture's pixels that may differ: letters are drawn a little otherwise by other versions of the tools. */
const tolerance = 0.005;

test.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const)('%s shows each kind with what makes it', (name, locale) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(galleryPage(locale));
});

test('there is a picture of each entry and no other', () => {
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  expect(pictures.sort()).toEqual(entries.map(({ name }) => `${name}.png`).sort());
});

describe('the pages look as they do in the gallery', () => {
  let pictures: ReadonlyMap<string, Buffer>;
  beforeAll(() => {
    pictures = galleryPictures();
  });

  test.each(entries.map(({ name }) => name))('%s', (name) => {
    const now = PNG.sync.read(pictures.get(name)!);
    const then = PNG.sync.read(readFileSync(join(folder, `${name}.png`)));
    expect([now.width, now.height]).toEqual([then.width, then.height]);
    const differing = pixelmatch(now.data, then.data, undefined, now.width, now.height, { threshold: 0.2 });
    expect(differing / (now.width * now.height)).toBeLessThan(tolerance);
    const ink = now.data.filter((value, at) => at % 4 === 0 && value < 128).length;
    expect(ink).toBeGreaterThan(500);
  });
});
