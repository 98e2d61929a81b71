import type { Place } from "../../src/domain/place.ts";
import type { Commune } from "../../src/domain/territory.ts";
import type { TravelTimes } from "../../src/domain/travel-times/travel-times.ts";
import type { Problem } from "../../src/formats/csv/problem.ts";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";
import { keyOf, type MeasuredPair } from "../travel-times/pair.ts";
import { type TravelTimesTable, toMeasured } from "../travel-times/table-file.ts";

export interface JoinedTravelTimes {
  /** Undefined without a table, and when every row of it is out of date. */
  readonly times: TravelTimes | undefined;
  /** Number of rows left out because their place is gone, or because it or the seat has moved. */
  readonly stale: number;
  readonly problems: readonly Problem[];
}

/** A position off the road may shorten a way by this much. */
const SNAP_KM = 2;

/**
 * The measured ways by index of the communes. A row with another position than the present one is not an error: the page uses its own
 * estimate until `npm run data:travel-times` measures the way again.
 */
export function joinTravelTimes(
  table: TravelTimesTable,
  communes: readonly Pick<Commune, "code" | "position">[],
  places: readonly Pick<Place, "id" | "position">[],
): JoinedTravelTimes {
  const pairs = toMeasured(table);
  const seatOf = new Map(communes.map(({ code, position }) => [code, position]));
  const placeOf = new Map(places.map(({ id, position }) => [id, position]));
  const current = pairs.filter((pair) => {
    const from = seatOf.get(pair.codeCommune);
    const to = placeOf.get(pair.placeId);
    return from !== undefined && to !== undefined && keyOf(pair) === keyOf({ ...pair, from, to });
  });
  return {
    times: current.length === 0 ? undefined : toTravelTimes(current, communes),
    stale: pairs.length - current.length,
    problems: checkLengths(table),
  };
}

function toTravelTimes(pairs: readonly MeasuredPair[], communes: readonly Pick<Commune, "code">[]): TravelTimes {
  const byCommune = new Map<string, MeasuredPair[]>();
  for (const pair of pairs) byCommune.set(pair.codeCommune, [...(byCommune.get(pair.codeCommune) ?? []), pair]);
  const inOrder = communes.map(({ code }) => byCommune.get(code) ?? []);
  const cells = inOrder.flat();
  const placeIds = [...new Set(pairs.map(({ placeId }) => placeId))].sort();
  const rankOf = new Map(placeIds.map((id, rank) => [id, rank]));
  const starts = new Uint32Array(communes.length + 1);
  for (const [commune, own] of inOrder.entries()) starts[commune + 1] = (starts[commune] ?? 0) + own.length;
  const days = pairs.map(({ measuredOn }) => measuredOn).sort();
  return {
    starts,
    places: Uint16Array.from(cells, ({ placeId }) => rankOf.get(placeId) ?? 0),
    placeIds,
    costs: { min: Float64Array.from(cells, ({ minutes }) => minutes), km: Float64Array.from(cells, ({ km }) => km) },
    measuredFrom: days[0] ?? "",
    measuredUntil: days.at(-1) ?? "",
  };
}

/** A road is never shorter than the straight line. */
function checkLengths({ file, lines }: TravelTimesTable): readonly Problem[] {
  return lines.flatMap(({ line, row }) => {
    const straightKm = greatCircleDistanceKm(
      [Number(row.from_longitude), Number(row.from_latitude)],
      [Number(row.to_longitude), Number(row.to_latitude)],
    );
    if (!(Number(row.km) < straightKm - SNAP_KM)) return [];
    const reason = `${straightKm.toFixed(1)} km à vol d’oiseau : la route ne peut pas être plus courte`;
    return [{ file, line, field: "km", value: row.km, reason }];
  });
}
