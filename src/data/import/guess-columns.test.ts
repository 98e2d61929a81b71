import { expect, it } from "vitest";
import { joinHalfDays } from "./guess-columns.ts";

it("joins the halves of each day, closed ones aside, and leaves other columns alone", () => {
  const columns = ["Nom", "Lundi matin", "Lundi après-midi", "Horaires mardi AM", "Matin"];
  const rows = [
    { line: 2, cells: ["A", "9h-12h", "14h-17h", "9h-12h", "x"] },
    { line: 3, cells: ["B", "fermé", "14h-17h", "", ""] },
    { line: 4, cells: ["C", "Fermé", "fermé"] },
  ];
  expect(joinHalfDays({ columns, rows })).toEqual({
    columns: ["Nom", "Lundi matin + Lundi après-midi", "Horaires mardi AM", "Matin"],
    rows: [
      { line: 2, cells: ["A", "9h-12h / 14h-17h", "9h-12h", "x"] },
      { line: 3, cells: ["B", "14h-17h", "", ""] },
      { line: 4, cells: ["C", "Fermé", "", ""] },
    ],
  });
});

it("returns the same table without such columns", () => {
  const table = { columns: ["Nom", "Lundi"], rows: [] };
  expect(joinHalfDays(table)).toEqual(table);
});
