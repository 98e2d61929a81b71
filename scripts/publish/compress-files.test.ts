import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compressFiles } from "./after-build.ts";

const TEXT = '{"name":"Puget-Théniers"},'.repeat(200);
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "compress-"));
  mkdirSync(join(folder, "data"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name));

describe("compressFiles", () => {
  it("writes two copies of a text that decompress to it", async () => {
    writeFileSync(join(folder, "data/points.geojson"), TEXT);
    expect(await compressFiles(folder)).toBe(1);
    expect(gunzipSync(read("data/points.geojson.gz")).toString()).toBe(TEXT);
    expect(brotliDecompressSync(read("data/points.geojson.br")).toString()).toBe(TEXT);
  });

  it("writes the same bytes each time, and no copies of copies", async () => {
    writeFileSync(join(folder, "page.html"), TEXT);
    await compressFiles(folder);
    const [gz, br] = [read("page.html.gz"), read("page.html.br")];
    await compressFiles(folder);
    expect([read("page.html.gz"), read("page.html.br")]).toEqual([gz, br]);
    expect(readdirSync(folder).sort()).toEqual(["data", "page.html", "page.html.br", "page.html.gz"]);
  });

  it.each([
    ["small.json", "{}"],
    ["font.woff2", TEXT],
    [".hidden.json", TEXT],
  ])("writes no copy of %s", async (name, text) => {
    writeFileSync(join(folder, name), text);
    expect(await compressFiles(folder)).toBe(0);
  });
});
