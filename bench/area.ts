import { readFileSync } from "node:fs";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { quantile } from "../scripts/network/estimate-errors.ts";
import { type CoveredArea, coveredArea } from "../src/domain/coverage/covered-area.ts";
import { readRegion } from "./read-region.ts";
import { turfCoveredArea } from "./turf-area.ts";

/**
 * Computes the covered area of all places with Turf and by the page's code, in interleaved rounds, and compares medians. Exits with 1 when
 * the areas differ or the aim is missed.
 */
const AIM = 10;
const RADII_KM = [5, 10, 20, 30];
const ROUNDS = 5;
/** Relative tolerance of the area: both results have grids of their own. */
const TOLERANCE = 1e-6;

const topology = JSON.parse(readFileSync("public/data/territories.topojson", "utf8")) as Topology;
const departements = feature(topology, topology.objects["departements"] as GeometryCollection) as FeatureCollection<
  Polygon | MultiPolygon
>;
const { points } = readRegion();

console.log(`${points.length} places, ${departements.features.length} départements, ${ROUNDS} rounds`);
process.exitCode = RADII_KM.map(measure).every(Boolean) ? 0 : 1;

function measure(radiusKm: number): boolean {
  const ways = [turfCoveredArea, coveredArea].map((draw) => ({
    draw: () => draw(points, radiusKm, departements),
    timesMs: [] as number[],
  }));
  const isSame = areAlike(ways.map(({ draw }) => draw()));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { draw, timesMs } of ways) {
      const start = performance.now();
      draw();
      timesMs.push(performance.now() - start);
    }
  }
  const [turfMs = Number.NaN, oursMs = Number.NaN] = ways.map(({ timesMs }) => quantile(timesMs, 0.5));
  const ratio = turfMs / oursMs;
  console.log(
    `${String(radiusKm).padStart(2)} km  Turf ${turfMs.toFixed(0).padStart(5)} ms  ours ${oursMs.toFixed(1).padStart(5)} ms  ` +
      `${ratio.toFixed(0)} ×, aim ${AIM}: ${ratio >= AIM ? "reached" : "MISSED"}; areas ${isSame ? "equal" : "DIFFERENT"}`,
  );
  return isSame && ratio >= AIM;
}

function areAlike([one, other]: readonly CoveredArea[]): boolean {
  if (one === undefined || other === undefined) return false;
  const surface = one.coveredKm2 + one.gapKm2;
  return (["coveredKm2", "gapKm2"] as const).every((part) => Math.abs(one[part] - other[part]) <= TOLERANCE * surface);
}
