import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDataSources, SOURCES_FILE } from "../../src/data/public-data/data-sources.ts";
import type { ListedPackage } from "../../src/static-pages/licences-page.tsx";
import { aSource } from "../../src/testing/builders.ts";
import { checkLicences } from "./check-licences.ts";

function aPackage(rest: Partial<ListedPackage>): ListedPackage {
  return { name: "some-package", version: "1.2.3", licence: "MIT", packedIn: "", text: "MIT License", ...rest };
}

describe("checkLicences", () => {
  it.each(["MIT", "ISC", "Unlicense", "OFL-1.1", "(MIT OR Apache-2.0)", "(GPL-3.0-only OR MIT)"])(
    "permits %s",
    (licence) => {
      expect(checkLicences([aPackage({ licence })], [])).toEqual([]);
    },
  );

  it.each(["GPL-3.0-only", "SEE LICENSE IN LICENSE", "UNLICENSED", "MIT AND GPL-3.0-only"])("reports %s", (licence) => {
    expect(checkLicences([aPackage({ licence })], [])).toEqual([
      `some-package 1.2.3: the licence "${licence}" is not one of those that are permitted`,
    ]);
  });

  it("reports a package without a licence, or without its text", () => {
    expect(checkLicences([aPackage({ licence: "" }), aPackage({ text: "" })], [])).toEqual([
      "some-package 1.2.3: its licence is not known",
      "some-package 1.2.3: the text of its licence is missing",
    ]);
  });

  it("reports a source of the data with an unknown licence", () => {
    expect(checkLicences([], [aSource({ id: "new", licence: "Tous droits réservés" })])).toEqual([
      'new of data/sources.csv: nobody has permitted the licence "Tous droits réservés"',
    ]);
  });

  it("permits all sources of the present data", () => {
    const sources = readDataSources(JSON.parse(readFileSync(`public/data/${SOURCES_FILE}`, "utf8")));
    if (typeof sources === "string") throw new Error(sources);
    expect(checkLicences([], sources)).toEqual([]);
  });
});
