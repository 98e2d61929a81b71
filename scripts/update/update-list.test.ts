import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readTable } from "../../src/data/csv/read-table.ts";
import { PLACE_COLUMNS } from "../../src/domain/place-columns.ts";
import { downloadPolitely } from "../online/ask-politely.ts";
import { readOfficialCodes } from "../pipeline/official-codes.ts";
import { aListRow, aListText, aTableRow, NUMBERS, openProject } from "../testing/a-project.ts";
import { updateList } from "./update-list.ts";

type Project = ReturnType<typeof openProject>;
type Options = Partial<Parameters<typeof updateList>[0]>;

const official = readOfficialCodes(process.cwd());
const TABLE = "data/points/france-services.csv";
const same = NUMBERS.map((number) => aListRow(number));
let closing: (() => void) | undefined;

afterEach(() => {
  closing?.();
  closing = undefined;
});

async function run(project: Project, options: Options = {}) {
  const { isDone, lines } = await updateList({
    root: project.root,
    official,
    from: undefined,
    download: () => Promise.reject(new Error("unexpected request to the network")),
    date: undefined,
    report: undefined,
    isDryRun: false,
    removesGone: false,
    acceptsLoss: false,
    today: "2027-02-10",
    fewestRows: 2,
    ...options,
  });
  return { isDone, text: lines.join("\n"), rows: rowsOf(project) };
}

function rowsOf({ root, read }: Project) {
  const schema = JSON.parse(readFileSync("data/schema/points.schema.json", "utf8"));
  const { lines, problems } = readTable(join(root, TABLE), read(TABLE), PLACE_COLUMNS, schema);
  expect(problems).toEqual([]);
  return lines.map(({ row }) => row);
}

function bring(project: Project, text: string, name = "liste-fs-20270201.csv"): Options {
  return { from: project.write(`downloads/${name}`, text) };
}

describe("updateList, from a file", () => {
  it("changes no row and no date when the list is equal, and records the list", async () => {
    const project = openProject();
    const { isDone, text, rows } = await run(project, bring(project, aListText(same)));
    expect(isDone).toBe(true);
    expect(text).toMatch(/20 lignes, 20 dans nos départements. 0 ajoutée, 0 disparue, 0 changée, 20 inchangées/);
    expect(rows).toEqual(NUMBERS.map((number) => aTableRow(number)));
    expect(project.read("data/sources.csv")).toMatch(/^anct-fs-2027,.*,2027-02-01,.*,2027-02-10\nanct-fs-2024,/m);
    expect((await run(project, bring(project, aListText(same)))).text).toMatch(/Rien n’a changé : rien n’a été écrit/);
    const older = await run(project, bring(project, aListText(same), "liste-fs-20270131.csv"));
    expect(older.text).toMatch(/la table est du 2027-02-01 : une liste plus ancienne/);
  });

  it("refuses a list dated in the future, by its name or by --date, and takes one of today", async () => {
    const project = openProject();
    const before = project.read(TABLE);
    const future = await run(project, bring(project, aListText(same), "liste-fs-20270211.csv"));
    expect(future).toMatchObject({
      isDone: false,
      text: expect.stringMatching(/serait du 2027-02-11, après aujourd’hui/),
    });
    const given = await run(project, { ...bring(project, aListText(same)), date: "2099-01-01" });
    expect(given).toMatchObject({ isDone: false, text: expect.stringMatching(/serait du 2099-01-01/) });
    expect(project.read(TABLE)).toBe(before);
    expect((await run(project, bring(project, aListText(same), "liste-fs-20270210.csv"))).isDone).toBe(true);
  });

  it("dates only the rows that it changes", async () => {
    const project = openProject();
    const list = same.map((row) => (row.id_fs === "3" ? { ...row, telephone: "04 92 00 00 00" } : row));
    const { rows } = await run(project, bring(project, aListText(list)));
    const news = {
      phone: "04 92 00 00 00",
      source: "anct-fs-2027",
      source_detail: "liste-fs-20270201.csv, id_fs 3",
      source_date: "2027-02-01",
    };
    expect(rows).toEqual(NUMBERS.map((number) => aTableRow(number, number === 3 ? news : {})));
  });

  it("keeps values that differ in typography only, with their corrections", async () => {
    const address = "1, rue  INVENTEE";
    const corrections = [`france-services,fs-1,name,France services Essai 1,Essai-les-Bains,Raison,,2026-11-24`];
    const table = NUMBERS.map((number) =>
      aTableRow(number, number === 3 ? { opening_hours: "Mo 09:00-12:00; Tu 09:00-12:00" } : {}),
    );
    const project = openProject(table, { "corrections/corrections.csv": corrections });
    const list = same.map((row) => {
      if (row.id_fs === "1") return { ...row, lib_fs: "France-services « Éssai 1 »", adresse: address };
      return row.id_fs === "3" ? { ...row, h_mardi: row.h_lundi } : row;
    });
    const { text, rows } = await run(project, bring(project, aListText(list)));
    expect(rows).toEqual(table);
    expect(text).toMatch(/0 changée, 20 inchangées/);
    expect(text).toMatch(/écrites autrement dans la liste : 2 —.*\n.* fs-1 .*\n.* fs-3 /);
    expect(text).not.toMatch(/Corrections/);
  });

  it("adds rows by number, changes cells, keeps our own columns and rows of other sources", async () => {
    const ours = { comment: "Nos mots.", website: "https://www.example.fr", season: "hiver", kind: "logement" };
    const other = aTableRow(10, { id: "fs-autre", source: "releve", source_date: "2020-01-01" });
    const project = openProject([other, ...NUMBERS.map((number) => aTableRow(number, number === 3 ? ours : {}))]);
    const list = [
      ...same.map((row) =>
        row.id_fs === "3" ? { ...row, lib_fs: "Nouveau nom", h_lundi: "10:00 - 11:00", commentaire: "Autre" } : row,
      ),
      aListRow(8, { lib_fs: "Ouvert <b>hier</b>" }),
      aListRow(900, { insee_dep: "01", insee_com: "01033", code_postal: "01200", latitude: "46.1", longitude: "5.8" }),
    ];
    const report = join(project.root, "rapport.md");
    const { text, rows } = await run(project, { ...bring(project, aListText(list)), report });
    expect(rows.map(({ id }) => id).slice(0, 7)).toEqual(["fs-autre", "fs-1", "fs-3", "fs-5", "fs-7", "fs-8", "fs-9"]);
    expect(rows[0]).toEqual(other);
    expect(rows[2]).toMatchObject({ ...ours, name: "Nouveau nom", opening_hours: "Mo 10:00-11:00" });
    expect(text).toMatch(/Lieux ajoutés : 1\n {2}- fs-8 Ouvert <b>hier<\/b>, Gap \(Hautes-Alpes\)/);
    expect(text).toMatch(/Lieux changés : 1\n.*Nom : « France services Essai 3 » → « Nouveau nom » ; Horaires/);
    const markdown = readFileSync(report, "utf8");
    expect(markdown).toMatch(/## Commentaires reformulés \(1\)/);
    expect(markdown).not.toMatch(/<b>/);
  });

  it("keeps removed rows, to be confirmed, and deletes them on request only", async () => {
    const lines = {
      "points/same-place.csv": ["es-essai,fs-5,meme-lieu,Même porte,2026-11-24"],
      "points/tournees.csv": ["fs-5,05061,,,,anct-fs-2024,2024-08-01,officiel"],
    };
    const project = openProject(undefined, lines);
    const list = bring(project, aListText(same.filter(({ id_fs: id }) => id !== "5")));
    const kept = await run(project, list);
    expect(kept.rows.find(({ id }) => id === "fs-5")).toEqual(aTableRow(5, { verification: "a-confirmer" }));
    expect(kept.text).toMatch(/Lieux disparus de la liste : 1 — Gardés, mais « à confirmer »/);
    expect(kept.text).toMatch(/same-place\.csv:2 nomme fs-5\n.*tournees\.csv:2 nomme fs-5/);
    const removed = await run(project, { ...list, removesGone: true });
    expect(removed.rows.map(({ id }) => id)).not.toContain("fs-5");
    const later = { ...bring(project, aListText(same), "liste-fs-20270301.csv"), today: "2027-03-02" };
    const again = await run(project, later);
    const back = { verification: "officiel", source_date: "2027-03-01" };
    expect(again.rows.find(({ id }) => id === "fs-5")).toMatchObject(back);
  });

  it("reports corrections that the list contains, or that match no more, and doubts about changed cells", async () => {
    const project = openProject(undefined, {
      "corrections/corrections.csv": [
        "france-services,fs-1,postcode,05000,05001,Raison,,2026-11-24",
        "france-services,fs-3,postcode,05000,05001,Raison,,2026-11-24",
        "france-services,fs-5,postcode,05000,05001,Raison,,2026-11-24",
      ],
      "corrections/doubts.csv": ["france-services,fs-3,postcode,Est-ce bien 05000 ?,2026-11-24"],
    });
    const postcodes: Readonly<Record<string, string>> = { "3": "05001", "5": "05002" };
    const list = same.map((row) => ({ ...row, code_postal: postcodes[row.id_fs] ?? row.code_postal }));
    const { text } = await run(project, bring(project, aListText(list)));
    expect(text).toMatch(/inutiles : 1 —.*\n.*corrections\.csv:3 fs-3/);
    expect(text).toMatch(/ne correspondent plus : 1 —.*\n.*corrections\.csv:4 fs-5/);
    expect(text).toMatch(/Doutes à revoir : 1/);
    expect(project.read("data/corrections/corrections.csv").trim().split("\n")).toHaveLength(4);
  });

  it("keeps values where the list is unreadable, and drops a new row that violates the schema", async () => {
    const project = openProject(
      NUMBERS.map((number) => aTableRow(number, { email: number === 3 ? "accueil@example.fr" : "" })),
    );
    const list = [
      ...same.map((row) => {
        if (row.id_fs === "1") return { ...row, h_lundi: "le matin" };
        if (row.id_fs === "3") return { ...row, mail: "camille.fictif@example.fr" };
        if (row.id_fs === "5") return { ...row, latitude: "", longitude: "" };
        if (row.id_fs === "7") return { ...row, lib_fs: "France services Ch\uFFFDtel" };
        return row;
      }),
      aListRow(8, { code_postal: "5000A" }),
    ];
    const { text, rows } = await run(project, bring(project, aListText(list)));
    const cells = Object.fromEntries(rows.map((row) => [row.id, row]));
    expect(cells["fs-1"]?.opening_hours).toBe("Mo 09:00-12:00");
    expect(cells["fs-3"]?.email).toBe("accueil@example.fr");
    expect(cells["fs-5"]).toMatchObject({ longitude: "6.07960", precision: "adresse" });
    expect(cells["fs-7"]?.name).toBe("France services Essai 7");
    expect(text).toMatch(/ne permet pas de lire : 4/);
    expect(text).not.toMatch(/camille/);
  });

  it("writes nothing on a dry run", async () => {
    const project = openProject();
    const before = project.read(TABLE);
    const { text } = await run(project, { ...bring(project, aListText([...same, aListRow(8)])), isDryRun: true });
    expect(text).toMatch(/Lieux ajoutés : 1[\s\S]*Essai : rien n’a été écrit/);
    expect(project.read(TABLE)).toBe(before);
  });

  it("reads the newest list of a folder, and the day given by the person", async () => {
    const project = openProject();
    bring(project, aListText(same), "liste-fs-20270101.csv");
    bring(project, aListText(same), "liste-fs-20270201.csv");
    bring(project, "a,b\n1,2\n", "autre.csv");
    const newest = await run(project, { from: join(project.root, "downloads"), date: "2027-02-03" });
    expect(newest.text).toMatch(/^liste-fs-20270201\.csv, du 2027-02-03/);
  });

  const halved = aListText(same.slice(0, 10));
  const text = aListText(same);
  it.each<[string, string, string, RegExp]>([
    ["has half the rows", halved, "liste-fs-20270201.csv", /10 de nos 20 lieux manquent.*--accept-loss/],
    ["is cut within a row", text.slice(0, -60), "liste-fs-20270201.csv", /est coupé ou abîmé à la ligne 21/],
    ["has a quote that nothing closes", text.replace("1 rue", '"1 rue'), "liste-fs-20270201.csv", /est coupé ou abîmé/],
    ["is older than the table", text, "liste-fs-20240701.csv", /plus ancienne/],
    ["has no date", text, "liste-fs.csv", /De quand est liste-fs\.csv.*--date/],
    ["has only a few rows", aListText(same.slice(0, 1)), "liste-fs-20270201.csv", /n’a que 1 lignes/],
    ["is another table", "id,nom\n1,Gap\n", "liste-fs-20270201.csv", /n’est pas la liste officielle/],
    ["is empty", "", "liste-fs-20270201.csv", /il est vide/],
    ["has too many rows", `${text}${"1,2\n".repeat(20_000)}`, "liste-fs-20270201.csv", /il a trop de lignes/],
  ])("refuses a list that %s, and writes nothing", async (_what, list, name, sentence) => {
    const project = openProject();
    const before = project.read(TABLE);
    const outcome = await run(project, bring(project, list, name));
    expect(outcome.isDone).toBe(false);
    expect(outcome.text).toMatch(sentence);
    expect(outcome.text).toMatch(/rien n’a été écrit\.$/);
    expect(project.read(TABLE)).toBe(before);
    expect(readdirSync(join(project.root, "data/points"))).not.toContain("france-services.csv.part");
  });

  it("accepts a list that lost half its rows when the person confirms it", async () => {
    const project = openProject();
    const { isDone } = await run(project, { ...bring(project, halved), acceptsLoss: true });
    expect(isDone).toBe(true);
  });

  it("names a missing file", async () => {
    expect((await run(openProject(), { from: "/nowhere/at/all" })).text).toMatch(/ni fichier ni dossier/);
  });
});

describe("updateList, from the service", () => {
  const serve = async (...answers: readonly RequestListener[]) => {
    let at = 0;
    const server = createServer((request, response) => {
      if (request.url === "/liste-fs-20270201.csv") response.end(aListText(same));
      else answers[Math.min(at++, answers.length - 1)]?.(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing = () => {
      server.closeAllConnections();
      server.close();
    };
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/r/liste`;
    return { download: () => downloadPolitely(url, { timeoutMs: 10_000, tries: 2, waitMs: 1 }) };
  };
  const status =
    (code: number): RequestListener =>
    (_request, response) =>
      response.writeHead(code).end();
  const redirect: RequestListener = (_request, response) =>
    response.writeHead(302, { location: "/liste-fs-20270201.csv" }).end();
  const dated: RequestListener = (_request, response) =>
    response.writeHead(200, { "last-modified": "Sun, 31 Jan 2027 23:30:00 GMT" }).end(aListText(same));
  const page: RequestListener = (_request, response) => response.end("<!DOCTYPE html><title>Maintenance</title>");

  it("follows the redirect, whose file name has the date", async () => {
    const { download } = await serve(redirect);
    expect((await run(openProject(), { download })).text).toMatch(/^liste-fs-20270201\.csv, du 2027-02-01/);
  });

  it("uses the day in France of the last change when the name has none", async () => {
    const { download } = await serve(dated);
    expect((await run(openProject(), { download })).text).toMatch(/^liste, du 2027-02-01/);
  });

  it.each<[string, RequestListener, RegExp]>([
    ["answers HTTP 404", status(404), /HTTP 404.*changé d’adresse/],
    ["answers with an HTML page", page, /une page web.*Essayé 2 fois/],
    ["answers nothing", status(200), /La réponse est vide/],
  ])("writes nothing when the service %s, and reports it", async (_what, fault, sentence) => {
    const project = openProject();
    const before = project.read(TABLE);
    const { download } = await serve(fault);
    const { isDone, text } = await run(project, { download });
    expect(isDone).toBe(false);
    expect(text).toMatch(sentence);
    expect(text).toMatch(/Adresse : http/);
    expect(project.read(TABLE)).toBe(before);
  });
});

/** The national list as published. It lies beside the project and is not part of it. */
const LIST = "../shared/snapshots/liste-fs-20240801.csv";
const isMadeOfIt = existsSync(LIST) && readFileSync(TABLE, "utf8").includes("liste-fs-20240801.csv");
if (!isMadeOfIt) console.warn(`${LIST} is missing, or our table is newer: the test is skipped.`);

describe.skipIf(!isMadeOfIt)("the list that our table was made of", () => {
  it("changes nothing", async () => {
    const { isDone, lines } = await updateList({
      root: process.cwd(),
      official,
      from: LIST,
      download: () => Promise.reject(new Error("unexpected request to the network")),
      date: undefined,
      report: undefined,
      isDryRun: true,
      removesGone: false,
      acceptsLoss: false,
      today: "2027-02-10",
    });
    expect(isDone).toBe(true);
    expect(lines[0]).toMatch(/0 ajoutée, 0 disparue, 0 changée, 178 inchangées/);
    expect(lines.at(-1)).toBe("Rien n’a changé : rien n’a été écrit.");
    // One row has impossible hours; a correction empties them.
    expect(lines.join("\n")).toMatch(/ne permet pas de lire : 1 —.*\n {2}- fs-1861 /);
  });
});
