import type { CodeCommune } from "../../domain/codes.ts";
import { coverageOfCommune } from "../../domain/coverage/commune-coverage.ts";
import type { Gap } from "../../domain/coverage/list-gaps.ts";
import type { TerritoryAccess } from "../../domain/coverage/territory-access.ts";
import type { PeopleGroup } from "../../domain/demand/people-group.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectPeopleGroup } from "../../state/demand-selectors.ts";
import { selectTerritoryAccess } from "../../state/territory-selectors.ts";
import type { Wording } from "../wording.ts";
import { peopleText } from "./people-text.ts";

/** "Desservie en partie : 1 200 habitants sur 3 400."; undefined as the costs are. */
export function selectCommunePeople(state: AppState, code: CodeCommune, wording: Wording): string | undefined {
  const access = selectTerritoryAccess(state, { level: "commune", code });
  return access && communePeople(access, selectPeopleGroup(state), wording);
}

/** People counted in a commune, within the threshold and beyond; 0 while there is no figure. */
export function selectCommunePopulation(state: AppState, code: CodeCommune): number {
  return selectTerritoryAccess(state, { level: "commune", code })?.population ?? 0;
}

/** How many people of a commune are covered, and whether these are all, some or none. */
function communePeople(access: TerritoryAccess, group: PeopleGroup, wording: Wording): string {
  const { messages, format } = wording;
  const { population, coveredPopulation } = access;
  const coverage = coverageOfCommune(access);
  const people = peopleText(coverage === "en-partie" ? coveredPopulation : population, group, wording);
  return messages.communeCoverage({ coverage, people, outOf: format.number(population) });
}

/** How many people of a gap are beyond the threshold, out of how many where others of the commune are within it. */
export function gapPeople(
  { isPartial, population }: Pick<Gap<unknown>, "isPartial" | "population">,
  outOf: number,
  group: PeopleGroup,
  wording: Wording,
): string {
  const people = peopleText(population, group, wording);
  return isPartial ? wording.messages.partlyUncovered({ people, outOf: wording.format.number(outOf) }) : people;
}
