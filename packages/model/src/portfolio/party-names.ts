/** Names of parties by the characters in them. The characters are looked at when someone first asks for one: mostly nobody does. */
export class PartyNames {
  private readonly counts = new Map<string, number>();
  private byCharacter: Map<string, Set<string>> | undefined;

  add(name: string): void {
    const count = this.counts.get(name) ?? 0;
    this.counts.set(name, count + 1);
    if (count === 0 && this.byCharacter !== undefined) index(name, this.byCharacter);
  }

  remove(name: string): void {
    const left = (this.counts.get(name) ?? 0) - 1;
    if (left > 0) {
      this.counts.set(name, left);
      return;
    }
    this.counts.delete(name);
    for (const character of new Set(name)) this.byCharacter?.get(character)?.delete(name);
  }

  /** Names that hold a character. */
  with(character: string): Iterable<string> {
    if (this.byCharacter === undefined) {
      this.byCharacter = new Map();
      for (const name of this.counts.keys()) index(name, this.byCharacter);
    }
    return this.byCharacter.get(character) ?? [];
  }
}

function index(name: string, byCharacter: Map<string, Set<string>>): void {
  for (const character of new Set(name)) {
    const names = byCharacter.get(character);
    if (names === undefined) byCharacter.set(character, new Set([name]));
    else names.add(name);
  }
}
