import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const { version, license } = JSON.parse(readFileSync("package.json", "utf8")) as Readonly<Record<string, string>>;
const read = (path: string): unknown => parse(readFileSync(path, "utf8"), { strict: true, uniqueKeys: true });

/** The part of publiccode.yml that the file uses: https://yml.publiccode.tools/schema.core.html */
interface PublicCode {
  readonly publiccodeYmlVersion: string;
  readonly softwareVersion: string;
  readonly description: Readonly<
    Record<
      string,
      { readonly shortDescription: string; readonly longDescription: string; readonly features: readonly string[] }
    >
  >;
  readonly legal: { readonly license: string };
  readonly maintenance: { readonly type: string; readonly contacts?: unknown; readonly contractors?: unknown };
  readonly localisation: { readonly availableLanguages: readonly string[] };
}

describe("publiccode.yml", () => {
  const publicCode = read("publiccode.yml") as PublicCode;

  it("has every required key, except the address that the publisher adds", () => {
    const mandatory = "publiccodeYmlVersion name platforms categories developmentStatus softwareType";
    const sections = "description legal maintenance localisation";
    for (const key of `${mandatory} ${sections}`.split(" ")) expect(publicCode).toHaveProperty(key);
    expect(publicCode).toMatchObject({
      publiccodeYmlVersion: "0.4",
      developmentStatus: expect.stringMatching(/^(concept|development|beta|stable|obsolete)$/),
      softwareType: "standalone/web",
    });
  });

  it("has the version and the licence of the code", () => {
    expect(publicCode.softwareVersion).toBe(version);
    expect(publicCode.legal.license).toBe(license);
  });

  it.each(Object.entries(publicCode.description))(
    "has a description within the limits of catalogues: %s",
    (_, told) => {
      expect(told.shortDescription.length).toBeLessThanOrEqual(150);
      expect(told.longDescription.length).toBeGreaterThanOrEqual(500);
      expect(told.longDescription.length).toBeLessThanOrEqual(10_000);
      expect(told.features.length).toBeGreaterThan(0);
    },
  );

  it("names the languages of the page", () => {
    const spoken = readdirSync("src/ui/messages").filter((name) => existsSync(`src/ui/messages/${name}/core.ts`));
    expect([...publicCode.localisation.availableLanguages].sort()).toEqual(spoken.sort());
  });

  it("names either no maintainer or a reachable one", () => {
    const { type, contacts, contractors } = publicCode.maintenance;
    expect(["internal", "contract", "community", "none"]).toContain(type);
    expect({ internal: contacts, community: contacts, contract: contractors, none: [] }[type]).toBeDefined();
  });
});

describe("CITATION.cff", () => {
  it("has the required keys, the version and licence of the code, and no person", () => {
    expect(read("CITATION.cff")).toMatchObject({
      "cff-version": "1.2.0",
      message: expect.any(String),
      title: expect.any(String),
      type: "software",
      version,
      license,
      authors: [{ name: "Services alpins" }],
    });
  });
});

it("no descriptive file contains a person's address", () => {
  const texts = ["publiccode.yml", "CITATION.cff", "SECURITY.md"].map((path) => readFileSync(path, "utf8"));
  expect(texts.join("\n").match(/[\w.+-]+@[\w-]+\.\w+/g)).toBeNull();
});
