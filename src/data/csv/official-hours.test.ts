import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { openingStateAt } from "../../domain/opening-hours/opening-state.ts";
import { parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import { convertOfficialHours, writeOfficialHours } from "./official-hours.ts";

const USUAL = "09:00 - 12:00 / 14:00 - 17:00";
/** The national list as published. It lies beside the project and is not part of it. */
const LIST = "../shared/snapshots/liste-fs-20240801.csv";
const DAYS = ["h_lundi", "h_mardi", "h_mercredi", "h_jeudi", "h_vendredi", "h_samedi"] as const;

describe("convertOfficialHours", () => {
  it.each([
    [[USUAL, USUAL, USUAL, USUAL, USUAL, ""], "Mo-Fr 09:00-12:00,14:00-17:00"],
    [
      [USUAL, "09:00 - 18:00", USUAL, USUAL, "", "9h - 12h30"],
      "Mo,We-Th 09:00-12:00,14:00-17:00; Tu 09:00-18:00; Sa 09:00-12:30",
    ],
    [["", "", "", "", "", ""], ""],
  ])("%j", (days, openingHours) => {
    expect(convertOfficialHours(days)).toEqual({ openingHours, faults: [] });
  });

  it.each([
    ["00:00 - 00:00", "", "de minuit à minuit : lu comme fermé"],
    ["14:00 - 17:00 / 09:00 - 12:00", "Tu 09:00-12:00,14:00-17:00", "intervalles dans le désordre, remis en ordre"],
    ["sur rendez-vous", "", "heures illisibles « sur rendez-vous »"],
    ["09:00 - 12:75", "", "heures illisibles « 09:00-12:75 »"],
    ["17:00 - 14:00", "", "heures illisibles « 17:00-14:00 »"],
    ["09:00 - 17:00 / 13:00 - 17:00", "", "intervalles qui se chevauchent « 09:00-17:00,13:00-17:00 »"],
  ])("reports %j", (value, openingHours, reason) => {
    expect(convertOfficialHours(["", value])).toEqual({ openingHours, faults: [{ day: 1, value, reason }] });
  });
});

describe("writeOfficialHours", () => {
  it("keeps overlapping times as the list has them", () => {
    const overlapping = ["08:45 - 17:00", "08:45 - 17:00 / 13:30 - 17:00", USUAL, "sur rendez-vous", "00:00 - 00:00"];
    expect(writeOfficialHours(overlapping)).toBe(
      "Mo 08:45-17:00; Tu 08:45-17:00,13:30-17:00; We 09:00-12:00,14:00-17:00",
    );
  });
});

/** Whether hours can be read, and give a state at night, in the morning and at noon of a Tuesday. */
function givesStates(openingHours: string): boolean {
  const parsed = parseOpeningWeek(openingHours);
  if (parsed.kind === "fault") return false;
  return [0, 570, 719, 720, 1439].every(
    (minute) => openingStateAt(parsed.week, { date: "2026-11-24", weekday: 1, minute }).kind !== "unknown",
  );
}

describe.skipIf(!existsSync(LIST))(`the hours of the national list (skipped where ${LIST} is missing)`, () => {
  const text = existsSync(LIST) ? readFileSync(LIST, "utf8").replace(/^\uFEFF/, "") : "";
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  const weekOf = (row: Record<string, string>) => convertOfficialHours(DAYS.map((day) => row[day] ?? ""));

  it("are read or reported, day by day, and the result gives a state at any moment", () => {
    expect(rows.length).toBeGreaterThan(2800);
    const weeks = rows.map(weekOf);
    expect(weeks.flatMap(({ faults }) => faults).filter(({ reason }) => reason === "")).toEqual([]);
    const read = weeks.filter(({ openingHours }) => openingHours !== "");
    expect(read.length / rows.length).toBeGreaterThan(0.95);
    expect(read.filter(({ openingHours }) => !givesStates(openingHours))).toEqual([]);
  });

  it("are equal to those of the project's table, except for corrections", () => {
    const table = Papa.parse<Record<string, string>>(readFileSync("data/points/france-services.csv", "utf8"), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const byId = new Map(rows.map((row) => [`fs-${row["id_fs"]}`, weekOf(row)]));
    const other = table.filter((row) => byId.get(row["id"] ?? "")?.openingHours !== row["opening_hours"]);
    // Days with a fault were corrected by hand in the table.
    expect(other.filter((row) => byId.get(row["id"] ?? "")?.faults.length === 0).map((row) => row["id"])).toEqual([]);
    expect(table.length - other.length).toBeGreaterThan(160);
  });
});
