import type { Metric } from "../../../domain/network/conditions.ts";
import type { Direction } from "../../../domain/scenario/step-position.ts";
import type { TableLevel } from "../../../state/app-state.ts";
import type { Count, Named, Reach, With } from "./message.ts";
import type { People } from "./people.ts";

export interface ScenarioWords {
  readonly scenarioHint: string;
  readonly addPlanned: string;
  readonly addOnMap: string;
  readonly addOnMapHint: string;
  readonly addInCommune: string;
  readonly addInCommuneHint: string;
  readonly noMapToClick: string;
  readonly plannedFull: Count;
  /** Effect of the next click on the map. */
  readonly placing: Named<"adding" | "moving">;
  readonly placingEscape: string;
  readonly placingRefused: string;
  readonly stopPlacing: string;
  readonly plannedPlaces: string;
  readonly plannedName: string;
  /** People that a planned place serves additionally when it is the only planned one. */
  readonly plannedGain: With<People>;
  /** People that a planned place serves in addition to the other planned places. */
  readonly plannedMarginal: With<People>;
  /** A link may place one outside the region. */
  readonly plannedOutside: string;
  readonly movePlanned: string;
  readonly removePlanned: string;
  readonly moveSteps: Named<Direction>;
  readonly moveStepsHint: string;
  readonly moveToCommune: string;
  readonly stepRefused: string;
  readonly plannedRemoved: With<{ readonly name: string }>;
  readonly scenarioCleared: string;
  readonly undo: string;
  readonly clearScenario: string;
  readonly excludedPlaces: string;
  readonly excludePlace: string;
  readonly restorePlace: string;
  readonly isExcluded: string;
  /** People whom a return of the excluded place would serve. */
  readonly returnGain: With<People>;
  readonly excludedUncounted: string;
  /** People and communes that the exclusion of a place would leave unserved. */
  readonly closureLoss: With<People & { readonly communes: number }>;
  /** Threshold of that count. */
  readonly closureReach: Reach;
  readonly closureMost: With<{ readonly text: string }>;
  /** `supposed` is the number of suppositions of hours. */
  readonly remembered: With<{ readonly planned: number; readonly aside: number; readonly supposed: number }>;
  readonly resumeRemembered: string;
  readonly forgetRemembered: string;
  readonly scenarioEffect: string;
  readonly effectNone: string;
  readonly effectGained: With<People>;
  readonly effectLost: With<People>;
  readonly effectBefore: string;
  readonly effectAfter: string;
  readonly effectCovered: string;
  readonly effectMean: Named<Metric>;
  readonly changedTerritories: string;
  readonly changedLevel: string;
  readonly changedLevels: Named<TableLevel>;
  readonly changedTerritory: string;
  /** Heading of the column of people who become served or unserved: +265, −769. */
  readonly changedPeople: string;
  readonly changedNone: string;
  readonly showAllRows: Count;
  readonly losers: string;
  /** Next place of a commune that is no longer served. */
  readonly loserNext: With<{ readonly place: string; readonly text: string }>;
  readonly loserNone: string;
  readonly legendPlanned: string;
  readonly legendExcluded: string;
  /** Hours added to an existing place. */
  readonly supposeHours: string;
  readonly supposeHoursHint: string;
  readonly supposeDay: string;
  readonly supposeFrom: string;
  readonly supposeUntil: string;
  readonly supposeAdd: string;
  readonly supposeFault: string;
  readonly supposedHours: string;
  /** People who find an open place at that time only thanks to the added hours. */
  readonly hoursGain: With<People>;
  readonly hoursGainWait: string;
  readonly withdrawHours: string;
}
