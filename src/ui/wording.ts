import type { Format } from "./format.ts";
import type { Catalogue, FrenchCatalogue } from "./messages/catalogue.ts";

/** Catalogue and formats for a text. */
export interface Wording {
  readonly messages: Catalogue;
  readonly format: Format;
}

/** The same for a text of « Données ». */
export interface FrenchWording extends Wording {
  readonly messages: FrenchCatalogue;
}
