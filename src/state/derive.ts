/** Key of the memories of one store. Every state of the store has the same object. */
export interface StoreKey {
  /** Tells the subscribers of the store that an answer has come. */
  announce?: () => void;
}

/**
 * A computation of selectors that remembers its last answer in each store: the same inputs, by identity, return the same object. Two stores
 * never share a memory, which lasts as long as its store. Nothing is kept of a computation that throws.
 * @param isSame whether two answers are equal: the former object is then returned again, so that nothing that follows from it is computed again
 */
export function derive<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
  isSame: (one: Output, other: Output) => boolean = Object.is,
): (state: { readonly storeKey: StoreKey }, ...inputs: Inputs) => Output {
  const memories = new WeakMap<StoreKey, { readonly inputs: Inputs; readonly output: Output }>();
  return ({ storeKey }, ...inputs) => {
    const last = memories.get(storeKey);
    if (last !== undefined && areSame(last.inputs, inputs)) return last.output;
    const computed = compute(...inputs);
    const output = last !== undefined && isSame(last.output, computed) ? last.output : computed;
    memories.set(storeKey, { inputs, output });
    return output;
  };
}

/** Whether inputs are the same, by identity. A loop, since selectors compare their inputs thousands of times a second. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
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
