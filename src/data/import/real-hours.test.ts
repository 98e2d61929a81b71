import { existsSync, readFileSync } from "node:fs";
import OpeningHours from "opening_hours";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { writeDayRules } from "../../domain/opening-hours/day-rules.ts";
import { openingStateAt } from "../../domain/opening-hours/opening-state.ts";
import { type OpeningWeek, parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import { toParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import { inZone } from "../../testing/in-zone.ts";
import { readDay } from "./read-hours.ts";

const TABLES = ["france-services", "espaces-saisonniers", "lieux-multiservices", "tournees"];
/** The national list as published. It lies beside the project and is not part of it. */
const LIST = "../shared/snapshots/liste-fs-20240801.csv";
const DAYS = ["h_lundi", "h_mardi", "h_mercredi", "h_jeudi", "h_vendredi", "h_samedi"] as const;

const QUARTER_MS = 900_000;

/** Every quarter of an hour from a midnight, as instants and as French local time. */
function quartersOf(midnight: string, days: number) {
  const instants = Array.from({ length: days * 96 }, (_, quarter) => Date.parse(midnight) + quarter * QUARTER_MS);
  return { instants, moments: instants.map((instant) => toParisMoment(new Date(instant))) };
}

/** The clocks go forward on 29 March 2026, Easter Monday is 6 April; they go back on 25 October, 1 November is All Saints'. */
const SPRING = quartersOf("2026-03-24T00:00:00Z", 14);
const AUTUMN = quartersOf("2026-10-25T00:00:00Z", 8);
type Quarters = typeof SPRING;

function rowsOf(file: string): readonly Record<string, string>[] {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}

function weekOf(hours: string): OpeningWeek | undefined {
  const parsed = parseOpeningWeek(hours);
  return parsed.kind === "week" ? parsed.week : undefined;
}

const LETTERS = {
  open: "o",
  closing: "o",
  opens: "o",
  appointment: "a",
  closed: "-",
  season: "!",
  unknown: "!",
} as const;

/** State of our week at each quarter of an hour, one letter each: open, by appointment, closed. */
function ourStates(hours: string, { moments }: Quarters): string {
  const week = weekOf(hours);
  return week === undefined ? "" : moments.map((moment) => LETTERS[openingStateAt(week, moment).kind]).join("");
}

/** State by the opening_hours library on a device in Paris: the library uses the device's time zone only. */
function theirStates(hours: string, { instants }: Quarters): string {
  const [first = 0] = instants;
  const last = instants.at(-1) ?? 0;
  const intervals = inZone("Europe/Paris", () =>
    new OpeningHours(hours).getOpenIntervals(new Date(first), new Date(last + QUARTER_MS)),
  );
  const states: string[] = instants.map(() => "-");
  const quarterFrom = (instant: Date) => Math.ceil((instant.getTime() - first) / QUARTER_MS);
  for (const [from, to, isUnknown] of intervals) states.fill(isUnknown ? "a" : "o", quarterFrom(from), quarterFrom(to));
  return states.join("");
}

function disagreements(texts: readonly string[], quarters: Quarters): readonly string[] {
  return texts.filter((text) => ourStates(text, quarters) !== theirStates(text, quarters));
}

describe("every distinct text of hours in the tables", () => {
  const written = TABLES.flatMap((table) => rowsOf(`data/points/${table}.csv`)).map(
    (row) => row["opening_hours"] ?? "",
  );
  // Hours of the sources that cannot be read, or would be misread, are corrected or emptied by hand.
  const corrections = rowsOf("data/corrections/corrections.csv").filter(({ field }) => field === "opening_hours");
  const texts = distinct([...written, ...corrections.map(({ to = "" }) => to)]);

  it("is read, except for those with a correction", () => {
    expect(texts.length).toBeGreaterThan(240);
    const corrected = new Set(corrections.map(({ from }) => from));
    expect(texts.filter((text) => weekOf(text) === undefined && !corrected.has(text))).toEqual([]);
  });

  it.each(Object.entries({ SPRING, AUTUMN }))(
    "has the states of the opening_hours library: %s",
    (_season, quarters) => {
      const read = texts.filter((text) => weekOf(text) !== undefined);
      expect(disagreements(read, quarters)).toEqual([]);
    },
  );
});

describe.skipIf(!existsSync(LIST))(
  `every distinct text of hours in the national list (skipped where ${LIST} is missing)`,
  () => {
    const rows = existsSync(LIST) ? rowsOf(LIST) : [];
    const cells = distinct(rows.flatMap((row) => DAYS.map((day) => row[day]?.trim() ?? "")));
    const weeks = distinct(rows.map((row) => writeDayRules(DAYS.map((day) => readDay(row[day] ?? "") ?? ""))));

    it("is read day by day, but for some that are reported", () => {
      expect(cells.length).toBeGreaterThan(500);
      expect(cells.filter((cell) => readDay(cell) === undefined).length).toBeLessThan(cells.length / 20);
    });

    it("gives, once converted, a readable week", () => {
      expect(weeks.length).toBeGreaterThan(1000);
      expect(weeks.filter((text) => weekOf(text) === undefined)).toEqual([]);
    });

    it("has the states of the opening_hours library", () => {
      expect(disagreements(weeks, AUTUMN)).toEqual([]);
    });
  },
);

it.each([
  ["00:00 - 00:00", ""],
  ["9h - 12h30", "09:00-12:30"],
  ["09:00 - 12:00 / 14:00 - 17:00", "09:00-12:00,14:00-17:00"],
  ["17:00 - 14:00", undefined],
  ["14:00 - 17:00 / 09:00 - 12:00", "09:00-12:00,14:00-17:00"],
  ["00:00 - 00:00 / 09:00 - 12:00 / 09:00 - 12:00", "09:00-12:00"],
  ["09:00 - 17:00 / 13:00 - 17:00", undefined],
  ["25:00 - 99:99", undefined],
  ["quand il pleut", undefined],
])("reads the day %j", (cell, hours) => {
  expect(readDay(cell)).toBe(hours);
});
