/**
 * Replaces e2e/driver.ts in component tests (vitest.config.ts): e2e/person and e2e/view then act on happy-dom instead of a browser.
 */
import { OnlyInBrowserError } from "./wait.ts";

export { expect } from "./expect.ts";

export function axeViolations(): never {
  throw new OnlyInBrowserError("shows contrast, and what else axe reads");
}
