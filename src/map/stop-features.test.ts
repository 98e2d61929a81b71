import { expect, it } from "vitest";
import type { CodeCommune } from "../domain/codes.ts";
import { aPlace, aStop } from "../testing/builders.ts";
import { NO_STOPS, positionsOfStops, toStopFeatures } from "./stop-features.ts";

const larche = aStop({ commune: "Val d'Oronaye", codeCommune: "04120" as CodeCommune, position: [6.85, 44.45] });

it("draws nothing without an open place, nor for one without stops", () => {
  expect(toStopFeatures(undefined)).toBe(NO_STOPS);
  expect(toStopFeatures(aPlace())).toBe(NO_STOPS);
});

it("draws one point for each commune, and none outside the region", () => {
  const abroad = aStop({ commune: "Jouques", codeCommune: "13048" as CodeCommune, position: undefined });
  const stops = [aStop({ place: "Mairie" }), aStop({ place: "Marché" }), larche, abroad];
  const features = toStopFeatures(aPlace({ stops }));
  expect(features.features.map(({ properties, geometry }) => [properties.name, geometry.coordinates])).toEqual([
    ["Val-Cenis", [6.816, 45.278]],
    ["Val d'Oronaye", [6.85, 44.45]],
  ]);
});

it("fits the place and its stops", () => {
  const place = aPlace({ stops: [larche] });
  expect(positionsOfStops(place, toStopFeatures(place))).toEqual([place.position, larche.position]);
});
