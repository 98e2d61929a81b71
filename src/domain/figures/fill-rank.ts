import { type TerritoryFigures, tooFarShare } from "./figures.ts";

/** Ranks of a commune by the state of its median person and the distance, from the nearest. */
export const COMMUNE_RANKS = ["near", "served", "visited", "beyond", "far", "farthest"] as const;
export type CommuneRank = (typeof COMMUNE_RANKS)[number];

/** Ranks of an EPCI or a département by its share of people too far, from none. */
export const SHARE_RANKS = ["none", "to2", "to5", "to10", "to20", "more"] as const;
export type ShareRank = (typeof SHARE_RANKS)[number];

/** What gives an area its colour on the map, and a swatch of the legend. */
export type FillRank = CommuneRank | ShareRank | "nobody";

/** Greatest median cost of a rank, in thresholds; the other ranks have none. */
export const RANK_THRESHOLDS = { near: 0.5, served: 1, beyond: 1.5, far: 2 } as const satisfies Partial<
  Record<CommuneRank, number>
>;

/** Greatest share of a rank; beyond the last one is "more". */
const RANK_SHARES = { none: 0, to2: 0.02, to5: 0.05, to10: 0.1, to20: 0.2 } as const satisfies Partial<
  Record<ShareRank, number>
>;

/** The rank of a commune. Without a way for half of its people it is among the farthest. */
export function communeRank(
  { state, median }: Pick<TerritoryFigures, "state" | "median">,
  threshold: number,
): FillRank {
  if (state === undefined) return "nobody";
  const thresholds = (median ?? Number.POSITIVE_INFINITY) / threshold;
  switch (state) {
    case "served":
      return thresholds <= RANK_THRESHOLDS.near ? "near" : "served";
    case "visited":
      return "visited";
    case "tooFar":
      if (thresholds <= RANK_THRESHOLDS.beyond) return "beyond";
      return thresholds <= RANK_THRESHOLDS.far ? "far" : "farthest";
  }
}

/** The rank of an EPCI or a département. */
export function shareRank(figures: Pick<TerritoryFigures, "population" | "states">): FillRank {
  const share = tooFarShare(figures);
  if (share === undefined) return "nobody";
  const rank = SHARE_RANKS.find((one) => one === "more" || share <= RANK_SHARES[one]);
  return rank ?? "more";
}
