import type { CodeCommune, CodeDepartement, CodeEpci } from "../../domain/codes.ts";
import { type Loadable, readyValue } from "../../domain/loadable.ts";
import { memoise } from "../../domain/memoise.ts";
import type { Place } from "../../domain/place.ts";
import { type Commune, departementOfCommune } from "../../domain/territory.ts";
import { chooseUsefulLinks } from "../../domain/useful-link/choose-useful-links.ts";
import type { LinkAudience, UsefulLink } from "../../domain/useful-link/useful-link.ts";
import type { AppState } from "../../model/app-state.ts";
import { derive } from "../../model/derive.ts";
import { selectOriginCommune } from "../../model/nearest-selectors.ts";
import { selectCommunes } from "../../model/selectors.ts";

const NO_LINKS: readonly UsefulLink[] = [];
/** People who look for help, not those who give it. */
const IN_NEED: readonly LinkAudience[] = ["habitants", "saisonniers"];

/** Where links are wanted for; undefined parts are unknown. */
interface Area {
  readonly departement: CodeDepartement | undefined;
  readonly epci: CodeEpci | undefined;
}

const forNeed = derive((links: readonly UsefulLink[], themes: AppState["filters"]["theme"], area: Area | undefined) =>
  themes.length === 0 ? NO_LINKS : chooseUsefulLinks(links, { themes, audiences: IN_NEED, ...area }),
);
const forPlace = derive((links: readonly UsefulLink[], place: Place) =>
  place.themes.length === 0
    ? NO_LINKS
    : chooseUsefulLinks(links, { themes: place.themes, audiences: IN_NEED, ...areaOf(place) }),
);
const forTravel = derive((links: readonly UsefulLink[], area: Area) =>
  area.departement === undefined
    ? NO_LINKS
    : chooseUsefulLinks(links, { themes: ["mobilite"], audiences: IN_NEED, ...area }).filter(
        ({ departements, epcis }) => departements.length > 0 && (epcis.length === 0 || area.epci !== undefined),
      ),
);
const areaOf = memoise(
  ({ codeDepartement, codeEpci }: Pick<Place, "codeDepartement" | "codeEpci">): Area => ({
    departement: codeDepartement,
    epci: codeEpci,
  }),
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
  return forNeed(state, known(state), state.filters.theme, selectOriginArea(state));
}

/** Links for people in need on the themes of a place, of its département and EPCI. */
export function selectLinksOfPlace(state: AppState, place: Place): readonly UsefulLink[] {
  return forPlace(state, known(state), place);
}

/** Ways to travel without a car that exist where the starting point is, else where the place is: lifts, hitch-hiking networks. */
export function selectTravelLinks(state: AppState, place?: Place): readonly UsefulLink[] {
  const area = selectOriginArea(state) ?? (place && areaOf(place));
  return area === undefined ? NO_LINKS : forTravel(state, known(state), area);
}

/** Département and EPCI of the starting point; undefined without one, and outside the region. */
function selectOriginArea(state: AppState): Area | undefined {
  const departement = selectOriginDepartement(state);
  return departement && originArea(state, selectCommunes(state), departement, selectOriginCommune(state));
}

/** The EPCI is unknown until the communes are loaded. */
const originArea = derive(
  (communes: readonly Commune[], departement: CodeDepartement, commune: CodeCommune | undefined): Area => ({
    departement,
    epci: communes.find(({ code }) => code === commune)?.codeEpci,
  }),
);

function known({ resources }: AppState): readonly UsefulLink[] {
  return readyValue(resources.usefulLinks) ?? NO_LINKS;
}
