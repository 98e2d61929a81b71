import { describe, expect, it } from "vitest";
import { readText } from "../read-text.ts";
import { type Bom, readBom, shippedBom } from "./shipped-bom.ts";

function aComponent(ref: string) {
  const [name = "", version = ""] = ref.split("@");
  return { "bom-ref": ref, name, version, purl: `pkg:npm/${ref}` };
}

describe("shippedBom", () => {
  it("removes the packages of development, and keeps those that development needs too", () => {
    const bom: Bom = {
      bomFormat: "CycloneDX",
      specVersion: "1.5",
      serialNumber: "urn:uuid:0",
      metadata: { component: { ...aComponent("carte@1.0.0"), name: "a-folder" } },
      components: ["react@19.0.0", "vite@8.0.0", "d3-array@2.0.0", "d3-array@3.0.0", "types@1.0.0"].map(aComponent),
      dependencies: [
        { ref: "carte@1.0.0", dependsOn: ["react@19.0.0", "vite@8.0.0"] },
        { ref: "react@19.0.0", dependsOn: ["d3-array@3.0.0", "types@1.0.0"] },
        { ref: "vite@8.0.0", dependsOn: ["react@19.0.0"] },
      ],
    };
    const shipped = shippedBom(bom, {
      name: "carte",
      packages: {
        "": { version: "1.0.0" },
        "node_modules/react": { version: "19.0.0" },
        "node_modules/vite": { version: "8.0.0", dev: true },
        "node_modules/vite/node_modules/d3-array": { version: "2.0.0", dev: true },
        "node_modules/react/node_modules/d3-array": { version: "3.0.0" },
        "node_modules/types": { version: "1.0.0", devOptional: true },
      },
    });
    expect(shipped.components.map((each) => each["bom-ref"])).toEqual(["react@19.0.0", "d3-array@3.0.0"]);
    expect(shipped.dependencies).toEqual([
      { ref: "carte@1.0.0", dependsOn: ["react@19.0.0"] },
      { ref: "react@19.0.0", dependsOn: ["d3-array@3.0.0"] },
    ]);
    expect(shipped.metadata.component.name).toBe("carte");
  });
});

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
