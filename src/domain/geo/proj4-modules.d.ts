/** The modules of proj4 that are used one by one: the package types only its whole. */
declare module "proj4/lib/core.js" {
  export { default } from "proj4/dist/lib/core.js";
}

declare module "proj4/lib/projections.js" {
  export function add(projection: object): unknown;
}

declare module "proj4/lib/projections/lcc.js" {
  export { default } from "proj4/dist/lib/projections/lcc.js";
}
