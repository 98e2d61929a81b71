import { useId } from "react";
import { holidaysOf, mondayOf, nextAugustWeek, nextHolidayWeek } from "../../domain/accessible-hours/counted-week.ts";
import { isCountedDate } from "../../domain/accessible-hours/hours-measures.ts";
import { selectSeason } from "../../model/access-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import type { Wording } from "../../ui/wording.ts";
import { selectCountedMonday } from "./state.ts";

/** Choice of the week whose hours count: an ordinary one, the next in August, the next with a public holiday, or that of a date. */
export function WeekChoice() {
  const { actions, messages, format } = useDetailedApp();
  const dateId = useId();
  const week = useAppState((state) => state.hoursWeek);
  const today = useAppState(({ now }) => now?.date);
  const said = useAppState((state) => weekInWords(state, { messages, format }));
  const known =
    today === undefined
      ? []
      : ([
          ["aout", nextAugustWeek(today)],
          ["ferie", nextHolidayWeek(today)],
        ] as const);
  const named = week === undefined ? "ordinaire" : known.find(([, monday]) => monday === mondayOf(week))?.[0];
  const dates = new Map<string, string | undefined>([["ordinaire", undefined], ...known, ["autre", week ?? today]]);
  const values = (["ordinaire", "aout", "ferie", "autre"] as const).filter((value) => dates.has(value));
  return (
    <div className="week-choice">
      <Choice
        label={messages.hoursWeek}
        hasVisibleLabel
        value={named ?? "autre"}
        options={values.map((value) => ({ value, label: messages.hoursWeeks[value] }))}
        onChoose={(value) => actions.chooseHoursWeek(dates.get(value))}
      />
      {week !== undefined && (
        <div className="field">
          <label htmlFor={dateId}>{messages.hoursWeekDate}</label>
          <input
            id={dateId}
            type="date"
            value={week}
            onChange={({ target }) => isCountedDate(target.value) && actions.chooseHoursWeek(target.value)}
          />
        </div>
      )}
      <p className="hint">{said}</p>
    </div>
  );
}

/** The counted week in words, with its public holidays. */
export function weekInWords(state: AppState, { messages, format }: Wording): string {
  if (state.hoursWeek === undefined) return messages.hoursOrdinaryWeek({ season: selectSeason(state) });
  const monday = selectCountedMonday(state);
  const holidays = format.list(holidaysOf(monday).map(format.date));
  return messages.hoursWeekOf({ date: format.date(monday), holidays });
}
