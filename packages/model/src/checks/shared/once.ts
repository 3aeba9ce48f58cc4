import type { FileView } from '../check.ts';

/** What `work` gives for a key (by identity), worked out once for each view: many checks ask the same of one file. */
export function oncePerView<K extends object, V>(work: (view: FileView, key: K) => V): (view: FileView, key: K) => V {
  return (view, key) => {
    let values = view.memory.get(work);
    if (values === undefined) {
      values = new Map();
      view.memory.set(work, values);
    }
    let there = values.get(key);
    if (there === undefined) {
      there = view.resolver.record(() => work(view, key));
      values.set(key, there);
    } else view.resolver.touched |= there.touched;
    return there.value as V;
  };
}

/** What `work` gives for an object of the library or the settings, worked out once. Facts of other files come and go too fast for it. */
export function oncePer<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    let there = known.get(key);
    if (there === undefined) {
      there = { value: work(key) };
      known.set(key, there);
    }
    return there.value;
  };
}
