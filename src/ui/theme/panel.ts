/** Colours of the panel, by role; contrasts are at least 4.5 for text and 3 for the edges of controls (WCAG 2.2). */
export interface PanelPalette {
  readonly ground: string;
  readonly raised: string;
  readonly sunken: string;
  readonly line: string;
  readonly edge: string;
  readonly text: string;
  readonly quiet: string;
  readonly primary: string;
  readonly onPrimary: string;
  readonly primaryWash: string;
  /** `primaryWash` and `raised`, through which the page shows. */
  readonly primaryVeil: string;
  readonly raisedVeil: string;
  readonly warning: string;
  readonly warningWash: string;
  readonly danger: string;
  readonly shadow: string;
}

export const PANEL: Readonly<Record<"light" | "dark", PanelPalette>> = {
  light: {
    ground: "#fbfaf7",
    raised: "#ffffff",
    sunken: "#f1efe9",
    line: "#dfdcd3",
    edge: "#7b8790",
    text: "#1b2730",
    quiet: "#55636d",
    primary: "#0f5a63",
    onPrimary: "#ffffff",
    primaryWash: "#e2eff0",
    primaryVeil: "rgb(226 239 240 / 88%)",
    raisedVeil: "rgb(255 255 255 / 85%)",
    warning: "#8a4b00",
    warningWash: "#fdf1dd",
    danger: "#a3261b",
    shadow: "rgb(27 39 48 / 18%)",
  },
  dark: {
    ground: "#151d23",
    raised: "#1c262d",
    sunken: "#10171c",
    line: "#2e3b44",
    edge: "#7f909b",
    text: "#e9eef0",
    quiet: "#a8b6bf",
    primary: "#7fd0d6",
    onPrimary: "#062a2e",
    primaryWash: "#1d3a3f",
    primaryVeil: "rgb(29 58 63 / 88%)",
    raisedVeil: "rgb(28 38 45 / 85%)",
    warning: "#f2c078",
    warningWash: "#3a2d17",
    danger: "#ff9a8f",
    shadow: "rgb(0 0 0 / 50%)",
  },
};
