import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ListedPackage } from "../../src/static-pages/licences-page.tsx";
import { readText } from "../read-text.ts";

const TEXT_FILE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;
/** Packages without a licence file have the text in their README. */
const TEXT_IN_README = /^#+\s*licen[cs]e\b.*$/im;
/** Build tools append the licences of packages that they bundle, which the site does not contain. */
const NOT_SHIPPED = /^# Licenses of bundled dependencies/m;

/**
 * Reads the name, version and licence of a package from its folder.
 * @throws Error when there is no package.
 */
export function readPackage(folder: string): ListedPackage {
  const { name, version, license } = JSON.parse(readText(join(folder, "package.json"))) as {
    readonly name: string;
    readonly version: string;
    readonly license?: unknown;
  };
  const licence = typeof license === "string" ? license : "";
  return { name, version, licence, packedIn: "", text: readLicence(folder) };
}

function readLicence(folder: string): string {
  const names = readdirSync(folder).sort();
  const texts = names.filter((name) => TEXT_FILE.test(name)).map((name) => readText(join(folder, name)));
  if (texts.length > 0) return texts.map(withoutTools).join("\n\n").trim();
  const readme = names.find((name) => /^readme(\.md)?$/i.test(name));
  const [heading, after] = readme === undefined ? [] : split(readText(join(folder, readme)));
  return [heading, after].filter(Boolean).join("\n").trim();
}

function withoutTools(text: string): string {
  return text.split(NOT_SHIPPED, 1)[0] ?? text;
}

/** The heading of the licence, and the text after it. */
function split(readme: string): readonly string[] {
  const heading = TEXT_IN_README.exec(readme);
  if (heading === null) return [];
  const after = readme.slice(heading.index + heading[0].length);
  return [heading[0].replace(/^#+\s*/, ""), after.split(/^#/m, 1)[0] ?? ""];
}
