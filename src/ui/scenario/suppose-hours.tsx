import "./scenario.css";
import { useId, useState } from "react";
import { OSM_DAYS } from "../../domain/opening-hours/opening-week.ts";
import type { Place } from "../../domain/place.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { SupposedItem } from "./supposed-item.tsx";

const WORKING_DAYS = "Mo-Fr";
const SATURDAY = "Sa";

/** « Supposer d'autres heures d'ouverture » on the sheet of a place: hours that the scenario adds, and the people whom they serve. */
export function SupposeHours({ place }: { readonly place: Place }) {
  const { actions, messages } = useDetailedApp();
  const supposed = useAppState((state) => state.supposedHours).filter(({ id }) => id === place.id);
  // The hours of an itinerant service do not say where it is: they count nowhere.
  if (place.format === "itinerant" || place.kind !== "accueil") return null;
  return (
    <details className="suppose-hours">
      <summary>{messages.supposeHours}</summary>
      <p className="hint">{messages.supposeHoursHint}</p>
      <HoursForm onAdd={(openingHours) => actions.supposeHours({ id: place.id, openingHours })} />
      {supposed.length > 0 && (
        <ul className="planned-list" aria-label={messages.supposedHours}>
          {supposed.map((hours) => (
            <SupposedItem key={hours.openingHours} hours={hours} />
          ))}
        </ul>
      )}
    </details>
  );
}

/** Hours of one day, or of the working days: `onAdd` gets them in opening_hours syntax. */
export function HoursForm({ onAdd }: { readonly onAdd: (openingHours: string) => void }) {
  const { messages } = useDetailedApp();
  const [day, setDay] = useState<string>(SATURDAY);
  const [from, setFrom] = useState("09:00");
  const [until, setUntil] = useState("12:00");
  const [isFaulty, setFaulty] = useState(false);
  const [dayId, fromId, untilId, faultId] = [useId(), useId(), useId(), useId()];
  const days = messages.days;
  const add = () => {
    const isInOrder = from !== "" && from < until;
    setFaulty(!isInOrder);
    if (isInOrder) onAdd(`${day} ${from}-${until}`);
  };
  return (
    <div className="suppose-form">
      <div className="field">
        <label htmlFor={dayId}>{messages.supposeDay}</label>
        <select id={dayId} value={day} onChange={({ target }) => setDay(target.value)}>
          {OSM_DAYS.map((name, rank) => (
            <option key={name} value={name}>
              {days[rank]}
            </option>
          ))}
          <option value={WORKING_DAYS}>{messages.timeRange({ from: days[0] ?? "", to: days[4] ?? "" })}</option>
        </select>
      </div>
      <div className="field">
        <label htmlFor={fromId}>{messages.supposeFrom}</label>
        <input id={fromId} type="time" value={from} onChange={({ target }) => setFrom(target.value)} />
      </div>
      <div className="field">
        <label htmlFor={untilId}>{messages.supposeUntil}</label>
        <input
          id={untilId}
          type="time"
          value={until}
          aria-invalid={isFaulty}
          aria-describedby={faultId}
          onChange={({ target }) => setUntil(target.value)}
        />
      </div>
      <button type="button" className="button" onClick={add}>
        {messages.supposeAdd}
      </button>
      <p id={faultId} role="status" className="field-fault">
        {isFaulty && messages.supposeFault}
      </p>
    </div>
  );
}
