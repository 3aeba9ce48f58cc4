import { describe, expect, it } from 'vitest';
import { Folder, withBundle } from './duikou.ts';

withBundle();

describe('explain', () => {
  it('shows the page of rules for a rule by its name', async () => {
    const folder = new Folder();
    const { status, out } = await folder.run(['explain', 'rule/产业占比']);
    expect(status).toBe(0);
    expect(out).toContain('rule/violated');
  });
});
