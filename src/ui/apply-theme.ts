import type { Appearance, Scheme } from "../state/app-state.ts";
import { themeProperties } from "./theme-properties.ts";

/** The scheme of an appearance on this device. */
export function schemeOf(appearance: Appearance, deviceIsDark: boolean): Scheme {
  if (appearance === "auto") return deviceIsDark ? "dark" : "light";
  return appearance === "sombre" ? "dark" : "light";
}

/** Sets the colours of a scheme as custom properties of the root element. */
export function applyTheme(root: HTMLElement, scheme: Scheme): void {
  root.dataset["scheme"] = scheme;
  for (const [property, colour] of themeProperties(scheme)) root.style.setProperty(property, colour);
}
