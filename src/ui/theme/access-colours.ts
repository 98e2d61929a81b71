/** The mask around the chosen territory, and its outline. */
export const CHOSEN: Readonly<
  Record<"light" | "dark", { readonly veil: string; readonly line: string; readonly casing: string }>
> = {
  light: { veil: "#f7f5ef", line: "#1b2730", casing: "#ffffff" },
  dark: { veil: "#10171c", line: "#eef1ee", casing: "#10171c" },
};
export const VEIL_OPACITY = 0.5;
