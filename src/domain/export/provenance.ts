import { type AccessModel, metricOf } from "../access/access-model.ts";
import type { DemandPlace, PeopleGroup } from "../demand/people-group.ts";
import type { Manifest } from "../exchange/manifest.ts";
import type { LayerMetadata } from "./feature-collection.ts";
import type { Cell, FlatTable } from "./flat-table.ts";

/** From what an export was made: enough to make it again, and to cite it. Texts are in the reader's language. */
export interface Provenance {
  /** What the export is about. */
  readonly territory: string;
  /** How many places are measured, and by what. */
  readonly measured: string;
  /** Who rests on places of uncertain location, and on which; "" for nobody. */
  readonly doubts: string;
  /** The filters that are set; "" for none. */
  readonly filters: string;
  readonly model: AccessModel;
  /** In the unit of the model. */
  readonly threshold: number;
  /** Places supposed and set aside, passages supposed open or closed; "" for things as they are. */
  readonly scenario: string;
  readonly people: PeopleCounted;
  /** What the ranges of the figures mean; "" where there are none. */
  readonly ranges: string;
  /** Year of the municipal populations. */
  readonly populationVintage: string;
  /** YYYY-MM-DD, in France. */
  readonly exportedOn: string;
  /** Opens the same view. */
  readonly link: string;
  readonly sources: Manifest["sources"];
}

/** Whose access is measured, and where people are counted. */
export interface PeopleCounted {
  readonly group: PeopleGroup;
  readonly place: DemandPlace;
}

/** How a model is named in files: the same in every language, for scripts. */
export function modelName(model: AccessModel): string {
  if (model.kind === "mesure") return "trajets_mesures";
  return model.kind === "droite" ? "vol_oiseau" : `route_${model.season}`;
}

/**
 * The table with what it comes from in its last columns, the same in every row: the file stays one rectangle, which every
 * spreadsheet and script reads, and rows that are sorted, filtered, copied or stacked keep their origin.
 */
export function withProvenance({ columns, rows }: FlatTable, provenance: Provenance): FlatTable {
  const { sources: _inFull, ...entries } = provenanceEntries(provenance);
  const added: readonly (readonly [string, Cell])[] = [
    ...Object.entries(entries),
    ["sources", citeSources(provenance.sources)],
  ];
  return {
    columns: [...columns, ...added.map(([name]) => name)],
    rows: rows.map((cells) => [...cells, ...added.map(([, cell]) => cell)]),
  };
}

/** The same for a layer, its sources in full. */
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
    population_mesuree: provenance.people.group,
    comptage: provenance.people.place,
    ...(provenance.ranges === "" ? {} : { fourchettes: provenance.ranges }),
    millesime_population: provenance.populationVintage,
    exporte_le: provenance.exportedOn,
    lien: provenance.link,
    sources: listSources(provenance.sources),
  };
}

/** Sources in full, by names in French. */
export function listSources(sources: Manifest["sources"]) {
  return sources.map(({ producer, title, licence, vintage, url, date }) => ({
    producteur: producer,
    titre: title,
    licence,
    millesime: vintage,
    url,
    consulte_le: date,
  }));
}

/** Facts taken one by one, from pages that name no licence: data/sources.csv says so in these words. */
const ISOLATED_FACTS = /^Non précisée/;

/**
 * By licence, who made what of which vintage: "Licence Ouverte 2.0 : ANCT (2024-08-01), IGN ; ODbL 1.0 : …". Pages from which
 * single facts were taken are counted: a cell is no place for thirty of them, and layers name each.
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
