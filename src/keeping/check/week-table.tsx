import { parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import { core } from "../../ui/messages/fr/core.ts";
import { dayInWords } from "../../ui/sheet/week-in-words.ts";
import { FORMAT, words } from "./words.ts";

/** Hours of a week, a row for each day; hours that cannot be read as they are written. */
export function WeekTable({ openingHours }: { readonly openingHours: string }) {
  const parsed = parseOpeningWeek(openingHours);
  if (parsed.kind === "fault") return <p>{openingHours}</p>;
  return (
    <table className="check-week">
      <caption className="visually-hidden">{words.hours}</caption>
      <tbody>
        {parsed.week.map((day, weekday) => (
          <tr key={core.days[weekday]}>
            <th scope="row">{core.days[weekday]}</th>
            <td>{dayInWords(day, core, FORMAT) || words.closed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
