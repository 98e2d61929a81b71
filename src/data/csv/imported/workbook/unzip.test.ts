import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { listParts, unpackPart, type ZipPart } from "./unzip.ts";

const MEGABYTE = 1_000_000;

function partOf(bytes: Uint8Array, name: string): ZipPart {
  const part = listParts(bytes)?.get(name);
  if (part === undefined) throw new Error(`${name} is not in the archive`);
  return part;
}

function unpack(bytes: Uint8Array, name: string, most = MEGABYTE): string {
  const decoder = new TextDecoder();
  const pieces = [...unpackPart(bytes, partOf(bytes, name), { left: most, most })];
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("");
}

describe("an archive", () => {
  it("gives its files, deflated or stored", () => {
    const text = "Névache ".repeat(20_000);
    for (const level of [0, 6] as const) {
      const bytes = zipSync({ "a/é.xml": strToU8(text), b: strToU8("") }, { level });
      expect([...(listParts(bytes)?.keys() ?? [])]).toEqual(["a/é.xml", "b"]);
      expect(unpack(bytes, "a/é.xml")).toBe(text);
      expect(unpack(bytes, "b")).toBe("");
    }
  });

  it("is unpacked up to the limit, whatever it says of its sizes", () => {
    const bytes = zipSync({ bomb: new Uint8Array(20 * MEGABYTE) });
    const said = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (said.getUint32(at, true) === 20 * MEGABYTE) said.setUint32(at, 10, true);
    }
    expect(bytes.length).toBeLessThan(MEGABYTE / 20);
    expect(() => unpack(bytes, "bomb")).toThrow("unpacked-too-large");
    expect(unpack(bytes, "bomb", 20 * MEGABYTE)).toHaveLength(20 * MEGABYTE);
  });

  it("shares one limit among its files", () => {
    const bytes = zipSync({ a: new Uint8Array(600), b: new Uint8Array(600) });
    const limit = { left: 1000, most: 1000 };
    expect([...unpackPart(bytes, partOf(bytes, "a"), limit)].length).toBeGreaterThan(0);
    expect(() => [...unpackPart(bytes, partOf(bytes, "b"), limit)]).toThrow("unpacked-too-large");
  });

  it("is damaged without its directory, with an unknown method, or with a wrong place of a file", () => {
    const bytes = zipSync({ a: strToU8("x") });
    expect(listParts(bytes.subarray(0, -5))).toBeUndefined();
    const part = partOf(bytes, "a");
    for (const wrong of [{ method: 99 }, { offset: 1 }, { offset: 1e9 }, { packedBytes: 1e9 }]) {
      expect(() => [...unpackPart(bytes, { ...part, ...wrong }, { left: 99, most: 99 })]).toThrow("workbook-damaged");
    }
  });
});
