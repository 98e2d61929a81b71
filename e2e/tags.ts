/** Tag of tests whose map never loads: e2e/fixtures.ts holds its code back, and playwright.config.ts gives them a browser without WebGL. */
export const NO_MAP = "@no-map";

/** Tag of tests in a browser without WebGL: the page runs the code of the map, and nothing is drawn. */
export const NO_WEBGL = "@no-webgl";
