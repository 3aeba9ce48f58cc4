import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Each rule breaks what some requirement wants: lengths, type, colour, marks, order. */
const rules: readonly (readonly [RegExp, string | ((found: string, ...groups: string[]) => string)])[] = [
  [
    /w:(top|bottom|left|right|footer)="(\d+)"/g,
    (_, side, length) => `w:${side}="${Math.round(Number(length) * 1.25) + 300}"`,
  ],
  [/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/g, '<w:pgSz w:w="12240" w:h="15840" w:orient="portrait"/>'],
  [/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/g, '<w:pgSz w:w="15840" w:h="12240" w:orient="portrait"/>'],
  [/w:line="(\d+)"/g, (_, line) => `w:line="${Math.round(Number(line) * 1.4)}"`],
  [/<w:sz w:val="(\d+)"\/>/g, (_, size) => `<w:sz w:val="${Number(size) + 5}"/>`],
  [/(黑体|仿宋_GB2312|楷体_GB2312|方正小标宋简体|宋体)/g, '隶书'],
  [/FF0000/g, '0000FF'],
  [/<w:jc w:val="(\w+)"\/>/g, (_, side) => `<w:jc w:val="${side === 'right' ? 'left' : 'right'}"/>`],
  [/w:firstLineChars="200" w:firstLine="\d+"/g, 'w:firstLineChars="0" w:firstLine="0"'],
  [/<wp:posOffset>(-?\d+)<\/wp:posOffset>/g, (_, offset) => `<wp:posOffset>${Number(offset) + 400_000}</wp:posOffset>`],
  [/<w:mirrorMargins\/>/g, ''],
  [/<w:titlePg\/>/g, ''],
  [/w:before="(\d+)"/g, (_, before) => `w:before="${Math.round(Number(before) / 3)}"`],
  [/w:sz="(\d+)"/g, (_, size) => `w:sz="${Number(size) * 3}"`],
  [/<w:rPrDefault><w:rPr>/g, '<w:rPrDefault><w:rPr><w:color w:val="00B050"/>'],
  [/>PAGE</g, '>NUMPAGES<'],
  [/〔/g, '['],
  [/：</g, ':<'],
  [/。</g, ';<'],
];

/** The same document with everything a little wrong: what a measurement must find fault with. */
export function deformed(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, data] of Object.entries(parts)) {
    if (!/^word\/(document|styles|settings|footer\d+)\.xml$/.test(path)) continue;
    let xml = strFromU8(data);
    for (const [pattern, replacement] of rules) xml = xml.replace(pattern, replacement as string);
    parts[path] = strToU8(xml);
  }
  return zipSync(parts);
}
