/**
 * In component tests this file stands in the place of e2e/driver.ts (vitest.config.ts): what people do and what the page shows is told in
 * the same words, by e2e/person and e2e/view, and driven by the DOM of this process instead of a browser.
 */
import { OnlyInBrowserError } from "./locator.ts";

export { expect } from "./expect.ts";

/** A link that opens a tab of its own is known by its address. */
export function queryOfNewTab(): never {
  throw new OnlyInBrowserError("opens tabs");
}

export function axeViolations(): never {
  throw new OnlyInBrowserError("shows contrast, and what else axe reads");
}
