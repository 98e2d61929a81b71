import { guarded, type Page, type Watch } from "./driver.ts";
import { type Host, type HostedSite, NGINX, startNginx } from "./nginx.ts";
import { Partner } from "./partner.ts";
import { Person } from "./person/person.ts";
import { refuseWebgl, Site } from "./site/site.ts";
import { SiteCopy } from "./site-copy.ts";
import { NO_MAP, NO_WEBGL } from "./tags.ts";
import { View } from "./view/view.ts";

export { expect } from "./driver.ts";

interface Device {
  /** The browser has service workers. By default it has none, since Playwright's routes do not see the requests of a service worker. */
  readonly keepsSite: boolean;
  /** The day on the device's clock: passes have a season. Null: the real clock, with the real `performance`, which a set one replaces. */
  readonly day: string | null;
}

interface Fixtures extends Device {
  readonly site: Site;
  readonly person: Person;
  readonly view: View;
  readonly secondTab: { readonly person: Person; readonly view: View };
  readonly partner: Partner;
}

/**
 * A test in domain words: given a site, when a person acts, then the view shows. With the tag NO_MAP the code of the map never loads, as on
 * a very slow connection: the list must work without it, and tests of other subjects do not wait for software rendering.
 */
export const test = guarded.extend<Fixtures>({
  keepsSite: [false, { option: true }],
  day: ["2026-01-20", { option: true }],
  site: [
    async ({ page, watch, keepsSite, day }, use, { tags }) => use(await siteOf(page, watch, { keepsSite, day }, tags)),
    { auto: true },
  ],
  person: async ({ page }, use) => use(new Person(page)),
  view: async ({ page }, use) => use(new View(page)),
  secondTab: async ({ context, watch, keepsSite }, use, { tags }) => {
    const page = await context.newPage();
    await siteOf(page, watch, { keepsSite, day: null }, tags);
    await use({ person: new Person(page), view: new View(page) });
  },
  partner: async ({ page, watch, baseURL }, use) => {
    const site = await SiteCopy.start("/");
    const partner = new Partner(page, (baseURL ?? "").replace(/\/$/, ""), site);
    watch.allowsOwnSite(new URL(partner.addressOf("")).origin);
    await use(partner);
    await site.goesAway();
  },
});

async function siteOf(page: Page, watch: Watch, { keepsSite, day }: Device, tags: readonly string[]): Promise<Site> {
  const site = new Site(page, watch);
  if (day !== null) await page.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`));
  if (!keepsSite)
    await page.context().addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
  if (tags.includes(NO_MAP)) await site.holdsBack(/assets\/(start|figures)-map-.*\.js$/);
  if (tags.includes(NO_WEBGL)) await page.addInitScript(refuseWebgl);
  return site;
}

/** A test whose site is a copy of its own below a path, which can go away and be published anew, and which the browser caches. */
export const copyTest = test.extend<{ copy: SiteCopy }>({
  keepsSite: true,
  copy: async ({ browserName: _ }, use) => {
    const copy = await SiteCopy.start("/carte/");
    await use(copy);
    await copy.goesAway();
  },
  baseURL: async ({ copy }, use) => use(copy.address),
});

/** A test whose site is served by nginx, below a path as on a partner's host: skipped with a message when there is none. */
export const hostedTest = test.extend<{ hosting: HostedSite; host: Host }>({
  hosting: [{ path: "carte/" }, { option: true }],
  host: async ({ hosting }, use, { skip }) => {
    skip(NGINX === "", "no nginx on this machine (Debian: apt-get install nginx-light)");
    const host = await startNginx(hosting);
    await use(host);
    host.close();
  },
  site: async ({ site, watch, host }, use) => {
    watch.allowsOwnSite(host.reports);
    await use(site);
  },
  baseURL: async ({ host }, use) => use(host.address),
});
