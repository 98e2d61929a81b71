import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { DataSources } from "../../src/data/public-data/data-sources.ts";
import type { ListedPackage } from "../../src/static-pages/licences-page.tsx";
import { readText } from "../read-text.ts";

/** Prefixes of the ids of modules written by build tools, with those tools. */
const WRITTEN_BY: Readonly<Record<string, string>> = { "\0vite/": "vite", "\0rolldown/": "rolldown" };

/**
 * The packages in a built site, by name: those of its modules, and those bundled in a module, by its source map. For bundled ones the
 * version is that installed beside it, since source maps have none.
 * @param ids modules by the bundler's ids
 * @param root the folder with node_modules
 * @throws Error when a module belongs neither to the project nor to an installed package
 */
export function shippedPackages(ids: Iterable<string>, root: string): readonly ListedPackage[] {
  const found = new Map<string, ListedPackage>();
  const packed: { readonly folder: string; readonly holder: ListedPackage }[] = [];
  for (const id of ids) {
    const path = id.split("?", 1)[0] ?? id;
    const folder = id.startsWith("\0") ? folderOfTool(id, root) : installedFolder(path);
    if (folder === undefined) continue;
    const holder = found.get(folder) ?? readPackage(folder);
    found.set(folder, holder);
    for (const name of packedNames(path)) packed.push({ folder: join(root, "node_modules", name), holder });
  }
  for (const { folder, holder } of packed) {
    if (!found.has(folder)) found.set(folder, { ...readPackage(folder), packedIn: `${holder.name} ${holder.version}` });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function folderOfTool(id: string, root: string): string {
  const tool = Object.entries(WRITTEN_BY).find(([beginning]) => id.startsWith(beginning))?.[1];
  if (tool === undefined) throw new Error(`The module ${JSON.stringify(id)} belongs to no package.`);
  return join(root, "node_modules", tool);
}

/** The folder of the installed package that has a file; a copy of another package in its files has no package.json. */
function installedFolder(path: string): string | undefined {
  const folder = packageFolder(path);
  return folder !== undefined && isCopy(folder) ? (packageFolder(folder) ?? folder) : folder;
}

function isCopy(folder: string): boolean {
  return !existsSync(join(folder, "package.json"));
}

/** The other packages whose sources are bundled in a module, or of which it is a copy. */
function packedNames(path: string): readonly string[] {
  const own = packageFolder(path);
  if (own !== undefined && isCopy(own)) return [nameOf(own)];
  const map = `${path}.map`;
  if (!existsSync(map)) return [];
  const { sources } = JSON.parse(readText(map)) as { readonly sources: readonly string[] };
  const folders = sources
    // Source paths start at the folder of the map, or inside the sources of a bundled package.
    .map((source) => packageFolder(resolve(dirname(map), source)))
    .filter((folder) => folder !== undefined && folder !== own);
  return [...new Set(folders)].map((folder) => nameOf(folder ?? ""));
}

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf("/node_modules/") + "/node_modules/".length);
}

const TEXT_FILE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;
/** Packages without a licence file have the text in their README. */
const TEXT_IN_README = /^#+\s*licen[cs]e\b.*$/im;
/** Build tools append the licences of packages that they bundle, which the site does not contain. */
const NOT_SHIPPED = /^# Licenses of bundled dependencies/m;

/**
 * Reads the name, version and licence of a package from its folder.
 * @throws Error when there is no package.
 */
function readPackage(folder: string): ListedPackage {
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

/** The folder of the package that contains a file; undefined for a file of the project. The innermost of nested packages. */
export function packageFolder(path: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/@]+(?=\/)/.exec(path)?.[0];
}

/** Licences of code that may be published with the site, with their text (https://spdx.org/licenses/). */
const OF_CODE: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BSL-1.0",
  "ISC",
  "MIT",
  "Unlicense",
];
/** Licences of fonts. */
const OF_FONTS: readonly string[] = ["OFL-1.1"];

/**
 * Licences of data sources, as written in data/sources.csv. From a source without a licence only single facts are taken, as the table says;
 * an unknown licence stops the build until a person has checked it.
 */
const DATA_LICENCES: readonly string[] = [
  "",
  "BSD",
  "CC BY 4.0",
  "CC BY-SA 4.0",
  "Domaine public",
  "Licence Ouverte 2.0",
  "Non précisée : faits isolés, sans reprise de la base",
  "ODbL 1.0",
  "Réutilisation autorisée, source citée",
];

/** A sentence for each package or data source that must not be published; empty when all may. */
export function checkLicences(packages: readonly ListedPackage[], sources: DataSources): readonly string[] {
  return [
    ...packages.flatMap(checkPackage),
    ...sources
      .filter(({ licence }) => !DATA_LICENCES.includes(licence))
      .map(({ id, licence }) => `${id} of data/sources.csv: nobody has permitted the licence "${licence}"`),
  ];
}

function checkPackage({ name, version, licence, text }: ListedPackage): readonly string[] {
  const subject = `${name} ${version}`;
  if (licence === "") return [`${subject}: its licence is not known`];
  if (!isPermitted(licence)) return [`${subject}: the licence "${licence}" is not one of those that are permitted`];
  return text === "" ? [`${subject}: the text of its licence is missing`] : [];
}

/** A choice needs one permitted licence; any other compound expression is refused. */
function isPermitted(expression: string): boolean {
  const choices = expression.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return choices.some((choice) => OF_CODE.includes(choice) || OF_FONTS.includes(choice));
}
