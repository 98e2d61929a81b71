import { expect, it } from "vitest";
import { aSource } from "../../testing/builders.ts";
import { citeSources, listSources } from "./cite-sources.ts";

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

it("cites producers by licence, and counts the pages of isolated facts", () => {
  const isolated = {
    ...SOURCE,
    producer: "Un journal",
    licence: "Non précisée : faits isolés, sans reprise de la base",
  };
  const insee = { ...SOURCE, producer: "Insee", vintage: "" };
  const osm = { ...SOURCE, producer: "Hinaura", licence: "ODbL 1.0", vintage: "2022" };
  expect(citeSources([SOURCE, isolated, osm, insee, SOURCE, { ...isolated, producer: "Un autre" }])).toBe(
    "Licence Ouverte 2.0 : ANCT (2024-08-01), Insee ; ODbL 1.0 : Hinaura (2022) ; Faits isolés : 2 pages citées sous « Données »",
  );
});
