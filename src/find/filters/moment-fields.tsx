import { useId, useState } from "react";
import { clockTime } from "../../domain/opening-hours/paris-moment.ts";
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
