import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Package } from "datapackage";
import { describe, expect, it } from "vitest";
import { RESOURCES } from "../../src/data/resources.ts";
import { describePublished, describeTables, TABLES_PACKAGE } from "./data-package.ts";
import { toJsonText } from "./manifest.ts";
import { licenceOfTable } from "./published-files.ts";
import { readTables, TABLES, type TableName } from "./table-columns.ts";

const READ_MS = 60_000;
const { tables } = readTables(process.cwd());

interface Resource {
  readonly name: string;
}

function resourcesOf(described: unknown): readonly Resource[] {
  return (described as { readonly resources: readonly Resource[] }).resources;
}

/** The descriptor and what the independent implementation says of it. */
async function load(folder: string, described: unknown) {
  return Package.load(JSON.parse(JSON.stringify(described)), { basePath: folder, strict: false });
}

function readFile(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

describe("the package of the tables", () => {
  it(
    "is valid, and each row of each table fits its schema, by an independent implementation",
    async () => {
      const loaded = await load("data", readFile(TABLES_PACKAGE));
      expect(loaded.errors).toEqual([]);
      expect(loaded.valid).toBe(true);
      for (const resource of loaded.resources) {
        expect([resource.name, resource.tabular]).toEqual([resource.name, true]);
        const rows = await resource.read({ keyed: true });
        const name = (Object.keys(TABLES) as TableName[]).find((one) =>
          TABLES[one].file.endsWith(`/${resource.name}.csv`),
        );
        expect([resource.name, rows.length]).toEqual([resource.name, name && tables[name].lines.length]);
      }
    },
    READ_MS,
  );

  it("gives each table the licence that data/README.md tells", () => {
    const ids: Readonly<Record<string, string>> = {
      "Licence Ouverte 2.0": "etalab-2.0",
      "ODbL 1.0": "ODbL-1.0",
      "CC BY 4.0": "CC-BY-4.0",
      "reuse with credit (Eurostat)": "other-at",
    };
    const told = [...readFileSync("data/README.md", "utf8").matchAll(/^\| `([\w/-]+\.csv)` \|.*\| ([^|]+) \|$/gm)].map(
      ([, path = "", licence = ""]) => [`data/${path}`, ids[licence.replaceAll("*", "").trim()]],
    );
    const given = (Object.keys(TABLES) as TableName[]).map((name) => [TABLES[name].file, licenceOfTable(name)]);
    expect([...told].sort()).toEqual([...given].sort());
  });

  it("says the separator of a table that a spreadsheet has written", () => {
    const root = mkdtempSync(join(tmpdir(), "data-package-"));
    cpSync("data", join(root, "data"), { recursive: true });
    writeFileSync(join(root, "data/bouquets.csv"), readFileSync("data/bouquets.csv", "utf8").replaceAll(",", ";"));
    const described = resourcesOf(describeTables(root, tables));
    rmSync(root, { recursive: true });
    expect(described.find(({ name }) => name === "bouquets")).toMatchObject({ dialect: { delimiter: ";" } });
    expect(described.find(({ name }) => name === "needs")).not.toHaveProperty("dialect");
  });
});

describe("the package of the published files", () => {
  const described = readFile("public/data/datapackage.json");

  it("is valid by an independent implementation, which refuses it when a name is damaged", async () => {
    const loaded = await load("public/data", described);
    expect([loaded.valid, loaded.errors]).toEqual([true, []]);
    const damaged = { ...(described as object), resources: [{ name: "Not a name", path: "/etc/passwd" }] };
    expect((await load("public/data", damaged).catch(() => undefined))?.valid ?? false).toBe(false);
  });

  it("names every built file but itself and the manifest", () => {
    const files = readdirSync("public/data").filter((name) => !name.startsWith(RESOURCES.transit.file));
    const named = (described as { readonly resources: readonly { readonly path: string }[] }).resources;
    const paths = [...named.map(({ path }) => path), "datapackage.json", "manifest.json"];
    expect(files.sort()).toEqual(paths.sort());
  });

  it("refuses a file whose tables nobody has named", () => {
    expect(() => describePublished(tables, new Map([["new-file.json", toJsonText({})]]))).toThrow(/new-file\.json/);
  });
});
