import { test as base, type CDPSession, type ConsoleMessage, expect, type Locator, type Page } from "@playwright/test";
import axe from "axe-core";

import { OUTSIDE_SERVICES, type ServiceId } from "../src/data/online/services.ts";
import { DECLARED_NAMES, reportUndeclared } from "./declared.ts";

export type { CDPSession, Locator, Page };
/** `base`: a test without the guard below. */
export { base, expect };

/** Messages of the browser during a test, checked by the guard of every test. */
export interface Watch {
  /** Permits and requires one kind of message that the test causes. */
  expects(message: RegExp): void;
  /** Permits requests to this declared service from now on: the test answers in its place. */
  allowsService(service: ServiceId): void;
  /** Permits requests to another local server of the test, as "http://127.0.0.1:4321". */
  allowsOwnSite(origin: string): void;
}

/**
 * A test with a guard. At its end the console must be empty (no error, warning or uncaught exception), all requests must have gone to the
 * site or to declared services that the test permitted before, the content security policy must not be violated, and nothing may be stored
 * on the device under an undeclared name.
 */
export const guarded = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const messages: string[] = [];
      const outsideRequests: string[] = [];
      const allowed: RegExp[] = [];
      const hosts = new Set<string>();
      /** A page that is left gives up its requests: in Chromium 109 MapLibre logs those for the fonts of its map. */
      const givenUp: string[] = [];
      page.on("requestfailed", (request) => {
        const isGivenUp = request.failure()?.errorText === "net::ERR_ABORTED";
        if (isGivenUp) givenUp.push(`warning: Ignoring the font face at ${request.url()}: `);
      });
      page.on("console", (message) => {
        const isOfPage = !READ_BACK.test(message.text()) && !isUpdateCheck(message);
        if (isOfPage && ["error", "warning"].includes(message.type()))
          messages.push(`${message.type()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => messages.push(`uncaught: ${error.message}`));
      page.context().on("request", (request) => {
        const address = request.url();
        if (!staysHere(address, baseURL) && !hosts.has(new URL(address).origin)) outsideRequests.push(address);
      });
      await page.addInitScript(reportPolicyViolations);
      await page.addInitScript(reportUndeclared, DECLARED_NAMES);
      await use({
        expects: (message) => allowed.push(message),
        allowsService: (service) => {
          for (const origin of OUTSIDE_SERVICES[service].origins) hosts.add(origin);
        },
        allowsOwnSite: (origin) => {
          expect(["127.0.0.1", "localhost"], "a site of the test's own").toContain(new URL(origin).hostname);
          hosts.add(origin);
        },
      });
      expect(outsideRequests, "requests to undeclared hosts, or before they were permitted").toEqual([]);
      expect(
        messages
          .filter((text) => !allowed.some((message) => message.test(text)))
          .filter((text) => !givenUp.some((start) => text.startsWith(start))),
        "messages in the console",
      ).toEqual([]);
      expect(
        allowed.filter((message) => !messages.some((text) => message.test(text))).map(String),
        "expected messages that never came",
      ).toEqual([]);
    },
    { auto: true },
  ],
});

/** The browser of the tests puts the page together without a graphics card (playwright.config.ts): it reads the map back, and says that this is slow. */
const READ_BACK = /GL Driver Message \(OpenGL, Performance, .*GPU stall due to ReadPixels/;

/** After a visit Chromium looks for a new service worker by itself, at a moment of its own: without a network it says so in the page. */
function isUpdateCheck(message: ConsoleMessage): boolean {
  return message.location().url.endsWith("/sw.js") && message.text().endsWith("net::ERR_INTERNET_DISCONNECTED");
}

function staysHere(address: string, home = ""): boolean {
  return /^(data|blob|about):/.test(address) || address.startsWith(home.replace(/\/?$/, "/"));
}

/** Runs in the page: logs policy violations, which the guard detects. */
function reportPolicyViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    console.error(`content policy violated: ${violatedDirective} ${blockedURI}`);
  });
}

/** Violations that axe finds in the page and its frames: "color-contrast: .hint, .count". */
export async function axeViolations(page: Page): Promise<string[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  return page.evaluate(runAxe);
}

/** Runs in the page. Only violations are described: describing all that is right takes longer than finding it, and goes to the test and back. */
async function runAxe(): Promise<string[]> {
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
