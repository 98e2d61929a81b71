/** Thrown by a component test that asks for something that happy-dom does not compute, such as layout. */
export class OnlyInBrowserError extends Error {
  constructor(what: string) {
    super(`Only a browser ${what}.`);
  }
}

/** Functions of e2e/in-page that measure layout. Without layout they would find no fault. */
const MEASURES = ["readOverflow", "findSmallTargets", "findCutTexts", "findLostActs", "findSmallPrint"];

/** @throws OnlyInBrowserError for a function that measures layout */
export function refuseLayout({ name }: { readonly name: string }): void {
  if (MEASURES.includes(name)) throw new OnlyInBrowserError("lays the page out");
}
