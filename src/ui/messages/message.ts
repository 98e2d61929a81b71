export type Counted = { readonly count: number };
/** A rounded distance, 0 for less than half a step. */
export type Kilometres = { readonly value: number };
export type Named<Key extends string> = Readonly<Record<Key, string>>;
