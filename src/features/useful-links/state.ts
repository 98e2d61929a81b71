import type { CodeDepartement } from "../../domain/codes.ts";
import { type Loadable, readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { departementOfCommune } from "../../domain/territory.ts";
import { chooseUsefulLinks } from "../../domain/useful-link/choose-useful-links.ts";
import type { LinkAudience, UsefulLink } from "../../domain/useful-link/useful-link.ts";
import type { AppState } from "../../model/app-state.ts";
import { derive } from "../../model/derive.ts";
import { selectOriginCommune } from "../../model/nearest-selectors.ts";

const NO_LINKS: readonly UsefulLink[] = [];
/** People who look for help, not those who give it. */
const IN_NEED: readonly LinkAudience[] = ["habitants", "saisonniers"];

const forNeed = derive(
  (links: readonly UsefulLink[], themes: AppState["filters"]["theme"], departement: CodeDepartement | undefined) =>
    themes.length === 0 ? NO_LINKS : chooseUsefulLinks(links, { themes, audiences: IN_NEED, departement }),
);
const forPlace = derive((links: readonly UsefulLink[], place: Place) =>
  place.themes.length === 0
    ? NO_LINKS
    : chooseUsefulLinks(links, { themes: place.themes, audiences: IN_NEED, departement: place.codeDepartement }),
);
const forTravel = derive((links: readonly UsefulLink[], departement: CodeDepartement | undefined) =>
  departement === undefined
    ? NO_LINKS
    : chooseUsefulLinks(links, { themes: ["mobilite"], audiences: IN_NEED, departement }).filter(
        ({ departements }) => departements.length > 0,
      ),
);

export function selectUsefulLinks({ resources }: AppState): Loadable<readonly UsefulLink[]> {
  return resources.usefulLinks;
}

/** Département of the starting point; undefined without one, and outside the region. */
export function selectOriginDepartement(state: AppState): CodeDepartement | undefined {
  return departementOfCommune(selectOriginCommune(state))?.code;
}

/** Links for people in need on the themes that the list is asked for, of the département of the starting point. */
export function selectLinksForNeed(state: AppState): readonly UsefulLink[] {
  return forNeed(state, known(state), state.filters.theme, selectOriginDepartement(state));
}

/** Links for people in need on the themes of a place, of its département. */
export function selectLinksOfPlace(state: AppState, place: Place): readonly UsefulLink[] {
  return forPlace(state, known(state), place);
}

/** Ways to travel without a car that exist in the département of the starting point, else of the place: lifts, hitch-hiking networks. */
export function selectTravelLinks(state: AppState, place?: Place): readonly UsefulLink[] {
  return forTravel(state, known(state), selectOriginDepartement(state) ?? place?.codeDepartement);
}

function known({ resources }: AppState): readonly UsefulLink[] {
  return readyValue(resources.usefulLinks) ?? NO_LINKS;
}
