import "./opening-table.css";
import { type OpeningDay, type OpeningInterval, parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import { selectNow } from "../../state/selectors.ts";
import { FrenchPart } from "../../ui/french-part.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { daysFrom } from "./days-from.ts";

export interface OpeningTableProps {
  readonly openingHours: string;
  /** Omits closed days, for a stop that is open once a week. */
  readonly isOpenDaysOnly?: boolean;
  /** In print the week begins on Monday, and no day is marked as today. */
  readonly isPrinted?: boolean;
}

/** Opening hours of a place, one row per day, today first. Illegible hours are shown as the source writes them. */
export function OpeningTable({ openingHours, isOpenDaysOnly, isPrinted }: OpeningTableProps) {
  const { messages } = useDetailedApp();
  const today = useAppState((state) => (isPrinted ? undefined : selectNow(state)?.weekday));
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
