import type { Metric } from "../../domain/network/conditions.ts";

export type Counted = { readonly count: number };
/** A rounded cost, 0 for less than half a step. */
export type Cost = { readonly value: number; readonly metric: Metric };
export type Named<Key extends string> = Readonly<Record<Key, string>>;
