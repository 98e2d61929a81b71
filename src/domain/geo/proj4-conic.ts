import lambertConformalConic from "proj4/lib/projections/lcc.js";
import { add as addProjection } from "proj4/lib/projections.js";

/**
 * Proj4js with the conformal conic projections alone, half of the whole library with its thirty others. The browser gets it as
 * "#proj4" (package.json, "imports"). Node.js gets the whole library: it cannot resolve these modules, which name each other
 * without an extension.
 */
addProjection(lambertConformalConic);

export { default } from "proj4/lib/core.js";
