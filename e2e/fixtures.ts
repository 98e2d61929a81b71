import { guarded } from "./driver.ts";
import { Partner, startOtherSite } from "./partner.ts";
import { Person } from "./person/person.ts";
import { Site } from "./site/site.ts";
import { NO_MAP, NO_WEBGL } from "./tags.ts";
import { View } from "./view/view.ts";

export interface Fixtures {
  /** The browser has service workers. By default it has none, since Playwright's routes do not see the requests of a service worker. */
  readonly keepsSite: boolean;
  /** The day on the device's clock: passes have a season. Null: the real clock, with the real `performance`, which a set one replaces. */
  readonly day: string | null;
}

/**
 * A test in domain words: given a site, when a person acts, then the view shows. With the tag NO_MAP the code of the map never loads, as on
 * a very slow connection: the list must work without it, and tests of other subjects do not wait for software rendering.
 */
export const test = guarded.extend<Fixtures & { site: Site; person: Person; view: View; partner: Partner }>({
  keepsSite: [false, { option: true }],
  day: ["2026-01-20", { option: true }],
  site: [
    async ({ page, watch, keepsSite, day }, use, { tags }) => {
      const site = new Site(page, watch);
      if (day !== null) await site.device.dayIs(day);
      if (!keepsSite) await site.device.cannotKeepSite();
      if (tags.includes(NO_MAP)) await site.code.holdsMapBack();
      if (tags.includes(NO_WEBGL)) await site.device.hasNoWebgl();
      await use(site);
    },
    { auto: true },
  ],
  person: async ({ page }, use) => use(new Person(page)),
  view: async ({ page }, use) => use(new View(page)),
  partner: async ({ page, watch, baseURL }, use) => {
    const site = await startOtherSite();
    await use(new Partner(page, watch, (baseURL ?? "").replace(/\/$/, ""), site));
    site.close();
  },
});
