import type { Category } from "../../../domain/place.ts";
import type { PassCondition } from "../../../theme/passes.ts";

/** Mark of a legend row. */
export type LegendMark =
  | { readonly kind: "area"; readonly colour: string; readonly isHatched: boolean }
  | { readonly kind: "circle"; readonly colour: string | undefined; readonly isRinged: boolean }
  | { readonly kind: "place"; readonly category: Category }
  | { readonly kind: "cluster" }
  | { readonly kind: "pass"; readonly condition: PassCondition }
  | { readonly kind: "dot" }
  | { readonly kind: "planned" };

export interface LegendRow {
  readonly mark: LegendMark;
  readonly text: string;
}
