import type { CodeDepartement, CodeEpci } from "./codes.ts";
import { type SourceReference, THEMES, type Theme } from "./place.ts";
import { compareText } from "./text.ts";

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
  /** The body that offers it. */
  readonly operator: string;
  readonly kind: string;
  readonly themes: readonly LinkTheme[];
  readonly audiences: readonly LinkAudience[];
  /** Empty when it does not depend on the département. */
  readonly departements: readonly CodeDepartement[];
  /** EPCIs to which it is limited; empty when it covers its départements. */
  readonly epcis: readonly CodeEpci[];
  /** Its content; "" when unknown. */
  readonly summary: string;
  /** ISO 8601, as precise as known ("2017", "2018-10", "2024-06-04"); "" when unknown. */
  readonly contentDate: string;
  /** A reservation to show with it, or "". */
  readonly note: string;
}

/** The criteria for useful links; an undefined part is no criterion. */
export interface LinkWish {
  /** At least one of them. */
  readonly themes?: readonly LinkTheme[];
  /** At least one of them; those for the first come first. */
  readonly audiences?: readonly LinkAudience[];
  /** Those of this département, and those that do not depend on one. */
  readonly departement?: CodeDepartement | undefined;
  /** Those limited to some EPCIs only where this is one of them. */
  readonly epci?: CodeEpci | undefined;
}

/**
 * The useful links that fulfil a wish. Those for the first of the audiences come first. Those that do not depend on a département come after
 * those that do when one is asked for; then the latest content comes first and undated content last; then the order of the table holds.
 */
export function chooseUsefulLinks(links: readonly UsefulLink[], wish: LinkWish): readonly UsefulLink[] {
  const { themes, audiences, departement, epci } = wish;
  return links
    .filter(
      (link) =>
        (themes === undefined || themes.some((theme) => link.themes.includes(theme))) &&
        (audiences === undefined || audiences.some((audience) => link.audiences.includes(audience))) &&
        (departement === undefined || link.departements.length === 0 || link.departements.includes(departement)) &&
        (epci === undefined || link.epcis.length === 0 || link.epcis.includes(epci)),
    )
    .sort(
      (a, b) =>
        audienceRank(a, audiences) - audienceRank(b, audiences) ||
        (departement === undefined ? 0 : Number(a.departements.length === 0) - Number(b.departements.length === 0)) ||
        compareText(b.contentDate, a.contentDate),
    );
}

/** Rank, among those asked for, of the first audience of a link. */
function audienceRank({ audiences }: UsefulLink, asked: LinkWish["audiences"]): number {
  return asked?.findIndex((audience) => audiences.includes(audience)) ?? 0;
}

/** Years after which a content is called old. */
const OLD_AFTER_YEARS = 3;

/**
 * Whether the content of a useful link is old: dated more than `OLD_AFTER_YEARS` years before a day. A date without a month or a day counts
 * as the last day that it can mean. False for an unknown date.
 *
 * @param today ISO 8601 date
 */
export function isOldContent({ contentDate }: Pick<UsefulLink, "contentDate">, today: string): boolean {
  if (contentDate === "") return false;
  const latest = `${contentDate}-12-31`.slice(0, contentDate.length === 7 ? 7 : 10);
  const limit = `${Number(today.slice(0, 4)) - OLD_AFTER_YEARS}${today.slice(4)}`;
  return latest < limit.slice(0, latest.length);
}
