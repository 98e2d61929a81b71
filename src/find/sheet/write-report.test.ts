import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { createFormat } from "../../ui/format.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";
import { writeReport } from "./write-report.ts";

const [record] = aPlace().records;
const content = {
  place: aPlace({ records: [record, { ...record, id: "es-1", sourceDate: "" }] }),
  about: "openingHours",
  text: " Fermé le lundi, affiche sur la porte ",
  link: "https://example.org/?lieu=fs-1&lang=fr",
} as const;

it("names the place, its rows, the dates of their sources and its link, then what is wrong", () => {
  const { subject, body } = writeReport(content, CATALOGUES.fr, createFormat("fr"));
  expect(subject).toBe("Erreur dans la fiche «\u00a0France services de Barcelonnette\u00a0» (fs-1)");
  expect(body.replaceAll(/[\u00a0\u202f]/g, " ").split("\n")).toEqual([
    "Bonjour, une information de cette fiche est fausse ou dépassée.",
    "",
    "France services de Barcelonnette, Barcelonnette (04)",
    "Identifiant : fs-1, donnée du 1er août 2024",
    "Identifiant : es-1",
    `Lien : ${content.link}`,
    "",
    "Les horaires : Fermé le lundi, affiche sur la porte",
    "",
  ]);
});

it("is in the reader's language", () => {
  const { subject, body } = writeReport(content, CATALOGUES.en, createFormat("en"));
  expect(subject).toBe("Error in the sheet “France services de Barcelonnette” (fs-1)");
  expect(body).toContain("Identifier: fs-1, data from 1 August 2024");
});
