import { existsSync, readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { identifyManifest } from "./publish-manifest.ts";

const TEXT = readFileSync("public/manifest.webmanifest", "utf8");

interface Picture {
  readonly src: string;
  readonly type: string;
  readonly sizes: string;
}

interface WebManifest {
  readonly id?: string;
  readonly start_url: string;
  readonly shortcuts: readonly { readonly name: string; readonly url: string; readonly icons: readonly Picture[] }[];
  readonly screenshots: readonly (Picture & { readonly form_factor: string; readonly label: string })[];
}

const read = (text: string) => JSON.parse(text) as WebManifest;

describe("the web manifest", () => {
  const { shortcuts, screenshots } = read(TEXT);

  it("has the identity that browsers took before: the path of the start page", () => {
    for (const site of ["https://carte.example.fr/", "https://example.fr/alpes/"]) {
      const { id = "", start_url: start } = read(identifyManifest(TEXT, site));
      expect(new URL(id, new URL(site).origin).href).toBe(new URL(start, site).href);
    }
  });

  it("stays as it is without the site's address", () => {
    expect(identifyManifest(TEXT, undefined)).toBe(TEXT);
    expect(read(TEXT)).not.toHaveProperty("id");
    expect(() => identifyManifest('{"id":"/"}', "https://carte.example.fr/")).toThrow(/id/);
  });

  it("has shortcuts to views and pages below any path, with existing icons", () => {
    expect(shortcuts.length).toBeGreaterThan(1);
    for (const { url, icons } of shortcuts) {
      expect(url).toMatch(/^\.\/(\?vue=[a-z]+|[a-z]+\/)?$/);
      for (const { src } of icons) expect(existsSync(`public/${src}`)).toBe(true);
    }
  });

  it.each(screenshots)(
    "names $src with its type and size, within what browsers accept, and small",
    async ({ src, type, sizes }) => {
      const bytes = readFileSync(`public/${src}`);
      const { width, height, format } = await sharp(bytes).metadata();
      expect([`${width}x${height}`, `image/${format}`]).toEqual([sizes, type]);
      const [longer, shorter] = [Math.max(width, height), Math.min(width, height)];
      expect(shorter).toBeGreaterThanOrEqual(320);
      expect(longer / shorter).toBeLessThanOrEqual(2.3);
      expect(bytes.length).toBeLessThan(120_000);
    },
  );

  it("has screenshots for wide and narrow windows", () => {
    expect(new Set(screenshots.map(({ form_factor }) => form_factor))).toEqual(new Set(["wide", "narrow"]));
  });
});
