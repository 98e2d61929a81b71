import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { Metric } from "../../../domain/network/conditions.ts";

/** A text with values in it. */
export type With<Values> = (values: Values) => string;
export type Count = With<{ readonly count: number }>;
/** What a commune must not be farther than, in the unit of the model. */
export type Reach = With<{ readonly threshold: number; readonly model: AccessModel }>;
/** A cost as it is said: rounded, 0 for less than half a step. */
export type Cost = { readonly value: number; readonly metric: Metric };
export type Named<Key extends string> = Readonly<Record<Key, string>>;
