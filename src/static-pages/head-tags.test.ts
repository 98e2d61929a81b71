import { readFileSync } from "node:fs";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { aPlace, aSource } from "../testing/builders.ts";
import { writeHeadTags } from "./head-tags.tsx";
import { placePage } from "./place-page.tsx";
import { writePlainPage } from "./plain-page.tsx";
import { PREVIEW_PICTURE } from "./preview-picture.ts";

const SITE = "https://carte.example.fr/alpes/";

function read(html: string) {
  const { document } = new Window();
  document.write(html);
  return {
    meta: (name: string) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content"),
    canonical: () => document.querySelector("link[rel=canonical]")?.getAttribute("href"),
  };
}

describe("the tags for link previews", () => {
  it("have an absolute picture address and its size when the site's address is known", () => {
    const { meta } = read(writeHeadTags(SITE));
    expect(meta("og:image")).toBe(`${SITE}apercu.jpg`);
    expect([meta("og:image:width"), meta("og:image:height")].map(Number)).toEqual(sizeOfJpeg("public/apercu.jpg"));
    expect(meta("twitter:card")).toBe("summary_large_image");
    expect(meta("og:title")).toContain("Services alpins");
  });

  it("have no picture when the site's address is unknown", () => {
    const { meta, canonical } = read(writeHeadTags(undefined));
    expect([meta("og:image"), meta("twitter:card"), canonical()]).toEqual([undefined, undefined, undefined]);
    expect(meta("og:description")).toContain("France services");
  });

  it("name no address for the map's own page, whose links lead to a place or a territory", () => {
    const { meta, canonical } = read(writeHeadTags(SITE));
    expect([meta("og:url"), canonical()]).toEqual([undefined, undefined]);
  });

  it("name the address of the page of a place", () => {
    const page = placePage(aPlace({ id: "fs-18" }), [aSource()]);
    const { meta, canonical } = read(writePlainPage(page, { siteUrl: SITE, policy: "" }));
    expect([meta("og:url"), canonical()]).toEqual([`${SITE}lieu/fs-18/`, `${SITE}lieu/fs-18/`]);
    expect(meta("og:title")).toBe(page.title);
  });
});

describe("the picture for link previews", () => {
  it("is small enough for networks, and no page loads it", () => {
    expect(readFileSync(`public/${PREVIEW_PICTURE.file}`).length).toBeLessThan(200_000);
  });
});

/** Width and height in pixels, from the first frame header of a JPEG. */
function sizeOfJpeg(file: string): readonly number[] {
  const bytes = readFileSync(file);
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at);
    if (marker >= 0xffc0 && marker <= 0xffc2) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
  }
  throw new Error(`${file} is no JPEG`);
}
