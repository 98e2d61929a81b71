import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { CodeDepartement } from "../codes.ts";
import { reportedValues, writeReportRows } from "./report.ts";

const [record] = aPlace().records;
const DATE = "2026-11-28";
const WEEK = "Mo-Tu 09:00-12:00";
const place = aPlace({
  records: [
    { ...record, phone: "04 92 00 00 01", openingHours: WEEK },
    {
      ...record,
      id: "es-1",
      category: "espace-saisonnier",
      phone: "04 92 00 00 02",
      openingHours: "Mo,Tu 09:00-12:00",
      appointment: true,
    },
    { ...record, id: "lm-1", category: "lieu-multiservices", phone: "04 92 00 00 01" },
  ],
});

describe("reportedValues", () => {
  it("gives each distinct value once, with its records", () => {
    const ids = reportedValues(place, "phone").map(({ text, records }) => [text, ...records.map(({ id }) => id)]);
    expect(ids).toEqual([
      ["04 92 00 00 01", "fs-1", "lm-1"],
      ["04 92 00 00 02", "es-1"],
    ]);
  });

  it("takes two notations of one week as one, and leaves the empty cell out", () => {
    const ids = reportedValues(place, "openingHours").map(({ records }) => records.map(({ id }) => id));
    expect(ids).toEqual([["fs-1", "es-1"]]);
  });

  it("gives the empty value when nothing is known", () => {
    expect(reportedValues(place, "website")).toMatchObject([{ text: "" }]);
  });

  it("reads the need of an appointment in the notation of the table", () => {
    expect(reportedValues(place, "appointment")).toMatchObject([{ text: "oui", records: [{ id: "es-1" }] }]);
  });
});

describe("writeReportRows", () => {
  const [wrong] = reportedValues(place, "openingHours");
  if (wrong === undefined) throw new Error("The place has hours.");

  it("writes a correction for each record with the wrong value, with its own cell", () => {
    const right = "We 09:00-12:00";
    const report = { kind: "value", field: "openingHours", wrong, right, reason: "Affiche" } as const;
    expect(writeReportRows(place, report, DATE)).toEqual({
      file: "corrections",
      table: {
        columns: ["table", "id", "field", "from", "to", "reason", "source", "date"],
        rows: [
          ["france-services", "fs-1", "opening_hours", WEEK, right, "Signalement reçu par la carte", "Affiche", DATE],
          [
            "espaces-saisonniers",
            "es-1",
            "opening_hours",
            "Mo,Tu 09:00-12:00",
            right,
            "Signalement reçu par la carte",
            "Affiche",
            DATE,
          ],
        ],
      },
    });
  });

  it("writes a doubt when the right value is unknown", () => {
    const report = { kind: "value", field: "openingHours", wrong, right: "", reason: "Fermé lundi matin" } as const;
    expect(writeReportRows(place, report, DATE)).toMatchObject({
      file: "doubts",
      table: {
        columns: ["table", "id", "field", "note", "date"],
        rows: [
          ["france-services", "fs-1", "opening_hours", "Fermé lundi matin", DATE],
          ["espaces-saisonniers", "es-1", "opening_hours", "Fermé lundi matin", DATE],
        ],
      },
    });
  });

  it("writes a sentence as a doubt about the first record", () => {
    const report = { kind: "note", field: "closed", note: "Fermé définitivement", reason: "vu sur place" } as const;
    expect(writeReportRows(place, report, DATE).table.rows).toEqual([
      ["france-services", "fs-1", "kind", "Fermé définitivement (vu sur place)", DATE],
    ]);
  });

  it("names the table of the neighbouring places", () => {
    const neighbour = aPlace({ codeDepartement: "69" as CodeDepartement });
    const report = { kind: "note", field: "other", note: "Note", reason: "vu" } as const;
    expect(writeReportRows(neighbour, report, DATE).table.rows[0]?.[0]).toBe("france-services-voisins");
  });
});
