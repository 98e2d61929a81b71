/** Couverture: the most people served. Eloignement: the least mean cost. */
export const SITING_AIMS = ["couverture", "eloignement"] as const;
export type SitingAim = (typeof SITING_AIMS)[number];

/** Whether the whole region is meant, or the territory that is chosen. */
export const SITING_SCOPES = ["region", "territoire"] as const;
export type SitingScope = (typeof SITING_SCOPES)[number];

export const SITE_COUNT = { least: 1, most: 20, step: 1, usual: 5 } as const;

/** What is asked of the best next places. */
export interface SitingQuestion {
  /** How many new places. */
  readonly count: number;
  readonly aim: SitingAim;
  /** At whose seats they may be. */
  readonly candidates: SitingScope;
  /** Whose people count. */
  readonly demand: SitingScope;
}

export const USUAL_SITING: SitingQuestion = {
  count: SITE_COUNT.usual,
  aim: "couverture",
  candidates: "region",
  demand: "region",
};
