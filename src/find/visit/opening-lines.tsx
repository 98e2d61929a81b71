import type { ParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import type { Place } from "../../domain/place.ts";
import type { ComingOpening, ComingOpenings } from "../../domain/visit/coming-openings.ts";
import { useDetailedApp } from "../app-context.ts";
import { dayText, stopText, timesText, wayText } from "./opening-text.ts";

export interface OpeningLinesProps {
  readonly place: Place;
  readonly coming: ComingOpenings;
  readonly now: ParisMoment;
}

/** The next openings with the time to leave, the skipped public holidays, and the date of the hours. */
export function OpeningLines({ place, coming: { openings, holidays, isOutOfReach }, now }: OpeningLinesProps) {
  const { messages, format } = useDetailedApp();
  const sourceDate = place.records.find(({ openingHours }) => openingHours !== "")?.sourceDate ?? "";
  return (
    <section>
      <h3>{messages.visitNext}</h3>
      {openings.length === 0 && <p className="visit-way">{isOutOfReach ? messages.noWay : messages.visitNone}</p>}
      <ul className="visit-openings">
        {openings.map((opening) => (
          <li key={opening.date}>
            <OpeningOfDay place={place} opening={opening} now={now} />
          </li>
        ))}
      </ul>
      {holidays.length > 0 && <p>{messages.visitHolidays({ text: format.list(holidays.map(format.date)) })}</p>}
      {openings.length > 0 && sourceDate !== "" && (
        <p className="hint">
          {messages.labelled({
            name: messages.openingHours,
            text: messages.sourceDate({ date: format.date(sourceDate) }),
          })}
        </p>
      )}
    </section>
  );
}

interface OpeningOfDayProps {
  readonly place: Place;
  readonly opening: ComingOpening;
  readonly now: ParisMoment;
}

function OpeningOfDay({ place, opening, now }: OpeningOfDayProps) {
  const { messages, format } = useDetailedApp();
  const stop = stopText(place, opening);
  const way = wayText(opening, now, messages, format);
  return (
    <>
      <p>
        <strong>{dayText(opening, messages, format)}</strong>
        <br />
        {timesText(opening, messages, format)}
        {stop !== "" && (
          <>
            {" · "}
            <span lang="fr">{stop}</span>
          </>
        )}
      </p>
      {way !== "" && <p className="visit-way">{way}</p>}
    </>
  );
}
