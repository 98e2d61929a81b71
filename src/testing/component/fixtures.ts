import { configure } from "@testing-library/dom";
import { userEvent } from "@testing-library/user-event";
import { test as base, vi } from "vitest";
import type { Page as BrowserPage } from "../../../e2e/driver.ts";
import { Person } from "../../../e2e/person/person.ts";
import { Site } from "../../../e2e/site/site.ts";
import { View } from "../../../e2e/view/view.ts";
import { ComponentPage } from "./component-page.ts";
import { startGuard } from "./guard.ts";
import type { MapInTest } from "./start-page.tsx";

interface Fixtures {
  /** The day on the device's clock, at noon in winter time; its timers run as usual. */
  readonly day: string;
  readonly map: MapInTest;
  readonly timezoneId: string;
  /** The first language of the browser. */
  readonly locale: string;
  readonly site: Site;
  readonly person: Person;
  readonly view: View;
}

/**
 * A test of the page in domain words, without a browser: given a site, when a person acts, then the view shows. It fails when
 * something is written to the console, asked for or kept that is not declared.
 */
export const test = base.extend<
  Fixtures & { readonly page: BrowserPage; readonly guard: ReturnType<typeof startGuard> }
>({
  // A Tuesday.
  day: "2026-01-20",
  map: "never",
  timezoneId: "Europe/Paris",
  locale: "fr-FR",
  guard: [
    async ({ day, timezoneId, locale }, use) => {
      const formerZone = process.env["TZ"];
      process.env["TZ"] = timezoneId;
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T12:00:00+01:00`) });
      const guard = startGuard(locale);
      await use(guard);
      vi.useRealTimers();
      if (formerZone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = formerZone;
      guard.end();
    },
    { auto: true },
  ],
  page: async ({ guard, map }, use) => {
    configure({ getElementError: (message) => new Error(message ?? "") });
    const page = new ComponentPage(userEvent.setup({ delay: null }), guard.network, map);
    await use(page as unknown as BrowserPage);
    page.end();
    // Code that loads after the last test of a file would fail, and stay missing in the next files of the process.
    await vi.dynamicImportSettled();
  },
  site: async ({ page, guard }, use) => use(new Site(page, { ...guard.watch, allowsOwnSite: () => undefined })),
  person: async ({ page }, use) => use(new Person(page)),
  view: async ({ page }, use) => use(new View(page)),
});
