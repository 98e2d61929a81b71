import { readFileSync } from "node:fs";
import { PLACES } from "./places.ts";

/** A way of a fictitious table. */
export interface MeasuredWay {
  /** INSEE code of the commune. */
  readonly from: string;
  readonly placeId: string;
  readonly minutes: number;
  readonly km: number;
}

/** The file of measured ways as the site would serve it: a real one needs the online service. */
export function travelTimesFile(ways: readonly MeasuredWay[]): object {
  const { code: communes } = JSON.parse(readFileSync("public/data/communes.json", "utf8")) as {
    readonly code: readonly string[];
  };
  const cells = communes.flatMap((code) => ways.filter(({ from }) => from === code));
  const placeIds = [...new Set(cells.map(({ placeId }) => placeId))];
  return {
    measuredFrom: "2026-01-12",
    measuredUntil: "2026-01-13",
    pointIds: placeIds,
    counts: communes.map((code) => ways.filter(({ from }) => from === code).length),
    points: cells.map(({ placeId }) => placeIds.indexOf(placeId)),
    minutes: cells.map(({ minutes }) => Math.round(10 * minutes)),
    km: cells.map(({ km }) => Math.round(10 * km)),
  };
}

/** Identifier of the France services of a commune. */
export function franceServicesOf(commune: string): string {
  const place = PLACES.find(({ types, commune: own }) => own === commune && types.includes("france-services"));
  if (place === undefined) throw new Error(`no France services in ${commune}`);
  return place.id;
}
