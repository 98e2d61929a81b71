import type { Appearance, Scheme } from "../state/app-state.ts";
import { applyTheme, schemeOf } from "./apply-theme.ts";

/** Sets the colours of a page by the appearance of its link; when it is automatic, by the device's colour scheme, also when that changes. */
export function followScheme(appearance: () => Appearance, report: (scheme: Scheme) => void): void {
  const deviceDark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const scheme = schemeOf(appearance(), deviceDark.matches);
    applyTheme(document.documentElement, scheme);
    report(scheme);
  };
  apply();
  deviceDark.addEventListener("change", apply);
}
