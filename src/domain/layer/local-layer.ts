import type { Place, PlaceId } from "../place.ts";
import type { LayerId } from "./layer-id.ts";

/** Imported places: stored on this device only, shown beside those of the map. */
export interface LocalLayer {
  readonly id: LayerId;
  /** Given by the person. */
  readonly name: string;
  /** Name of the file, or the national list that the page fetched. */
  readonly origin: { readonly kind: "file"; readonly fileName: string } | { readonly kind: "national-list" };
  /** ISO 8601 date of the import. */
  readonly addedOn: string;
  /** ISO 8601 date of the content; "" when unknown. */
  readonly vintage: string;
  /** When false, its places are neither shown nor counted. */
  readonly isShown: boolean;
  /** Each marked with the layer. A place that replaces one of the map has its id. */
  readonly places: readonly Place[];
  /** Places of the map that no longer exist according to the layer. */
  readonly hidden: readonly PlaceId[];
}
