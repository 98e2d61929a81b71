import { expect } from "./driver.ts";
import { test as withPage } from "./fixtures.ts";
import { checkContainer, type Host, type HostedSite, NGINX, startNginx } from "./nginx.ts";

/** The site deep below the root of its host. */
export const FAR_BELOW: HostedSite = { path: "a/b/" };
/** The site below a path, as on a partner's host. */
const BELOW: HostedSite = { path: "carte/" };

/** A test whose site is served by nginx, and not by Vite: skipped with a message when there is none. */
export const test = withPage.extend<{ hosting: HostedSite; host: Host }>({
  hosting: [BELOW, { option: true }],
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

export { checkContainer, expect };
