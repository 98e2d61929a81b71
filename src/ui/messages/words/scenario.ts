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
  /** What the next click on the map does. */
  readonly placing: Named<"adding" | "moving">;
  readonly placingEscape: string;
  readonly placingRefused: string;
  readonly stopPlacing: string;
  readonly plannedPlaces: string;
  readonly plannedName: string;
  /** People whom a planned place brings by itself. */
  readonly plannedGain: With<People>;
  /** And beyond what the other planned places bring. */
  readonly plannedMarginal: With<People>;
  /** A link may put one there. */
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
  /** What putting a place back would bring. */
  readonly returnGain: With<People>;
  readonly excludedUncounted: string;
  /** What setting a place aside would do. */
  readonly closureLoss: With<People & { readonly communes: number }>;
  /** Within what that is counted. */
  readonly closureReach: Reach;
  readonly closureMost: With<{ readonly text: string }>;
  readonly remembered: With<{ readonly planned: number; readonly aside: number }>;
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
  /** Above how many come to be covered and how many cease to be: +265, −769. */
  readonly changedPeople: string;
  readonly changedNone: string;
  readonly showAllRows: Count;
  readonly losers: string;
  /** A commune that is covered no more: what it has next. */
  readonly loserNext: With<{ readonly place: string; readonly text: string }>;
  readonly loserNone: string;
  readonly legendPlanned: string;
  readonly legendExcluded: string;
}
