import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { STRAIGHT } from "../../domain/access/access-model.ts";
import type { CodeEpci } from "../../domain/codes.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { DescribedCollection } from "../../formats/export/feature-collection.ts";
import type { Provenance } from "../../formats/export/provenance.ts";
import type { AppState } from "../../model/app-state.ts";
import { NO_JOBS } from "../../model/jobs.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { settlementAtSeats } from "../../testing/demand-builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { type ExportedLayer, selectExportedLayers, writeLayer } from "./write-layer.ts";

const PROVENANCE: Provenance = {
  territory: "",
  measured: "",
  doubts: "",
  filters: "",
  model: STRAIGHT,
  threshold: 10,
  group: "65-ans-et-plus",
  scenario: "",
  ranges: "",
  populationVintage: "2026",
  exportedOn: "2026-01-20",
  link: "https://example.org/",
  sources: [],
};
const SQUARE: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [6, 44],
      [6, 45],
      [7, 45],
      [7, 44],
      [6, 44],
    ],
  ],
};
const EPCI = "200071033" as CodeEpci;

function outlineOf(code: string): TerritoryOutlines["epci"] {
  return { type: "FeatureCollection", features: [{ type: "Feature", geometry: SQUARE, properties: { code } }] };
}

function aWholeState(changes: Partial<AppState> = {}): AppState {
  const state = aState({ places: [aPlace()] }, { accessModel: STRAIGHT, ...changes });
  const epcis = [{ code: EPCI, name: "Vallée de l’Ubaye", communesInRegion: 1, communesInAll: 1 }];
  const territories = { communes: outlineOf("04019"), epci: outlineOf(EPCI), departements: outlineOf("04") };
  return {
    ...state,
    resources: {
      ...state.resources,
      communes: { status: "ready", value: { communes: [aCommune()], epcis } },
      settlement: { status: "ready", value: settlementAtSeats([aCommune()]) },
      territories: { status: "ready", value: territories },
    },
  };
}

function read(state: AppState, layer: ExportedLayer): DescribedCollection | undefined {
  const text = writeLayer(state, { layer, name: "une couche", provenance: PROVENANCE });
  return text === undefined ? undefined : (JSON.parse(text) as DescribedCollection);
}

describe("writeLayer", () => {
  it("writes communes at their seats, with their figures and sources", () => {
    const layer = read(aWholeState(), "communes");
    expect(layer).toMatchObject({ type: "FeatureCollection", name: "une couche" });
    expect(layer?.metadata).toMatchObject({
      modele: "vol_oiseau",
      seuil: 10,
      unite: "km",
      lien: "https://example.org/",
    });
    expect(layer?.features).toHaveLength(1);
    expect(layer?.features[0]).toMatchObject({
      geometry: { type: "Point", coordinates: [6.65, 44.387] },
      properties: { code_commune: "04019", population: 2500, desservie: "oui", eloignement_km: 0 },
    });
  });

  it.each([
    ["epci", EPCI],
    ["departements", "04"],
  ] as const)("writes the outlines of %s with their figures, wound to the left", (layer, code) => {
    const [feature] = read(aWholeState(), layer)?.features ?? [];
    expect(feature?.geometry).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [6, 44],
          [7, 44],
          [7, 45],
          [6, 45],
          [6, 44],
        ],
      ],
    });
    expect(feature?.properties).toMatchObject({ code, population: 2500, part_desservie_pct: 100 });
  });

  it("offers planned places and the covered area only when they exist", () => {
    expect(selectExportedLayers(aWholeState())).toEqual([
      "communes",
      "contours-communes",
      "epci",
      "departements",
      "lieux",
    ]);
    const collection = outlineOf("04");
    const drawn = aWholeState({
      planned: [{ kind: "envisage", id: "envisage-1", name: "Maison", position: [6.6, 44.4] }],
      jobs: {
        ...NO_JOBS,
        area: { status: "ready", value: { covered: collection, gap: collection, coveredKm2: 1, gapKm2: 1 } },
      },
    });
    expect(selectExportedLayers(drawn)).toEqual([
      "communes",
      "contours-communes",
      "epci",
      "departements",
      "lieux",
      "envisages",
      "zone",
    ]);
    expect(read(drawn, "zone")?.features.map(({ properties }) => properties)).toEqual([
      { zone: "couverte", code_departement: "04" },
      { zone: "lacune", code_departement: "04" },
    ]);
    expect(read(drawn, "envisages")?.features[0]?.properties).toMatchObject({
      nom: "Maison",
      commune: "Barcelonnette",
    });
  });

  it("returns undefined for layers without data", () => {
    expect(read(aState(), "communes")).toBeUndefined();
    expect(read(aState(), "epci")).toBeUndefined();
    expect(read(aState(), "zone")).toBeUndefined();
  });
});
