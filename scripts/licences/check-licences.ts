import type { DataSources } from "../../src/data/public-data/data-sources.ts";
import type { ListedPackage } from "../../src/static-pages/licences-page.tsx";

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
