import type { Network } from './network';

function copyOf(value: unknown): unknown {
  if (value instanceof Int32Array || value instanceof Float64Array || value instanceof Uint8Array || Array.isArray(value)) return value.slice();
  return value;
}

/** Copies the arrays of a flat record; numbers come along, everything else stays shared. */
function copyArrays<Source extends object>(source: Source): Source {
  const copy = { ...source };
  for (const key of Object.keys(source)) Reflect.set(copy, key, copyOf(Reflect.get(source, key)));
  return copy;
}

/**
 * An independent copy of a solved network, for trying edits and throwing them away; a few milliseconds at the largest
 * size. Undoing edits one by one gives the same shortage, but not always the same assignment.
 */
export function forkNetwork(network: Network): Network {
  const { tree, whoCan, items, index, entries, search } = network;
  return {
    ...network,
    tree: copyArrays(tree),
    whoCan: copyArrays(whoCan),
    items: copyArrays(items),
    index: copyArrays(index),
    entries: copyArrays(entries),
    search: { ...copyArrays(search), ahead: copyArrays(search.ahead), back: copyArrays(search.back) },
  };
}
