import type { CodeDepartement, CodeEpci } from "../codes.ts";
import type { SourceReference } from "../source-reference.ts";
import { THEMES, type Theme } from "../themes.ts";

/** Themes of useful links, in display order: those of places, and the network of the places itself. */
export const LINK_THEMES = [...THEMES, "services"] as const;
export type LinkTheme = Theme | "services";

/** For whom a useful link is, in display order. */
export const LINK_AUDIENCES = ["habitants", "saisonniers", "employeurs", "agents", "collectivites"] as const;
export type LinkAudience = (typeof LINK_AUDIENCES)[number];

/** A row of data/reseau/ressources.csv: help, a site or a guide that somebody else publishes. Texts are French. */
export interface UsefulLink extends SourceReference {
  readonly id: string;
  readonly title: string;
  /** http or https; undefined where the address of the page is unknown. */
  readonly url: string | undefined;
  /** Who offers it. */
  readonly operator: string;
  /** "aide", "guide", "carte" … */
  readonly kind: string;
  readonly themes: readonly LinkTheme[];
  readonly audiences: readonly LinkAudience[];
  /** Empty when it does not depend on the département. */
  readonly departements: readonly CodeDepartement[];
  /** EPCIs to which it is limited; empty when it covers its départements. */
  readonly epcis: readonly CodeEpci[];
  /** What it gives; "" when unknown. */
  readonly summary: string;
  /** ISO 8601, as precise as known ("2017", "2018-10", "2024-06-04"); "" when unknown. */
  readonly contentDate: string;
  /** A reservation to show with it, or "". */
  readonly note: string;
}
