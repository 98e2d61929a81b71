/** Shapes distinguish the categories of places without colour. */
export type SymbolShape = "disc" | "diamond" | "square" | "triangle";

export interface SymbolStyle {
  readonly shape: SymbolShape;
  readonly colour: string;
}

export interface SymbolStyles {
  readonly "france-services": SymbolStyle;
  readonly "espace-saisonnier": SymbolStyle;
  readonly "lieu-multiservices": SymbolStyle;
  readonly autre: SymbolStyle;
  /** The halo that separates a symbol from the map. */
  readonly halo: string;
  /** Interior of a hollow symbol. */
  readonly hollow: string;
  /** Text on or beside a symbol. */
  readonly ink: string;
}

/** Colours of Okabe and Ito (2008), distinct for colour-blind readers, and a grey for other types; lighter in dark, for the same contrast. */
export const SYMBOLS: Readonly<Record<"light" | "dark", SymbolStyles>> = {
  light: {
    "france-services": { shape: "disc", colour: "#0072b2" },
    "espace-saisonnier": { shape: "diamond", colour: "#d55e00" },
    "lieu-multiservices": { shape: "square", colour: "#007a59" },
    autre: { shape: "triangle", colour: "#5b6770" },
    halo: "#ffffff",
    hollow: "#ffffff",
    ink: "#1b2730",
  },
  dark: {
    "france-services": { shape: "disc", colour: "#5cb8ec" },
    "espace-saisonnier": { shape: "diamond", colour: "#ff9455" },
    "lieu-multiservices": { shape: "square", colour: "#3fcf9f" },
    autre: { shape: "triangle", colour: "#a9b5bd" },
    halo: "#10171c",
    hollow: "#18222a",
    ink: "#e9eef0",
  },
};

/** The mark of an imported place, as an SVG path beside a symbol of radius 7 around the origin: distinguished by shape and lightness. */
export const IMPORTED_CORNER = "M-10-10h8l-8 8z";

/**
 * A place outside the region, of any category: a thin ring around a dot, in pixels, smaller and paler than the symbols of the map's places.
 */
export const NEIGHBOUR_MARK = { ringPx: 4.6, strokePx: 1.4, dotPx: 1.8 } as const;

/** The ring of a stop of the open place, in pixels, smaller than any place; its colours are the panel's. */
export const STOP_DOT = { radiusPx: 4, strokePx: 2.5 } as const;
