import type { Scheme } from "../state/app-state.ts";
import { COVERAGE } from "./theme/coverage.ts";
import { PANEL } from "./theme/panel.ts";
import { PLANNED_COLOURS } from "./theme/planned.ts";
import { SYMBOLS } from "./theme/symbols.ts";

/** Sets the colours of a scheme as custom properties of the root element. */
export function applyTheme(root: HTMLElement, scheme: Scheme): void {
  root.dataset["scheme"] = scheme;
  for (const [property, colour] of themeProperties(scheme)) root.style.setProperty(property, colour);
}

/** Sets the colours of the page by the device's colour scheme, also when that changes. */
export function followScheme(report: (scheme: Scheme) => void): void {
  const deviceDark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const scheme = deviceDark.matches ? "dark" : "light";
    applyTheme(document.documentElement, scheme);
    report(scheme);
  };
  apply();
  deviceDark.addEventListener("change", apply);
}

/** The colours of a scheme as custom properties: "--text", "--france-services". */
export function themeProperties(scheme: Scheme): readonly (readonly [property: string, colour: string])[] {
  const palettes = { ...PANEL[scheme], ...COVERAGE[scheme], ...PLANNED_COLOURS[scheme] };
  const symbols = Object.entries(SYMBOLS[scheme]).map(
    ([name, style]) => [`--${name}`, typeof style === "string" ? style : style.colour] as const,
  );
  return [...Object.entries(palettes).map(([role, colour]) => [`--${kebab(role)}`, colour] as const), ...symbols];
}

function kebab(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
