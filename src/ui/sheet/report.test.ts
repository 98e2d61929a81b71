import { describe, expect, it } from "vitest";
import { aServicePoint } from "../../testing/builders.ts";
import { createFormat } from "../format.ts";
import { CATALOGUES } from "../messages/whole-catalogues.ts";
import { chooseReportAct, writeReport } from "./report.ts";

const point = aServicePoint();
const LINK = "https://example.org/?lieu=fs-1&lang=fr";
const french = writeReport(point, LINK, CATALOGUES.fr, createFormat("fr"));
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("writeReport", () => {
  it("names the place, its row, the date of its source and its link, and asks what is wrong", () => {
    expect(spaced(french.subject)).toBe("Erreur dans la fiche « France services de Barcelonnette » (fs-1)");
    expect(spaced(french.body).split("\n")).toEqual([
      "Bonjour, une information de cette fiche est fausse ou dépassée.",
      "",
      "France services de Barcelonnette, Barcelonnette (04)",
      "Identifiant : fs-1, donnée du 1er août 2024",
      `Lien : ${LINK}`,
      "",
      "Qu’est-ce qui est faux ? Quelle est la bonne information, et d’où la tenez-vous ?",
      "",
    ]);
  });

  it("is written in the reader's language", () => {
    const { subject, body } = writeReport(point, LINK, CATALOGUES.en, createFormat("en"));
    expect(subject).toBe("Error in the sheet “France services de Barcelonnette” (fs-1)");
    expect(body).toContain("Identifier: fs-1, data from 1 August 2024");
  });

  it("names each row of a place that stands in two tables, and no date where the source has none", () => {
    const [record] = point.records;
    const twice = aServicePoint({ records: [record, { ...record, id: "es-1", sourceDate: "" }] });
    expect(spaced(writeReport(twice, LINK, CATALOGUES.fr, createFormat("fr")).body)).toContain(
      "Identifiant : fs-1, donnée du 1er août 2024\nIdentifiant : es-1\nLien",
    );
  });
});

describe("chooseReportAct", () => {
  it("opens a mail to the address that the host has set", () => {
    const act = chooseReportAct("carte@example.org", french);
    expect(act.kind).toBe("mail");
    const address = act.kind === "mail" ? new URL(act.address) : undefined;
    expect(address?.pathname).toBe("carte@example.org");
    expect(address?.searchParams.get("subject")).toBe(french.subject);
    expect(address?.searchParams.get("body")).toBe(french.body.replaceAll("\n", "\r\n"));
  });

  it("shows the whole text where no address is set", () => {
    expect(chooseReportAct("", french)).toEqual({ kind: "text", text: `${french.subject}\n\n${french.body}` });
  });
});
