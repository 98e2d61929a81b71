import type { DataSources } from "../public-data/data-sources.ts";

/** Full sources, with names in French. */
export function listSources(sources: DataSources) {
  return sources.map(({ producer, title, licence, vintage, url, date }) => ({
    producteur: producer,
    titre: title,
    licence,
    millesime: vintage,
    url,
    consulte_le: date,
  }));
}

/** Wording of data/sources.csv for isolated facts, from pages without a licence. */
const ISOLATED_FACTS = /^Non précisée/;

/**
 * Producers and vintages by licence: "Licence Ouverte 2.0 : ANCT (2024-08-01), IGN ; ODbL 1.0 : …". Pages of isolated
 * facts are only counted, since a cell cannot hold thirty; layers name each.
 */
export function citeSources(sources: DataSources): string {
  const byLicence = new Map<string, Set<string>>();
  let isolated = 0;
  for (const { licence, producer, vintage } of sources) {
    if (licence === "" || ISOLATED_FACTS.test(licence)) {
      isolated += 1;
      continue;
    }
    const cited = byLicence.get(licence) ?? new Set();
    byLicence.set(licence, cited.add(vintage === "" ? producer : `${producer} (${vintage})`));
  }
  const cited = [...byLicence].map(([licence, producers]) => `${licence} : ${[...producers].join(", ")}`);
  return [...cited, ...(isolated === 0 ? [] : [`Faits isolés : ${isolated} pages citées sous « Données »`])].join(
    " ; ",
  );
}
