import { test as base } from "./fixtures.ts";
import { SiteCopy } from "./site-copy.ts";

/** A test whose site is a copy of its own below a path, which can go away and be published anew, and which the browser caches. */
export const test = base.extend<{ copy: SiteCopy }>({
  keepsSite: true,
  copy: async ({ browserName: _ }, use) => {
    const copy = await SiteCopy.start("/carte/");
    await use(copy);
    await copy.goesAway();
  },
  baseURL: async ({ copy }, use) => use(copy.address),
});
