/** Something that the page keeps on the device, as a person would tell it from the rest. */
export type KeptId =
  | "recentSearches"
  | "searchShortcut"
  | "scenario"
  | "baseMapChoice"
  | "layers"
  | "isochrones"
  | "site"
  | "maps";

export interface KeptThing {
  /** Keys of localStorage. */
  readonly texts: readonly string[];
  /** Databases of IndexedDB, each with one store. */
  readonly databases: readonly string[];
  /** Caches, by what comes after the name of this copy of the site: src/offline/cache-names.ts. */
  readonly caches: readonly string[];
  /** Until it is gone by itself, in days; undefined for what stays until it is erased or replaced. */
  readonly days?: number;
}

/**
 * Everything that the page keeps on a device: nothing is kept under a name that does not stand here, no cookie is set, and nothing of it is
 * sent to anybody. The page of privacy is made of this table, and whoever erases everything erases this.
 */
export const KEPT_THINGS = {
  recentSearches: { texts: ["services-alpins.recherches"], databases: [], caches: [] },
  searchShortcut: { texts: ["services-alpins.raccourci"], databases: [], caches: [] },
  scenario: { texts: ["services-alpins.scenario"], databases: [], caches: [] },
  baseMapChoice: { texts: ["services-alpins.fond"], databases: [], caches: [] },
  layers: { texts: ["services-alpins.couches"], databases: ["services-alpins.couches"], caches: [] },
  isochrones: { texts: [], databases: ["services-alpins.isochrones"], caches: [], days: 180 },
  site: { texts: [], databases: [], caches: ["ledger", "version:"] },
  maps: { texts: [], databases: [], caches: ["tiles"], days: 30 },
} as const satisfies Readonly<Record<KeptId, KeptThing>>;
