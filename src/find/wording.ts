import type { Format } from "../ui/format.ts";
import type { Catalogue } from "../ui/messages/catalogue.ts";

/** Catalogue and formats for a text. */
export interface Wording {
  readonly messages: Catalogue;
  readonly format: Format;
}
