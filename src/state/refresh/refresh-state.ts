import type { LayerId } from "../../domain/layer/layer-id.ts";
import type { ListChanges } from "../../domain/refresh/compare-with-list.ts";
import type { RefreshFault } from "../../domain/refresh/list-answer.ts";

/** The national list as it was compared with the map. */
export interface ComparedList {
  /** ISO 8601 date of the list; "" when neither its name nor the service says it. */
  readonly date: string;
  /** Of the whole country. */
  readonly rows: number;
  readonly changes: ListChanges;
}

/** The question for the national list, from the person's click to the layer; never in the link. */
export type RefreshState =
  | { readonly status: "none" }
  /** Reading: it has come and is compared. */
  | { readonly status: "asking"; readonly isReading: boolean }
  | { readonly status: "stopped" }
  | { readonly status: "failed"; readonly fault: RefreshFault }
  | { readonly status: "compared"; readonly list: ComparedList }
  /** By the person: the map stays as it is. */
  | { readonly status: "left" }
  | { readonly status: "applied"; readonly list: ComparedList; readonly layer: LayerId };

export const NO_REFRESH: RefreshState = { status: "none" };
