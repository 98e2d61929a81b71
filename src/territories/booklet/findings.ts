import type { TerritoryFigures } from "../../domain/figures/figures.ts";
import { isInTerritory } from "../../domain/territory-ref.ts";
import {
  beforeText,
  certaintyText,
  changesText,
  costText,
  FORMAT,
  namedList,
  peopleText,
  tooFarText,
  words,
} from "../words.ts";
import { communesWithin, ownFigures, type TerritoryDocument } from "./document.ts";

type FindingsInput = Pick<TerritoryDocument, "figures" | "winter" | "territory" | "communes">;

/** Three findings on a territory to read aloud: how many live too far, where they live, and what would change it. */
export function findingsOf(input: FindingsInput): readonly string[] {
  const own = ownFigures(input);
  return own.population === 0 ? [words.nobodyLives] : [howMany(input, own), where(input, own), change(input, own)];
}

function howMany({ figures: { settings } }: FindingsInput, own: TerritoryFigures): string {
  const { tooFar, visited } = own.states;
  const far =
    tooFar === 0
      ? words.nobodyFarther
      : `${tooFarText(own.states, own.population, settings.people)} sur ${FORMAT.number(own.population)} ${words.farther(tooFar)}`;
  return [
    `${far}.`,
    ...(visited === 0 ? [] : [words.visitedOnly(peopleText(visited, settings.people))]),
    certaintyText(own, settings.people),
  ].join(" ");
}

function where(input: FindingsInput, own: TerritoryFigures): string {
  const far = communesWithin(input).filter(({ states }) => states.tooFar > 0);
  const list =
    input.territory.level === "commune"
      ? own.hamlets
      : far.map(({ name, states }) => `${name} (${FORMAT.number(states.tooFar)})`);
  return [
    ...(list.length === 0 ? [] : [`${words.hamletsFar(namedList(list))}.`]),
    ...(own.farthest === undefined ? [] : [words.farthestIs(own.farthest, input.figures.settings.threshold)]),
  ].join(" ");
}

/** The effect of planned places or closed passes; else the median cost. */
function change({ figures, winter, territory, communes }: FindingsInput, own: TerritoryFigures): string {
  const { planned, way, threshold, people } = figures.settings;
  if (planned.length > 0) return beforeText(own, people);
  const closed = way === "hiver" ? figures : winter;
  if (closed === undefined) return words.medianIs(costText(own.median, threshold));
  const inside = new Set(communes.filter((one) => isInTerritory(one, territory)).map(({ code }) => code));
  return changesText(closed.seasonChanges.filter(({ code }) => inside.has(code)));
}
