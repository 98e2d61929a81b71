import { ACCESS_BOUNDS, SHARE_BOUNDS } from "../../domain/access/access-classes.ts";
import { type AccessModel, metricOf } from "../../domain/access/access-model.ts";
import type { PeopleGroup } from "../../domain/demand/people-group.ts";
import type { FlatTable } from "../../domain/flat-table.ts";
import type { DataSources } from "../public-data/data-sources.ts";
import type { LayerMetadata } from "./feature-collection.ts";

/** Origin of an export: everything needed to reproduce and cite it. Texts are in the reader's language. */
export interface Provenance {
  /** Subject of the export. */
  readonly territory: string;
  /** Number of measured places, and the model. */
  readonly measured: string;
  /** People who depend on places of uncertain location, and these places; "" for none. */
  readonly doubts: string;
  /** Filters in force; "" for none. */
  readonly filters: string;
  readonly model: AccessModel;
  /** In the unit of the model. */
  readonly threshold: number;
  /** Planned and excluded places; "" for the present state. */
  readonly scenario: string;
  /** Whose access is measured. */
  readonly group: PeopleGroup;
  /** Meaning of the ranges of figures; "" without ranges. */
  readonly ranges: string;
  /** Year of the municipal populations. */
  readonly populationVintage: string;
  /** YYYY-MM-DD, in France. */
  readonly exportedOn: string;
  /** Link to the same view. */
  readonly link: string;
  readonly sources: DataSources;
}

/** Name of a model in files, such as route_ete: the same in every language, for scripts. */
export function modelName(model: AccessModel): string {
  if (model.kind === "droite") return "vol_oiseau";
  return `route_${model.season}`;
}

/** The origin of an exported table as a sheet of its own: one row for each matter, in the order of the metadata of layers, and for each source. */
export function provenanceSheet(provenance: Provenance): FlatTable {
  const { sources, ...entries } = provenanceEntries(provenance);
  return {
    columns: ["rubrique", "contenu"],
    rows: [
      ...Object.entries(entries),
      ...sources.map(({ producteur, titre, licence, millesime, url, consulte_le }) => [
        "source",
        [producteur, titre, licence, millesime, url, consulte_le].filter((part) => part !== "").join(" – "),
      ]),
    ],
  };
}

/** Origin of a layer, with full sources. */
export function layerMetadata(provenance: Provenance): LayerMetadata {
  return provenanceEntries(provenance);
}

function provenanceEntries(provenance: Provenance) {
  return {
    territoire: provenance.territory,
    mesure: provenance.measured,
    doutes: provenance.doubts,
    filtres: provenance.filters,
    modele: modelName(provenance.model),
    seuil: provenance.threshold,
    unite: metricOf(provenance.model),
    scenario: provenance.scenario,
    population_mesuree: provenance.group,
    comptage: "habitat",
    limites_eloignement: ACCESS_BOUNDS[metricOf(provenance.model)].join(" ; "),
    limites_part_pct: SHARE_BOUNDS.map((share) => 100 * share).join(" ; "),
    ...(provenance.ranges === "" ? {} : { fourchettes: provenance.ranges }),
    millesime_population: provenance.populationVintage,
    exporte_le: provenance.exportedOn,
    lien: provenance.link,
    sources: listSources(provenance.sources),
  };
}

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
export function citeSources(sources: Provenance["sources"]): string {
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
