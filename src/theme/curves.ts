/** Lines of the distribution, up to four territories side by side; told apart by their dashes too. */
export interface CurvePalette {
  readonly curveA: string;
  readonly curveB: string;
  readonly curveC: string;
  readonly curveD: string;
}

/** From the set of Okabe and Ito (2008), each at a contrast of 4.5 at least on the panel: the names of the curves wear them. */
export const CURVES: Readonly<Record<"light" | "dark", CurvePalette>> = {
  light: { curveA: "#0068a3", curveB: "#b34700", curveC: "#00704f", curveD: "#96407a" },
  dark: { curveA: "#5cb8ec", curveB: "#ff9455", curveC: "#3fcf9f", curveD: "#e8a3cb" },
};
