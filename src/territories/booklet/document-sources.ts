import type { DataSources } from "../../data/public-data/data-sources.ts";

/** Wording of data/sources.csv for isolated facts, from pages without a licence. */
const ISOLATED_FACTS = /^Non précisée/;

export function isIsolatedFact({ licence }: DataSources[number]): boolean {
  return ISOLATED_FACTS.test(licence);
}

interface Licensed {
  readonly licence: string;
  readonly sources: DataSources;
}

/** Groups sources by licence, in order of first appearance; those without a licence last. */
export function byLicence(sources: DataSources): readonly Licensed[] {
  const licences = [...new Set(sources.map(({ licence }) => licence))].sort(
    (a, b) => Number(a === "") - Number(b === ""),
  );
  return licences.map((licence) => ({ licence, sources: sources.filter((source) => source.licence === licence) }));
}
