import { selectAccessModel, selectThreshold } from "../../state/access-selectors.ts";
import {
  selectChosenHours,
  selectPlacesOfUnknownHours,
  selectPresentChosenHours,
} from "../../state/hours-selectors.ts";
import { useAppState } from "../app-context.ts";
import { HoursTable } from "../coverage/hours/hours-table.tsx";
import { weekInWords } from "../coverage/hours/week-choice.tsx";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeople } from "../people/people-text.ts";

/** Accessible hours of the territory on paper; nothing while they are computed. */
export function ReportHours() {
  const { messages, format } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const hours = useAppState(selectChosenHours);
  const present = useAppState(selectPresentChosenHours);
  const week = useAppState((state) => weekInWords(state, { messages, format }));
  const uncounted = useAppState(selectPlacesOfUnknownHours).length;
  const people = usePeople();
  if (hours === undefined) return null;
  return (
    <section>
      <h2>{messages.territoriesSections.hours}</h2>
      <HoursTable hours={hours} before={present === hours ? undefined : present} isOnPaper />
      <p className="report-note">
        {messages.hoursMeaning({ threshold, model })} {week}{" "}
        {hours.unknownPopulation > 0 && messages.hoursUnknownPeople(people(hours.unknownPopulation))}{" "}
        {uncounted > 0 && messages.hoursUncounted({ count: uncounted })} {messages.hoursCatchment({ threshold, model })}
      </p>
    </section>
  );
}
