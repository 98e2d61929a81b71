import type { AccessMap } from "../domain/access/access-maps.ts";
import type { CodeCommune } from "../domain/codes.ts";
import type { PeopleGroup } from "../domain/demand/people-group.ts";
import type { PlaceId } from "../domain/place.ts";
import { MOST_PLANNED, type PlannedPlace, plannedPlaceId } from "../domain/scenario/planned-place.ts";
import { joinScenarios, NO_SCENARIO, type Scenario } from "../domain/scenario/scenario.ts";
import { SITE_COUNT, type SitingQuestion } from "../domain/siting/siting-question.ts";
import { isSameTerritory, type TerritoryRef, writeTerritory } from "../domain/territory-ref.ts";
import type { TableSort } from "../domain/territory-table/table-columns.ts";
import type { Position } from "../geo/position.ts";
import { type AppState, MOST_COMPARED, NOT_PLACING, type Placing, type TableLevel } from "./app-state.ts";
import { latestValue, NO_JOBS } from "./jobs.ts";
import { onScale } from "./on-scale.ts";
import type { AppStore } from "./store.ts";

/** Acts of a person in « Territoires ». */
export interface TerritoryActions {
  /** Chooses what access is measured to: "tous", or a need. */
  chooseAccess(access: string): void;
  /** Chooses the territory of the page. */
  chooseTerritory(territory: TerritoryRef): void;
  /** No effect when it is compared already, or when `MOST_COMPARED` are. */
  compareTerritory(territory: TerritoryRef): void;
  uncompareTerritory(territory: TerritoryRef): void;
  chooseTableLevel(tableLevel: TableLevel): void;
  sortTable(tableSort: TableSort): void;
  chooseAccessMap(accessMap: AccessMap): void;
  choosePeopleGroup(peopleGroup: PeopleGroup): void;
  /** Returns the identifier of the planned place; undefined when the limit is reached. */
  addPlanned(position: Position, name: string): string | undefined;
  renamePlanned(id: string, name: string): void;
  movePlanned(id: string, position: Position): void;
  removePlanned(id: string): void;
  /** « Exclure ce lieu ». */
  excludePlace(id: PlaceId): void;
  restorePlace(id: PlaceId): void;
  /** Replaces the planned and the excluded places at once. */
  replaceScenario(scenario: Scenario): void;
  /** Offers the stored scenario of an earlier visit, without applying it. */
  reportRemembered(scenario: Scenario): void;
  /** Adds the stored scenario to the present one. */
  resumeRemembered(): void;
  forgetRemembered(): void;
  chooseSiting(change: Partial<SitingQuestion>): void;
  /** Requests the best next places in addition to all present and planned ones; computed again when the question changes. */
  askSiting(): void;
  /** Removes the answer; accepted sites stay planned. */
  clearSiting(): void;
  hoverCommune(code: CodeCommune | undefined): void;
  /** Sets the effect of the next click on the map. */
  choosePlacing(placing: Placing): void;
}

export function createTerritoryActions(store: AppStore): TerritoryActions {
  const changePlanned = (id: string, change: (place: PlannedPlace) => PlannedPlace) =>
    store.setState(({ planned }) => ({ planned: planned.map((place) => (place.id === id ? change(place) : place)) }));
  return {
    chooseAccess: (access) => store.setState({ access }),
    chooseTerritory: (territory) => store.setState((state) => withTerritory(state, territory)),
    compareTerritory: (territory) => {
      const { compared } = store.getState();
      const isThere = compared.some((one) => isSameTerritory(one, territory));
      if (!isThere && compared.length < MOST_COMPARED) store.setState({ compared: [...compared, territory] });
    },
    uncompareTerritory: (territory) =>
      store.setState(({ compared }) => ({ compared: compared.filter((one) => !isSameTerritory(one, territory)) })),
    chooseTableLevel: (tableLevel) => store.setState({ tableLevel }),
    sortTable: (tableSort) => store.setState({ tableSort }),
    chooseAccessMap: (accessMap) => store.setState({ accessMap }),
    choosePeopleGroup: (peopleGroup) => store.setState({ peopleGroup }),
    addPlanned: (position, name) => {
      const { planned } = store.getState();
      if (planned.length >= MOST_PLANNED) return undefined;
      const id = freeId(planned);
      store.setState({ planned: [...planned, { kind: "envisage", id, name, position: rounded(position) }] });
      return id;
    },
    renamePlanned: (id, name) => changePlanned(id, (place) => ({ ...place, name })),
    movePlanned: (id, position) => changePlanned(id, (place) => ({ ...place, position: rounded(position) })),
    removePlanned: (id) => store.setState(({ planned }) => ({ planned: planned.filter((place) => place.id !== id) })),
    excludePlace: (id) =>
      store.setState(({ excluded }) => (excluded.includes(id) ? {} : { excluded: [...excluded, id] })),
    restorePlace: (id) => store.setState(({ excluded }) => ({ excluded: excluded.filter((other) => other !== id) })),
    replaceScenario: ({ planned, excluded }) => store.setState({ planned, excluded }),
    reportRemembered: (rememberedScenario) => store.setState({ rememberedScenario }),
    resumeRemembered: () =>
      store.setState(({ rememberedScenario, ...present }) => ({
        ...joinScenarios(present, rememberedScenario),
        rememberedScenario: NO_SCENARIO,
      })),
    forgetRemembered: () => store.setState({ rememberedScenario: NO_SCENARIO }),
    chooseSiting: (change) =>
      store.setState(({ siting }) => ({
        siting: { ...siting, ...change, count: onScale(change.count ?? siting.count, SITE_COUNT) },
      })),
    askSiting: () =>
      store.setState(({ planned, jobs }) => ({
        sitingRequest: { planned: planned.map(({ id }) => id) },
        jobs: { ...jobs, siting: { status: "pending", previous: latestValue(jobs.siting) } },
      })),
    clearSiting: () =>
      store.setState(({ jobs }) => ({ sitingRequest: undefined, jobs: { ...jobs, siting: NO_JOBS.siting } })),
    hoverCommune: (hoveredCommune) => {
      if (store.getState().hoveredCommune !== hoveredCommune) store.setState({ hoveredCommune });
    },
    choosePlacing: (placing) => store.setState({ placing: placing.kind === "none" ? NOT_PLACING : placing }),
  };
}

/** The same state for the same territory; a set may have another name only. */
function withTerritory(state: AppState, territory: TerritoryRef): Partial<AppState> {
  if (writeTerritory(state.territory) === writeTerritory(territory)) return state;
  return { territory, siting: sitingIn(territory, state.territory, state.siting) };
}

/**
 * The siting after the choice of a territory: the first one that a person chooses limits it, the region or a single commune lifts the limit, another
 * territory leaves it as it is. A link without a scope means the region, whatever its territory.
 */
function sitingIn(chosen: TerritoryRef, former: TerritoryRef, siting: SitingQuestion): SitingQuestion {
  if (isWide(chosen) === isWide(former)) return siting;
  const scope = isWide(chosen) ? "territoire" : "region";
  return { ...siting, candidates: scope, demand: scope };
}

/** Whether a territory has communes to choose from, and is not the region. */
function isWide({ level }: TerritoryRef): boolean {
  return level !== "region" && level !== "commune";
}

function freeId(planned: readonly PlannedPlace[]): string {
  const taken = new Set(planned.map(({ id }) => id));
  let number = planned.length + 1;
  while (taken.has(plannedPlaceId(number))) number += 1;
  return plannedPlaceId(number);
}

/** Rounded to about a metre, as in links, so that a link shows the same figures. */
function rounded([longitude, latitude]: Position): Position {
  return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))];
}
