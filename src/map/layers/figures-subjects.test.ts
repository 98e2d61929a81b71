import { expect, test } from "vitest";
import type { BaseMap } from "../../domain/base-map.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../../domain/codes.ts";
import { WHOLE_REGION } from "../../domain/territory-ref.ts";
import { aCommune, aPlace, aStop } from "../../testing/builders.ts";
import { aSquare, outlinesOf } from "../../testing/outlines.ts";
import { figuresLayers } from "../figures-style.ts";
import { toAreaNames, toCommuneNames } from "./area-names.ts";
import { toAllStopFeatures } from "./figures-places.ts";
import { toSiteFeatures } from "./sites.ts";

test("A service has one ring at each position of its stops, with its own symbol; a place without stops has none", () => {
  const bus = aPlace({
    id: "bus",
    categories: ["france-services"],
    stops: [aStop({ position: [6, 45] }), aStop({ position: [6, 45] }), aStop({ position: undefined })],
  });
  const { features } = toAllStopFeatures([aPlace({ id: "office", stops: [] }), bus]);
  expect(features.map(({ geometry, properties }) => [properties.id, geometry.coordinates])).toEqual([["bus", [6, 45]]]);
  expect(features[0]?.properties.icon).toContain("france-services");
});

test("Proposed places are numbered in the order of their list, with their names", () => {
  const { features } = toSiteFeatures([
    { position: [6.1, 45], label: "Ceillac" },
    { position: [6.2, 45], label: "Vars" },
  ]);
  expect(features.map(({ geometry, properties }) => [properties.rank, properties.name, geometry.coordinates])).toEqual([
    [1, "Ceillac", [6.1, 45]],
    [2, "Vars", [6.2, 45]],
  ]);
});

const COMMUNES = [
  aCommune({
    code: "05061" as CodeCommune,
    codeDepartement: "05" as CodeDepartement,
    codeEpci: "200067825" as CodeEpci,
    population: 40,
  }),
  aCommune({
    code: "05062" as CodeCommune,
    codeDepartement: "05" as CodeDepartement,
    codeEpci: "200067825" as CodeEpci,
    population: 2,
  }),
];

const OUTLINES = outlinesOf({
  epci: [aSquare("200067825", 6, "CA Gap")],
  departements: [aSquare("05", 6, "Hautes-Alpes")],
});

test("EPCI and départements have their names inside, with their people, and are told from those around the chosen one", () => {
  const [epci] = toAreaNames("epci", OUTLINES, COMMUNES, WHOLE_REGION).features;
  expect(epci?.properties).toEqual({ name: "CA Gap", population: 42, isInside: true });
  expect(epci?.geometry.coordinates[0]).toBeCloseTo(6.5, 1);
  const elsewhere = { level: "departement", code: "04" as CodeDepartement } as const;
  expect(toAreaNames("epci", OUTLINES, COMMUNES, elsewhere).features[0]?.properties.isInside).toBe(false);
  const names = toAreaNames("departement", OUTLINES, COMMUNES, WHOLE_REGION).features;
  expect(names.map(({ properties }) => properties.name)).toEqual(["Hautes-Alpes"]);
  expect(toAreaNames("commune", OUTLINES, COMMUNES, WHOLE_REGION).features).toEqual([]);
});

function aLabel(name: string, zoom: number, position: [number, number], kind: "ville" | "hameau" = "ville") {
  const properties = { kind, name, zoom, rank: 3 as const };
  const label: BaseMap["labels"]["features"][number] = {
    type: "Feature",
    properties,
    geometry: { type: "Point", coordinates: position },
  };
  return label;
}

test("A commune has its name until the base map names it, and not another one of the same name", () => {
  const here = aCommune({ name: "Montclar", position: [6.3, 44.4] });
  const elsewhere = aCommune({ name: "Montclar", position: [5, 45] });
  const unnamed = aCommune({ name: "Selonnet", position: [6.31, 44.37] });
  const labels = [aLabel("Montclar", 11, [6.3004, 44.4003]), aLabel("Selonnet", 12, [6.31, 44.37], "hameau")];
  const until = toCommuneNames([here, elsewhere, unnamed], labels).features.map(({ properties }) => properties.until);
  expect(until[0]).toBe(11);
  expect(Math.min(...until.slice(1))).toBeGreaterThan(24);
});

test("Fills lie under waters, limits and roads; places and names above the veil", () => {
  const ids = figuresLayers("light").map(({ id }) => id);
  const inOrder = [
    "land",
    "fill-commune",
    "sea",
    "figures-area",
    "fill-edge-commune",
    "limit-departement",
    "roads",
    "chosen-veil",
    "chosen-line",
    "hovered-line",
    "figures-place-dot",
    "label-hameau",
    "commune-name",
    "label-ville-1",
    "area-name",
    "figures-place",
    "planned",
  ];
  expect(inOrder.map((id) => ids.indexOf(id))).toEqual(inOrder.map((id) => ids.indexOf(id)).sort((a, b) => a - b));
  for (const id of inOrder) expect(ids).toContain(id);
});
