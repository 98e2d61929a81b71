import type { Feature, Point } from "geojson";
import { expect, test } from "vitest";
import type { LabelProperties } from "../domain/base-map.ts";
import { nameCommunes } from "./name-communes.ts";

const label = (properties: LabelProperties, coordinates: [number, number]): Feature<Point, LabelProperties> => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates },
});

test("Drops a commune that the base map labels as a town or a resort", () => {
  const communes = [
    { name: "Megève", population: 2900, position: [6.618, 45.857] as const },
    { name: "Tignes", population: 2000, position: [6.92, 45.5] as const },
    { name: "Bresson", population: 650, position: [5.74, 45.13] as const },
  ];
  const labels = {
    type: "FeatureCollection" as const,
    features: [
      label({ kind: "ville", name: "Megève", rank: 3 }, [6.62, 45.86]),
      label({ kind: "station", name: "Tignes", rank: 3 }, [6.905, 45.469]),
      label({ kind: "sommet", name: "Bresson", rank: 3 }, [5.74, 45.13]),
    ],
  };
  expect(nameCommunes(communes, labels).features.map(({ properties }) => properties.name)).toEqual(["Bresson"]);
  expect(nameCommunes(communes, undefined).features).toHaveLength(3);
});

test("Keeps a namesake far away", () => {
  const communes = [{ name: "Saint-Martin", population: 10, position: [5.1, 44.1] as const }];
  const labels = {
    type: "FeatureCollection" as const,
    features: [label({ kind: "station", name: "Saint-Martin", rank: 3 }, [6.9, 45.5])],
  };
  expect(nameCommunes(communes, labels).features).toHaveLength(1);
});
