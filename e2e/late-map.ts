/** What the titles of tests say whose map never comes: playwright.config.ts gives them a browser that need not draw one. */
export const WITHOUT_MAP = /the map still on its way/i;
