import { isEmptyScenario, NO_SCENARIO, type Scenario } from "../domain/scenario/scenario.ts";
import { USUAL_CHOICES } from "./app-state.ts";
import type { Repository } from "./repository.ts";
import { readLink, writeWholeLink } from "./url/link.ts";

/** Reads the stored scenario, in the format of a link; the empty scenario for invalid text. */
export function readStoredScenario(repository: Repository): Scenario {
  const kept = repository.read();
  if (typeof kept !== "string") return NO_SCENARIO;
  const { planned, excluded } = readLink(kept, USUAL_CHOICES);
  return { planned, excluded };
}

/** Stores a scenario, or deletes the stored one when it is empty. */
export function writeStoredScenario(repository: Repository, { planned, excluded }: Scenario): void {
  if (isEmptyScenario({ planned, excluded })) repository.clear();
  else repository.write(writeWholeLink({ ...USUAL_CHOICES, currentSeason: "ete", planned, excluded }));
}
