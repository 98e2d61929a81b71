import "./style.css";
import { Fragment } from "react";
import { weekOf } from "../../domain/opening-hours/opening-week.ts";
import type { Place } from "../../domain/place.ts";
import type { NearStop } from "../../domain/transit/near-stops.ts";
import { selectTripsFrom } from "../../state/travel-selectors.ts";
import { dayInWords } from "../../ui/sheet/week-in-words.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { StopName } from "../sheet/stop-list.tsx";

/** The stops of a place near the starting point, each on a line of its own: "ce service vient dans votre commune : Rosans, …". */
export function NearStops({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const stops = useAppState(selectTripsFrom)?.stopsNear(place) ?? [];
  return stops.map((near) => (
    <span className="round-trip" key={keyOf(near)}>
      {messages.carless({ text: "" })}
      <NearStopText near={near} />
    </span>
  ));
}

function keyOf({ stop: { codeCommune, place, openingHours, note } }: NearStop): string {
  return [codeCommune, place, openingHours, note].join(" ");
}

function NearStopText({ near: { stop, isInCommune, walkMinutes, coming } }: { readonly near: NearStop }) {
  const { messages, format } = useDetailedApp();
  const days = (weekOf(stop) ?? []).flatMap((day, weekday) =>
    day.intervals.length === 0
      ? []
      : messages.stopOnDay({ day: messages.days[weekday] ?? "", text: dayInWords(day, messages, format) }),
  );
  return (
    <>
      {messages.stopNear({
        text: isInCommune ? "" : format.duration(Math.ceil(walkMinutes ?? 0)),
        isOtherDay: coming === "other-day",
      })}{" "}
      <StopName stop={stop} />
      {days.map((day) => (
        <Fragment key={day}>, {day}</Fragment>
      ))}
      {days.length === 0 && stop.note === "" && `, ${messages.stopDayUnknown}`}
    </>
  );
}
