import { readFileSync } from "node:fs";
import { area, booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import type { Position } from "../../geo/position.ts";
import { anyConditions, anyRoadNetwork, aRoadNetwork, NETWORK_RUNS } from "../../testing/network-builders.ts";
import { createAttach } from "../network/attach-position.ts";
import { METRICS, NO_OVERRIDES } from "../network/conditions.ts";
import { openRoads } from "../network/open-roads.ts";
import { roadCostsFrom } from "../network/road-costs.ts";
import { layHexagons, ROADLESS_KM, roadHexagonCosts, straightHexagonCosts } from "./access-hexagons.ts";

const topology = JSON.parse(readFileSync("public/data/territories.topojson", "utf8")) as Topology;
const DEPARTEMENTS = feature(topology, topology.objects["departements"] as GeometryCollection) as FeatureCollection<
  Polygon | MultiPolygon
>;

const somePositions = (maxLength: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 4600, max: 7800 }), fc.integer({ min: 43_400, max: 46_500 }))
      .map(([longitude, latitude]): Position => [longitude / 1000, latitude / 1000]),
    { maxLength },
  );

describe("layHexagons", () => {
  const { centres, cells } = layHexagons(DEPARTEMENTS);

  it("covers the area of the real départements, to a hundredth", () => {
    expect(area(cells) / area(DEPARTEMENTS)).toBeCloseTo(1, 2);
    expect(centres.length).toBeGreaterThan(10_000);
    expect(centres.length).toBeLessThan(12_000);
  });

  it("keeps hexagons whose centre Turf finds in a département, with their rank as feature id", () => {
    expect(cells.features.map(({ id }) => id)).toEqual([...centres.keys()]);
    for (let rank = 0; rank < centres.length; rank += 97) {
      const centre = [...(centres[rank] ?? [])];
      expect(DEPARTEMENTS.features.some((territory) => booleanPointInPolygon(centre, territory))).toBe(true);
    }
  });
});

describe("costs of hexagons", () => {
  it("are the least great-circle distance by the straight line", () => {
    fc.assert(
      fc.property(somePositions(20), somePositions(5), (centres, places) => {
        const points = places.map((position) => ({ position }));
        straightHexagonCosts(centres, points).forEach((cost, rank) => {
          const distances = places.map((place) => greatCircleDistanceKm(place, centres[rank] ?? [0, 0]));
          const least = Math.min(...distances);
          if (places.length === 0) expect(cost).toBe(Number.POSITIVE_INFINITY);
          else expect(cost).toBeCloseTo(least, 6);
        });
      }),
    );
  });

  it("are the cheapest of the separate ways to each place, and none far from any road", () => {
    const roadsOf = anyRoadNetwork.chain((network) =>
      fc
        .tuple(anyConditions(network), fc.constantFrom(...METRICS))
        .map(([conditions, metric]) => openRoads(network, conditions, metric)),
    );
    fc.assert(
      fc.property(roadsOf, somePositions(8), somePositions(4), (roads, anywhere, places) => {
        const attach = createAttach(roads.network);
        // Adds positions on roads, since most positions are far from all.
        const centres = anywhere.flatMap((position) => [position, attach(position)[0].point]);
        const costs = roadHexagonCosts(
          centres,
          roads,
          attach,
          places.map((position) => ({ position })),
        );
        centres.forEach((centre, rank) => {
          const cheapest = Math.min(...roadCostsFrom(roads, attach, centre, places));
          if (attach(centre)[0].distanceKm > ROADLESS_KM) expect(costs[rank]).toBeNaN();
          else expect(costs[rank]).toBeCloseTo(cheapest, 6);
        });
      }),
      NETWORK_RUNS,
    );
  });

  it("are NaN just beyond the limit of roads, and finite just within", () => {
    const network = aRoadNetwork({
      seats: [
        [6, 45],
        [6.5, 45],
      ],
      edges: [{ from: 0, to: 1 }],
    });
    const roads = openRoads(network, { season: "ete", overrides: NO_OVERRIDES }, "km");
    const kmNorth = (km: number): Position => [6.25, 45 + km / 111.195];
    const points = [{ position: [6, 45] as const }];
    const [near, far] = roadHexagonCosts(
      [kmNorth(ROADLESS_KM - 0.05), kmNorth(ROADLESS_KM + 0.05)],
      roads,
      createAttach(network),
      points,
    );
    expect(near).toBeGreaterThan(20);
    expect(far).toBeNaN();
  });
});
