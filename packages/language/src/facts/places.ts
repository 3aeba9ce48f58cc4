import type { OriginKey } from '@duikou/model';

/** A stretch of the text. */
export interface Span {
  offset: number;
  end: number;
}

/** A list of slots is looked through; past this many it is a set. */
const few = 24;
/** How many of the last places are looked through before all are indexed. */
const recent = 64;

/** Places as they are recorded, under keys of an id and a slot. A key is put together once and not looked up again: hashing costs most. */
export class Places {
  readonly keys: OriginKey[] = [];
  /** Offset and end of each, one after another. */
  readonly spans: number[] = [];
  private readonly slots = new Map<string, string[] | Set<string>>();
  private readonly index = new Map<OriginKey, number>();
  private indexed = 0;

  /** Records a place under a key not given before: the second one of a slot gets `~2`. */
  add(id: string, slot: string, span: Span): OriginKey {
    let free = slot;
    for (let n = 2; this.has(id, free); n++) free = `${slot}~${n}`;
    return this.set(id, free, span);
  }

  /** Records a place under this very key, over one that has it. */
  set(id: string, slot: string, { offset, end }: Span): OriginKey {
    const slots = this.slots.get(id);
    if (slots === undefined) this.slots.set(id, [slot]);
    else if (slots instanceof Set) slots.add(slot);
    else if (slots.push(slot) > few) this.slots.set(id, new Set(slots));
    const key = `${id}#${slot}`;
    this.keys.push(key);
    this.spans.push(offset, end);
    return key;
  }

  private has(id: string, slot: string): boolean {
    const slots = this.slots.get(id);
    if (slots === undefined) return false;
    return slots instanceof Set ? slots.has(slot) : slots.includes(slot);
  }

  /** The place recorded last under a key. */
  get(key: OriginKey): Span | undefined {
    const index = this.find(key);
    return index === undefined ? undefined : { offset: this.spans[2 * index]!, end: this.spans[2 * index + 1]! };
  }

  private find(key: OriginKey): number | undefined {
    const last = this.keys.length - 1;
    for (let i = last; i >= 0 && i > last - recent; i--) if (this.keys[i] === key) return i;
    for (; this.indexed <= last; this.indexed++) this.index.set(this.keys[this.indexed]!, this.indexed);
    return this.index.get(key);
  }
}
