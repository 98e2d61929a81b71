/** Lines of up to four compared territories, distinguished by colour and dash. */
export interface CurvePalette {
  readonly curveA: string;
  readonly curveB: string;
  readonly curveC: string;
  readonly curveD: string;
}

/**
 * Colours of Okabe and Ito (2008), darkened or lightened to a contrast of at least 4.5 on the panel, since the names of the territories use
 * them.
 */
export const CURVES: Readonly<Record<"light" | "dark", CurvePalette>> = {
  light: { curveA: "#0068a3", curveB: "#b34700", curveC: "#00704f", curveD: "#96407a" },
  dark: { curveA: "#5cb8ec", curveB: "#ff9455", curveC: "#3fcf9f", curveD: "#e8a3cb" },
};
