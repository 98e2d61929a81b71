import { type OpeningDay, type OpeningInterval, parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import type { Stop } from "../../domain/place.ts";
import { orderStops, type StopTime } from "../../domain/place-facts.ts";
import { selectOriginCommune } from "../../state/nearest-selectors.ts";
import { FrenchPart } from "../../ui/french-part.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { StopDays } from "../opening/opening-line.tsx";
import { SheetSection } from "./sheet-frame.tsx";
import "./place-sheet.css";

interface OpeningTableProps {
  readonly openingHours: string;
  /** Omits closed days, for a stop that is open once a week. */
  readonly isOpenDaysOnly?: boolean;
  /** In print the week begins on Monday, and no day is marked as today. */
  readonly isPrinted?: boolean;
}

/** Opening hours of a place, one row per day, today first. Illegible hours are shown as the source writes them. */
export function OpeningTable({ openingHours, isOpenDaysOnly, isPrinted }: OpeningTableProps) {
  const { messages } = useDetailedApp();
  const today = useAppState((state) => (isPrinted ? undefined : state.now?.weekday));
  const parsed = parseOpeningWeek(openingHours);
  if (parsed.kind === "fault") {
    return (
      <p>
        <FrenchPart say={(text) => messages.openingSource({ text })} text={openingHours} />
      </p>
    );
  }
  return (
    <table className="week">
      <caption className="visually-hidden">{messages.openingHours}</caption>
      <tbody>
        {daysFrom(today).map((weekday) => {
          const day = parsed.week[weekday];
          if (day === undefined || (isOpenDaysOnly && isClosed(day))) return null;
          return (
            <tr key={weekday} className={weekday === today ? "is-today" : undefined}>
              <th scope="row">
                {messages.days[weekday]}
                {weekday === today && <span className="today"> {messages.question.thenToday}</span>}
              </th>
              <td>
                <DayTimes day={day} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function DayTimes({ day }: { readonly day: OpeningDay }) {
  const { messages } = useDetailedApp();
  if (isClosed(day)) return <span className="closed">{messages.closed}</span>;
  if (day.intervals.length === 0) return <span lang="fr">{day.comment}</span>;
  return (
    <>
      {day.intervals.map((interval) => (
        <IntervalTimes key={interval.fromMin} interval={interval} />
      ))}
    </>
  );
}

function IntervalTimes({ interval }: { readonly interval: OpeningInterval }) {
  const { messages, format } = useDetailedApp();
  const range = { from: format.time(interval.fromMin), to: format.time(interval.toMin) };
  return (
    <span className="interval">
      <span aria-hidden="true">{messages.timeRange(range)}</span>
      <span className="visually-hidden">{messages.spokenTimeRange(range)}</span>
      {interval.comment !== "" && (
        <span className="interval-comment" lang="fr">
          {" "}
          {interval.comment}
        </span>
      )}
    </span>
  );
}

function isClosed(day: OpeningDay): boolean {
  return day.intervals.length === 0 && day.comment === "";
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The seven weekdays from the given one (0 is Monday); from Monday when undefined. */
export function daysFrom(weekday: number | undefined): readonly number[] {
  return DAYS.map((day) => (day + (weekday ?? 0)) % DAYS.length);
}

/** Stops of an itinerant or multi-site place with their hours: those in the person's commune first, then by stop time. */
export function StopList({ stops }: { readonly stops: readonly Stop[] }) {
  const { messages } = useDetailedApp();
  const now = useAppState((state) => state.now);
  const ownCommune = useAppState(selectOriginCommune);
  return (
    <SheetSection title={messages.stops}>
      <ul className="stops">
        {orderStops(stops, now, ownCommune).map(({ stop, stopTime }) => (
          <li key={`${stop.codeCommune} ${stop.place} ${stop.openingHours} ${stop.note}`}>
            <StopName stop={stop} />
            {stopTime !== undefined && <StopTimeLine stopTime={stopTime} />}
            {stop.openingHours !== "" && <OpeningTable openingHours={stop.openingHours} isOpenDaysOnly />}
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

/** Commune of a stop, its place there and the note of the source; without hours and note, that the days must be asked for. */
export function StopName({ stop: { commune, place, note, openingHours } }: { readonly stop: Stop }) {
  return (
    <>
      <strong>{commune}</strong>
      {place !== "" && <span lang="fr">, {place}</span>}
      {(note !== "" || openingHours === "") && (
        <span className="stop-note">
          {" "}
          (<StopDays note={note} />)
        </span>
      )}
    </>
  );
}

function StopTimeLine({ stopTime }: { readonly stopTime: StopTime }) {
  const { messages, format } = useDetailedApp();
  if (stopTime.kind === "now") {
    return <p className="stop-time stop-time-now">{messages.stopTimeNow({ time: format.time(stopTime.untilMin) })}</p>;
  }
  const { inDays, weekday, fromMin } = stopTime.next;
  const day = messages.days[weekday] ?? "";
  return <p className="stop-time">{messages.nextStopTime({ inDays, day, time: format.time(fromMin) })}</p>;
}
