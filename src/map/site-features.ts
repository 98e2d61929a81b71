import type { FeatureCollection, Point } from "geojson";

interface SiteProperties {
  /** Rank in the list, from 1. */
  readonly rank: string;
  readonly isHovered: boolean;
}

export type SiteFeatures = FeatureCollection<Point, SiteProperties>;

export const NO_SITES: SiteFeatures = { type: "FeatureCollection", features: [] };
