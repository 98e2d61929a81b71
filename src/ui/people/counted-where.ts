import { SHARE_WITHIN_1_KM } from "../../domain/demand/nearness-of-points.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectDemand } from "../../model/demand-selectors.ts";
import { selectCommunes } from "../../model/selectors.ts";
import type { CountedWhere } from "../messages/fr/people.ts";
import type { FrenchWording } from "../wording.ts";

/** Parameters of the text on where people are counted, as for the figures. */
export function countedWhere(state: AppState, { messages, format }: FrenchWording): CountedWhere {
  return {
    points: selectDemand(state)?.points.length ?? 0,
    communes: selectCommunes(state).length,
    share: format.share(SHARE_WITHIN_1_KM),
    vintage: readyValue(state.resources.manifest)?.populationVintage ?? messages.none,
  };
}

/** Text of the method of counting people: the positions, and the source of the people group. */
export function peopleMethod(state: AppState, wording: FrenchWording): string {
  const { messages } = wording;
  const where = countedWhere(state, wording);
  const group = state.peopleGroup;
  const counted = messages.whereCounted(where);
  return group === "tous" ? counted : `${messages.peopleGroupMeanings({ group, vintage: where.vintage })} ${counted}`;
}
