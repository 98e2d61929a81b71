import type { ReactNode } from "react";
import { phoneOf } from "../../domain/answer/choose-answer.ts";
import { contactWayOf } from "../../domain/contact/contact-way.ts";
import { firstWeekOf } from "../../domain/opening-hours/opening-week.ts";
import type { Place, PlaceRecord } from "../../domain/place.ts";
import { firstKnown } from "../../domain/place-facts.ts";
import {
  type AfterHoursGroup,
  AROUND_KM,
  findAfterHours,
  groupAfterHours,
  type PlaceAtCost,
} from "../../domain/seasonal/seasonal-help.ts";
import { communeLabel } from "../../domain/territory.ts";
import { selectIsStraight } from "../../state/access-selectors.ts";
import { capitalised } from "../../ui/format.ts";
import { CategorySymbol } from "../../ui/symbols/map-symbols.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { costInWords } from "../list/place-item.tsx";
import { OpeningLine } from "../opening/opening-line.tsx";
import { HelpContacts } from "./card-to-show.tsx";

interface HelpPlaceProps {
  readonly place: PlaceAtCost;
  /** Whether to show the name of its record as an Espace saisonnier. */
  readonly isSpace?: boolean;
  /** The cost of the way to the place; left out of one that helps by telephone. */
  readonly children?: ReactNode;
}

/** A place that helps: its name, which opens its sheet, its opening state, the way, and its contacts. */
export function HelpPlace({ place: { place }, isSpace = false, children }: HelpPlaceProps) {
  const { actions, messages } = useDetailedApp();
  const record = isSpace ? spaceRecordOf(place) : place.records[0];
  const email = firstKnown(place, "email");
  return (
    <div className="help-place">
      <button type="button" className="help-name" data-place={place.id} onClick={() => actions.selectPlace(place.id)}>
        <CategorySymbol
          category={record.category}
          isHollow={place.precision === "commune"}
          isSmall={place.kind !== "accueil"}
        />
        <span>{record.name}</span>
      </button>
      <p className="count">
        {communeLabel(place)}
        {place.kind !== "accueil" && ` · ${messages.kinds[place.kind]}`}
        {record.name !== place.name && ` · ${messages.partOf({ name: place.name })}`}
      </p>
      <OpeningLine place={place} />
      {children}
      {record.season !== undefined && <p>{messages.placeSeasons[record.season]}.</p>}
      {record.verification === "a-confirmer" && (
        <p className="hint">
          {messages.verificationNotes[record.verification]} {messages.askFirst[contactWayOf(place)]}
        </p>
      )}
      <HelpContacts
        phone={phoneOf(place) ?? ""}
        mail={email === "" ? undefined : `mailto:${email}`}
        mailLabel={messages.write}
      />
    </div>
  );
}

/** Name of a place as an Espace saisonnier; the list shows the other name where the place is also a France services. */
export function spaceNameOf(place: Place): string {
  return spaceRecordOf(place).name;
}

/** The record as an Espace saisonnier, or the first record. */
export function spaceRecordOf({ records }: Place): PlaceRecord {
  return records.find(({ category }) => category === "espace-saisonnier") ?? records[0];
}

/** Returns the function that writes a finite cost in words. */
function useCostInWords(): (cost: number) => string {
  const { messages } = useDetailedApp();
  const isStraight = useAppState(selectIsStraight);
  return (cost) => costInWords(cost, isStraight, messages);
}

/** Cost of a way as a paragraph. */
export function CostLine({ cost }: { readonly cost: number }) {
  return <p>{capitalised(useCostInWords()(cost))}</p>;
}

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
