import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Locator, type Page, type Route } from "@playwright/test";

import { DECLARED_NAMES, originsOf, reportUndeclared, type ServiceId } from "./declared.ts";

export type { BrowserContext, Locator, Page, Route };
export { expect };

/** What the browser says while a test runs, kept by the guard that every test has. */
export interface Watch {
  /** Allows one kind of message that the test provokes itself: it must then come, and nothing else may. */
  expects(message: RegExp): void;
  /** From now on the page may ask this service, one of those that it declares: the test answers in its place, for nothing gets through. */
  allowsService(service: ServiceId): void;
  /** From now on requests may go to another site that the test itself has on this machine, as "http://127.0.0.1:4321". */
  allowsOwnSite(origin: string): void;
}

/**
 * A test with a guard: when it ends, the console must be empty (no error, warning or uncaught exception), no request may
 * have left the site but to services that the page declares and the test has allowed by then, the page's content policy must not have been
 * broken, and nothing may have been kept on the device under a name that is not declared.
 */
export const guarded = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const said: string[] = [];
      const strayed: string[] = [];
      const allowed: RegExp[] = [];
      const hosts = new Set<string>();
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
      page.context().on("request", (request) => {
        const address = request.url();
        if (!staysHere(address, baseURL) && !hosts.has(new URL(address).origin)) strayed.push(address);
      });
      await page.addInitScript(reportPolicyViolations);
      await page.addInitScript(reportUndeclared, DECLARED_NAMES);
      await use({
        expects: (message) => allowed.push(message),
        allowsService: (service) => {
          for (const origin of originsOf(service)) hosts.add(origin);
        },
        allowsOwnSite: (origin) => {
          expect(["127.0.0.1", "localhost"], "a site of the test's own").toContain(new URL(origin).hostname);
          hosts.add(origin);
        },
      });
      expect(strayed, "requests that left the site for a host that is not declared, or before it was allowed").toEqual(
        [],
      );
      expect(
        said.filter((text) => !allowed.some((message) => message.test(text))),
        "messages in the console",
      ).toEqual([]);
      expect(
        allowed.filter((message) => !said.some((text) => message.test(text))).map(String),
        "messages announced that never came",
      ).toEqual([]);
    },
    { auto: true },
  ],
});

function staysHere(address: string, home: string | undefined): boolean {
  return (
    /^(data|blob|about):/.test(address) ||
    (home !== undefined && address.startsWith(home.endsWith("/") ? home : `${home}/`))
  );
}

/** Runs in the page: a broken policy is said in the console, where the guard hears it. */
function reportPolicyViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    console.error(`content policy broken: ${violatedDirective} ${blockedURI}`);
  });
}

/** What axe has against the page as it stands: "color-contrast: .hint, .count". */
/** What an act opens in a tab of its own: the query of its address. */
export async function queryOfNewTab(page: Page, act: () => Promise<void>): Promise<string> {
  const [tab] = await Promise.all([page.context().waitForEvent("page"), act()]);
  const { search } = new URL(tab.url());
  await tab.close();
  return search;
}

export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}
