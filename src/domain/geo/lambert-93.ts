import type { Converter } from "proj4";
import proj4 from "#proj4";
import type { Position } from "./position.ts";

/** EPSG:2154, RGF93 v1 / Lambert-93. RGF93 and WGS 84 differ by less than a metre, which is not corrected. */
const LAMBERT_93 =
  "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";

const DECIMALS = 1e6;

let converter: Converter | undefined;

/** Position of a point given in Lambert-93 metres, exact to a tenth of a metre. */
export function fromLambert93(eastM: number, northM: number): Position {
  converter ??= proj4(LAMBERT_93, "WGS84");
  const [longitude = Number.NaN, latitude = Number.NaN] = converter.forward([eastM, northM]);
  return [Math.round(longitude * DECIMALS) / DECIMALS, Math.round(latitude * DECIMALS) / DECIMALS];
}
