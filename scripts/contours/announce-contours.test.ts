import { describe, expect, it } from "vitest";
import { toCommuneColumns } from "../../src/formats/public-data/commune-columns.ts";
import { aCommune, aManifest } from "../../src/testing/builders.ts";
import { anOutlineSource } from "../../src/testing/outline-builders.ts";
import { announceContours } from "./announce-contours.ts";

const communes = [aCommune()];

function contours(codes: readonly string[], source: unknown = anOutlineSource()): string {
  const geometries = codes.map((code) => ({ type: "Polygon", arcs: [[0]], properties: { code } }));
  return JSON.stringify({
    type: "Topology",
    arcs: [],
    source,
    objects: { communes: { type: "GeometryCollection", geometries } },
  });
}

function announce(text: string) {
  return announceContours({
    manifest: JSON.stringify(aManifest()),
    communes: JSON.stringify(toCommuneColumns({ communes, epcis: [] })),
    contours: text,
  });
}

const own = communes.map(({ code }) => code);

describe("announceContours", () => {
  it("adds the file to those of the manifest", () => {
    const manifest = aManifest();
    expect(announce(contours(own))).toEqual({
      ...manifest,
      files: { ...manifest.files, "contours.topojson": { bytes: contours(own).length, sha256: expect.any(String) } },
    });
  });

  it.each<[string, string, RegExp]>([
    ["lack a commune of the site", contours([]), new RegExp(`\\(${own[0]}\\) n’y a pas de contour`)],
    ["have a commune that the site lacks", contours([...own, "99999"]), /plus de communes/],
    ["name no source", contours(own, null), /sa source n’est pas dite \(source\)/],
    ["are not outlines", "{}", /pas un fichier de contours|sa source/],
    ["are cut", contours(own).slice(0, 50), /pas un fichier de contours/],
  ])("refuses outlines that %s", (_what, text, reason) => {
    expect(announce(text)).toMatch(reason);
  });
});
