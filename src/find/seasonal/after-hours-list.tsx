import { firstWeekOf } from "../../domain/opening-hours/opening-week.ts";
import {
  type AfterHoursGroup,
  AROUND_KM,
  findAfterHours,
  groupAfterHours,
  type PlaceAtCost,
} from "../../domain/seasonal/seasonal-help.ts";
import { useDetailedApp } from "../app-context.ts";
import { useCostInWords } from "./cost-line.tsx";

/** In the valleys dozens of places are within reach; the list shows the nearest. */
const MOST_SHOWN = 5;

/** Places open in the evening or at the week-end, nearest first, and the number of places with unknown hours. */
export function AfterHoursList({ places }: { readonly places: readonly PlaceAtCost[] }) {
  const { messages } = useDetailedApp();
  const weeks = places.map((place) => ({ place, week: firstWeekOf(place.place.records) }));
  const unknown = weeks.filter(({ week }) => week === undefined).length;
  const open = weeks.flatMap(({ place, week }) => {
    const groups = week === undefined ? [] : groupAfterHours(findAfterHours(week));
    return groups.length === 0 ? [] : [{ place, groups }];
  });
  return (
    <section className="help-section">
      <h4>{messages.afterHours}</h4>
      <p>
        {open.length === 0
          ? messages.noAfterHours({ nearKm: AROUND_KM })
          : messages.afterHoursLead({ nearKm: AROUND_KM })}
      </p>
      {open.length > 0 && (
        <ul className="after-hours">
          {open.slice(0, MOST_SHOWN).map(({ place, groups }) => (
            <AfterHoursPlace key={place.place.id} place={place} groups={groups} />
          ))}
        </ul>
      )}
      {unknown > 0 && <p className="hint">{messages.afterHoursUnknown({ count: unknown })}</p>}
    </section>
  );
}

interface AfterHoursPlaceProps {
  readonly place: PlaceAtCost;
  readonly groups: readonly AfterHoursGroup[];
}

function AfterHoursPlace({ place: { place, cost }, groups }: AfterHoursPlaceProps) {
  const { actions, messages, format } = useDetailedApp();
  const inWords = useCostInWords();
  return (
    <li>
      <button type="button" className="help-name" data-place={place.id} onClick={() => actions.selectPlace(place.id)}>
        <span>{place.name}</span>
      </button>
      <p className="count">
        {place.commune}, {inWords(cost)}
      </p>
      <p>{groups.map(inWordsOf).join(", ")}</p>
    </li>
  );

  function inWordsOf({ weekdays, isWeekend, fromMin, toMin }: AfterHoursGroup): string {
    const days = weekdays.map((weekday) => messages.days[weekday] ?? "");
    const to = format.time(toMin);
    return isWeekend
      ? messages.weekendTimes({ days, from: format.time(fromMin), to })
      : messages.eveningUntil({ days, to });
  }
}
