import { expect, it } from "vitest";
import { findHeaderRow, isRowOfHalfDays, joinNames, withGroups } from "./read-csv.ts";

it("finds the row of names below titles, and none where no row has two texts", () => {
  expect(findHeaderRow([["Lieux"], ["au", "1er mars"], ["Nom", "Commune", "Tél.", "Site", "Mail"], ["A", "Gap"]])).toBe(
    2,
  );
  expect(
    findHeaderRow([
      ["Nom", "Commune"],
      ["A", "Gap"],
    ]),
  ).toBe(0);
  expect(findHeaderRow([["Lieux"], [""]])).toBeUndefined();
});

it("joins repeated names with those of their groups, and leaves others alone", () => {
  const days = ["Nom", "Lundi", "", "Mardi", ""];
  const halves = ["", "matin", "après-midi", "matin", "après-midi"];
  const joined = ["Nom", "Lundi matin", "Lundi après-midi", "Mardi matin", "Mardi après-midi"];
  expect(joinNames(days, halves)).toEqual(joined);
  expect(joinNames(["Lieu", "", "Horaires", ""], ["Nom", "Commune", "Lundi", "Mardi"])).toEqual([
    "Nom",
    "Commune",
    "Lundi",
    "Mardi",
  ]);
  expect(withGroups(["Liste des lieux"], ["Nom", "Tél.", "Tél."])).toEqual(["Nom", "Tél.", "Tél."]);
  expect(withGroups(days, ["Nom", ...halves.slice(1)])).toEqual(joined);
});

it("knows a row of half days", () => {
  expect(isRowOfHalfDays(["", "Matin", "Après-midi"])).toBe(true);
  expect(isRowOfHalfDays(["Relais", "matin", "après-midi"])).toBe(false);
  expect(isRowOfHalfDays(["", "matin"])).toBe(false);
});
