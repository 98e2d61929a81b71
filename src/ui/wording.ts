import type { Format } from "./format.ts";
import type { Catalogue } from "./messages/catalogue.ts";

/** Catalogue and formats for a text. */
export interface Wording {
  readonly messages: Catalogue;
  readonly format: Format;
}
