import fc from "fast-check";
import type { CodeCommune } from "../domain/codes.ts";
import type { Demand, DemandPoint, Settlement } from "../domain/demand/demand.ts";
import type { AttachmentColumns } from "../domain/network/read-attachments.ts";
import type { Commune } from "../domain/territory.ts";
import type { Position } from "../geo/position.ts";
import { aCommune } from "./builders.ts";
import { type SomeRegion, someNearPosition, someRegion } from "./territory-arbitraries.ts";

interface PointShape {
  readonly position: Position;
  readonly population: number;
  readonly name?: string;
}

/** The demand of communes, from the points of each in their order. */
function demandOf(communes: readonly Commune[], shapes: readonly (readonly PointShape[])[]): Demand {
  const points = communes.flatMap((commune, communeRank) =>
    (shapes[communeRank] ?? []).map((shape): DemandPoint => ({ commune, communeRank, name: "", ...shape })),
  );
  const starts = [0];
  for (const [rank] of communes.entries()) starts.push((starts[rank] ?? 0) + (shapes[rank]?.length ?? 0));
  return { communes, points, starts: Uint32Array.from(starts), isAtSeats: false };
}

/** Communes of one département with so many people at each of their points, which all share one position. */
export function demandOfPoints(populations: readonly (readonly number[])[]): Demand {
  const communes = populations.map((points, rank) =>
    aCommune({
      code: `0400${rank}` as CodeCommune,
      population: points.reduce((sum, population) => sum + population, 0),
    }),
  );
  return demandOf(
    communes,
    populations.map((points) => points.map((population) => ({ position: [6, 45], population }))),
  );
}

/** One to four points for each commune, some without people. */
function someDemand(communes: readonly Commune[]): fc.Arbitrary<Demand> {
  const point = fc.record({
    position: someNearPosition,
    population: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5_000 })),
  });
  return fc
    .tuple(...communes.map(() => fc.array(point, { minLength: 1, maxLength: 4 })))
    .map((shapes) => demandOf(communes, shapes));
}

/** A region with its demand points. */
export const someRegionAndDemand: fc.Arbitrary<readonly [SomeRegion, Demand]> = someRegion.chain((region) =>
  fc.tuple(fc.constant(region), someDemand(region.communes)),
);

/** All people of each commune at its seat, in the format of the data; each people group is a tenth. */
export function settlementAtSeats(communes: readonly Commune[]): Settlement {
  const tenth = Uint32Array.from(communes, ({ population }) => Math.round(population / 10));
  return {
    starts: Uint32Array.from({ length: communes.length + 1 }, (_, rank) => rank),
    positions: communes.map(({ position }) => position),
    names: communes.map(() => ""),
    people: {
      tous: Uint32Array.from(communes, ({ population }) => population),
      "65-ans-et-plus": tenth,
      "sans-voiture": tenth,
    },
    roads: NO_ROADS,
  };
}

/** The data give no attachment to the roads. */
export const NO_ROADS: AttachmentColumns = {
  longitude: [],
  latitude: [],
  ends: [],
  offRoad: [],
  node: [],
  metres: [],
  seconds: [],
  onEdge: [],
};
