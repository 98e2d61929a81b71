import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeCorrectionFile } from "../../src/data/csv/correction-file.ts";
import { blankRow, type CorrectionRow, listChanges } from "../../src/domain/corrections/correction.ts";
import type { PlaceRow } from "../../src/domain/place-columns.ts";
import { readOfficialCodes } from "../pipeline/official-codes.ts";
import { aTableRow, openProject } from "../testing/a-project.ts";
import { applyFile, readOptions } from "./apply-file.ts";

type Project = ReturnType<typeof openProject>;
const official = readOfficialCodes(process.cwd());
const GROUNDS = { reason: "Numéro changé", source: "Appel au lieu le 27 novembre", date: "2026-11-28" };
const CORRECTIONS = "data/corrections/corrections.csv";
const PLACES = "data/points/lieux-multiservices.csv";

const change = (field: string, from: string, to: string, id = "fs-1"): CorrectionRow => ({
  table: "france-services",
  id,
  field,
  from,
  to,
  ...GROUNDS,
});
const PHONE = change("phone", "", "04 92 00 00 01");

function apply(project: Project, text: string) {
  const file = project.write("downloads/corrections.csv", text);
  const { isDone, lines } = applyFile({ root: project.root, file, official });
  return { isDone, text: lines.join("\n").replaceAll(`${project.root}/`, "") };
}

const HEADER = "table,id,field,from,to,reason,source,date";
const rowsOf = (project: Project, file: string) => project.read(file).trim().split("\n").slice(1);

describe("npm run data:apply", () => {
  it("shows each change and writes it to the corrections, where the pipeline finds it", () => {
    const project = openProject();
    const { isDone, text } = apply(
      project,
      writeCorrectionFile([PHONE, change("email", "", "contact@essai.fr", "fs-3")]),
    );
    expect(text).toContain(
      "france-services fs-1 France services Essai 1, Téléphone (phone) : «  » → « 04 92 00 00 01 » (Numéro changé ; Appel au lieu le 27 novembre ; 2026-11-28)",
    );
    expect(text).toContain("Écrit : data/corrections/corrections.csv.");
    expect(isDone).toBe(true);
    expect(rowsOf(project, CORRECTIONS)).toEqual([
      "france-services,fs-1,phone,,04 92 00 00 01,Numéro changé,Appel au lieu le 27 novembre,2026-11-28",
      "france-services,fs-3,email,,contact@essai.fr,Numéro changé,Appel au lieu le 27 novembre,2026-11-28",
    ]);
  });

  it("corrects a corrected cell again in the same line, and takes a correction back", () => {
    const project = openProject();
    apply(project, writeCorrectionFile([PHONE]));
    apply(project, writeCorrectionFile([change("phone", "04 92 00 00 01", "04 92 00 00 02")]));
    expect(rowsOf(project, CORRECTIONS)).toEqual([expect.stringContaining("phone,,04 92 00 00 02")]);
    apply(project, writeCorrectionFile([change("phone", "04 92 00 00 02", "")]));
    expect(rowsOf(project, CORRECTIONS)).toEqual([]);
  });

  it("writes nothing with one refusal, and lists every one", () => {
    const project = openProject();
    const { isDone, text } = apply(
      project,
      writeCorrectionFile([
        PHONE,
        change("name", "Autre", "Nom"),
        change("email", "", "camille.martin@mairie.fr"),
        change("phone", "", "1", "fs-9999"),
      ]),
    );
    expect(isDone).toBe(false);
    expect(text).toMatch(
      /corrections\.csv:3 france-services fs-1 name « Autre » : la table contient « France services Essai 1 »/,
    );
    expect(text).toMatch(
      /:4 france-services fs-1 email « camille\.martin@mairie\.fr » : adresse d'une personne nommée/,
    );
    expect(text).toMatch(/:5 france-services fs-9999 id « fs-9999 » : aucune ligne de ce nom/);
    expect(text).toMatch(/3 refus : rien n'a été écrit\.$/);
    expect(rowsOf(project, CORRECTIONS)).toEqual([]);
  });

  it("adds a place to its table and closes another", () => {
    const project = openProject();
    const cafe = aPlace({ id: "lm-05-cafe-des-cimes", name: "Café des Cimes" });
    const before = rowsOf(project, PLACES);
    const { isDone, text } = apply(
      project,
      writeCorrectionFile([
        ...listChanges("lieux-multiservices", blankRow("lieux-multiservices", cafe.id), cafe, GROUNDS),
        { ...change("kind", "accueil", "ferme", "lm-04-lumen"), table: "lieux-multiservices" },
      ]),
    );
    expect(text).toContain("lieux-multiservices lm-05-cafe-des-cimes Café des Cimes, nouveau lieu, ");
    expect(isDone).toBe(true);
    expect(rowsOf(project, PLACES).slice(0, -1)).toEqual(before);
    expect(rowsOf(project, PLACES).at(-1)).toMatch(/^lm-05-cafe-des-cimes,lieu-multiservices,accueil,Café des Cimes,/);
  });

  it("refuses a place in a commune far away, and an id that is taken", () => {
    const far = aPlace({ id: "lm-05-loin", latitude: "45.9" });
    const twice = aPlace({ id: "lm-04-lumen" });
    const additions = [far, twice].flatMap((row) =>
      listChanges("lieux-multiservices", blankRow("lieux-multiservices", row.id), row, GROUNDS),
    );
    const { text } = apply(openProject(), writeCorrectionFile(additions));
    expect(text).toMatch(/lm-05-loin longitude « 6\.0796 45\.9 » : à 149\.\d km de la mairie de Gap, 15 au plus/);
    expect(text).toMatch(/lm-04-lumen id « lm-04-lumen » : identifiant déjà pris/);
  });

  it.each([
    ["a header alone", HEADER, /corrections\.csv : aucune ligne ; téléchargez de nouveau/],
    ["nothing in it", "", /corrections\.csv:1 : colonnes attendues : table,id,field,from,to,reason,source,date/],
    [
      "another table",
      "nom;commune\nA;Gap",
      /:1 {2}« nom,commune » : colonnes attendues : table,id,field,from,to,reason/,
    ],
    [
      "too few cells",
      `${HEADER}\nfrance-services,fs-1`,
      /:2 {2}« france-services,fs-1 » : 8 colonnes attendues, 2 trouvées/,
    ],
    ["NUL", `${HEADER}\nfrance-services,fs-1,phone,,\u00001,r,,2026-11-28`, /:2 to « .1 » : signe invisible U\+0000/],
    [
      "no reason",
      `${HEADER}\nfrance-services,fs-1,phone,,04 92 00 00 01,,,2026-11-28`,
      /:2 reason « {2}» : valeur oblig/,
    ],
    [
      "an unknown column",
      `${HEADER}\nfrance-services,fs-1,couleur,,bleu,r,,2026-11-28`,
      /:2 field « couleur » : valeurs permises : kind/,
    ],
  ])("refuses a file with %s", (_what, text, sentence) => {
    const outcome = apply(openProject(), text);
    expect(outcome.isDone).toBe(false);
    expect(outcome.text).toMatch(sentence);
    expect(outcome.text).toMatch(/1 refus : rien n'a été écrit\.$/);
  });

  it("says that a file is missing, is a folder or is not UTF-8", () => {
    const project = openProject();
    const tell = (file: string) => applyFile({ root: project.root, file, official }).lines.join("\n");
    expect(tell(`${project.root}/rien.csv`)).toMatch(/rien\.csv : aucun fichier de ce nom/);
    expect(tell(project.root)).toMatch(/aucun fichier de ce nom/);
    const latin = project.write("downloads/latin.csv", "");
    writeFileSync(latin, Uint8Array.from([0x74, 0xe9]));
    expect(tell(latin)).toMatch(/latin\.csv:1 .*pas de l'UTF-8/);
  });
});

it("leaves tables with problems alone", () => {
  const project = openProject([aTableRow(1, { phone: "12" })]);
  expect(apply(project, writeCorrectionFile([PHONE])).text).toMatch(/Les tables ont déjà des problèmes/);
});

it.each([
  [["a.csv"], { file: "a.csv" }],
  [[], "Quel fichier appliquer ?"],
  [["a.csv", "b.csv"], "Un fichier à la fois."],
  [["--essai", "a.csv"], "Quel fichier appliquer ?"],
])("reads the command line %j", (given, expected) => {
  expect(readOptions(given)).toEqual(expected);
});

function aPlace(changes: Partial<PlaceRow>): PlaceRow {
  return {
    ...aTableRow(1),
    category: "lieu-multiservices",
    source: "presse-et-sites",
    source_detail: "https://www.example.org/cafe",
    source_date: "2026-11",
    verification: "recoupe",
    labelled_on: "",
    ...changes,
  };
}
