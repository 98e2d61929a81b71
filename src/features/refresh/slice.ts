import type { LayerId } from "../../domain/layer/layer-id.ts";
import type { ListChanges } from "../../domain/refresh/compare-with-list.ts";
import type { RefreshFault } from "../../domain/refresh/list-answer.ts";

/** Result of the comparison of the national list with the map. */
export interface ComparedList {
  /** ISO 8601 date of the list; "" when it is unknown. */
  readonly date: string;
  /** Number of rows of the whole country. */
  readonly rows: number;
  readonly changes: ListChanges;
}

/** Refresh from the national list, from the click to the layer; never in the link. */
export type RefreshState =
  | { readonly status: "none" }
  /** "reading": downloaded, being compared. */
  | { readonly status: "asking"; readonly isReading: boolean }
  | { readonly status: "stopped" }
  | { readonly status: "failed"; readonly fault: RefreshFault }
  | { readonly status: "compared"; readonly list: ComparedList }
  /** Stopped by the person: the map stays as it is. */
  | { readonly status: "left" }
  | { readonly status: "applied"; readonly list: ComparedList; readonly layer: LayerId };

export const NO_REFRESH: RefreshState = { status: "none" };
