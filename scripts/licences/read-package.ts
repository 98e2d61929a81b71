import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ListedPackage } from "../../src/domain/exchange/package-list.ts";
import { readText } from "../read-text.ts";

export interface ShippedPackage extends ListedPackage {
  /** The licence as the package has it, with its notices; "" where it has none. */
  readonly text: string;
}

const TEXT_FILE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;
/** Packages without a file of its own have it in what explains them. */
const TEXT_IN_README = /^#+\s*licen[cs]e\b.*$/im;
/** What tools for building list of their own packages, that stay on the machine that builds. */
const NOT_SHIPPED = /^# Licenses of bundled dependencies/m;

/**
 * What a package says of itself, from its folder.
 * @throws Error when it is not there
 */
export function readPackage(folder: string): ShippedPackage {
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

/** The heading of the licence and what follows it. */
function split(readme: string): readonly string[] {
  const heading = TEXT_IN_README.exec(readme);
  if (heading === null) return [];
  const after = readme.slice(heading.index + heading[0].length);
  return [heading[0].replace(/^#+\s*/, ""), after.split(/^#/m, 1)[0] ?? ""];
}
