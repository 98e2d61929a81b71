import { useId, useState } from "react";
import { REACHES } from "../../domain/filter/filters.ts";
import { SEASONS } from "../../domain/network/conditions.ts";
import { clockTime } from "../../domain/opening-hours/paris-moment.ts";
import { TRANSIT_CHOICES } from "../../domain/transit/day-kinds.ts";
import { selectSeason } from "../../state/access-selectors.ts";
import { selectOriginCommune } from "../../state/nearest-selectors.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

/** Fields for the day, and where needed the time, of the chosen moment. While one of them is empty, the last complete moment applies. */
export function MomentFields() {
  const { actions, messages } = useDetailedApp();
  const opening = useAppState((state) => state.opening);
  const hasTime = opening.kind === "at";
  const [date, setDate] = useState(opening.kind === "at" || opening.kind === "day" ? opening.date : "");
  const [time, setTime] = useState(hasTime ? clockTime(opening.minute) : "");
  const [dateId, timeId] = [useId(), useId()];
  const choose = (nextDate: string, nextTime: string) => {
    setDate(nextDate);
    setTime(nextTime);
    const minute = readTimeText(nextTime);
    if (nextDate === "") return;
    if (!hasTime) actions.chooseOpening({ kind: "day", date: nextDate });
    else if (minute !== undefined) actions.chooseOpening({ kind: "at", date: nextDate, minute });
  };
  return (
    <div className="moment-fields">
      <div className="field">
        <label htmlFor={dateId}>{messages.openAtDate}</label>
        <input id={dateId} type="date" value={date} onChange={(event) => choose(event.target.value, time)} />
      </div>
      {hasTime && (
        <div className="field">
          <label htmlFor={timeId}>{messages.openAtTime}</label>
          <input id={timeId} type="time" value={time} onChange={(event) => choose(date, event.target.value)} />
        </div>
      )}
    </div>
  );
}

/** Reads the value of a time field, "HH:MM", as minutes since midnight; undefined while it is incomplete. */
function readTimeText(text: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** Says that several themes narrow the list, under their title. */
export function ThemesHint() {
  const { messages } = useDetailedApp();
  return <p className="hint">{messages.themesAddUp}</p>;
}

/** « Itinérant qui passe dans ma commune », which needs a starting point in a commune. */
export function PassesByFilter() {
  const { actions, messages } = useDetailedApp();
  const isAsked = useAppState((state) => state.passesBy);
  const hasCommune = useAppState((state) => selectOriginCommune(state) !== undefined);
  const noteId = useId();
  return (
    <div>
      <label className="option">
        <input
          type="checkbox"
          checked={isAsked}
          disabled={!hasCommune && !isAsked}
          aria-describedby={hasCommune ? undefined : noteId}
          onChange={() => actions.choosePassesBy(!isAsked)}
        />
        <span className="option-name">{messages.passesBy}</span>
      </label>
      {!hasCommune && (
        <p id={noteId} className="hint">
          {messages.passesByNeedsCommune}
        </p>
      )}
    </div>
  );
}

/** Choices for the distances of the list: season of the passes and reach. */
export function TripFields() {
  return (
    <div className="trip-fields">
      <SeasonSelect />
      <ReachSelect />
    </div>
  );
}

function SeasonSelect() {
  const { actions, messages } = useDetailedApp();
  const id = useId();
  const season = useAppState(selectSeason);
  const hasFailed = useAppState((state) => state.resources.roads.status === "failed");
  return (
    <div className="field">
      <label htmlFor={id}>{messages.chips.trip}</label>
      <select
        id={id}
        value={season}
        disabled={hasFailed}
        onChange={({ target: { value } }) => actions.chooseSeason(SEASONS.find((one) => one === value))}
      >
        {SEASONS.map((one) => (
          <option key={one} value={one}>
            {messages.byRoad[one]}
          </option>
        ))}
      </select>
    </div>
  );
}

function ReachSelect() {
  const { actions, messages } = useDetailedApp();
  const id = useId();
  const reach = useAppState((state) => state.reach);
  // A link may set a reach that is not offered.
  const values = [...new Set([...REACHES, ...(reach === undefined ? [] : [reach])])].sort((a, b) => a - b);
  return (
    <div className="field">
      <label htmlFor={id}>{messages.reach}</label>
      <select
        id={id}
        value={reach ?? ""}
        onChange={({ target: { value } }) => actions.chooseReach(value === "" ? undefined : Number(value))}
      >
        <option value="">{messages.reachAny}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {messages.reachValue({ value })}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Choice of the day for round trips without a car. */
export function TransitFields() {
  const { actions, messages } = useDetailedApp();
  const id = useId();
  const choice = useAppState((state) => state.transitDay);
  return (
    <div className="trip-fields">
      <div className="field">
        <label htmlFor={id}>{messages.transitField}</label>
        <select
          id={id}
          value={choice}
          aria-describedby={`${id}-limits`}
          onChange={({ target: { value } }) =>
            actions.chooseTransitDay(TRANSIT_CHOICES.find((one) => one === value) ?? "non")
          }
        >
          {TRANSIT_CHOICES.map((value) => (
            <option key={value} value={value}>
              {messages.transitChoices[value]}
            </option>
          ))}
        </select>
      </div>
      <p className="hint" id={`${id}-limits`}>
        {messages.transitLimits}
      </p>
    </div>
  );
}
