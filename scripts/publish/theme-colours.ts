import type { Plugin } from "vite";
import { COVERAGE } from "../../src/ui/theme/coverage.ts";
import { fillProperties } from "../../src/ui/theme/figures-colours.ts";
import { PANEL } from "../../src/ui/theme/panel.ts";
import { PLANNED_COLOURS } from "../../src/ui/theme/planned.ts";
import { SYMBOLS } from "../../src/ui/theme/symbols.ts";

/** The style sheet of scales, which every page loads. */
const SHEET = /\/src\/ui\/tokens\.css$/;

/** Plugin that adds the colours of both schemes to the style sheet of every page, as custom properties. */
export function themeColours(): Plugin {
  return {
    name: "theme-colours",
    enforce: "pre",
    transform: (code, id) => (SHEET.test(id) ? `${code}\n${writeColours()}` : undefined),
  };
}

/** The colours by the scheme of the device; those of paper are the light ones. */
export function writeColours(): string {
  return `:root, .print-sheet { ${declare("light")} }\n@media (prefers-color-scheme: dark) { :root { ${declare("dark")} } }\n`;
}

function declare(scheme: keyof typeof PANEL): string {
  const palettes = { ...PANEL[scheme], ...COVERAGE[scheme], ...PLANNED_COLOURS[scheme] };
  const symbols = Object.entries(SYMBOLS[scheme]).map(
    ([name, style]) => [`--${name}`, typeof style === "string" ? style : style.colour] as const,
  );
  const properties = [
    ...Object.entries(palettes).map(([role, colour]) => [`--${kebab(role)}`, colour] as const),
    ...symbols,
    ...Object.entries(fillProperties(scheme)),
  ];
  return properties.map(([property, colour]) => `${property}: ${colour};`).join(" ");
}

function kebab(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
