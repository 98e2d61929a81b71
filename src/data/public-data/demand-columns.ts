import * as v from "valibot";
import type { Settlement } from "../../domain/demand/demand.ts";
import type { SnapColumns } from "../../domain/network/snap-position.ts";
import type { Commune } from "../../domain/territory.ts";
import { countSchema } from "./schemas.ts";
import { findSnapFault, snapColumnsSchema } from "./snap-columns.ts";

/** Positions are whole thousandths of a degree from the town hall of the commune, which compress better than degrees. */
export type DemandColumns = Omit<v.InferOutput<typeof columnsSchema>, "roads"> & { readonly roads: SnapColumns };

const STEPS_PER_DEGREE = 1000;

const columnsSchema = v.object({
  /** Number of points of each commune, in the order of communes.json. */
  points: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Per point, commune by commune. */
  east: v.array(v.pipe(v.number(), v.integer())),
  north: v.array(v.pipe(v.number(), v.integer())),
  /** Name of the nearest hamlet; "" for none. */
  name: v.array(v.string()),
  people: v.array(countSchema),
  aged65: v.array(countSchema),
  withoutCar: v.array(countSchema),
  /** Where each point joins the roads. */
  roads: snapColumnsSchema,
});

const CELLS_OF_A_POINT = ["east", "north", "name", "people", "aged65", "withoutCar"] as const;

type TownHalls = readonly Pick<Commune, "position">[];

export function toDemandColumns(
  { starts, positions, names, people }: Omit<Settlement, "roads">,
  townHalls: TownHalls,
  roads: SnapColumns,
): DemandColumns {
  const points = townHalls.map((_, rank) => (starts[rank + 1] ?? 0) - (starts[rank] ?? 0));
  const townHallOf = points.flatMap((count, rank) =>
    Array.from({ length: count }, () => townHalls[rank]?.position ?? [0, 0]),
  );
  const stepsFromTownHall = (axis: 0 | 1) =>
    positions.map((position, at) => toSteps(position[axis]) - toSteps(townHallOf[at]?.[axis] ?? 0));
  return {
    points,
    east: stepsFromTownHall(0),
    north: stepsFromTownHall(1),
    name: [...names],
    people: Array.from(people.tous),
    aged65: Array.from(people["65-ans-et-plus"]),
    withoutCar: Array.from(people["sans-voiture"]),
    roads,
  };
}

export function readDemandColumns(json: unknown, townHalls: TownHalls): Settlement | string {
  const parsed = v.safeParse(columnsSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "demand"}: ${parsed.issues[0].message}`;
  const columns = parsed.output;
  if (columns.points.length !== townHalls.length) return `points: ${columns.points.length} / ${townHalls.length}`;
  const count = columns.points.reduce((sum, own) => sum + own, 0);
  const uneven = CELLS_OF_A_POINT.find((name) => columns[name].length !== count);
  if (uneven !== undefined) return `${uneven}: ${columns[uneven].length} / ${count}`;
  const fault = findSnapFault(columns.roads, count);
  if (fault !== undefined) return `roads.${fault}`;
  const starts = new Uint32Array(townHalls.length + 1);
  const positions: [number, number][] = [];
  for (const [rank, { position }] of townHalls.entries()) {
    const start = starts[rank] ?? 0;
    const end = start + (columns.points[rank] ?? 0);
    starts[rank + 1] = end;
    for (let at = start; at < end; at++) {
      positions.push([
        (toSteps(position[0]) + (columns.east[at] ?? 0)) / STEPS_PER_DEGREE,
        (toSteps(position[1]) + (columns.north[at] ?? 0)) / STEPS_PER_DEGREE,
      ]);
    }
  }
  return {
    starts,
    positions,
    names: columns.name,
    people: {
      tous: Uint32Array.from(columns.people),
      "65-ans-et-plus": Uint32Array.from(columns.aged65),
      "sans-voiture": Uint32Array.from(columns.withoutCar),
    },
    roads: columns.roads,
  };
}

function toSteps(degrees: number): number {
  return Math.round(STEPS_PER_DEGREE * degrees);
}
