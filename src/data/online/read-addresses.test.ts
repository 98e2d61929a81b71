import { describe, expect, it } from "vitest";
import { readAddresses } from "./read-addresses.ts";

const FEATURE = {
  type: "Feature",
  geometry: { type: "Point", coordinates: [6.08, 44.56] },
  properties: {
    label: "12 Rue Carnot 05000 Gap",
    score: 0.97,
    id: "05061_0410_00012",
    type: "housenumber",
    name: "12 Rue Carnot",
    postcode: "05000",
    citycode: "05061",
    city: "Gap",
    context: "05, Hautes-Alpes, Provence-Alpes-Côte d'Azur",
    importance: 0.6,
  },
};
const GAP = {
  id: "05061_0410_00012",
  label: "12 Rue Carnot 05000 Gap",
  name: "12 Rue Carnot",
  postcode: "05000",
  city: "Gap",
  codeCommune: "05061",
  position: [6.08, 44.56],
  kind: "housenumber",
  score: 0.97,
};

function collectionOf(...features: unknown[]): unknown {
  return { type: "FeatureCollection", features, query: "12 rue carnot gap" };
}

function withProperties(changes: object): unknown {
  return { ...FEATURE, properties: { ...FEATURE.properties, ...changes } };
}

function at(coordinates: unknown): unknown {
  return { ...FEATURE, geometry: { type: "Point", coordinates } };
}

describe("readAddresses", () => {
  it("reads an address", () => {
    expect(readAddresses(collectionOf(FEATURE))).toEqual([GAP]);
  });

  it("reads an empty answer as no address", () => {
    expect(readAddresses(collectionOf())).toEqual([]);
  });

  it("reads an address without postcode, or with an invalid one", () => {
    const feature = withProperties({ postcode: undefined, citycode: "Gap" });
    expect(readAddresses(collectionOf(feature))).toEqual([{ ...GAP, postcode: "", codeCommune: undefined }]);
  });

  it("drops the altitude of a position", () => {
    expect(readAddresses(collectionOf(at([6.08, 44.56, 735])))).toEqual([GAP]);
  });

  it.each([
    ["a feature without properties", { ...FEATURE, properties: null }],
    ["another kind", withProperties({ type: "poi" })],
    ["an empty label", withProperties({ label: "" })],
    ["a code that is a number", withProperties({ citycode: 5061 })],
    ["text instead of a position", at(["6.08", "44.56"])],
    ["latitude before longitude, off the globe", at([6.08, 144.56])],
    ["half a position", at([6.08])],
    ["no feature", null],
  ])("leaves out %s", (_what, feature) => {
    expect(readAddresses(collectionOf(feature, FEATURE))).toEqual([GAP]);
  });

  it.each([
    ["null", null],
    ["text", "erreur"],
    ["an error", { code: 400, message: "Failed parsing query" }],
    ["a list", [FEATURE]],
    ["a collection without features", { type: "FeatureCollection" }],
    ["only unreadable features", collectionOf({ ...FEATURE, properties: {} })],
  ])("refuses %s", (_what, json) => {
    expect(readAddresses(json)).toBeUndefined();
  });
});
