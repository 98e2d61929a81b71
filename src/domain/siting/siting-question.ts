/** The whole region, or the chosen territory. */
export const SITING_SCOPES = ["region", "territoire"] as const;
export type SitingScope = (typeof SITING_SCOPES)[number];

export const SITE_COUNT = { least: 1, most: 20, step: 1, usual: 5 } as const;

/** Parameters of the siting. */
export interface SitingQuestion {
  /** Number of new places. */
  readonly count: number;
  /** Communes whose seats are candidates. */
  readonly candidates: SitingScope;
  /** People who count. */
  readonly demand: SitingScope;
}

export const USUAL_SITING: SitingQuestion = {
  count: SITE_COUNT.usual,
  candidates: "region",
  demand: "region",
};
