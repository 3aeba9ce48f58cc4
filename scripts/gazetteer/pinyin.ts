import { pinyin } from 'pinyin-pro';

/** Readings that the dictionary of pinyin-pro lacks or has otherwise; keys are parts of division names. */
const READINGS: Record<string, string> = {
  丹棱: 'dan ling',
  乐亭: 'lao ting',
  乐陵: 'lao ling',
  什: 'shi',
  单县: 'shan xian',
  吴堡: 'wu bu',
  大埔: 'da bu',
  大箐山: 'da qing shan',
  宕昌: 'tan chang',
  尉犁: 'yu li',
  曾都: 'zeng du',
  民乐: 'min le',
  洪洞: 'hong tong',
  浚县: 'xun xian',
  涡阳: 'guo yang',
  泌阳: 'bi yang',
  牟定: 'mou ding',
  珲春: 'hun chun',
  称多: 'chen duo',
  穆棱: 'mu ling',
  筠连: 'jun lian',
  红寺堡: 'hong si bu',
  绥棱: 'sui ling',
  繁峙: 'fan shi',
  万柏林: 'wan bai lin',
  歙县: 'she xian',
  莎车: 'suo che',
  蔚县: 'yu xian',
  蚌山: 'beng shan',
  调兵山: 'diao bing shan',
  都: 'du',
  黄陂: 'huang pi',
};

/** Toneless pinyin, one syllable for each character, `v` for ü. */
export function pinyinOf(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', v: true, type: 'array' });
  if (syllables.length !== name.length) throw new Error(`${name} has ${syllables.length} syllables`);
  for (const [part, reading] of Object.entries(READINGS)) {
    const at = name.indexOf(part);
    if (at >= 0) syllables.splice(at, part.length, ...reading.split(' '));
  }
  for (const syllable of syllables) if (!/^[a-z]+$/.test(syllable)) throw new Error(`${name}: ${syllable}`);
  return syllables.join(' ');
}
