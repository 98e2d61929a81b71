/** Pattern of the titles of tests whose map never loads: playwright.config.ts runs them in a browser without WebGL. */
export const WITHOUT_MAP = /the map still on its way/i;
