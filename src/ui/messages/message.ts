import type { Metric } from "../../domain/network/conditions.ts";

/** A text with parameters. */
type With<Values> = (values: Values) => string;
export type Counted = { readonly count: number };
/** A rounded cost, 0 for less than half a step. */
export type Cost = { readonly value: number; readonly metric: Metric };
export type Named<Key extends string> = Readonly<Record<Key, string>>;
