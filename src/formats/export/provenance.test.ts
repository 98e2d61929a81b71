import { describe, expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { aSource } from "../../testing/builders.ts";
import { exportFileName } from "./file-name.ts";
import { citeSources, layerMetadata, type Provenance, provenanceSheet } from "./provenance.ts";
import { relevantSources } from "./relevant-sources.ts";

const SOURCE = aSource();

const PROVENANCE: Provenance = {
  territory: "Hautes-Alpes (05)",
  measured: "178 lieux, par la route, l’hiver",
  doubts: "612 habitants ne sont desservis que par un lieu placé avec un doute",
  filters: "France services",
  model: roadModel("hiver", "min"),
  threshold: 20,
  group: "65-ans-et-plus",
  scenario: "",
  ranges: "",
  populationVintage: "2026",
  exportedOn: "2026-01-20",
  link: "https://example.org/?vue=territoires",
  sources: [SOURCE],
};

describe("provenanceSheet", () => {
  it("has a row for each matter, with the same names in every language, and one for each source", () => {
    const { columns, rows } = provenanceSheet(PROVENANCE);
    expect(columns).toEqual(["rubrique", "contenu"]);
    expect(rows).toEqual([
      ["territoire", "Hautes-Alpes (05)"],
      ["mesure", "178 lieux, par la route, l’hiver"],
      ["doutes", "612 habitants ne sont desservis que par un lieu placé avec un doute"],
      ["filtres", "France services"],
      ["modele", "route_hiver"],
      ["seuil", 20],
      ["unite", "min"],
      ["scenario", ""],
      ["population_mesuree", "65-ans-et-plus"],
      ["comptage", "habitat"],
      ["limites_eloignement", "10 ; 20 ; 30 ; 45 ; 60"],
      ["limites_part_pct", "99 ; 95 ; 90 ; 75 ; 50"],
      ["millesime_population", "2026"],
      ["exporte_le", "2026-01-20"],
      ["lien", "https://example.org/?vue=territoires"],
      [
        "source",
        "ANCT – Liste des structures France services – Licence Ouverte 2.0 – 2024-08-01 – https://example.org/ – 2026-11-24",
      ],
    ]);
  });
});

describe("layerMetadata", () => {
  it("names every source in full", () => {
    expect(layerMetadata(PROVENANCE)["sources"]).toEqual([
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
});

describe("citeSources", () => {
  it("groups producers by licence and counts the pages of isolated facts", () => {
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
});

describe("relevantSources", () => {
  const of = (...tables: string[]) => ({ ...SOURCE, id: tables.join(), tables });
  const all = [of("france-services"), of("lieux-multiservices", "x"), of("communes"), of("aretes"), of("stations")];
  const ids = (asked: Parameters<typeof relevantSources>[1], model: Parameters<typeof relevantSources>[2]) =>
    relevantSources(all, asked, model, "tous").map(({ id }) => id);

  it("leaves out types that are not measured, and the roads for straight lines", () => {
    expect(ids(["france-services"], STRAIGHT)).toEqual(["france-services", "communes"]);
    expect(ids([], roadModel("ete", "km"))).toEqual(["france-services", "lieux-multiservices,x", "communes", "aretes"]);
  });
});

describe("sources of people", () => {
  const all = ["demand-points", "communes-age", "menages-voiture"].map((id) => ({ ...SOURCE, id, tables: [id] }));
  const ids = (group: Parameters<typeof relevantSources>[3]) =>
    relevantSources(all, [], STRAIGHT, group).map(({ id }) => id);

  it("are those of the selected group, and of where it lives", () => {
    expect(ids("tous")).toEqual(["demand-points"]);
    expect(ids("65-ans-et-plus")).toEqual(["demand-points", "communes-age"]);
    expect(ids("sans-voiture")).toEqual(["demand-points", "menages-voiture"]);
  });
});

describe("exportFileName", () => {
  it("states the content of the file, in characters that every system accepts", () => {
    const name = { model: STRAIGHT, threshold: 10, date: "2026-11-25", extension: "csv" };
    expect(exportFileName({ ...name, subject: ["couverture", "epci"] })).toBe(
      "services-alpins_couverture_epci_vol-oiseau_10km_2026-11-25.csv",
    );
    expect(
      exportFileName({
        ...name,
        model: roadModel("hiver", "min"),
        threshold: 20,
        subject: ["lacunes", "CC Cœur d’Été"],
      }),
    ).toBe("services-alpins_lacunes_cc-coeur-d-ete_route-hiver_20min_2026-11-25.csv");
  });
});
