import {
  type Destination,
  type NextOpening,
  type OpeningState,
  type OpenTime,
  openingPartsOf,
  primaryPartOf,
  stopAt,
} from "../../domain/opening-hours/opening-state.ts";
import { weekOf } from "../../domain/opening-hours/opening-week.ts";
import type { Place, Stop } from "../../domain/place.ts";
import { usualStopDays } from "../../domain/place-facts.ts";
import { selectAskedMoment } from "../../state/nearest-selectors.ts";
import type { Format } from "../../ui/format.ts";
import type { Core } from "../../ui/messages/catalogue.ts";
import { useApp, useAppState } from "../app-context.ts";

interface OpeningLineProps {
  readonly place: Place;
  /** Whether to show the state at the moment of the query, where one is chosen, instead of the present state. */
  readonly isOfAskedMoment?: boolean;
  /** Where the person goes: of a stop, only what is known of the stop itself is said. By default the place as a whole. */
  readonly destination?: Destination | undefined;
  /** Whether the view tells at which stop the service is. */
  readonly isPlaceTold?: boolean;
}

/**
 * Opening state of a place, or of its stops, in words, with a dot of the same meaning; renders nothing before the page knows the time.
 * Unknown hours are shown only for reception places without stops that have hours of their own, and as an unknown round for itinerant
 * services.
 */
export function OpeningLine(props: OpeningLineProps) {
  const { place, isOfAskedMoment = false, destination: goal = "place", isPlaceTold = false } = props;
  const { messages, format } = useApp();
  const now = useAppState((state) => state.now);
  const asked = useAppState(selectAskedMoment);
  const moment = isOfAskedMoment ? (asked ?? now) : now;
  const chosen = stopAt(place, goal);
  if (chosen !== undefined && weekOf(chosen) === undefined) {
    return <StopLine stop={chosen} words={messages.stopIn({ commune: chosen.commune })} />;
  }
  const part =
    moment &&
    (chosen === undefined
      ? primaryPartOf(place, moment)
      : openingPartsOf(place, moment).find(({ destination }) => destination === goal));
  if (part === undefined) return null;
  const { state, destination } = part;
  if (state.kind === "unknown" && isSilent(place)) return null;
  const isToday = moment?.date === now?.date;
  const stop = stopAt(place, destination);
  const where = stop === undefined || isPlaceTold ? "" : `, ${messages.stopIn({ commune: stop.commune })}`;
  const words = isRoundUnknown(place, state) ? messages.roundUnknown : openingInWords(state, messages, format, isToday);
  return <span className={`opening-line opening-${state.kind}`}>{words + where}</span>;
}

/** Says of a nearer stop without known hours that the service comes there too; renders nothing without one. */
export function VisitLine({ stop }: { readonly stop: Stop | undefined }) {
  const { messages } = useApp();
  return (
    stop && (
      <span className="place-visit">
        <StopLine stop={stop} words={messages.alsoComesTo({ commune: stop.commune })} />
      </span>
    )
  );
}

/** A stop without hours: the days that its source tells; the hours of its base are not its own. */
function StopLine({ stop: { note }, words }: { readonly stop: Stop; readonly words: string }) {
  return (
    <span className="opening-line opening-unknown">
      {words} (<StopDays note={note} />)
    </span>
  );
}

function isSilent({ kind, format, stops }: Place): boolean {
  return kind !== "accueil" || (format !== "itinerant" && stops.length > 0);
}

function isRoundUnknown({ format }: Place, { kind }: OpeningState): boolean {
  return format === "itinerant" && kind === "unknown";
}

/**
 * Text of an opening state: "Ouvert jusqu'à 17 h", "Fermé – ouvre demain à 9 h", "Ouvert samedi : 9 h – 12 h"; on a public holiday with the
 * warning that the place may be closed. `isToday` is false for the state of a later day.
 */
export function openingInWords(state: OpeningState, messages: Core, format: Format, isToday = true): string {
  const isThen = state.kind === "appointment" && !isToday;
  const words = isThen ? messages.openByAppointmentThen : stateInWords(state, messages, format);
  return "isHoliday" in state && state.isHoliday ? `${words} (${messages.maybeClosedOnHoliday})` : words;
}

function stateInWords(state: OpeningState, messages: Core, format: Format): string {
  switch (state.kind) {
    case "open":
      return messages.openUntil({ time: format.time(state.untilMin) });
    case "closing":
      return messages.closingAt({ time: format.time(state.untilMin) });
    case "opens":
      return messages.openOnDay({
        day: messages.days[state.weekday] ?? "",
        times: timesInWords(state.times, messages, format),
      });
    case "closed":
      return state.next === undefined ? messages.closed : nextInWords(state.next, messages, format);
    case "season":
      return messages.closedForSeason[state.opensIn];
    case "appointment":
      return messages.openByAppointment;
    case "old": {
      const said = openingInWords(state.said, messages, format);
      return messages.hoursOld({ year: state.year, said: said.slice(0, 1).toLocaleLowerCase() + said.slice(1) });
    }
    case "unknown":
      return messages.hoursUnknown;
  }
}

function timesInWords(times: readonly OpenTime[], messages: Core, format: Format): string {
  return times
    .map(({ fromMin, toMin }) => messages.timeRange({ from: format.time(fromMin), to: format.time(toMin) }))
    .join(", ");
}

function nextInWords({ inDays, weekday, fromMin }: NextOpening, messages: Core, format: Format): string {
  const time = format.time(fromMin);
  if (inDays === 0) return messages.closedOpensToday({ time });
  if (inDays === 1) return messages.closedOpensTomorrow({ time });
  return messages.closedOpensOn({ day: messages.days[weekday] ?? "", time, isNextWeek: inDays === 7 });
}

/** When a service comes to a stop without hours: in the page's language what most sources say, else the note of the source, in French. */
export function StopDays({ note }: { readonly note: string }) {
  const { messages } = useApp();
  const usual = usualStopDays(note);
  return usual === undefined ? <span lang="fr">{note}</span> : messages.question.stopDays[usual];
}
