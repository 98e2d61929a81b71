import { describe, expect, it } from "vitest";
import type { CodeCommune, CodeDepartement } from "../../domain/codes.ts";
import type { PlannedPlace } from "../../domain/figures/settings.ts";
import { passageStates } from "../../domain/network/conditions.ts";
import { PASSAGE_KINDS, type Passage } from "../../domain/network/road-network.ts";
import { layerId } from "../../domain/place.ts";
import { groupConventions } from "../../domain/seasonal/conventions.ts";
import type { ResortId } from "../../domain/seasonal/resorts.ts";
import { aCommune, aConvention, aPlace, aResort, aStop } from "../../testing/builders.ts";
import { aPassage } from "../../testing/network-builders.ts";
import { NO_FEATURES } from "../features.ts";
import { toPassageFeatures } from "./passages.ts";
import { toPlaceFeatures } from "./place-features.ts";
import { toPlannedFeatures, withPlannedAt } from "./planned.ts";
import { toConventionFeatures, toResortFeatures } from "./resorts.ts";
import { toStopFeatures } from "./stops.ts";

function propertiesOf(changes: Parameters<typeof aPlace>[0]) {
  return toPlaceFeatures([aPlace(changes)]).features[0]?.properties;
}

describe("toPlaceFeatures", () => {
  it("gives a place its position and the properties of its layers", () => {
    const place = aPlace({ id: "fs-18", name: "Puget-Théniers", position: [6.9, 43.9] });
    expect(toPlaceFeatures([place]).features).toEqual([
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [6.9, 43.9] },
        properties: { id: "fs-18", name: "Puget-Théniers", icon: "france-services|full|plain|accueil" },
      },
    ]);
  });

  it("marks an imported place", () => {
    const [feature] = toPlaceFeatures([aPlace({ layer: layerId(1) })]).features;
    expect(feature?.properties.icon).toBe("france-services|full|plain|accueil|brought");
  });

  it("names both categories of a place of two", () => {
    expect(propertiesOf({ categories: ["france-services", "lieu-multiservices"] })?.icon).toBe(
      "france-services+lieu-multiservices|full|plain|accueil",
    );
  });

  it.each([
    [{ precision: "commune" }, "france-services|hollow|plain|accueil"],
    [{ format: "itinerant" }, "france-services|full|ring|accueil"],
    [{ format: "multisite" }, "france-services|full|plain|accueil"],
    [{ codeDepartement: "69" as CodeDepartement }, "france-services|full|plain|accueil|neighbour"],
    [{ kind: "logement" }, "france-services|full|plain|housing"],
    [{ kind: "aire" }, "france-services|full|plain|housing"],
  ] as const)("gives %j another symbol", (changes, icon) => {
    expect(propertiesOf(changes)?.icon).toBe(icon);
  });

  it("keeps the order of the places", () => {
    const places = ["fs-2", "fs-1"].map((id) => aPlace({ id }));
    expect(toPlaceFeatures(places).features.map(({ properties }) => properties.id)).toEqual(["fs-2", "fs-1"]);
  });
});

const larche = aStop({ commune: "Val d'Oronaye", codeCommune: "04120" as CodeCommune, position: [6.85, 44.45] });

it("draws nothing without an open place, nor for one without stops", () => {
  expect(toStopFeatures(undefined)).toEqual(NO_FEATURES);
  expect(toStopFeatures(aPlace())).toEqual(NO_FEATURES);
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

function iconsInWinter(passages: readonly Passage[]) {
  const { features } = toPassageFeatures(passageStates(passages, "hiver"));
  return features.map(({ properties }) => properties.icon);
}

it("gives a pass its position and the properties of its layers", () => {
  const states = passageStates([aPassage()], "ete");
  expect(toPassageFeatures(states).features).toEqual([
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [7.031, 45.417] },
      properties: { name: "Col de l'Iseran", altitude: 2764, icon: "open" },
    },
  ]);
});

it("gives closed, doubtful and open passes different symbols", () => {
  const passages = (["ferme", "ferme-parfois", "ouvert"] as const).map((winter) => aPassage({ winter }));
  expect(iconsInWinter(passages)).toEqual(["closed", "doubtful", "open"]);
});

it("gives passes and tunnels, and no other passages", () => {
  const passages = PASSAGE_KINDS.map((kind) => aPassage({ kind, name: kind }));
  const { features } = toPassageFeatures(passageStates(passages, "ete"));
  expect(features.map(({ properties }) => properties.name)).toEqual(["col", "tunnel"]);
});

const atCeillac = (id: string): PlannedPlace => ({
  id,
  name: "Relais",
  position: [6.78, 44.66],
  type: "france-services",
  openings: [],
});

it("draws planned places with their names, moves one and leaves the others", () => {
  const features = toPlannedFeatures([atCeillac("envisage-1"), atCeillac("envisage-2")]);
  const after = withPlannedAt(features, "envisage-2", [6, 45]);
  expect(after.features.map(({ geometry, properties }) => [properties.id, geometry.coordinates])).toEqual([
    ["envisage-1", [6.78, 44.66]],
    ["envisage-2", [6, 45]],
  ]);
  expect(after.features.map(({ properties }) => properties.name)).toEqual(["Relais", "Relais"]);
});

const NEAR = aResort();
const FAR = aResort({ id: "vars" as ResortId, name: "Vars" });
const ACCESS = [
  { resort: NEAR, space: undefined, cost: 15 },
  { resort: FAR, space: undefined, cost: 15.01 },
];

describe("toResortFeatures", () => {
  it("gives resorts without an Espace saisonnier another symbol, and marks the chosen one", () => {
    const properties = toResortFeatures([NEAR, FAR], ACCESS, FAR).features.map((feature) => feature.properties);
    expect(properties).toEqual([
      { id: "val-d-isere", name: "Val d'Isère", icon: "near", isSelected: false },
      { id: "vars", name: "Vars", icon: "far", isSelected: true },
    ]);
  });

  it("calls no resort far before access is measured", () => {
    const { features } = toResortFeatures([NEAR, FAR], undefined, undefined);
    expect(features.map(({ properties }) => properties.icon)).toEqual(["unknown", "unknown"]);
    expect(features[0]?.geometry.coordinates).toEqual(NEAR.position);
  });
});

describe("toConventionFeatures", () => {
  it("gives each commune once, at its town hall, and none with an unknown town hall", () => {
    const signing = groupConventions([
      aConvention(),
      aConvention({ year: 2023 }),
      aConvention({ codeCommune: "73285" as CodeCommune, commune: "Séez" }),
    ]);
    const townHall = aCommune({ code: "73257" as CodeCommune, position: [6.5, 45.4] });
    const { features } = toConventionFeatures(signing, [townHall]);
    expect(features).toHaveLength(1);
    expect(features[0]).toMatchObject({
      geometry: { coordinates: [6.5, 45.4] },
      properties: { id: "73257", name: "Les Belleville", icon: "convention" },
    });
  });
});
