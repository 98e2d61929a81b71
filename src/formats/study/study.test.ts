import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { Study } from "../../domain/study/study.ts";
import { somePlace } from "../../testing/arbitraries.ts";
import { aPlace } from "../../testing/builders.ts";
import { MOST_BYTES, MOST_ROWS } from "../csv/imported/limits.ts";
import { looksLikeStudy } from "./looks-like-study.ts";
import { readStudy, readStudyFile } from "./read-study.ts";
import { writeStudy } from "./write-study.ts";

const rest = async () => undefined;

function aStudy(changes: Partial<Study> = {}): Study {
  return {
    savedOn: "2026-11-29",
    territory: "Hautes-Alpes",
    link: "?vue=territoires&territoire=05&variantes=B~A!xfs-20&notes=05061_Bail&lang=fr",
    data: {
      populationVintage: "2026",
      sourceDates: [{ category: "france-services", date: "2026-11" }],
      files: { "points.geojson": "ab12" },
    },
    places: [{ id: "fs-20", name: "Maison", commune: "Gap", position: [6.1, 44.5], hours: "Mo 09:00-12:00" }],
    territories: [{ code: "05061", name: "Gap (05)" }],
    passages: [{ code: "col-d-allos", name: "Col d’Allos" }],
    figures: [
      { variant: "", places: 3, population: 900, covered: 450, coveredLeast: 400, coveredMost: 500, mean: 3.5 },
    ],
    layers: [],
    ...changes,
  };
}

function aLayer(number: number, changes: Partial<LocalLayer> = {}): LocalLayer {
  const id = layerId(number);
  return {
    id,
    name: "Relevé <b>de</b> l’été",
    origin: { kind: "file", fileName: "releve.csv" },
    addedOn: "2026-11-25",
    vintage: "",
    isShown: true,
    places: [{ ...aPlace({ id: `${id}-2` }), layer: id }],
    hidden: ["fs-3"],
    ...changes,
  };
}

/** The file with one part replaced. */
function withPart(part: string, value: unknown): string {
  return JSON.stringify({ ...JSON.parse(writeStudy(aStudy())), [part]: value });
}

describe("A study file", () => {
  it("is read as it was written, with places of every shape in its layers", async () => {
    const text = fc.string({ unit: "binary", maxLength: 30 });
    const layers = fc.array(somePlace, { maxLength: 4 }).map((places): LocalLayer[] => {
      const id = layerId(7);
      return [aLayer(7, { places: places.map((place, line) => ({ ...place, id: `${id}-${line}`, layer: id })) })];
    });
    const study = fc.record({
      territory: text,
      link: text.map((value) => `?notes=${encodeURIComponent(value.replaceAll(/\p{Cs}/gu, ""))}`),
      layers,
    });
    await fc.assert(
      fc.asyncProperty(study, async (changes) => {
        expect(await readStudy(writeStudy(aStudy(changes)))).toEqual({ kind: "read", study: aStudy(changes) });
      }),
      { numRuns: 60 },
    );
  });

  it("without figures, places or layers is read", async () => {
    const study = aStudy({ places: [], territories: [], passages: [], figures: [], savedOn: "" });
    expect(await readStudy(writeStudy(study))).toEqual({ kind: "read", study });
  });

  it("is known by its first bytes, whatever its name", async () => {
    const file = (text: string) => new File([text], "notes.txt");
    expect(await looksLikeStudy(file(writeStudy(aStudy())))).toBe(true);
    expect(await looksLikeStudy(file(`\uFEFF${writeStudy(aStudy())}`))).toBe(true);
    expect(await looksLikeStudy(file('{"type":"FeatureCollection","features":[]}'))).toBe(false);
    expect(await looksLikeStudy(file(""))).toBe(false);
  });

  it.each<readonly [name: string, text: string, fault: unknown]>([
    ["that is empty", " \n", { kind: "empty" }],
    ["that was cut", writeStudy(aStudy()).slice(0, 200), { kind: "not-json" }],
    ["nested without end", "[".repeat(200_000), { kind: "not-json" }],
    ["of another program", '{"type":"FeatureCollection","features":[]}', { kind: "not-a-study" }],
    ["that is a list", "[1, 2]", { kind: "not-a-study" }],
    ["of a later version", withPart("version", 2), { kind: "later-version" }],
    ["without its link", withPart("link", undefined), { kind: "damaged", where: "link" }],
    [
      "with the address of a site",
      withPart("link", "https://exemple.fr/?vue=territoires"),
      { kind: "damaged", where: "link" },
    ],
    ["with a link too long", withPart("link", `?notes=${"a".repeat(300_000)}`), { kind: "damaged", where: "link" }],
    ["with a name that is no text", withPart("territory", { toString: "x" }), { kind: "damaged", where: "territory" }],
    [
      "with a position out of the world",
      withPart("places", [{ ...aStudy().places[0], position: [6, 4e9] }]),
      { kind: "damaged", where: "places.0.position.1" },
    ],
    [
      "with more figures than there can be variants",
      withPart(
        "figures",
        Array.from({ length: 28 }, () => aStudy().figures[0]),
      ),
      { kind: "damaged", where: "figures" },
    ],
    [
      "with a layer of another shape",
      withPart("layers", [{ description: { name: "Mairies" }, places: [] }]),
      { kind: "layer-damaged", name: "Mairies" },
    ],
    ["with a layer that is no layer", withPart("layers", ["couche"]), { kind: "damaged", where: "layers.0" }],
    [
      "with one layer twice",
      writeStudy(aStudy({ layers: [aLayer(1), aLayer(1)] })),
      { kind: "layer-damaged", name: aLayer(1).name },
    ],
  ])("%s is refused as a whole", async (_, text, fault) => {
    expect(await readStudy(text)).toEqual({ kind: "refused", fault });
  });

  it("with a damaged place of a layer is refused with the name of the layer", async () => {
    const file = JSON.parse(writeStudy(aStudy({ layers: [aLayer(1)] })));
    file.layers[0].places[0].feature.geometry = null;
    expect(await readStudy(JSON.stringify(file))).toEqual({
      kind: "refused",
      fault: { kind: "layer-damaged", name: aLayer(1).name },
    });
  });

  it("with too many rows in a layer, or too many bytes, is refused with the limit", async () => {
    const file = JSON.parse(writeStudy(aStudy({ layers: [aLayer(1)] })));
    file.layers[0].places = Array.from({ length: MOST_ROWS + 1 }, () => 0);
    expect(await readStudy(JSON.stringify(file))).toMatchObject({ fault: { kind: "too-many-rows", most: MOST_ROWS } });
    const large = { name: "etude.json", size: MOST_BYTES + 1, slice: () => new Blob() };
    expect(await readStudyFile(large, rest)).toMatchObject({ fault: { kind: "too-large", most: MOST_BYTES } });
  });

  it("that moved while it was read is refused", async () => {
    const gone = {
      name: "etude.json",
      size: 9,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error("gone")) }),
    };
    expect(await readStudyFile(gone, rest)).toEqual({ kind: "refused", fault: { kind: "unreadable" } });
    expect(await looksLikeStudy(gone)).toBe(false);
  });

  it("with any bytes is refused or read, without an error", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const answer = await readStudyFile(new File([bytes], "etude.json"), rest);
        expect(answer.kind).toBe("refused");
      }),
    );
    const whole = writeStudy(aStudy({ layers: [aLayer(1)] }));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.string({ maxLength: 4 }), async (at, sign) => {
        const answer = await readStudy(whole.slice(0, at) + sign + whole.slice(at + 1));
        expect(["read", "refused"]).toContain(answer.kind);
      }),
    );
  });
});
