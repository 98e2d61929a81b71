import type { ScenarioWords } from "../words/scenario.ts";
import { byModel, list, reach, number as written } from "./grammar.ts";
import { inhabitants } from "./people-grammar.ts";

export const scenario: ScenarioWords = {
  scenarioHint:
    "Put a place where there is none yet, or open the sheet of a place to count without it: the figures of the page follow.",
  addPlanned: "Add a planned help point",
  addOnMap: "Click on the map",
  addOnMapHint: "On the exact spot.",
  addInCommune: "In a commune",
  addInCommuneHint: "Type its name: the place is put at its town hall.",
  noMapToClick: "The map is not there: choose a commune.",
  plannedFull: ({ count }) => `At most ${written(count)} planned help points: remove one to add another.`,
  placing: {
    adding: "Click on the map where the new place would be.",
    moving: "Click on the map where it goes.",
  },
  placingEscape: "Escape to give up.",
  placingRefused: "This spot is outside the seven départements: nobody is counted there. Click somewhere else.",
  stopPlacing: "Give up",
  plannedPlaces: "Planned help points",
  plannedName: "Name of the place",
  plannedGain: ({ count, number, group }) =>
    count === 0 ? "By itself it covers nobody more." : `By itself it covers ${inhabitants(count, number, group)} more.`,
  plannedMarginal: ({ count, number }) =>
    count === 0
      ? "The other planned help points do as much."
      : `Beside the other planned help points it brings ${number}.`,
  plannedOutside: "Outside the seven départements: what it brings is not measured well.",
  movePlanned: "Move",
  removePlanned: "Remove",
  moveSteps: { north: "To the north", south: "To the south", east: "To the east", west: "To the west" },
  moveStepsHint: "500 m at a time, 5 km with Shift. The arrow keys do the same.",
  moveToCommune: "To the town hall of a commune",
  stepRefused: "Any farther, the place would be outside the seven départements.",
  plannedRemoved: ({ name }) => `Removed: ${name}.`,
  scenarioCleared: "All existing places count again, without a planned one.",
  undo: "Undo",
  clearScenario: "Clear the scenario",
  excludedPlaces: "Places left out",
  excludePlace: "Without this place",
  restorePlace: "Put this place back",
  isExcluded: "This place is left out: the figures of the page do not count it.",
  returnGain: ({ count, number, group }) =>
    count === 0
      ? "Putting it back would cover nobody more."
      : `Putting it back would cover ${inhabitants(count, number, group)} again.`,
  excludedUncounted: "Your filters do not count this place.",
  closureLoss: ({ count, number, communes, group }) =>
    count === 0
      ? "Without this place, everybody would still be covered by another."
      : `Without this place, ${inhabitants(count, number, group)} of ${written(communes)} ${communes === 1 ? "commune" : "communes"} would no longer be covered.`,
  closureReach: ({ threshold, model }) => `Counted within ${reach(threshold, model)} ${byModel(model)}.`,
  closureMost: ({ text }) => `The most populated: ${text}.`,
  remembered: (kept) => `This device remembers ${memories(kept)}.`,
  resumeRemembered: ({ planned, aside }) => {
    if (planned === 0)
      return aside === 1 ? "Take up the place you left out" : `Take up the ${written(aside)} places you left out`;
    return planned === 1 ? "Take up your planned help point" : `Take up your ${written(planned)} planned help points`;
  },
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

function memories({ planned, aside }: { readonly planned: number; readonly aside: number }): string {
  return list([
    ...(planned > 0 ? [`${written(planned)} planned help ${planned === 1 ? "point" : "points"}`] : []),
    ...(aside > 0 ? [`${written(aside)} ${aside === 1 ? "place" : "places"} left out`] : []),
  ]);
}
