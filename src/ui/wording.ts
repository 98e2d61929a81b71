import type { Format } from "./format.ts";
import type { Catalogue } from "./messages/catalogue.ts";

/** What a text is written with. */
export interface Wording {
  readonly messages: Catalogue;
  readonly format: Format;
}
