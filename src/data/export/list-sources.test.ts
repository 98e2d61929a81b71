import { expect, it } from "vitest";
import { aPlace, aSource } from "../../testing/builders.ts";
import { describeCollection, listSources, sourcesOfPlaces, sourcesTable } from "./list-sources.ts";

const SOURCE = aSource();

it("lists every source in full, with French names", () => {
  expect(listSources([SOURCE])).toEqual([
    {
      producteur: "ANCT",
      titre: "Liste des structures France services",
      licence: "Licence Ouverte 2.0",
      millesime: "2024-08-01",
      url: "https://example.org/",
      consulte_le: "2026-11-24",
    },
  ]);
});

it("makes them a table that says when it was exported", () => {
  expect(sourcesTable([SOURCE], "2026-12-01")).toEqual({
    columns: ["producteur", "titre", "licence", "millesime", "url", "consulte_le", "exporte_le"],
    rows: [
      [
        "ANCT",
        "Liste des structures France services",
        "Licence Ouverte 2.0",
        "2024-08-01",
        "https://example.org/",
        "2026-11-24",
        "2026-12-01",
      ],
    ],
  });
});

it("names the sources of some places only", () => {
  const place = aPlace({ records: [{ ...aPlace().records[0], sources: [SOURCE.id] }] });
  expect(sourcesOfPlaces([place], [SOURCE, { ...SOURCE, id: "autre" }])).toEqual([SOURCE]);
});

it("names the layer and its origin", () => {
  const layer = describeCollection("lieux", [], { filtres: "aucun" });
  expect(JSON.parse(JSON.stringify(layer))).toEqual({
    type: "FeatureCollection",
    name: "lieux",
    metadata: { filtres: "aucun" },
    features: [],
  });
});
