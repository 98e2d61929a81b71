import { expect, it } from "vitest";
import { readArchive } from "../../../e2e/imported-files.ts";
import { writeArchive } from "./write-archive.ts";

it("packs texts that are unpacked the same", () => {
  const files = { "lieux.csv": "nom;commune\r\nMaison de l’Été;Névache\r\n", "sources.csv": "producteur\r\nANCT\r\n" };
  expect(readArchive(writeArchive(new Map(Object.entries(files)), "2026-12-01"))).toEqual(files);
});
