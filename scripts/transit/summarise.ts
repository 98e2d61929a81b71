import { listWithin } from "../../src/domain/geo/list-within.ts";
import { plainText } from "../../src/domain/plain-text.ts";
import { DAY_TYPES, type DayType } from "../../src/domain/transit/day-types.ts";
import { type GtfsFeed, ON_DEMAND_ROUTE_TYPE } from "../../src/domain/transit/gtfs-feed.ts";
import { transitStateOn } from "../../src/domain/transit/transit-table.ts";
import { NEAR_KM, type ReadFeed } from "./read-feeds.ts";

/** Stops of two feeds are one when they are nearer than this: coordinates are rounded differently. */
const SAME_STOP_KM = 0.05;

const LEAST_SHARE = 0.5;

/** Faults of one feed that are listed. */
const SHOWN = 5;

const KINDS: Readonly<Record<DayType["kind"], string>> = {
  "jour-scolaire": "jour d’école",
  "jour-de-vacances": "jour de vacances",
  samedi: "samedi",
  dimanche: "dimanche",
};

/**
 * What the feeds are, in French, for whoever publishes: one line each, with what was left out and why, and which feeds end soon.
 * @param today ISO 8601
 */
export function summariseFeeds(feeds: readonly ReadFeed[], today: string): readonly string[] {
  const used = feeds.flatMap(({ feed, source, dates }) =>
    feed === undefined ? [] : [{ feed, title: source.title, dates }],
  );
  const expired = feeds.filter(({ isExpired }) => isExpired).length;
  return [
    `Réseaux : ${feeds.length}. Utilisés : ${used.length}. Échus : ${expired}. Laissés de côté pour une autre raison : ${feeds.length - used.length - expired}.`,
    ...feeds.flatMap(describeFeed),
    ...describeOverlaps(findOverlaps(used)),
    ...describeEnds(feeds, today),
    ...describeDays(used.map(({ dates }) => dates)),
  ];
}

function describeFeed({ source, feed, validity, leftOut, faults, all, near }: ReadFeed): readonly string[] {
  const dates = validity === undefined ? "" : ` ; valable du ${validity.from} au ${validity.until}`;
  const counts = `${near.stops} arrêts et ${near.trips} courses à moins de ${NEAR_KM} km (sur ${all.stops} et ${all.trips})`;
  const head =
    feed === undefined
      ? `✗ ${source.title} : ${leftOut}`
      : `✓ ${source.title} : ${counts}${dates}${describeContent(feed)}`;
  const more = faults.length > SHOWN ? [`    et ${faults.length - SHOWN} autres`] : [];
  return [
    head,
    ...faults.slice(0, SHOWN).map(({ file, line, reason }) => `    ${file}${line > 0 ? `:${line}` : ""} ${reason}`),
    ...more,
  ];
}

function describeContent(feed: GtfsFeed): string {
  const onDemand = feed.routes.filter(({ routeType }) => routeType === ON_DEMAND_ROUTE_TYPE).length;
  const exceptions = feed.calendarDates.length;
  const parts = [
    count(feed.calendars.length, "calendrier"),
    count(exceptions, "exception"),
    count(onDemand, "ligne", " à la demande"),
    count(feed.bookingRules.length, "règle", " de réservation"),
    count(feed.windowTrips, "course", " à la demande sans heure de passage, à part"),
    count(feed.frequencies.length, "fréquence"),
    count(feed.transfers.length, "correspondance"),
  ];
  return ` ; ${parts.filter(Boolean).join(", ")}`;
}

/** "" for none. */
function count(number: number, noun: string, more = ""): string {
  return number === 0 ? "" : `${number} ${noun}${number > 1 ? "s" : ""}${more}`;
}

function describeOverlaps(overlaps: readonly Overlap[]): readonly string[] {
  return overlaps.map(
    ({ titles, operator, share }) =>
      `Se recouvrent : ${titles.join(" et ")} (${operator}, ${Math.round(100 * share)} % des arrêts). Un même horaire deux fois ne change rien ; retirez l’ancien s’il diffère.`,
  );
}

/** Feeds that end within two weeks: the page warns of it too once they are most of the table. */
function describeEnds(feeds: readonly ReadFeed[], today: string): readonly string[] {
  return feeds.flatMap(({ feed, source, validity }) => {
    if (feed === undefined || validity === undefined) return [];
    const state = transitStateOn(validity, today);
    if (state.kind !== "ending") return [];
    const left = state.daysLeft === 0 ? "aujourd’hui" : `dans ${state.daysLeft} jour${state.daysLeft > 1 ? "s" : ""}`;
    return [
      `Finit bientôt : ${source.title}, le ${state.until} (${left}). Relancez la commande quand la suite est publiée.`,
    ];
  });
}

function describeDays(datesOf: readonly (readonly (string | undefined)[])[]): readonly string[] {
  return DAY_TYPES.map(({ season, kind }, rank) => {
    const dates = datesOf.flatMap((dates) => dates[rank] ?? []).sort();
    const name = `${KINDS[kind]}, ${season === "hiver" ? "hiver" : "été"}`;
    if (dates.length === 0) return `Inconnu (aucun calendrier n’en a) : ${name}.`;
    const span = dates[0] === dates.at(-1) ? `le ${dates[0]}` : `du ${dates[0]} au ${dates.at(-1)}`;
    return `${name} : ${dates.length} réseau${dates.length > 1 ? "x" : ""}, ${span}.`;
  });
}

interface NamedFeed {
  readonly title: string;
  readonly feed: GtfsFeed;
}

/** Two feeds of one operator that share stops: perhaps one timetable twice. */
interface Overlap {
  readonly titles: readonly [string, string];
  readonly operator: string;
  /** Share of the stops of the smaller feed that the other one has too. */
  readonly share: number;
}

/** Pairs of feeds with an operator of the same name and at least half of the stops of the smaller one in common. */
function findOverlaps(feeds: readonly NamedFeed[]): readonly Overlap[] {
  const found: Overlap[] = [];
  for (const [rank, one] of feeds.entries()) {
    for (const other of feeds.slice(rank + 1)) {
      const operator = sharedOperator(one.feed, other.feed);
      if (operator === undefined) continue;
      const share = sharedStops(one.feed, other.feed);
      if (share >= LEAST_SHARE) found.push({ titles: [one.title, other.title], operator, share });
    }
  }
  return found;
}

function sharedOperator(one: GtfsFeed, other: GtfsFeed): string | undefined {
  const names = new Set(other.agencies.map(({ name }) => plainText(name)));
  return one.agencies.find(({ name }) => names.has(plainText(name)))?.name;
}

function sharedStops(one: GtfsFeed, other: GtfsFeed): number {
  const [small, large] = [servedStops(one), servedStops(other)].sort((a, b) => a.length - b.length);
  if (small === undefined || large === undefined || small.length === 0) return 0;
  const { starts } = listWithin(small, large, SAME_STOP_KM);
  const shared = small.filter((_, rank) => starts[rank] !== starts[rank + 1]);
  return shared.length / small.length;
}

function servedStops({ stops, stopTimes }: GtfsFeed) {
  return [...new Set(stopTimes.stops)].flatMap((stop) => {
    const position = stops[stop]?.position;
    return position === undefined ? [] : [position];
  });
}
