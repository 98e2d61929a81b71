import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { MOST_BYTES, readFile } from "./read-file.ts";
import { RefusedFile } from "./refused-file.ts";
import { listNames, unpackTable, unzip } from "./unzip.ts";

const CSV = "nom;commune\r\nMaison fictive du Col;Névache\r\n";
const POINTS = JSON.stringify({
  type: "FeatureCollection",
  features: [{ type: "Feature", geometry: { type: "Point", coordinates: [6.6, 45] }, properties: { nom: "Col" } }],
});

/** The text of the table in an archive, or the kind of the fault. */
function unpacked(archive: Zippable | Uint8Array): string {
  const bytes = archive instanceof Uint8Array ? archive : zipSync(archive);
  try {
    return new TextDecoder().decode(unpackTable(bytes, listNames(bytes), MOST_BYTES));
  } catch (error) {
    if (error instanceof RefusedFile) return error.fault.kind;
    throw error;
  }
}

describe("the table in an archive", () => {
  it("is its only CSV or GeoJSON file, in any folder, stored or deflated", () => {
    const others = { "LISEZMOI.txt": strToU8("à lire"), "photo.jpg": new Uint8Array(9) };
    expect(unpacked({ ...others, "données/Lieux.CSV": strToU8(CSV) })).toBe(CSV);
    expect(unpacked({ ...others, "a.geojson": [strToU8(POINTS), { level: 0 }] })).toBe(POINTS);
  });

  it("is not the file that says where another comes from, nor what a system adds", () => {
    const added = { "__MACOSX/._a.csv": new Uint8Array(9), "x/._a.csv": new Uint8Array(9), "x/": new Uint8Array(0) };
    expect(unpacked({ ...added, "x/a.csv": strToU8(CSV), "x/sources.csv": strToU8("a;b") })).toBe(CSV);
  });

  it("is refused when it is missing, or not the only one", () => {
    expect(unpacked({ "stops.txt": new Uint8Array(0) })).toBe("archive-of-tables");
    expect(unpacked({ "a.csv": strToU8(CSV), "b.csv": strToU8(CSV) })).toBe("archive-of-tables");
  });

  it("is refused when the archive is cut or damaged", () => {
    const bytes = zipSync({ "a.csv": strToU8(CSV.repeat(20)) });
    expect(unpacked(bytes.subarray(0, -30))).toBe("archive-damaged");
    const damaged = bytes.slice();
    damaged.fill(0xff, 36, 60);
    expect(unpacked(damaged)).toBe("archive-damaged");
  });

  it("is refused before it is unpacked when it is larger than an imported file, and cut when the archive lies", () => {
    const bytes = zipSync({ "bomb.csv": new Uint8Array(MOST_BYTES + 1) });
    expect(bytes.length).toBeLessThan(MOST_BYTES / 500);
    expect(unpacked(bytes)).toBe("unpacked-too-large");
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === MOST_BYTES + 1) view.setUint32(at, 10, true);
    }
    expect(unpacked(bytes)).toHaveLength(10);
  });

  it("shares one limit with the other files that are unpacked", () => {
    const bytes = zipSync({ a: new Uint8Array(600), b: new Uint8Array(600) });
    expect(unzip(bytes, (name) => name === "a", 1000).get("a")).toHaveLength(600);
    expect(() => unzip(bytes, () => true, 1000)).toThrow("unpacked-too-large");
  });
});

describe("an imported archive", () => {
  async function read(archive: Uint8Array<ArrayBuffer>) {
    const answer = await readFile(new File([archive], "a.zip"));
    return answer.kind === "read" ? answer.imported : answer.fault;
  }

  it("is read as the table in it, with its encoding and format", async () => {
    expect(await read(zipSync({ "a.csv": strToU8(`\uFEFF${CSV}`) }))).toMatchObject({
      format: "csv",
      encoding: "utf-8",
      rows: 1,
      table: { columns: ["nom", "commune"] },
    });
    expect(await read(zipSync({ "b.geojson": strToU8(POINTS) }))).toMatchObject({ format: "geojson", rows: 1 });
  });

  it("has no archive, workbook or picture in it under the name of a table", async () => {
    const inner = zipSync({ "a.csv": strToU8(CSV) });
    expect(await read(zipSync({ "inner.csv": inner }))).toEqual({ kind: "not-text" });
    expect(await read(zipSync({ "a.csv": strToU8("%PDF-1.7\n1;2\n") }))).toEqual({ kind: "not-text" });
  });
});
