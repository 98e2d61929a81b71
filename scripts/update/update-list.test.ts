import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTable } from "../../src/data/csv/read-table.ts";
import { PLACE_COLUMNS } from "../../src/domain/place-columns.ts";
import { readOfficialCodes } from "../pipeline/official-codes.ts";
import { aListRow, aListText, aTableRow, NUMBERS, openProject } from "../testing/a-project.ts";
import { updateList } from "./update-list.ts";

type Project = ReturnType<typeof openProject>;
type Options = Partial<Parameters<typeof updateList>[0]>;

const official = readOfficialCodes(process.cwd());
const TABLE = "data/points/france-services.csv";
const same = NUMBERS.map((number) => aListRow(number));

async function run(project: Project, options: Options = {}) {
  const { isDone, lines } = await updateList({
    root: project.root,
    official,
    from: "",
    date: undefined,
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

describe("updateList", () => {
  it("changes no row and no date when the list is equal, and records the list", async () => {
    const project = openProject();
    const { isDone, text, rows } = await run(project, bring(project, aListText(same)));
    expect(isDone).toBe(true);
    expect(text).toMatch(
      /20 lignes, 20 dans nos départements\.\nLieux ajoutés : 0\n.*gardés.*: 0\nCellules changées : 0\n/,
    );
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

  it("keeps values that differ in typography only, which corrections name", async () => {
    const address = "1, rue  INVENTEE";
    const table = NUMBERS.map((number) =>
      aTableRow(number, number === 3 ? { opening_hours: "Mo 09:00-12:00; Tu 09:00-12:00" } : {}),
    );
    const project = openProject(table);
    const list = same.map((row) => {
      if (row.id_fs === "1") return { ...row, lib_fs: "France-services « Éssai 1 »", adresse: address };
      return row.id_fs === "3" ? { ...row, h_mardi: row.h_lundi } : row;
    });
    const { text, rows } = await run(project, bring(project, aListText(list)));
    expect(rows).toEqual(table);
    expect(text).toMatch(/Cellules changées : 0\n/);
  });

  it("adds rows at the end, changes cells, keeps our own columns and rows of other sources", async () => {
    const ours = { comment: "Nos mots.", website: "https://www.example.fr", season: "hiver", kind: "logement" };
    const other = aTableRow(10, { id: "fs-autre", source: "releve", source_date: "2020-01-01" });
    const project = openProject([other, ...NUMBERS.map((number) => aTableRow(number, number === 3 ? ours : {}))]);
    const list = [
      ...same.map((row) =>
        row.id_fs === "3" ? { ...row, lib_fs: "Nouveau nom", h_lundi: "10:00 - 11:00", commentaire: "Autre" } : row,
      ),
      aListRow(8, { lib_fs: "Ouvert hier" }),
      aListRow(900, { insee_dep: "01", insee_com: "01033", code_postal: "01200", latitude: "46.1", longitude: "5.8" }),
    ];
    const { text, rows } = await run(project, bring(project, aListText(list)));
    expect(rows.map(({ id }) => id)).toEqual(["fs-autre", ...NUMBERS.map((number) => `fs-${number}`), "fs-8"]);
    expect(rows[0]).toEqual(other);
    expect(rows[2]).toMatchObject({ ...ours, name: "Nouveau nom", opening_hours: "Mo 10:00-11:00" });
    expect(text).toMatch(/Lieux ajoutés : 1\n {2}- fs-8 Ouvert hier, Gap\n/);
    expect(text).toMatch(
      /changées : 2\n {2}- fs-3 Nom : « France services Essai 3 » → « Nouveau nom »\n {2}- fs-3 Horaires/,
    );
  });

  it("keeps rows that the list does not have any more, to be confirmed until it has them again", async () => {
    const project = openProject();
    const kept = await run(project, bring(project, aListText(same.filter(({ id_fs: id }) => id !== "5"))));
    expect(kept.rows.find(({ id }) => id === "fs-5")).toEqual(aTableRow(5, { verification: "a-confirmer" }));
    expect(kept.text).toMatch(/gardés « à confirmer » : 1\n {2}- fs-5 /);
    const later = { ...bring(project, aListText(same), "liste-fs-20270301.csv"), today: "2027-03-02" };
    const again = await run(project, later);
    const back = { verification: "officiel", source_date: "2027-03-01" };
    expect(again.rows.find(({ id }) => id === "fs-5")).toMatchObject(back);
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
    expect(text).toMatch(/ne permet pas de lire, gardées : 6\n/);
    expect(text).toMatch(/laissés de côté : 1\n {2}- fs-8, postcode « {2}» : valeur obligatoire\n/);
    expect(text).not.toMatch(/camille/);
  });

  const halved = aListText(same.slice(0, 10));
  const text = aListText(same);
  it.each<[string, string, string, RegExp]>([
    ["has half the rows", halved, "liste-fs-20270201.csv", /10 de nos 20 lieux manquent.*--accept-loss/],
    ["is cut within a row", text.slice(0, -60), "liste-fs-20270201.csv", /est coupé ou abîmé à la ligne 21/],
    ["has a quote that nothing closes", text.replace("1 rue", '"1 rue'), "liste-fs-20270201.csv", /vide, coupé, abîmé/],
    ["is older than the table", text, "liste-fs-20240701.csv", /plus ancienne/],
    ["has no date", text, "liste-fs.csv", /De quand est liste-fs\.csv.*--date/],
    ["has only a few rows", aListText(same.slice(0, 1)), "liste-fs-20270201.csv", /n’a que 1 lignes/],
    ["is another table", "id,nom\n1,Gap\n", "liste-fs-20270201.csv", /n’est pas la liste officielle/],
    ["is empty", "", "liste-fs-20270201.csv", /vide, coupé/],
    ["has too many rows", `${text}${"1,2\n".repeat(20_000)}`, "liste-fs-20270201.csv", /trop long/],
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
    expect((await run(openProject(), { from: "/nowhere/at/all" })).text).toMatch(/aucun fichier de ce nom/);
  });
});
