import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDataSources } from "../../src/data/public-data/data-sources.ts";
import { RESOURCES } from "../../src/data/resources.ts";
import type { ListedPackage } from "../../src/static-pages/licences-page.tsx";
import { aSource } from "../../src/testing/builders.ts";
import { checkLicences, shippedPackages } from "./shipped-packages.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "packages-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function install(name: string, said: object, texts: Readonly<Record<string, string>>, folder = "node_modules"): void {
  write(`${folder}/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", ...said }));
  for (const [file, text] of Object.entries(texts)) write(`${folder}/${name}/${file}`, text);
}

function shipped(...paths: readonly string[]) {
  return shippedPackages(
    paths.map((path) => (path.startsWith("\0") ? path : join(root, path))),
    root,
  );
}

describe("shippedPackages", () => {
  it("lists each package with a module in the site, once, and no module of the project", () => {
    install("plain", { license: "MIT" }, { LICENSE: "MIT License\n" });
    install("@scope/font", { license: "OFL-1.1" }, { "LICENSE.txt": "SIL Open Font License" });
    install("unused", { license: "MIT" }, { LICENSE: "MIT License" });
    expect(
      shipped(
        "src/find/start/main.tsx",
        "node_modules/plain/a.js",
        "node_modules/plain/b.js?url",
        "node_modules/@scope/font/400.css",
      ),
    ).toEqual([
      { name: "@scope/font", version: "1.0.0", licence: "OFL-1.1", packedIn: "", text: "SIL Open Font License" },
      { name: "plain", version: "1.0.0", licence: "MIT", packedIn: "", text: "MIT License" },
    ]);
  });

  it("distinguishes a nested package from the one that contains it", () => {
    install("outer", { license: "MIT" }, { LICENSE: "MIT" });
    install("inner", { license: "ISC" }, { LICENSE: "ISC" }, "node_modules/outer/node_modules");
    expect(shipped("node_modules/outer/node_modules/inner/index.js").map(({ name }) => name)).toEqual(["inner"]);
  });

  it("lists packages bundled in a module, by its source map", () => {
    install("map", { license: "BSD-3-Clause" }, { LICENSE: "BSD" });
    install("packed", { license: "ISC" }, { LICENSE: "ISC" });
    const sources = ["../src/map.ts", "../node_modules/packed/index.js"];
    write("node_modules/map/dist/map.mjs.map", JSON.stringify({ sources }));
    expect(shipped("node_modules/map/dist/map.mjs").map(({ name, packedIn }) => [name, packedIn])).toEqual([
      ["map", ""],
      ["packed", "map 1.0.0"],
    ]);
  });

  it("lists packages copied into the files of another, without a package.json", () => {
    install("spec", { license: "ISC" }, { LICENSE: "ISC" });
    install("copied", { license: "MIT" }, { LICENSE: "MIT" });
    expect(shipped("node_modules/spec/dist/node_modules/copied/index.js")).toMatchObject([
      { name: "copied", licence: "MIT", packedIn: "spec 1.0.0" },
      { name: "spec", packedIn: "" },
    ]);
  });

  it("has the notices beside the licence, and a licence that only the README contains", () => {
    install("noticed", { license: "Apache-2.0" }, { LICENCE: "Apache", "NOTICE.txt": "By somebody" });
    install(
      "explained",
      { license: "MIT" },
      { "README.md": "# Package\n\n## License (MIT)\n\nCopyright\n\n## Thanks\n" },
    );
    expect(shipped("node_modules/noticed/a.js", "node_modules/explained/a.js").map(({ text }) => text)).toEqual([
      "License (MIT)\n\n\nCopyright",
      "Apache\n\nBy somebody",
    ]);
  });

  it("lists tools that write modules of their own, without their build dependencies", () => {
    const text = "# Vite core license\n\nMIT License\n\n# Licenses of bundled dependencies\n\nGPL\n";
    install("vite", { license: "MIT" }, { "LICENSE.md": text });
    expect(shipped("\0vite/preload-helper.js")).toEqual([
      { name: "vite", version: "1.0.0", licence: "MIT", packedIn: "", text: "# Vite core license\n\nMIT License" },
    ]);
  });

  it("marks an unknown licence, and refuses a module without a package", () => {
    install("unknown", {}, {});
    expect(shipped("node_modules/unknown/a.js")).toMatchObject([{ licence: "", text: "" }]);
    expect(() => shipped("\0commonjs-helper")).toThrow('The module "\\u0000commonjs-helper" belongs to no package.');
    expect(() => shipped("node_modules/gone/a.js")).toThrow("gone");
  });
});

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
    const sources = readDataSources(JSON.parse(readFileSync(`public/data/${RESOURCES.sources.file}`, "utf8")));
    if (typeof sources === "string") throw new Error(sources);
    expect(checkLicences([], sources)).toEqual([]);
  });
});
