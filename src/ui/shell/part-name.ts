import type { Core } from "../messages/catalogue.ts";

/** What a landmark of the compact form is called: the page around the frame has a main part and a search of its own. */
export function partName({ appName }: Core, part: string): string {
  return `${appName} – ${part}`;
}
