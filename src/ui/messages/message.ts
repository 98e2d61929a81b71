import type { AccessModel } from "../../domain/access/access-model.ts";
import type { Metric } from "../../domain/network/conditions.ts";

/** A text with parameters. */
export type With<Values> = (values: Values) => string;
export type Counted = { readonly count: number };
/** The threshold, in the unit of the access model. */
export type ReachValues = { readonly threshold: number; readonly model: AccessModel };
/** A rounded cost, 0 for less than half a step. */
export type Cost = { readonly value: number; readonly metric: Metric };
export type Named<Key extends string> = Readonly<Record<Key, string>>;
