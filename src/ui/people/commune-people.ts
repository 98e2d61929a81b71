import type { CodeCommune } from "../../domain/codes.ts";
import { coverageOfCommune } from "../../domain/coverage/commune-coverage.ts";
import type { Gap } from "../../domain/coverage/list-gaps.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import type { PeopleGroup } from "../../domain/demand/people-group.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectTerritoryAccess } from "../../model/territory-selectors.ts";
import type { FrenchWording } from "../wording.ts";
import { peopleText } from "./people-text.ts";

/** Text of the served people of a commune: "Desservie en partie : 1 200 habitants sur 3 400."; undefined while the costs are unknown. */
export function selectCommunePeople(state: AppState, code: CodeCommune, wording: FrenchWording): string | undefined {
  const access = selectTerritoryAccess(state, { level: "commune", code });
  return access && communePeople(access, state.peopleGroup, wording);
}

/** Number of people of the group in a commune, served or not; 0 while there is no figure. */
export function selectCommunePopulation(state: AppState, code: CodeCommune): number {
  return selectTerritoryAccess(state, { level: "commune", code })?.population ?? 0;
}

/** Text of the served people of a commune, with the total where only a part is served. */
function communePeople(access: TerritoryAccess, group: PeopleGroup, wording: FrenchWording): string {
  const { messages, format } = wording;
  const { population, coveredPopulation } = access;
  const coverage = coverageOfCommune(access);
  const people = peopleText(coverage === "en-partie" ? coveredPopulation : population, group, wording);
  return messages.communeCoverage({ coverage, people, outOf: format.number(population) });
}

/** Text of the unserved people of a gap, with the total of the commune where others are served. */
export function gapPeople(
  { isPartial, population }: Pick<Gap<unknown>, "isPartial" | "population">,
  outOf: number,
  group: PeopleGroup,
  wording: FrenchWording,
): string {
  const people = peopleText(population, group, wording);
  return isPartial ? wording.messages.partlyUncovered({ people, outOf: wording.format.number(outOf) }) : people;
}
