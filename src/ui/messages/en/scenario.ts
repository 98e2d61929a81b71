import type { Remembered, ScenarioWords } from "../fr/scenario.ts";
import { byModel, list, reach, number as written } from "./grammar.ts";
import { inhabitants } from "./people-grammar.ts";

export const scenario: ScenarioWords = {
  scenarioHint:
    "Add a place that does not exist yet, or open the sheet of a place to leave it out: the figures on the page follow.",
  addPlanned: "Add a planned help point",
  addOnMap: "Click on the map",
  addOnMapHint: "At the exact spot.",
  addInCommune: "In a commune",
  addInCommuneHint: "Type its name: the place is put at its town hall.",
  noMapToClick: "The map is not available: choose a commune.",
  plannedFull: ({ count }) => `At most ${written(count)} planned help points: remove one to add another.`,
  placing: {
    adding: "Click on the map where the new place would be.",
    moving: "Click on the map where it should go.",
  },
  placingEscape: "Press Escape to cancel.",
  placingRefused: "This spot is outside the seven départements: nobody is counted there. Click somewhere else.",
  stopPlacing: "Cancel",
  plannedPlaces: "Planned help points",
  plannedName: "Name of the place",
  plannedGain: ({ count, number, group }) =>
    count === 0
      ? "By itself, it covers nobody else."
      : `By itself, it covers ${inhabitants(count, `${number} more`, group)}.`,
  plannedMarginal: ({ count, number }) =>
    count === 0
      ? "The other planned help points already cover these people."
      : `On top of the other planned help points, it adds ${number}.`,
  plannedOutside: "Outside the seven départements: its effect is poorly measured.",
  movePlanned: "Move",
  removePlanned: "Remove",
  moveSteps: { north: "To the north", south: "To the south", east: "To the east", west: "To the west" },
  moveStepsHint: "500 m at a time, 5 km with Shift. The arrow keys do the same.",
  moveToCommune: "To the town hall of a commune",
  stepRefused: "Any farther, the place would be outside the seven départements.",
  plannedRemoved: ({ name }) => `Removed: ${name}.`,
  scenarioCleared: "All existing places count again, without any planned help point.",
  undo: "Undo",
  clearScenario: "Clear the scenario",
  excludedPlaces: "Places left out",
  excludePlace: "Leave this place out",
  restorePlace: "Put this place back",
  isExcluded: "This place is left out: the figures on this page do not count it.",
  returnGain: ({ count, number, group }) =>
    count === 0
      ? "Putting it back would cover nobody else."
      : `Putting it back would cover ${inhabitants(count, number, group)} again.`,
  excludedUncounted: "With your filters, this place is not counted.",
  closureLoss: ({ count, number, communes, group }) =>
    count === 0
      ? "Without this place, everybody would still be covered by another."
      : `Without this place, ${inhabitants(count, number, group)} in ${written(communes)} ${communes === 1 ? "commune" : "communes"} would no longer be covered.`,
  closureReach: ({ threshold, model }) => `Counted within ${reach(threshold, model)} ${byModel(model)}.`,
  closureMost: ({ text }) => `The most populous: ${text}.`,
  remembered: (kept) => `This device remembers ${memories(kept)}.`,
  resumeRemembered: "Resume this scenario",
  forgetRemembered: "Forget",
  scenarioEffect: "What the scenario changes",
  effectNone: "The number of people covered does not change.",
  effectGained: ({ count, number, group }) =>
    `${inhabitants(count, `${number} more`, group)} ${count === 1 ? "is" : "are"} covered.`,
  effectLost: ({ count, number, group }) =>
    `${inhabitants(count, number, group)} ${count === 1 ? "is" : "are"} no longer covered.`,
  effectBefore: "Before",
  effectAfter: "After",
  effectCovered: "People covered",
  effectMean: { km: "Mean distance", min: "Mean time" },
  changedTerritories: "Territories that change most",
  changedLevel: "Territories compared",
  changedLevels: { departement: "Départements", epci: "Groups of communes", commune: "Communes" },
  changedTerritory: "Territory",
  changedPeople: "People",
  changedNone: "Nothing changes at this level.",
  showAllRows: ({ count }) => `Show all (${written(count)})`,
  losers: "Communes no longer covered",
  loserNext: ({ place, text }) => `next: ${place}, ${text}`,
  loserNone: "next: no place",
  legendPlanned: "Planned help point",
  legendExcluded: "Place left out",
};

function memories({ planned, aside }: Remembered): string {
  return list([
    ...(planned > 0 ? [`${written(planned)} planned help ${planned === 1 ? "point" : "points"}`] : []),
    ...(aside > 0 ? [`${written(aside)} ${aside === 1 ? "place" : "places"} left out`] : []),
  ]);
}
