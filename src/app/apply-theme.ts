import type { Appearance, Scheme } from "../state/app-state.ts";
import { COVERAGE } from "../theme/coverage.ts";
import { CURVES } from "../theme/curves.ts";
import { PANEL } from "../theme/panel.ts";
import { PLANNED_COLOURS } from "../theme/planned.ts";
import { SYMBOLS } from "../theme/symbols.ts";

/** The scheme that an appearance means on this device. */
export function schemeOf(appearance: Appearance, deviceIsDark: boolean): Scheme {
  if (appearance === "auto") return deviceIsDark ? "dark" : "light";
  return appearance === "sombre" ? "dark" : "light";
}

/** Hands the theme's colours to the style sheets as custom properties: "--text", "--france-services". */
export function applyTheme(root: HTMLElement, scheme: Scheme): void {
  root.dataset["scheme"] = scheme;
  const palettes = { ...PANEL[scheme], ...COVERAGE[scheme], ...CURVES[scheme], ...PLANNED_COLOURS[scheme] };
  for (const [role, colour] of Object.entries(palettes)) {
    root.style.setProperty(`--${kebab(role)}`, colour);
  }
  for (const [name, style] of Object.entries(SYMBOLS[scheme])) {
    root.style.setProperty(`--${name}`, typeof style === "string" ? style : style.colour);
  }
}

function kebab(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
