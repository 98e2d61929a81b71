import type { FeatureCollection, Point } from "geojson";
import type { CodeCommune } from "../domain/codes.ts";
import type { ProposedSite } from "../model/siting-answer.ts";

interface SiteProperties {
  /** Rank in the list, from 1. */
  readonly rank: string;
  readonly isHovered: boolean;
}

export type SiteFeatures = FeatureCollection<Point, SiteProperties>;

export const NO_SITES: SiteFeatures = { type: "FeatureCollection", features: [] };

/** The proposed sites with their numbers, without those that are planned already, which have a symbol of their own. */
export function toSiteFeatures(
  sites: readonly ProposedSite[],
  accepted: ReadonlyMap<CodeCommune, string>,
  hovered: CodeCommune | undefined,
): SiteFeatures {
  return {
    type: "FeatureCollection",
    features: sites.flatMap(({ commune }, at): SiteFeatures["features"] => {
      if (accepted.has(commune.code)) return [];
      const properties = { rank: String(at + 1), isHovered: commune.code === hovered };
      return [{ type: "Feature", geometry: { type: "Point", coordinates: [...commune.position] }, properties }];
    }),
  };
}
