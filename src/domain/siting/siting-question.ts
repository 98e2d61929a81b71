/**
 * "couverture": the most people served. "eloignement": the least mean cost. "plus-loin": the least cost of the farthest inhabitant. "equite": the
 * least mean cost of the tenth that is the worst served today.
 */
export const SITING_AIMS = ["couverture", "eloignement", "plus-loin", "equite"] as const;
export type SitingAim = (typeof SITING_AIMS)[number];

/** The whole region, or the chosen territory. */
export const SITING_SCOPES = ["region", "territoire"] as const;
export type SitingScope = (typeof SITING_SCOPES)[number];

export const SITE_COUNT = { least: 1, most: 20, step: 1, usual: 5 } as const;

/** Parameters of the siting. */
export interface SitingQuestion {
  /** Number of new places. */
  readonly count: number;
  readonly aim: SitingAim;
  /** Communes whose seats are candidates. */
  readonly candidates: SitingScope;
  /** People who count. */
  readonly demand: SitingScope;
  /** Communes that get a place, and communes that get none, as a link writes them: `markedSites` reads them. */
  readonly forced: string;
  readonly barred: string;
  /** Communes to which the candidates are limited, written likewise; "" for no limit. `readCommunes` reads them. */
  readonly among: string;
}

export const USUAL_SITING: SitingQuestion = {
  count: SITE_COUNT.usual,
  aim: "couverture",
  candidates: "region",
  demand: "region",
  forced: "",
  barred: "",
  among: "",
};
