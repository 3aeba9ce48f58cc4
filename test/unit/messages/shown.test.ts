import { fill, describe as wording } from '@duikou/messages';
import { describe, expect, it } from 'vitest';

describe('values in messages', () => {
  it('writes days as the language does, without blanks in Chinese', () => {
    const params = { day: '2024-03-05' };
    expect(fill('zh', '自 {day} 起施行', params)).toBe('自2024年3月5日起施行');
    expect(fill('en', 'in force from {day} on', params)).toBe('in force from 2024-03-05 on');
    expect(fill('zh', '版本 {day} 起', { day: '2024-03-05a' })).toBe('版本 2024-03-05a 起');
  });

  it('writes the colon in a name full-width in Chinese', () => {
    expect(fill('zh', '“{name}”', { name: '其中:女性' })).toBe('“其中：女性”');
    expect(fill('zh', '“{name}”', { name: 'a:b' })).toBe('“a:b”');
  });

  it('says in words why settings cannot be read', () => {
    const finding = { code: 'config/not-json', params: { reason: '{config.reason.DuplicateKey}' } };
    for (const locale of ['zh', 'en'] as const) expect(wording(locale, finding).message).not.toContain('DuplicateKey');
  });
});
