import { existsSync } from "node:fs";
import { join } from "node:path";
import { quantile } from "../../scripts/network/estimate-errors.ts";
import { readText } from "../../scripts/read-text.ts";
import { createAttach } from "../../src/domain/network/attach-position.ts";
import { SEASONS, type Season } from "../../src/domain/network/conditions.ts";
import { nearestRoadCosts } from "../../src/domain/network/nearest-road-costs.ts";
import { openRoads } from "../../src/domain/network/open-roads.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import type { RoadTimes } from "../../src/domain/travel-times/road-times.ts";
import { ROAD_TIMES_FILE } from "../../src/formats/public-data/file-names.ts";
import { readRoadTimeColumns } from "../../src/formats/public-data/road-times-columns.ts";

/** A computed way from a seat by car, with the estimate of our roads. */
export interface MeasuredEstimate {
  readonly season: Season;
  readonly knownKm: number;
  readonly km: number;
  readonly knownMinutes: number;
  readonly minutes: number;
}

/** Reads the routing engine's ways of public/data, or says why there are none. */
export function readMeasuredFile(root: string, seats: number, points: number): RoadTimes | string {
  const file = join(root, "public/data", ROAD_TIMES_FILE);
  if (!existsSync(file)) return `${file}: no such file; npm run data:travel-times writes it`;
  const times = readRoadTimeColumns(JSON.parse(readText(file)), seats, points);
  return typeof times === "string" ? `${file}: ${times}` : times;
}

/** Estimates of the network for the ways by car from the seats to each place, in both seasons. */
export function estimateMeasured(network: RoadNetwork, times: RoadTimes): readonly MeasuredEstimate[] {
  const attach = createAttach(network);
  return SEASONS.flatMap((season) => {
    const condition = `voiture-${season}` as const;
    const of = (metric: "km" | "min") => openRoads(network, { season }, metric);
    const roads = { km: of("km"), min: of("min") };
    const estimates = times.placePositions.map((position) => ({
      km: nearestRoadCosts(roads.km, attach, [{ position }]).cost,
      min: nearestRoadCosts(roads.min, attach, [{ position }]).cost,
    }));
    return Array.from({ length: times.seatCount }, (_, seat) => seat).flatMap((seat) => {
      const start = times.starts[seat] ?? 0;
      return Array.from(times.places.subarray(start, times.starts[seat + 1])).flatMap((place, at) => {
        const own = estimates[place];
        const knownKm = times.km[condition][start + at] ?? Number.NaN;
        const knownMinutes = times.minutes[condition][start + at] ?? Number.NaN;
        const km = own?.km[seat] ?? Number.POSITIVE_INFINITY;
        const minutes = own?.min[seat] ?? Number.POSITIVE_INFINITY;
        // Half a kilometre is the precision of the file.
        const isKnown = knownKm >= 1 && knownMinutes >= 1 && Number.isFinite(km);
        return isKnown ? [{ season, knownKm, km, knownMinutes, minutes }] : [];
      });
    });
  });
}

/** Bounds of the bands in known kilometres, as in src/domain/network/measured-error.ts. */
const BOUNDS: readonly number[] = [0, 5, 8, 12, 25, Number.POSITIVE_INFINITY];

/** Table of the errors by band of known kilometres: count, median and ninth decile of the absolute errors, bias, for km and for minutes. */
export function describeMeasured(estimates: readonly MeasuredEstimate[]): readonly string[] {
  const head = "season  known km     ways    km: median  p90    bias      min: median  p90    bias";
  const rows = SEASONS.flatMap((season) =>
    BOUNDS.slice(0, -1).flatMap((from, band) => {
      const below = BOUNDS[band + 1] ?? Number.POSITIVE_INFINITY;
      const own = estimates.filter((one) => one.season === season && one.knownKm >= from && one.knownKm < below);
      if (own.length === 0) return [];
      const km = own.map((one) => one.km / one.knownKm - 1);
      const minutes = own.map((one) => one.minutes / one.knownMinutes - 1);
      const name = below === Number.POSITIVE_INFINITY ? `${from} and more` : `${from}–${below}`;
      return [
        `${season.padEnd(6)}  ${name.padEnd(11)} ${String(own.length).padStart(5)}    ${cells(km)}      ${cells(minutes)}`,
      ];
    }),
  );
  return [head, ...rows];
}

function cells(errors: readonly number[]): string {
  const absolute = errors.map(Math.abs);
  return [quantile(absolute, 0.5), quantile(absolute, 0.9), quantile(errors, 0.5)]
    .map((error) => `${(100 * error).toFixed(1)} %`.padStart(8))
    .join(" ");
}
