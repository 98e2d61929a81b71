import { describe, expect, it } from "vitest";
import { aCommune, aResort } from "../../testing/builders.ts";
import type { CodeCommune } from "../codes.ts";
import { buildSearchIndex } from "./build-search-index.ts";
import { joinCommunesAndResorts } from "./join-communes-and-resorts.ts";
import type { SearchGroup } from "./search-index.ts";
import { searchPlaces } from "./search-places.ts";

const TIGNES = "73296" as CodeCommune;
const ELSEWHERE = "73227" as CodeCommune;

function found(resortName: string, codeCommune: CodeCommune, firstGroup: SearchGroup) {
  const index = buildSearchIndex({
    communes: [aCommune({ code: TIGNES, name: "Tignes" })],
    resorts: [aResort({ name: resortName, codeCommune })],
  });
  return joinCommunesAndResorts(searchPlaces(index, "tignes", 5, firstGroup)).map(({ group, hits }) => [
    group,
    hits.map(({ label, isCommuneAndResort }) => `${label}${isCommuneAndResort ? ", both" : ""}`),
  ]);
}

describe("joinCommunesAndResorts", () => {
  it("joins a commune and its resort of the same name to one hit of the first group", () => {
    expect(found("Tignes", TIGNES, "commune")).toEqual([["commune", ["Tignes, both"]]]);
    expect(found("Tignes", TIGNES, "station")).toEqual([["station", ["Tignes, both"]]]);
  });

  it("does not join a resort of another name, or of another commune", () => {
    const apart = (name: string, code: CodeCommune) => found(name, code, "commune");
    expect(apart("Tignes Val Claret", TIGNES)).toEqual([
      ["commune", ["Tignes"]],
      ["station", ["Tignes Val Claret"]],
    ]);
    expect(apart("Tignes", ELSEWHERE)).toEqual([
      ["commune", ["Tignes"]],
      ["station", ["Tignes"]],
    ]);
  });
});
