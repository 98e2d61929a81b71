import { describe, expect, it } from "vitest";
import { aManifest, aSource } from "../../testing/builders.ts";
import { readManifest, SCHEMA_VERSION } from "./data-sources.ts";

describe("readManifest", () => {
  it("reads what the build writes", () => {
    expect(readManifest(JSON.parse(JSON.stringify(aManifest())))).toEqual(aManifest());
  });

  it("reads a build with the sources in their own file, and an older one with the sources in the manifest", () => {
    const { sources: _, ...without } = aManifest();
    expect(readManifest(without)).toEqual(aManifest());
    expect(readManifest(aManifest({ sources: [aSource()] }))).toEqual(aManifest({ sources: [aSource()] }));
  });

  it("rejects another version of the format and names it", () => {
    const schemaVersion = SCHEMA_VERSION + 1;
    expect(readManifest(aManifest({ schemaVersion }))).toBe(`schemaVersion: ${schemaVersion}`);
  });

  it.each([
    [{ places: "392" }, /^places: /],
    [{ rows: { communes: "1738" } }, /^rows\.communes: /],
    [{ sources: [{ id: "x" }] }, /^sources\.0\.producer: /],
    [{ files: { "a.json": { bytes: 1 } } }, /^files\.a\.json\.sha256: /],
  ])("rejects %j and says where", (damage, sentence) => {
    expect(readManifest({ ...aManifest(), ...damage })).toMatch(sentence);
  });

  it("rejects a value that is no object", () => {
    expect(readManifest(null)).toMatch(/^manifest: /);
  });
});
