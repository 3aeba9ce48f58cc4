import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';

/** A box on a page, in millimetres from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A horizontal line drawn on a page: a box, and whether it is red. */
export interface Stroke extends Box {
  readonly red: boolean;
}

/** A drawn page, for measuring where its ink lies. */
export interface Ink {
  /** Lines longer than half the page, from above to below. */
  readonly strokes: readonly Stroke[];
  /** The box around all ink within a box; `red` takes red ink alone. Undefined where there is none. */
  within(box: Box, color?: 'red'): Box | undefined;
  /** The ink within a box as a pattern, to be compared with others. */
  pattern(box: Box): string;
  /** True where every pixel is a shade of grey. */
  readonly grey: boolean;
}

/** Reads a drawn page. @param dpi dots per inch it was drawn with */
export function readInk(path: string, dpi: number): Ink {
  const { width, height, data } = PNG.sync.read(readFileSync(path));
  const scale = 25.4 / dpi;
  const shade = (x: number, y: number): 'red' | 'dark' | 'white' => {
    const at = (y * width + x) * 4;
    const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
    if (green > 170 && blue > 170) return 'white';
    return red - Math.max(green, blue) > 60 ? 'red' : 'dark';
  };
  const coloured = (x: number, y: number): boolean => {
    const channels = [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
    return Math.max(...channels) - Math.min(...channels) > 40;
  };
  const strokes: Stroke[] = [];
  let grey = true;
  for (let y = 0; y < height; y++) {
    let start = 0;
    for (let x = 0; x <= width; x++) {
      const now = x === width ? 'white' : shade(x, y);
      if (now !== 'white' && coloured(x, y)) grey = false;
      if (now !== 'white') continue;
      if (x - start > width / 2)
        addRow(strokes, {
          left: start * scale,
          right: x * scale,
          top: y * scale,
          bottom: (y + 1) * scale,
          red: shade(start, y) === 'red',
        });
      start = x + 1;
    }
  }
  const within = ({ left, top, right, bottom }: Box, color?: 'red'): Box | undefined => {
    let found: Box | undefined;
    for (let y = Math.floor(top / scale); y < Math.min(height, bottom / scale); y++) {
      for (let x = Math.floor(left / scale); x < Math.min(width, right / scale); x++) {
        const now = shade(x, y);
        if (now === 'white' || (color !== undefined && now !== color)) continue;
        found = {
          left: Math.min(found?.left ?? Number.POSITIVE_INFINITY, x * scale),
          top: found?.top ?? y * scale,
          right: Math.max(found?.right ?? 0, (x + 1) * scale),
          bottom: (y + 1) * scale,
        };
      }
    }
    return found;
  };
  const pattern = ({ left, top, right, bottom }: Box): string => {
    let out = '';
    for (let y = Math.floor(top / scale); y < bottom / scale; y++) {
      for (let x = Math.floor(left / scale); x < right / scale; x++) out += shade(x, y) === 'white' ? ' ' : '#';
      out += '\n';
    }
    return out;
  };
  return { strokes, within, pattern, grey };
}

/** Rows of pixels that touch are one line. */
function addRow(strokes: Stroke[], row: Stroke): void {
  const last = strokes.at(-1);
  if (last !== undefined && row.top - last.bottom < 0.01 && last.red === row.red)
    strokes[strokes.length - 1] = { ...last, bottom: row.bottom };
  else strokes.push(row);
}
