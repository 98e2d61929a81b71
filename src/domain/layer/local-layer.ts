import type { PointId, ServicePoint } from "../service-point.ts";
import type { LayerId } from "./layer-id.ts";

/** Places that a person brought: they live on this device alone, beside those of the map. */
export interface LocalLayer {
  readonly id: LayerId;
  /** As the person named it. */
  readonly name: string;
  /** The file's name, or the national list that the page read by itself. */
  readonly origin: { readonly kind: "file"; readonly fileName: string } | { readonly kind: "national-list" };
  /** ISO 8601 date on which it was brought. */
  readonly addedOn: string;
  /** ISO 8601 date of which its contents are; "" when nobody said. */
  readonly vintage: string;
  /** Switched off, its places are neither shown nor counted. */
  readonly isShown: boolean;
  /** Each marked with the layer. One that replaces a place of the map has that place's identifier. */
  readonly places: readonly ServicePoint[];
  /** Places of the map that the layer says are no more. */
  readonly hidden: readonly PointId[];
}
