import { describe, expect, it } from "vitest";
import { readText } from "../read-text.ts";
import { readBom } from "./shipped-bom.ts";

describe("the list of the site's packages", () => {
  const bom = readBom();
  const refs = bom.components.map((each) => each["bom-ref"]);
  const { dependencies }: { readonly dependencies: object } = JSON.parse(readText("package.json"));

  it("names every runtime dependency of the project, and no tool of development", () => {
    const direct = bom.dependencies.find(({ ref }) => ref === bom.metadata.component["bom-ref"])?.dependsOn ?? [];
    for (const listed of [refs, direct]) {
      const names = listed.map((ref) => ref.replace(/@[^@]+$/, ""));
      expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([]);
      expect(["vite", "vitest", "typescript"].filter((name) => names.includes(name))).toEqual([]);
    }
  });

  it("has the properties that CycloneDX 1.5 requires, and names each package once", () => {
    expect(bom).toMatchObject({
      bomFormat: "CycloneDX",
      specVersion: "1.5",
      serialNumber: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      metadata: { component: { type: "application", name: "services-alpins" } },
    });
    for (const component of bom.components)
      expect(component).toMatchObject({
        type: "library",
        name: expect.stringMatching(/\S/),
        purl: expect.stringMatching(/^pkg:npm\/[^@]+@\d/),
        hashes: [{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
      });
    expect(new Set(refs).size).toBe(refs.length);
    const known = new Set([...refs, bom.metadata.component["bom-ref"]]);
    expect(
      bom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !known.has(ref)),
    ).toEqual([]);
  });
});
