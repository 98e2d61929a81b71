import { describe, expect, it } from "vitest";
import { readManifest } from "../../src/data/public-data/manifest.ts";
import { aTable } from "../../src/testing/table-builders.ts";
import { listSources, makeManifest } from "./make-manifest.ts";
import { readTables } from "./read-tables.ts";
import { TABLES } from "./table-columns.ts";
import { fingerprint } from "./write-dataset.ts";

const real = readTables(process.cwd()).tables;
const tables = {
  ...real,
  cols: aTable(TABLES.cols, [{ source: "a;b" }, { source: "b" }]),
  sommets: aTable(TABLES.sommets, [{ source: "b" }]),
  bouquets: aTable(TABLES.bouquets, [
    { category: "france-services", theme: "emploi", operators: "France Travail, Urssaf" },
    { category: "france-services", theme: "courrier", operators: "La Poste" },
    { category: "espace-saisonnier", theme: "emploi", operators: "" },
  ]),
  sources: aTable(TABLES.sources, [{ id: "a" }, { id: "b" }, { id: "unused" }]),
};
const manifest = makeManifest(tables, 392, new Map([["points.geojson", "{}"]]));

describe("makeManifest", () => {
  it("counts the rows of each table and the places", () => {
    expect(manifest.rows).toMatchObject({ cols: 2, sommets: 1, sources: 3 });
    // The table of travel times is absent.
    expect(Object.keys(manifest.rows)).toHaveLength(Object.keys(TABLES).length);
    expect(manifest.places).toBe(392);
  });

  it("lists which tables use each source, and leaves out unused sources", () => {
    expect(listSources(tables).map(({ id, tables: drawing }) => [id, drawing])).toEqual([
      ["a", ["cols"]],
      ["b", ["sommets", "cols"]],
    ]);
  });

  it("reads each row once, whatever the number of sources", () => {
    let reads = 0;
    const lines = tables.sommets.lines.map(({ line, row }) => ({
      line,
      row: {
        ...row,
        get source() {
          reads++;
          return "a";
        },
      },
    }));
    const sources = aTable(
      TABLES.sources,
      Array.from({ length: 50 }, (_, rank) => ({ id: `${rank}` })),
    );
    listSources({ ...tables, sommets: { ...tables.sommets, lines }, sources });
    expect(reads).toBe(1);
  });

  it("names the operators of a theme, where the table names some", () => {
    expect(manifest.operators).toEqual({
      "france-services": { emploi: "France Travail, Urssaf", courrier: "La Poste" },
    });
  });

  it("has the size and SHA-256 of each file", () => {
    expect(manifest.files).toEqual({ "points.geojson": fingerprint("{}") });
  });

  it("can be read by the page", () => {
    expect(readManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
  });
});
