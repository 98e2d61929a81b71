import { COVERAGE } from "../design/theme/coverage.ts";
import { PANEL } from "../design/theme/panel.ts";
import { PLANNED_COLOURS } from "../design/theme/planned.ts";
import { SYMBOLS } from "../design/theme/symbols.ts";
import type { Scheme } from "../model/app-state.ts";

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
