/** Key of the memories of one store. Every state of the store has the same object. */
export interface StoreKey {
  /** Key of the store that this one is a copy of: its answers are there at the beginning. */
  readonly copyOf?: StoreKey;
}

export interface DeriveOptions<Output> {
  /**
   * Without it only the last answer is kept. With it the first input is a key: one answer is kept for each key, for the `keys` keys
   * whose answers were computed last.
   */
  readonly keys?: number;
  /** Whether two answers are equal: the former object is then returned again, so that nothing that follows from it is computed again. */
  readonly isSame?: (one: Output, other: Output) => boolean;
}

interface Answer<Inputs, Output> {
  readonly inputs: Inputs;
  readonly output: Output;
}

/**
 * A computation of selectors with a memory in each store: the same inputs, by identity, return the same object. Two stores never share
 * a memory, which lasts as long as its store. Nothing is kept of a computation that throws.
 */
export function derive<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
  { keys, isSame }: DeriveOptions<Output> = {},
): (state: { readonly storeKey: StoreKey }, ...inputs: Inputs) => Output {
  const memories = new WeakMap<StoreKey, Map<unknown, Answer<Inputs, Output>>>();
  const begin = (store: StoreKey) => {
    const memory = new Map(store.copyOf && memories.get(store.copyOf));
    memories.set(store, memory);
    return memory;
  };
  return ({ storeKey }, ...inputs) => {
    const memory = memories.get(storeKey) ?? begin(storeKey);
    const key = keys === undefined ? undefined : inputs[0];
    const last = memory.get(key);
    if (last !== undefined && areSame(last.inputs, inputs)) return last.output;
    const output = settle(last, compute(...inputs));
    // The order of a map is that of its insertions: the key whose answer was computed first comes first.
    memory.delete(key);
    memory.set(key, { inputs, output });
    const [oldest] = memory.keys();
    if (memory.size > (keys ?? 1)) memory.delete(oldest);
    return output;
  };

  function settle(last: Answer<Inputs, Output> | undefined, output: Output): Output {
    return last !== undefined && isSame?.(last.output, output) ? last.output : output;
  }
}

/** A loop, since selectors compare their inputs thousands of times a second. */
function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  for (let index = 0; index < one.length; index++) {
    if (!Object.is(one[index], other[index])) return false;
  }
  return true;
}

/** Equality of lists with the same items, by identity, in the same order. */
export function hasSameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return hasEqualItems(Object.is)(one, other);
}

/** Equality of lists whose items are equal one by one. */
export function hasEqualItems<Item>(isEqual: (one: Item, other: Item) => boolean) {
  return (one: readonly Item[], other: readonly Item[]): boolean =>
    one === other || (one.length === other.length && one.every((item, index) => isEqual(item, other[index] as Item)));
}
