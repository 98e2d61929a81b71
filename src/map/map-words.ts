import type { Category } from "../domain/place.ts";

/** Texts of the map, visible or spoken; the catalogues hold them. */
export interface MapWords {
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly northUp: string;
  readonly wholeMap: string;
  readonly attribution: string;
  /** Added to the attribution when official outlines are shown. */
  readonly attributionOutlines: string;
  readonly attributionToggle: string;
  /** How to move the map in a frame, where the wheel and one finger scroll the surrounding page. */
  readonly wheelWithControl: string;
  readonly wheelWithCommand: string;
  readonly twoFingers: string;
  readonly categories: Readonly<Record<Category, string>>;
}
