import { expect, it } from "vitest";
import { toFlatTable } from "../../domain/flat-table.ts";
import { aCommune } from "../../testing/builders.ts";
import { type ExportedVintageChange, vintageColumns } from "./change-columns.ts";

it("writes people who gain access and people who lose it in columns of their own, and no cost where no way leads to a place", () => {
  const commune = aCommune();
  const change = { commune, population: 120, costBefore: Number.POSITIVE_INFINITY, costAfter: 7.256 };
  const gain: ExportedVintageChange = {
    change: { ...change, pointBefore: -1, pointAfter: 3 },
    isGain: true,
    epci: "CC Vallée de l’Ubaye",
    placeAfter: "Mairie",
  };
  const loss: ExportedVintageChange = {
    change: {
      ...change,
      population: 30,
      costBefore: 4,
      costAfter: Number.POSITIVE_INFINITY,
      pointBefore: 0,
      pointAfter: -1,
    },
    isGain: false,
    epci: "",
    placeAfter: undefined,
  };
  const { columns, rows } = toFlatTable(vintageColumns("min"), [gain, loss]);
  const byName = rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [columns[at], cell])));
  expect(byName).toMatchObject([
    {
      code_commune: "04019",
      commune: "Barcelonnette",
      code_departement: "04",
      code_epci: "200071033",
      epci: "CC Vallée de l’Ubaye",
      changement: "gagne",
      habitants_gagnes: 120,
      habitants_perdus: 0,
      eloignement_avant_min: undefined,
      eloignement_apres_min: 7.26,
      lieu_le_plus_proche_apres: "Mairie",
    },
    {
      changement: "perd",
      habitants_gagnes: 0,
      habitants_perdus: 30,
      eloignement_avant_min: 4,
      eloignement_apres_min: undefined,
      lieu_le_plus_proche_apres: undefined,
    },
  ]);
});
