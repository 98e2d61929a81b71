import { type CSSProperties, useEffect, useEffectEvent, useState } from "react";
import { flushSync } from "react-dom";
import { CATEGORIES } from "../domain/place.ts";
import { PANEL } from "./theme/panel.ts";
import { PLANNED_COLOURS } from "./theme/planned.ts";
import { SYMBOLS } from "./theme/symbols.ts";

/** The light colours as custom properties for printed pages, which are white in any scheme. */
export const PRINT_COLOURS: CSSProperties = Object.fromEntries([
  ...Object.entries(PANEL.light).map(([role, colour]) => [`--${role}`, colour]),
  ...CATEGORIES.map((category) => [`--${category}`, SYMBOLS.light[category].colour]),
  ["--hollow", SYMBOLS.light.hollow],
  ["--planned", PLANNED_COLOURS.light.planned],
  ["--planned-edge", PLANNED_COLOURS.light.plannedEdge],
]);

/**
 * Whether the page is being printed. The printed page must be mounted synchronously, before the event `beforeprint` ends; the media query
 * covers pages that are only displayed as if printed.
 */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia("print");
    const begin = () => flushSync(() => setPrinting(true));
    const follow = () => setPrinting(media.matches);
    follow();
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", follow);
    media.addEventListener("change", follow);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", follow);
      media.removeEventListener("change", follow);
    };
  }, []);
  return isPrinting;
}

/** For a printed page on request: prints once after mounting, and calls `onPrinted` afterwards. Does nothing without `onPrinted`. */
export function usePrint(onPrinted: (() => void) | undefined): void {
  const finish = useEffectEvent(() => onPrinted?.());
  const isAsked = onPrinted !== undefined;
  useEffect(() => {
    if (!isAsked) return;
    addEventListener("afterprint", finish);
    print();
    return () => removeEventListener("afterprint", finish);
  }, [isAsked]);
}
