import { byType, type PlaceType, type SymbolShape } from "../../domain/category.ts";

export interface SymbolStyle {
  readonly shape: SymbolShape;
  readonly colour: string;
}

export interface SymbolStyles extends Readonly<Record<PlaceType, SymbolStyle>> {
  /** The halo that separates a symbol from the map. */
  readonly halo: string;
  /** Interior of a hollow symbol. */
  readonly hollow: string;
  /** Text on or beside a symbol. */
  readonly ink: string;
}

/** How places are drawn: what types of places have of their own (src/domain/category.ts), and what all have in common. */
export const SYMBOLS: Readonly<Record<"light" | "dark", SymbolStyles>> = {
  light: { ...typesIn("light"), halo: "#ffffff", hollow: "#ffffff", ink: "#1b2730" },
  dark: { ...typesIn("dark"), halo: "#10171c", hollow: "#18222a", ink: "#e9eef0" },
};

function typesIn(scheme: "light" | "dark"): Readonly<Record<PlaceType, SymbolStyle>> {
  return byType(({ shape, colours }) => ({ shape, colour: colours[scheme] }));
}

/** The mark of an imported place, as an SVG path beside a symbol of radius 7 around the origin: distinguished by shape and lightness. */
export const IMPORTED_CORNER = "M-10-10h8l-8 8z";

/**
 * A place outside the region, of any category: a thin ring around a dot, in pixels, smaller and paler than the symbols of the map's places.
 */
export const NEIGHBOUR_MARK = { ringPx: 4.6, strokePx: 1.4, dotPx: 1.8 } as const;

/** The ring of a stop of the open place, in pixels, smaller than any place; its colours are the panel's. */
export const STOP_DOT = { radiusPx: 4, strokePx: 2.5 } as const;
