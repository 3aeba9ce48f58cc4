import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '@duikou/documents';
import { describe, expect, test } from 'vitest';
import type { CommandError } from '../../../packages/cli/src/errors.ts';
import { writeInto, writeWhole } from '../../../packages/cli/src/output.ts';
import { Folder, withBundle } from './duikou.ts';

withBundle();

const count = 40;
const agreements = Array.from(
  { length: count },
  (_, at) => `协议 甲乙${at} “第${at}号协议” { 甲方：甲省人民政府\n${'    条款 合作 { """各方合作。""" }\n'}}\n`,
).join('');

/** The files of a folder; each must be a whole document. */
function wholeFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder);
  for (const name of names) {
    expect(name).toMatch(/^甲乙\d+\.docx$/);
    expect(readDocument(readFileSync(join(folder, name))).provenance?.kind).toBe('agreement');
  }
  return names;
}

describe('generate', () => {
  const folder = new Folder();

  test.each(['SIGINT', 'SIGTERM'] as const)('ended by %s leaves whole documents only', async (signal) => {
    folder.write('many/a.duikou', agreements);
    let left = 0;
    for (const wanted of [1, 7, 19]) {
      const out = `out-${signal}-${wanted}`;
      const child = folder.start(['generate', 'many', '--draft', '--out', out]);
      let seen = '';
      await new Promise<void>((ended) => {
        child.stdout!.on('data', (text) => {
          seen += text;
          if (seen.split('\n').length > wanted) child.kill(signal);
        });
        child.on('close', () => ended());
      });
      const names = wholeFiles(folder.at(out));
      expect(names.length).toBeGreaterThanOrEqual(wanted);
      left += count - names.length;
    }
    expect(left).toBeGreaterThan(0);
  });

  test('killed while it writes leaves the old document as it was', async () => {
    const source = '协议 甲乙0 “协议” { 甲方：甲省人民政府 }\n';
    folder.write('one/a.duikou', source);
    expect((await folder.run(['generate', 'one', '--draft', '--out', 'full'])).status).toBe(0);
    const before = readFileSync(folder.at('full/甲乙0.docx'));
    folder.write('one/a.duikou', source.replace('“协议”', '“新协议”'));
    // The system ends a program that makes a file grow past the limit, in the middle of writing.
    const { status, out } = await folder.run(['generate', 'one', '--draft', '--out', 'full'], { limit: 4 });
    expect([status, out]).toEqual([null, '']);
    expect(readFileSync(folder.at('full/甲乙0.docx')).equals(before)).toBe(true);
  });

  test('where the disk takes no more ends in one line, and the old document is as it was', async () => {
    folder.write('disk/甲.docx', 'old');
    // As a disk that fills up answers: first it takes a part, then nothing.
    let taken = 0;
    const probe = await open(folder.at('probe'), 'w');
    const handle = Object.getPrototypeOf(probe) as typeof probe;
    await probe.close();
    const { writeFile } = handle;
    handle.writeFile = async function (this: typeof probe, content: Uint8Array) {
      taken = 10;
      await this.write(content.subarray(0, taken));
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    } as typeof writeFile;
    try {
      const failed = writeInto(folder.at('disk'), '甲.docx', Buffer.alloc(5000, 1));
      const line = await failed.then(
        () => '',
        (error: CommandError) => error.text('zh'),
      );
      expect(line).toMatch(/甲\.docx.*磁盘已满$/);
    } finally {
      handle.writeFile = writeFile;
    }
    expect(taken).toBe(10);
    expect(readdirSync(folder.at('disk'))).toEqual(['甲.docx']);
    expect(readFileSync(folder.at('disk/甲.docx'), 'utf8')).toBe('old');
  });

  test('what the system takes in parts is written whole', async () => {
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, at) => at % 251);
    const path = folder.write('parts', '');
    await writeWhole(path, bytes);
    expect(readFileSync(path).equals(Buffer.from(bytes))).toBe(true);
  });
});
