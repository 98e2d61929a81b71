import { expect, it } from "vitest";
import { unpackTable } from "./imported/workbook/unpack-table.ts";
import { writeArchive } from "./write-archive.ts";

it("packs texts that are unpacked the same, the sources beside their table", () => {
  const files = new Map([
    ["lieux.csv", "nom;commune\r\nMaison de l’Été;Névache\r\n"],
    ["sources.csv", "producteur\r\nANCT\r\n"],
  ]);
  const table = unpackTable(writeArchive(files, "2026-12-01"));
  if ("kind" in table) throw new Error(table.kind);
  expect([table.name, new TextDecoder().decode(table.bytes)]).toEqual([...files][0]);
});
