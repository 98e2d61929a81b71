import { featureCollection, point, distance as turfDistance, nearestPoint as turfNearestPoint } from "@turf/turf";
import { nearestCosts } from "../src/domain/coverage/nearest-costs.ts";
import { createNearestIndex } from "../src/geo/nearest-index.ts";
import type { SyntheticCountry } from "./seeded-places.ts";

/** An implementation of each commune's distance to its nearest place, in kilometres. */
export interface Contender {
  readonly name: string;
  /** Converts the country to its input, outside the measurement; the returned function is measured. */
  readonly prepare: (country: SyntheticCountry) => () => ArrayLike<number>;
}

export const NAIVE: Contender = {
  name: "@turf/distance, double loop",
  prepare: (country) => {
    const communes = country.communes.map((position) => [...position]);
    const points = country.points.map((position) => [...position]);
    return () =>
      communes.map((commune) => {
        let nearestKm = Number.POSITIVE_INFINITY;
        for (const candidate of points) {
          nearestKm = Math.min(nearestKm, turfDistance(commune, candidate));
        }
        return nearestKm;
      });
  },
};

const TURF_NEAREST: Contender = {
  name: "@turf/nearest-point",
  prepare: (country) => {
    const communes = country.communes.map((position) => [...position]);
    const points = featureCollection(country.points.map((position) => point([...position])));
    return () => communes.map((commune) => turfNearestPoint(commune, points).properties.distanceToPoint);
  },
};

/** Building the index is part of the measurement: the places change with every filter. */
const NEAREST_INDEX: Contender = {
  name: "createNearestIndex",
  prepare:
    ({ communes, points }) =>
    () =>
      createNearestIndex(points).nearestOfEach(communes).distancesKm,
};

const NEAREST_COSTS: Contender = {
  name: "nearestCosts (domain)",
  prepare: (country) => {
    const communes = country.communes.map((position) => ({ position }));
    const points = country.points.map((position) => ({ position }));
    return () => nearestCosts(communes, points).cost;
  },
};

export const CONTENDERS: readonly Contender[] = [NAIVE, TURF_NEAREST, NEAREST_INDEX, NEAREST_COSTS];
