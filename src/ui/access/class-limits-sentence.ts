import type { ClassUnit } from "../../domain/access/class-choice.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectClassChoice } from "../../model/class-selectors.ts";
import type { Details } from "../messages/catalogue.ts";

/** How the limits of a picture or a report are set, for values in a unit; "" for the usual ones. */
export function classLimitsSentence(state: AppState, unit: ClassUnit | undefined, messages: Details): string {
  const choice = selectClassChoice(state);
  if (unit === undefined || choice === "usuelles") return "";
  if (typeof choice !== "object") return messages.classesAre({ choice: messages.classChoices[choice] });
  return choice.unit === unit ? messages.classesAre({ choice: messages.classChoices.main }) : "";
}
