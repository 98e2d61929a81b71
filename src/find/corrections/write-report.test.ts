import { describe, expect, it } from "vitest";
import { type ReaderReport, reportedValues, writeReportRows } from "../../domain/corrections/report.ts";
import { aPlace } from "../../testing/builders.ts";
import { createFormat } from "../../ui/format.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";
import { reportFileName, reportMail, writeReport, writeReportFile } from "./write-report.ts";

const [record] = aPlace().records;
const place = aPlace({ records: [{ ...record, openingHours: "Mo-Tu 09:00-12:00" }] });
const [wrong] = reportedValues(place, "openingHours");
if (wrong === undefined) throw new Error("The test place must have opening hours");
const HOURS: ReaderReport = {
  kind: "value",
  field: "openingHours",
  wrong,
  right: "We 09:00-12:00; Fr 14:00-17:00",
  reason: "Affiche sur la porte",
};
const LINK = "https://example.org/?lieu=fs-1&lang=fr";
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
const write = (report: ReaderReport, language: "fr" | "en" = "fr", of = place) => {
  const rows = writeReportRows(of, report, "2026-11-28");
  const csv = writeReportFile(rows);
  return writeReport({ place: of, report, rows, csv, link: LINK }, CATALOGUES[language], createFormat(language));
};

describe("writeReport", () => {
  it("names the place, its row, the date of its source and its link, then the wrong and the right value, then the rows", () => {
    const { subject, body } = write(HOURS);
    expect(spaced(subject)).toBe("Erreur dans la fiche « France services de Barcelonnette » (fs-1)");
    expect(spaced(body).split("\n")).toEqual([
      "Bonjour, une information de cette fiche est fausse ou dépassée.",
      "",
      "France services de Barcelonnette, Barcelonnette (04)",
      "Identifiant : fs-1, donnée du 1er août 2024",
      `Lien : ${LINK}`,
      "",
      "Les horaires",
      "Sur la fiche aujourd’hui : Lundi – Mardi : 9 h – 12 h",
      "Ce qu’il faudrait lire :",
      "Mercredi : 9 h – 12 h",
      "Vendredi : 14 h – 17 h",
      "Source : Affiche sur la porte",
      "",
      "Pour qui tient les données, à vérifier puis à ajouter à data/corrections/corrections.csv :",
      "table,id,field,from,to,reason,source,date",
      'france-services,fs-1,opening_hours,Mo-Tu 09:00-12:00,"We 09:00-12:00; Fr 14:00-17:00",Signalement reçu par la carte,Affiche sur la porte,2026-11-28',
      "",
    ]);
  });

  it("writes in the reader's language", () => {
    const { subject, body } = write(HOURS, "en");
    expect(subject).toBe("Error in the sheet “France services de Barcelonnette” (fs-1)");
    expect(body).toContain("Identifier: fs-1, data from 1 August 2024");
    expect(body).toContain("What it should say:\nWednesday: 09:00–12:00");
  });

  it("writes the sentence for a fact that no column holds", () => {
    const { body } = write({ kind: "note", field: "closed", note: "Fermé depuis juin", reason: "vu" });
    expect(spaced(body)).toContain("Le lieu est fermé pour de bon : Fermé depuis juin");
    expect(body).toContain("france-services,fs-1,kind,Fermé depuis juin (vu),2026-11-28");
  });

  it("escapes formulas for spreadsheets", () => {
    const { body } = write({ kind: "note", field: "other", note: "=HYPERLINK(1)", reason: "vu" });
    expect(body).toContain("comment,'=HYPERLINK(1) (vu)");
  });

  it("names each row of a place that two tables list, and no date where the source has none", () => {
    const twice = aPlace({ records: [record, { ...record, id: "es-1", sourceDate: "" }] });
    const { body } = write({ kind: "note", field: "other", note: "Note", reason: "vu" }, "fr", twice);
    expect(spaced(body)).toContain("Identifiant : fs-1, donnée du 1er août 2024\nIdentifiant : es-1\nLien");
  });
});

describe("reportMail", () => {
  it("addresses a mail to the configured address", () => {
    const report = write(HOURS);
    const address = new URL(reportMail("carte@example.org", report) ?? "");
    expect(address.pathname).toBe("carte@example.org");
    expect(address.searchParams.get("subject")).toBe(report.subject);
    expect(address.searchParams.get("body")).toBe(report.body.replaceAll("\n", "\r\n"));
  });

  it("is undefined without a configured address", () => {
    expect(reportMail("", write(HOURS))).toBeUndefined();
  });
});

describe("reportFileName", () => {
  it("names the table and the place", () => {
    expect(reportFileName(writeReportRows(place, HOURS, "2026-11-28"), place)).toBe("corrections-fs-1.csv");
  });
});
