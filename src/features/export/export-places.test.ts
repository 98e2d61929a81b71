import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce } from "../../domain/at-once.ts";
import { layerId } from "../../domain/layer/layer-id.ts";
import type { Place } from "../../domain/place.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import { readFile } from "../../formats/csv/imported/read-file.ts";
import { readPlaceFeature } from "../../formats/public-data/place-feature.ts";
import { gatherPlaces } from "../../import/export-row.ts";
import { proposeChoices } from "../../import/propose-choices.ts";
import { understandRows } from "../../import/understand-rows.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectVisiblePlaces } from "../../model/list-selectors.ts";
import { aPlace } from "../../testing/builders.ts";
import { someExportablePlaces } from "../../testing/exportable-places.ts";
import { SOME_COMMUNES } from "../../testing/import-builders.ts";
import { readExport } from "../../testing/read-export.ts";
import { aState } from "../../testing/state-builder.ts";
import { exportPlacesInSteps, type PlacesExportFormat } from "./export-places.ts";

const ORIGIN = {
  count: 1,
  filters: "=aucun",
  exportedOn: "2026-01-20",
  link: "https://example.org/?vue=donnees",
  sources: [
    {
      id: "anct-fs-2024",
      producer: "@ANCT",
      title: "Liste",
      licence: "Licence Ouverte 2.0",
      vintage: "2024",
      url: "https://example.org/",
      date: "2026-01-02",
      tables: [],
    },
  ],
};
/** OWASP (2024), CSV Injection, and the full-width forms. */
const WOULD_RUN = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

const IMPORTED = layerId(2);
const importedPlace: Place = {
  ...aPlace({ id: "couche-2-7", name: "Maison", categories: ["lieu-multiservices"] }),
  layer: IMPORTED,
  records: [{ ...aPlace().records[0], id: "7", category: "lieu-multiservices", name: "Maison", layer: IMPORTED }],
};

function write(state: AppState, format: PlacesExportFormat): string | undefined {
  const parts: string[] = [];
  const isSome = atOnce(
    exportPlacesInSteps(state, { format, name: "Lieux", origin: ORIGIN }, (text) => parts.push(text)),
  );
  return isSome ? parts.join("") : undefined;
}

function withLayer(places: readonly Place[]): AppState {
  const state = aState({ places });
  const layer = {
    id: IMPORTED,
    name: "=Mes lieux",
    fileName: "lieux.csv",
    addedOn: "2026-01-20",
    vintage: "",
    places: [importedPlace],
  } as const;
  return { ...state, imported: { ...state.imported, layer } };
}

describe("places exported for a GIS", () => {
  it("are read back as the same places, imported ones with their own ids", () => {
    fc.assert(
      fc.property(someExportablePlaces, (places) => {
        fc.pre(places.length > 0);
        const state = aState({ places });
        const { features } = JSON.parse(write(state, "layer") ?? "") as { features: readonly unknown[] };
        expect(features.map(readPlaceFeature)).toEqual(selectVisiblePlaces(state));
      }),
      { numRuns: 300 },
    );
  });

  it("are the same JSON when written in chunks", () => {
    const places = Array.from({ length: 120 }, (_, rank) => aPlace({ id: `fs-${rank}` }));
    const text = write(aState({ places }), "layer") ?? "";
    expect(JSON.stringify(JSON.parse(text))).toBe(text);
    expect((JSON.parse(text) as { features: readonly unknown[] }).features).toHaveLength(120);
    expect(readExport(write(aState({ places }), "table") ?? "")).toHaveLength(120);
  });

  it("have no property that the import keeps as an unknown column", async () => {
    const records = [{ ...aPlace().records[0], hasDoubtfulPhone: true }] as const;
    const places = [aPlace({ records, hasDoubtfulLocation: true, mandatesSeenOn: "2023-01-31" })];
    const answer = await readFile(new File([write(withLayer(places), "layer") ?? ""], "a.geojson"));
    if (answer.kind !== "read") throw new Error(answer.kind);
    const read = [
      ...PLACE_COLUMNS,
      "lieu",
      "arrets",
      "doutes",
      "telephone_douteux",
      "position_douteuse",
      "aidants_connect",
    ];
    const unknown = gatherPlaces(answer.imported.table).columns.filter((column) => !read.includes(column));
    expect(unknown, "properties to add to NO_COLUMNS of src/import/own-features.ts").toEqual([]);
  });

  it("name the collection, its sources, and the layer of each place", () => {
    expect(JSON.parse(write(withLayer([]), "layer") ?? "")).toMatchObject({
      type: "FeatureCollection",
      name: "Lieux",
      metadata: { lieux: 1, filtres: "=aucun", exporte_le: "2026-01-20", sources: [{ producteur: "@ANCT" }] },
      features: [{ id: "couche-2-7", properties: { id: "7", couche: "=Mes lieux" } }],
    });
  });
});

describe("places exported as tables", () => {
  it("hold no text that a spreadsheet would run as a formula", () => {
    fc.assert(
      fc.property(someExportablePlaces, (places) => {
        const text = write(withLayer(places), "table") ?? "";
        const cells = readExport(text).flatMap((row) => Object.values(row));
        expect(cells.filter((cell) => WOULD_RUN.test(cell) && !/^-?[\d.,]+$/.test(cell))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("name the layer of each row, and the sources of all rows", () => {
    const rows = readExport(write(withLayer([aPlace()]), "table") ?? "");
    expect(rows).toMatchObject([
      { id: "fs-1", lieu: "fs-1", couche: "", filtres: "'=aucun", sources: "Licence Ouverte 2.0 : @ANCT (2024)" },
      { id: "7", lieu: "couche-2-7", couche: "'=Mes lieux", lien: "https://example.org/?vue=donnees" },
    ]);
  });

  it.each(["table", "layer"] as const)(
    "give back the columns of a file that the map has no field for: %s",
    async (format) => {
      const table = {
        columns: ["nom", "commune", "Nombre de postes", "remarque interne", "constructor"],
        rows: [{ line: 2, cells: ["Maison fictive", "Gap", "4", "=oui", "x"] }],
      };
      const { choices } = proposeChoices(table);
      const { places } = understandRows(table, choices, { communes: SOME_COMMUNES });
      const texts = [
        ["Nombre de postes", "4"],
        ["remarque interne", "=oui"],
        ["constructor", "x"],
      ];
      const [first] = places.map(({ place }) => place);
      expect(first?.records[0].kept).toEqual(texts);
      const exported = write(aState({ places: first === undefined ? [] : [first] }), format) ?? "";
      const answer = await readFile(new File([exported], format === "layer" ? "a.geojson" : "a.csv"));
      if (answer.kind !== "read") throw new Error(answer.kind);
      const again = gatherPlaces(answer.imported.table);
      const [back] = understandRows(again, proposeChoices(again).choices, { communes: SOME_COMMUNES }).places;
      expect(back?.place).toEqual(first);
    },
  );

  it("hold only the places that match the filters", () => {
    const state = withLayer([aPlace()]);
    const asked = { ...state, filters: { ...state.filters, category: ["lieu-multiservices"] } } as const;
    expect(readExport(write(asked, "table") ?? "").map(({ id }) => id)).toEqual(["7"]);
    expect(write(aState({ places: [] }), "table")).toBeUndefined();
  });
});
