import { booleanPointInPolygon, circle } from "@turf/turf";
import fc from "fast-check";
import type { Polygon } from "geojson";
import { expect, it } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import type { CodeCommune } from "../codes.ts";
import { demandAtSeats } from "../demand/demand.ts";
import { populationInside, populationWithin } from "./population-inside.ts";

const someCommunes = fc.array(
  fc
    .record({
      longitude: fc.double({ min: 5, max: 7, noNaN: true }),
      latitude: fc.double({ min: 44, max: 46, noNaN: true }),
      population: fc.integer({ min: 0, max: 100_000 }),
    })
    .map(({ longitude, latitude, population }) => aCommune({ position: [longitude, latitude], population })),
  { maxLength: 60 },
);

/** A disc of some km, with or without a lake as a hole. */
const someArea = fc
  .record({ km: fc.integer({ min: 10, max: 90 }), hasLake: fc.boolean() })
  .map(({ km, hasLake }): Polygon => {
    const ringOf = (radiusKm: number) => circle([6, 45], radiusKm, { steps: 24 }).geometry.coordinates;
    return { type: "Polygon", coordinates: [...ringOf(km), ...(hasLake ? ringOf(km / 2) : [])] };
  });

it("counts the people of the communes whose seat Turf finds in the area, except in holes", () => {
  fc.assert(
    fc.property(someCommunes, someArea, (communes, area) => {
      const inside = communes.filter(({ position }) => booleanPointInPolygon([...position], area));
      expect(populationInside(demandAtSeats(communes).points, area)).toEqual({
        population: inside.reduce((sum, { population }) => sum + population, 0),
        communes: inside.filter(({ population }) => population > 0).length,
      });
    }),
  );
});

it("counts the people within a cost, inclusive", () => {
  const communes = [100, 20, 3].map((population, rank) => aCommune({ population, code: `0500${rank}` as CodeCommune }));
  const cost = Float64Array.of(10, 10.001, Number.POSITIVE_INFINITY);
  expect(populationWithin(demandAtSeats(communes).points, cost, 10)).toEqual({ population: 100, communes: 1 });
  expect(populationWithin(demandAtSeats(communes).points, cost, 20)).toEqual({ population: 120, communes: 2 });
  expect(populationWithin([], cost, 20)).toEqual({ population: 0, communes: 0 });
});
