import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page } from "@playwright/test";

export type { Locator, Page };
export { expect };

/** What the browser says while a test runs, kept by the guard that every test has. */
export interface Watch {
  /** Allows one kind of message that the test provokes itself: it must then come, and nothing else may. */
  expects(message: RegExp): void;
  /** Allows requests to this origin, as "https://data.geopf.fr": the test answers them itself, for none gets through. */
  allowsHost(origin: string): void;
}

/**
 * A test with a guard: when it ends, the console must be empty (no error, warning or uncaught exception), no request may
 * have left the site but to the hosts that the test allows, and the page's content policy must not have been broken.
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
        if (!staysHere(request.url(), baseURL)) strayed.push(request.url());
      });
      await page.addInitScript(reportPolicyViolations);
      await use({ expects: (message) => allowed.push(message), allowsHost: (origin) => hosts.add(origin) });
      expect(
        strayed.filter((address) => !hosts.has(new URL(address).origin)),
        "requests that left the site",
      ).toEqual([]);
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
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}
