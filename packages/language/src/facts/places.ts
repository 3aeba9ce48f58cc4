import type { OriginKey } from '@duikou/model';

/** A stretch of the text. */
export interface Span {
  offset: number;
  end: number;
}

/** Places as a part of a file gave them. */
export interface TakenPlaces {
  readonly keys: readonly OriginKey[];
  readonly owners: readonly string[];
  readonly slots: readonly string[];
  readonly spans: readonly number[];
}

/** A list of slots is looked through; past this many it is a set. */
const few = 24;
/** How many of the last places are looked through before all are indexed. */
const recent = 64;

interface Owner {
  /** Index of its first place. */
  first: number;
  slots: string[] | Set<string>;
}

/** Places as they are recorded, under keys of an id and a slot. A key is put together once and not looked up again: hashing costs most. */
export class Places implements TakenPlaces {
  readonly keys: OriginKey[] = [];
  /** Offset and end of each, one after another. */
  readonly spans: number[] = [];
  /** The id and the slot of each key. */
  readonly owners: string[] = [];
  readonly slots: string[] = [];
  private readonly known = new Map<string, Owner>();
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
    const key = `${id}#${slot}`;
    this.push(key, id, slot, offset, end);
    return key;
  }

  /** Records the places of a part that has moved; nothing else has a place of its ids. */
  take({ keys, owners, slots, spans }: TakenPlaces, moved: number): void {
    for (let i = 0; i < owners.length; ) {
      const owner = owners[i]!;
      let end = i + 1;
      while (end < owners.length && owners[end] === owner) end++;
      this.own(owner, this.keys.length + i, slots.slice(i, end));
      i = end;
    }
    this.keys.push(...keys);
    this.owners.push(...owners);
    this.slots.push(...slots);
    for (const offset of spans) this.spans.push(offset + moved);
  }

  private own(id: string, first: number, slots: string[]): void {
    const owner = this.known.get(id);
    if (owner === undefined) this.known.set(id, { first, slots: slots.length > few ? new Set(slots) : slots });
    else if (owner.slots instanceof Set) for (const slot of slots) owner.slots.add(slot);
    else {
      owner.slots.push(...slots);
      if (owner.slots.length > few) owner.slots = new Set(owner.slots);
    }
  }

  private push(key: OriginKey, id: string, slot: string, offset: number, end: number): void {
    const owner = this.known.get(id);
    if (owner === undefined) this.known.set(id, { first: this.keys.length, slots: [slot] });
    else if (owner.slots instanceof Set) owner.slots.add(slot);
    else if (owner.slots.push(slot) > few) owner.slots = new Set(owner.slots);
    this.keys.push(key);
    this.owners.push(id);
    this.slots.push(slot);
    this.spans.push(offset, end);
  }

  /** Index of the first place of an id; -1 for an id that has none. */
  firstOf(id: string): number {
    return this.known.get(id)?.first ?? -1;
  }

  private has(id: string, slot: string): boolean {
    const slots = this.known.get(id)?.slots;
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
