import { hoursFigure } from "../../domain/accessible-hours/hours-classes.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import { selectShownAccessMap } from "../../model/access-map-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import type { Wording } from "../../ui/wording.ts";
import { selectHoursIn } from "./state.ts";

/** Hours of a commune that the map shows: "Le samedi : 3,5 h"; undefined on other maps, while they are computed, and without people. */
export function communeHours(state: AppState, code: CodeCommune, { messages, format }: Wording): string | undefined {
  if (selectShownAccessMap(state) !== "heures") return undefined;
  const hours = selectHoursIn(state, { level: "commune", code }, "measured");
  if (hours === undefined) return undefined;
  const figure = hoursFigure(hours, state.hoursMeasure);
  const text =
    figure === undefined ? messages.hoursOfNoSource : messages.hoursNumber({ number: format.decimal(figure) });
  return messages.labelled({ name: messages.hoursMeasures[state.hoursMeasure], text });
}
