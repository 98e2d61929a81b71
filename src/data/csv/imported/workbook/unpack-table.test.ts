import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { MOST_BYTES } from "../limits.ts";
import { readFile } from "../read-file.ts";
import { unpackTable } from "./unpack-table.ts";

const CSV = "nom;commune\r\nMaison fictive du Col;Névache\r\n";
const POINTS = JSON.stringify({
  type: "FeatureCollection",
  features: [{ type: "Feature", geometry: { type: "Point", coordinates: [6.6, 45] }, properties: { nom: "Col" } }],
});

/** An archive with the bit of encryption in its headers. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++) {
    const header = view.getUint32(at, true);
    if (header === 0x04034b50) view.setUint16(at + 6, 1, true);
    if (header === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  return bytes;
}

function anArchive(files: Zippable) {
  return zipSync(files);
}

function unpacked(files: Zippable) {
  const table = unpackTable(anArchive(files));
  return "kind" in table ? table : [table.name, new TextDecoder().decode(table.bytes)];
}

describe("the table in an archive", () => {
  it("is its only CSV or GeoJSON file, in any folder, stored or deflated", () => {
    const others = { "LISEZMOI.txt": strToU8("à lire"), "photo.jpg": new Uint8Array(9), "meta.json": strToU8("{}") };
    expect(unpacked({ ...others, "données/Lieux.CSV": strToU8(CSV) })).toEqual(["données/Lieux.CSV", CSV]);
    expect(unpacked({ ...others, "a.geojson": [strToU8(POINTS), { level: 0 }] })).toEqual(["a.geojson", POINTS]);
    expect(unpacked({ "a.json": strToU8(POINTS) })).toEqual(["a.json", POINTS]);
  });

  it("says not where another comes from, unless that is missing", () => {
    const sheet = strToU8("rubrique;contenu\r\n");
    expect(unpacked({ "x/a.csv": strToU8(CSV), "x/sources.csv": sheet })).toEqual(["x/a.csv", CSV]);
    expect(unpacked({ "sources.csv": sheet })).toEqual(["sources.csv", "rubrique;contenu\r\n"]);
  });

  it("is not what a system adds", () => {
    const added = { "__MACOSX/._a.csv": new Uint8Array(9), "x/._a.csv": new Uint8Array(9), ".csv": new Uint8Array(0) };
    expect(unpacked({ ...added, "x/": new Uint8Array(0), "x/a.csv": strToU8(CSV) })).toEqual(["x/a.csv", CSV]);
    expect(unpacked(added)).toEqual({ kind: "empty" });
  });

  it("is missing or not the only one: the fault names the first files, shortened, and counts all", () => {
    const long = `${"dossier/".repeat(40)}plan.pdf`;
    expect(unpacked({ "stops.txt": new Uint8Array(0), [long]: new Uint8Array(1) })).toEqual({
      kind: "archive-without-table",
      names: ["stops.txt", `…${long.slice(-99)}`],
      count: 2,
    });
    const tables = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`${at}.csv`, strToU8(CSV)]));
    expect(unpacked({ ...tables, "photo.jpg": new Uint8Array(1) })).toEqual({
      kind: "archive-of-tables",
      names: ["0.csv", "1.csv", "2.csv", "3.csv", "4.csv"],
      count: 7,
    });
  });

  it("is refused when the archive is protected, cut or damaged", () => {
    const bytes = anArchive({ "a.csv": strToU8(CSV.repeat(20)) });
    expect(unpackTable(bytes.subarray(0, -30))).toEqual({ kind: "archive-damaged" });
    expect(unpackTable(encrypted(bytes.slice()))).toEqual({ kind: "archive-protected" });
    const damaged = bytes.slice();
    damaged.fill(0xff, 36, 60);
    expect(unpackTable(damaged)).toEqual({ kind: "archive-damaged" });
  });

  it("is refused while it is unpacked once it is larger than an imported file, whatever the archive says", () => {
    const bytes = anArchive({ "bomb.csv": new Uint8Array(MOST_BYTES + 1) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === MOST_BYTES + 1) view.setUint32(at, 10, true);
    }
    expect(bytes.length).toBeLessThan(MOST_BYTES / 500);
    const table = unpackTable(bytes);
    expect("kind" in table && table).toEqual({ kind: "unpacked-too-large", most: MOST_BYTES });
  });
});

describe("an imported archive", () => {
  async function read(name: string, archive: Blob | Uint8Array<ArrayBuffer>) {
    const answer = await readFile(new File([archive], name));
    return answer.kind === "read" ? answer.imported : answer.fault;
  }

  it("is read as the table in it, with its encoding and format", async () => {
    const archive = anArchive({
      "a.csv": strToU8(`\uFEFF${CSV}`),
      "sources.csv": strToU8("rubrique;contenu\r\nseuil;10\r\n"),
    });
    expect(await read("a.zip", archive)).toMatchObject({
      member: "a.csv",
      format: "csv",
      encoding: "utf-8",
      separator: ";",
      rows: 1,
      table: { columns: ["nom", "commune"] },
    });
    expect(await read("b.zip", anArchive({ "b.geojson": strToU8(POINTS) }))).toMatchObject({
      member: "b.geojson",
      format: "geojson",
      rows: 1,
    });
  });

  it("has no archive, workbook or picture in it under the name of a table", async () => {
    const inner = zipSync({ "a.csv": strToU8(CSV) });
    expect(await read("a.zip", zipSync({ "inner.csv": inner }))).toEqual({ kind: "not-text" });
    expect(await read("a.zip", zipSync({ "a.csv": strToU8("%PDF-1.7\n1;2\n") }))).toEqual({ kind: "not-text" });
  });
});
