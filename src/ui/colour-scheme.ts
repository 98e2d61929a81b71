import type { Scheme } from "../state/app-state.ts";

/** Names the colour scheme of the device on the root element, also when it changes. The colours themselves are in the style sheet. */
export function followScheme(report: (scheme: Scheme) => void): void {
  const deviceDark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const scheme = deviceDark.matches ? "dark" : "light";
    document.documentElement.dataset["scheme"] = scheme;
    report(scheme);
  };
  apply();
  deviceDark.addEventListener("change", apply);
}
