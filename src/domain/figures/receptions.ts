import { type MatchResult, matchWeekAt } from "../filter/filters.ts";
import type { Position } from "../geo/position.ts";
import { isToConfirm } from "../opening-hours/opening-state.ts";
import { firstWeekOf, type OpeningWeek, weekOf } from "../opening-hours/opening-week.ts";
import { isCounted, type Place, type PlaceId } from "../place.ts";
import { answersNeed, type Opening, type PlannedPlace, type Settings } from "./settings.ts";

export interface Reception {
  readonly position: Position;
  /** Id of the place at its own address; undefined for a stop and a planned place. */
  readonly id: PlaceId | undefined;
}

/** The receptions of a service: at addresses, and at the stops of services that come for a few hours. */
export interface Receptions {
  readonly addresses: readonly Reception[];
  readonly stops: readonly Reception[];
}

/** Which receptions count, and the bounds of it. */
export interface CountedReceptions {
  /** Those that the figures count. */
  readonly counted: Receptions;
  /** With those whose hours are unknown: they may be open then. */
  readonly most: Receptions;
  /** Only those whose place, position and hours are not to be confirmed. */
  readonly least: Receptions;
  /** Itinerant services without a stop of known position: they count nowhere. */
  readonly nowhere: readonly Place[];
}

type Question = Pick<Settings, "service" | "opening" | "planned">;

/**
 * Where a service receives people. An itinerant service receives them at its stops only; any other at its address, and at its stops as a
 * visitor.
 * @param today ISO 8601 date, for the age of hours
 */
export function receptionsOf(places: readonly Place[], question: Question, today: string): CountedReceptions {
  const answering = placesOffering(places, question.service);
  const planned = plannedReceptions(places, question);
  const list = (counts: (result: MatchResult, place: Place) => boolean): Receptions => ({
    addresses: [...answering.flatMap((place) => addressOf(place, question.opening, counts)), ...planned],
    stops: answering.flatMap((place) => stopsOf(place, question.opening, counts)),
  });
  return {
    counted: list((result) => result === "yes"),
    most: list((result) => result !== "no"),
    least: list((result, place) => result === "yes" && isCertain(place, question.opening, today)),
    nowhere: answering.filter(
      ({ format, stops }) => format === "itinerant" && stops.every(({ position }) => position === undefined),
    ),
  };
}

/** The places that offer a service and count in figures. */
export function placesOffering(places: readonly Place[], service: Settings["service"]): readonly Place[] {
  return places.filter((place) => isCounted(place) && (service === undefined || answersNeed(place, service)));
}

/** Number of places of an imported file among those that offer a service and count in figures. */
export function countImported(places: readonly Place[], service: Settings["service"]): number {
  return placesOffering(
    places.filter(({ layer }) => layer !== undefined),
    service,
  ).length;
}

type Counts = (result: MatchResult, place: Place) => boolean;

function addressOf(place: Place, opening: Opening, counts: Counts): readonly Reception[] {
  if (place.format === "itinerant") return [];
  return counts(opensAt(firstWeekOf(place.records), opening), place)
    ? [{ position: place.position, id: place.id }]
    : [];
}

function stopsOf(place: Place, opening: Opening, counts: Counts): readonly Reception[] {
  return place.stops.flatMap((stop) =>
    stop.position !== undefined && counts(opensAt(weekOf(stop), opening), place)
      ? [{ position: stop.position, id: undefined }]
      : [],
  );
}

function opensAt(week: OpeningWeek | undefined, opening: Opening): MatchResult {
  if (opening === "toute-heure") return "yes";
  return week === undefined ? "unknown" : matchWeekAt(week, opening);
}

/** Whether neither the place, its position nor, where they are asked for, its hours are to be confirmed. */
function isCertain(place: Place, opening: Opening, today: string): boolean {
  if (place.verification === "a-confirmer" || place.hasDoubtfulLocation === true || place.precision === "commune")
    return false;
  return opening === "toute-heure" || !isToConfirm(place, today);
}

/** A planned place counts for the service of its type, and for a theme that every place of its type handles. */
function plannedReceptions(places: readonly Place[], { service, opening, planned }: Question): readonly Reception[] {
  return planned
    .filter(({ type, openings }) => {
      if (opening !== "toute-heure" && !openings.includes(opening)) return false;
      return service === undefined || service === type || isOfAll(places, type, service);
    })
    .map(({ position }) => ({ position, id: undefined }));
}

function isOfAll(places: readonly Place[], type: PlannedPlace["type"], service: string): boolean {
  const alike = places.filter(({ categories }) => categories.includes(type));
  return alike.length > 0 && alike.every(({ themes }) => themes.some((theme) => `theme:${theme}` === service));
}
