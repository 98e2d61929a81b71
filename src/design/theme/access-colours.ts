/**
 * Classes of access from the nearest to beyond the last bound, one more than there are bounds. From straw to indigo, each darker than the
 * one before: lightness alone distinguishes them. Neighbours differ by 8 of L* and 15 of CIEDE2000 at least, for colour-blind readers too.
 */
export const ACCESS_COLOURS: Readonly<Record<"light" | "dark", readonly string[]>> = {
  light: ["#fff8ad", "#b0c742", "#84ab8d", "#358690", "#365789", "#231d56"],
  dark: ["#f5ec8f", "#a2ba89", "#35a597", "#307781", "#40488b", "#18184f"],
};

/**
 * Change of a commune's way when the passes close. Lightness goes one way from unchanged to lost, down in light and up in dark, so that
 * graver classes stand out more. Orange and plum are distinct for colour-blind readers.
 */
export interface SeasonColours {
  readonly perd: string;
  readonly allonge: string;
  readonly inchange: string;
  readonly gagne: string;
}

export const SEASON_COLOURS: Readonly<Record<"light" | "dark", SeasonColours>> = {
  light: { perd: "#6b1449", allonge: "#dd8a2e", inchange: "#cfd6d6", gagne: "#2c7fa8" },
  dark: { perd: "#ffb3d6", allonge: "#c07a2c", inchange: "#3b464c", gagne: "#63aede" },
};

/** A territory without people: neither served nor unserved. */
export const NOBODY_COLOUR: Readonly<Record<"light" | "dark", string>> = { light: "#b9bcbd", dark: "#565f64" };

/** A place drawn as a dot on a coloured map. */
export const PLACE_DOT: Readonly<Record<"light" | "dark", { readonly fill: string; readonly edge: string }>> = {
  light: { fill: "#d6006c", edge: "#ffffff" },
  dark: { fill: "#ff8fc0", edge: "#10171c" },
};

/** The mask around the chosen territory, and its outline. */
export const CHOSEN: Readonly<
  Record<"light" | "dark", { readonly veil: string; readonly line: string; readonly casing: string }>
> = {
  light: { veil: "#f7f5ef", line: "#1b2730", casing: "#ffffff" },
  dark: { veil: "#10171c", line: "#eef1ee", casing: "#10171c" },
};
export const VEIL_OPACITY = 0.5;

export const HATCH_OPACITY = 0.6;
