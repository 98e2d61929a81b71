import type { Place } from "../place.ts";
import type { LayerId } from "./layer-id.ts";

/** The imported file: stored on this device only, its places shown and counted with those of the map. */
export interface LocalLayer {
  readonly id: LayerId;
  /** That of its file, without the extension. */
  readonly name: string;
  readonly fileName: string;
  /** ISO 8601 date of the import. */
  readonly addedOn: string;
  /** ISO 8601 date of the content; "" when unknown. */
  readonly vintage: string;
  /** Each marked with the layer. A place that replaces one of the map has its id. */
  readonly places: readonly Place[];
}
