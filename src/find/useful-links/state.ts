import type { CodeCommune, CodeDepartement, CodeEpci } from "../../domain/codes.ts";
import { type Loadable, readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { type Commune, departementOfCommune } from "../../domain/territory.ts";
import { chooseUsefulLinks, type LinkAudience, type UsefulLink } from "../../domain/useful-link.ts";
import type { AppState } from "../../state/app-state.ts";
import { derive } from "../../state/derive.ts";
import { selectOriginCommune } from "../../state/nearest-selectors.ts";
import { selectCommunes } from "../../state/selectors.ts";

const NO_LINKS: readonly UsefulLink[] = [];
/** People who look for help, not those who give it. */
const IN_NEED: readonly LinkAudience[] = ["habitants", "saisonniers"];

const forNeed = derive(
  (
    links: readonly UsefulLink[],
    themes: AppState["filters"]["theme"],
    departement: CodeDepartement | undefined,
    epci: CodeEpci | undefined,
  ) => (themes.length === 0 ? NO_LINKS : chooseUsefulLinks(links, { themes, audiences: IN_NEED, departement, epci })),
);
const forPlace = derive((links: readonly UsefulLink[], { themes, codeDepartement, codeEpci }: Place) =>
  themes.length === 0
    ? NO_LINKS
    : chooseUsefulLinks(links, { themes, audiences: IN_NEED, departement: codeDepartement, epci: codeEpci }),
);
const forTravel = derive(
  (links: readonly UsefulLink[], departement: CodeDepartement | undefined, epci: CodeEpci | undefined) =>
    departement === undefined
      ? NO_LINKS
      : chooseUsefulLinks(links, { themes: ["mobilite"], audiences: IN_NEED, departement, epci }).filter(
          ({ departements, epcis }) => departements.length > 0 && (epcis.length === 0 || epci !== undefined),
        ),
);
const epciOf = derive(
  (communes: readonly Commune[], commune: CodeCommune | undefined) =>
    communes.find(({ code }) => code === commune)?.codeEpci,
);

export function selectUsefulLinks({ resources }: AppState): Loadable<readonly UsefulLink[]> {
  return resources.usefulLinks;
}

/** Département of the starting point; undefined without one, and outside the region. */
export function selectOriginDepartement(state: AppState): CodeDepartement | undefined {
  return departementOfCommune(selectOriginCommune(state))?.code;
}

/** Links for people in need on the themes that the list is asked for, of the département and EPCI of the starting point. */
export function selectLinksForNeed(state: AppState): readonly UsefulLink[] {
  return forNeed(state, known(state), state.filters.theme, selectOriginDepartement(state), selectOriginEpci(state));
}

/** Links for people in need on the themes of a place, of its département and EPCI. */
export function selectLinksOfPlace(state: AppState, place: Place): readonly UsefulLink[] {
  return forPlace(state, known(state), place);
}

/** Ways to travel without a car that exist where the starting point is, else where the place is: lifts, hitch-hiking networks. */
export function selectTravelLinks(state: AppState, place?: Place): readonly UsefulLink[] {
  const departement = selectOriginDepartement(state);
  return departement === undefined
    ? forTravel(state, known(state), place?.codeDepartement, place?.codeEpci)
    : forTravel(state, known(state), departement, selectOriginEpci(state));
}

/** EPCI of the starting point; undefined without one, outside the region, and until the communes are loaded. */
function selectOriginEpci(state: AppState): CodeEpci | undefined {
  return epciOf(state, selectCommunes(state), selectOriginCommune(state));
}

function known({ resources }: AppState): readonly UsefulLink[] {
  return readyValue(resources.usefulLinks) ?? NO_LINKS;
}
