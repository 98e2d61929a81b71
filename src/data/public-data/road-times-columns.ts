import * as v from "valibot";
import {
  createRoadWays,
  ROAD_TIME_CONDITIONS,
  type RoadTimeCondition,
  type RoadTimes,
  type RoadWays,
} from "../../domain/travel-times/road-ways.ts";

/** Ways of a routing engine as columns of integers, which compress best. */
export type RoadTimeColumns = v.InferOutput<typeof columnsSchema>;

/** Values are whole numbers of half a minute and half a kilometre. */
const PARTS = 2;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());
/** Null where there is no way. */
const cells = v.array(v.nullable(v.pipe(v.number(), v.integer())));

const columnsSchema = v.object({
  engine: v.string(),
  roadsOf: day,
  computedOn: day,
  licence: v.literal("ODbL-1.0"),
  originsKey: v.string(),
  seatCount: whole,
  pointIds: v.array(v.string()),
  /** Longitude and latitude of each, in degrees. */
  pointPositions: v.array(v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())])),
  /** Number of cells of each origin: the seats in the order of communes.json, then the points of demand.json. */
  counts: v.array(whole),
  /** Index in `pointIds`, a cell for each way, origin after origin. */
  points: v.array(whole),
  /** In winter the difference from summer. */
  minutes: v.object({ "voiture-ete": cells, "voiture-hiver": cells }),
  km: v.object({ "voiture-ete": cells, "voiture-hiver": cells }),
});

export function toRoadTimeColumns(times: RoadTimes): RoadTimeColumns {
  const { starts, minutes, km } = times;
  const parts = (values: Float64Array) =>
    Array.from(values, (value) => (Number.isNaN(value) ? null : Math.round(PARTS * value)));
  const summer = { minutes: parts(minutes["voiture-ete"]), km: parts(km["voiture-ete"]) };
  const winter = (values: Float64Array, of: readonly (number | null)[]) =>
    parts(values).map((value, cell) => (value === null ? null : value - (of[cell] ?? 0)));
  return {
    engine: times.engine,
    roadsOf: times.roadsOf,
    computedOn: times.computedOn,
    licence: "ODbL-1.0",
    originsKey: times.originsKey,
    seatCount: times.seatCount,
    pointIds: [...times.placeIds],
    pointPositions: times.placePositions.map(([longitude, latitude]) => [longitude, latitude]),
    counts: Array.from(starts.subarray(1), (end, origin) => end - (starts[origin] ?? 0)),
    points: [...times.places],
    minutes: {
      "voiture-ete": summer.minutes,
      "voiture-hiver": winter(minutes["voiture-hiver"], summer.minutes),
    },
    km: { "voiture-ete": summer.km, "voiture-hiver": winter(km["voiture-hiver"], summer.km) },
  };
}

/** Reads a routing engine's ways from so many seats, and points where their number is known, or returns a sentence with the fault. */
export function readRoadTimeColumns(json: unknown, seatCount: number, pointCount?: number): RoadTimes | string {
  const parsed = v.safeParse(columnsSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "road-times"}: ${parsed.issues[0].message}`;
  const { pointIds, pointPositions, counts, points, minutes, km, ...head } = parsed.output;
  if (head.seatCount !== seatCount) return `seatCount: ${head.seatCount} / ${seatCount}`;
  const origins = seatCount + (pointCount ?? Math.max(0, counts.length - seatCount));
  if (counts.length !== origins) return `counts: ${counts.length} / ${origins}`;
  if (pointPositions.length !== pointIds.length) return `pointPositions: ${pointPositions.length} / ${pointIds.length}`;
  const starts = new Uint32Array(counts.length + 1);
  for (const [origin, count] of counts.entries()) starts[origin + 1] = (starts[origin] ?? 0) + count;
  const size = starts[counts.length] ?? 0;
  const columns = { points, ...prefixed("minutes", minutes), ...prefixed("km", km) };
  const uneven = Object.entries(columns).find(([, own]) => own.length !== size);
  if (uneven !== undefined) return `${uneven[0]}: ${uneven[1].length} / ${size}`;
  const unknown = points.find((place) => place >= pointIds.length);
  if (unknown !== undefined) return `points: ${unknown}`;
  return {
    engine: head.engine,
    roadsOf: head.roadsOf,
    computedOn: head.computedOn,
    originsKey: head.originsKey,
    seatCount,
    starts,
    places: Uint16Array.from(points),
    placeIds: pointIds,
    placePositions: pointPositions,
    minutes: {
      "voiture-ete": fromParts(minutes, "voiture-ete"),
      "voiture-hiver": fromParts(minutes, "voiture-hiver"),
    },
    km: { "voiture-ete": fromParts(km, "voiture-ete"), "voiture-hiver": fromParts(km, "voiture-hiver") },
  };
}

type Cells = readonly (number | null)[];

function fromParts(columns: Readonly<Record<RoadTimeCondition, Cells>>, condition: RoadTimeCondition): Float64Array {
  const base = condition === "voiture-hiver" ? columns["voiture-ete"] : undefined;
  return Float64Array.from(columns[condition], (value, cell) =>
    value === null ? Number.NaN : (value + (base?.[cell] ?? 0)) / PARTS,
  );
}

function prefixed(name: string, columns: Readonly<Record<RoadTimeCondition, Cells>>): Record<string, Cells> {
  return Object.fromEntries(ROAD_TIME_CONDITIONS.map((condition) => [`${name}.${condition}`, columns[condition]]));
}

/** Reads a routing engine's ways from so many seats, or returns a sentence with the fault. */
export function readRoadWays(json: unknown, seatCount: number): RoadWays | string {
  const times = readRoadTimeColumns(json, seatCount);
  return typeof times === "string" ? times : createRoadWays(times);
}
