import { expect, it } from "vitest";
import { joinHalfDays, readNames } from "./join-half-days.ts";

it("joins the halves of each day, closed ones aside, and leaves other columns alone", () => {
  const columns = ["Nom", "Lundi matin", "Lundi après-midi", "Horaires mardi AM", "Matin"];
  const rows = [
    { line: 2, cells: ["A", "9h-12h", "14h-17h", "9h-12h", "x"] },
    { line: 3, cells: ["B", "fermé", "14h-17h", "", ""] },
    { line: 4, cells: ["C", "Fermé", "fermé"] },
  ];
  expect(joinHalfDays({ columns, rows })).toEqual({
    columns: ["Nom", "lundi (Lundi matin + Lundi après-midi)", "mardi (Horaires mardi AM)", "Matin"],
    rows: [
      { line: 2, cells: ["A", "9h-12h / 14h-17h", "9h-12h", "x"] },
      { line: 3, cells: ["B", "14h-17h", "", ""] },
      { line: 4, cells: ["C", "Fermé", "", ""] },
    ],
  });
});

it("names the halves of days under their days, in the row below the names or above them", () => {
  const joined = ["Nom", "Lundi matin", "Lundi après-midi", "Mardi matin"];
  const table = (...rows: readonly (readonly string[])[]) => rows.map((cells, at) => ({ line: at + 1, cells }));
  const below = table(["Nom", "Lundi", "", "Mardi"], ["", "matin", "après-midi", "matin"], ["A", "9h-12h", "", ""]);
  expect(readNames(below, 0)).toEqual({ names: joined, next: 2 });
  const above = table(["", "Lundi", "", "Mardi"], ["Nom", "matin", "après-midi", "matin"], ["A", "9h-12h", "", ""]);
  expect(readNames(above, 1)).toEqual({ names: joined, next: 2 });
  const plain = table(["Liste", "2026"], ["Nom", "Tél.", "Tél."], ["A", "1", "2"]);
  expect(readNames(plain, 1)).toEqual({ names: ["Nom", "Tél.", "Tél."], next: 2 });
});
