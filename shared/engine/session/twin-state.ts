import { layerOver } from './layered-map';
import type { SessionState } from './session-state';

type Amounts = Int32Array | Float64Array | Uint8Array;

function isAmounts(value: unknown): value is Amounts {
  return value instanceof Int32Array || value instanceof Float64Array || value instanceof Uint8Array;
}

/** A copy of a value that is changed in place; an array of the same size is used again. */
function copyOf(value: unknown, old: unknown): unknown {
  if (isAmounts(value)) {
    if (!isAmounts(old) || old.length !== value.length) return value.slice();
    old.set(value);
    return old;
  }
  if (Array.isArray(value)) return [...(value as unknown[])];
  if (value instanceof Map) return new Map(value as Map<unknown, unknown>);
  return value instanceof Set ? new Set(value as Set<unknown>) : value;
}

/** Copies everything that is changed in place in a flat record; the rest is shared. */
function copyRecord<Source extends object>(source: Source, old: Source | undefined): Source {
  return copyFields(source, Object.keys(source), old);
}

/** Copies only these fields of a record. */
function copyFields<Source extends object>(source: Source, keys: readonly string[], old: Source | undefined): Source {
  const copy = { ...source };
  for (const key of keys) Reflect.set(copy, key, copyOf(Reflect.get(source, key), old === undefined ? undefined : Reflect.get(old, key)));
  return copy;
}

/**
 * A second state of the same plan, for trying an edit and throwing it away: what is tried there gives exactly what it
 * would give here. Scratch space is shared; arrays of `old`, an earlier twin that nobody needs any more, are used again.
 */
export function twinOf(state: SessionState, old: SessionState | undefined): SessionState {
  const { network } = state.ranked;
  const before = old?.ranked.network;
  const { search, ...bounds } = state.ranked;
  const weekCaps = [...state.weekCaps];
  return {
    ...state,
    capacity: { ...copyFields(state.capacity, ['minutes', 'had', 'logged', 'dialogueToday'], old?.capacity), weekCaps },
    weekCaps,
    ranked: {
      ...copyRecord({ ...bounds, network: undefined }, old === undefined ? undefined : { ...old.ranked, network: undefined }),
      search,
      network: {
        ...network,
        tree: copyFields(network.tree, ['capacity', 'flow', 'oddMinutes'], before?.tree),
        items: copyRecord(network.items, before?.items),
        index: copyRecord(network.index, before?.index),
        entries: copyRecord(network.entries, before?.entries),
      },
    },
    works: { ...copyRecord({ ...state.works, bySource: undefined }, undefined), bySource: layerOver(state.works.bySource) },
    posts: { ...copyRecord({ ...state.posts, planned: undefined }, undefined), planned: layerOver(state.posts.planned) },
    loads: copyRecord(state.loads, old?.loads),
    cadences: new Map(state.cadences),
  };
}
