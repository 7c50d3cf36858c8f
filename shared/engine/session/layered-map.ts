/** What is looked up and changed by key; a Map is one. */
export interface Lookup<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
  readonly delete: (key: Key) => unknown;
  readonly entries: () => Iterable<readonly [Key, Value]>;
}

/** A copy that costs nothing: changes stay in a layer of its own, everything else is looked up below. The base must not change meanwhile. */
export function layerOver<Key, Value>(base: Lookup<Key, Value>): Lookup<Key, Value> {
  const layer = new Map<Key, { readonly value: Value } | null>();
  return {
    get: (key) => {
      const own = layer.get(key);
      return own === undefined ? base.get(key) : own?.value;
    },
    set: (key, value) => layer.set(key, { value }),
    delete: (key) => layer.set(key, null),
    *entries() {
      for (const [key, value] of base.entries()) if (!layer.has(key)) yield [key, value];
      for (const [key, own] of layer) if (own !== null) yield [key, own.value];
    },
  };
}
