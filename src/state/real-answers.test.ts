import { describe, expect, it } from "vitest";
import { FARTHEST_KM } from "../domain/answer/choose-answer.ts";
import { type AnswerStart, listAnswerDestinations } from "../domain/answer/departement-answers.ts";
import type { PlaceDestination } from "../domain/nearest/list-destinations.ts";
import { SEASONS, type Season } from "../domain/network/conditions.ts";
import { roadCostsFrom } from "../domain/network/road-costs.ts";
import { roadsOf, withSettlement } from "../domain/network/road-search.ts";
import { type Origin, resolveOrigin } from "../domain/origin.ts";
import { type Place, THEMES } from "../domain/place.ts";
import { DEPARTEMENTS } from "../domain/territory.ts";
import {
  readPublishedAnswers,
  readPublishedData,
  readPublishedNeighbours,
  readPublishedResorts,
} from "../testing/published-data.ts";
import { aState } from "../testing/state-builder.ts";
import { selectRoadCosts } from "./nearest-selectors.ts";

const { places: inside, communes, epcis, roads, settlement } = readPublishedData();
const resorts = readPublishedResorts();
const neighbours = readPublishedNeighbours();
const places = [...inside, ...neighbours];
const all = listAnswerDestinations(places);
const network = withSettlement(roads, settlement);
const answers = new Map(DEPARTEMENTS.map(({ code }) => [code, readPublishedAnswers(code)]));

const origins: readonly Origin[] = [
  ...communes.map(({ code }) => ({ kind: "commune", code }) as const),
  ...resorts.map(({ id }) => ({ kind: "station", id }) as const),
];

function resolve(origin: Origin) {
  const start = resolveOrigin(origin, communes, (id) => resorts.find((resort) => resort.id === id));
  if (start === undefined) throw new Error(JSON.stringify(origin));
  return start;
}

/** The value of the link parameter `origine`. */
function keyOf(origin: Origin): string {
  if (origin.kind === "commune") return `commune:${origin.code}`;
  return origin.kind === "station" ? `station:${origin.id}` : "";
}

/** The starting point as the file of its département has it. */
function startOf(origin: Origin): AnswerStart {
  const key = keyOf(origin);
  const departement = DEPARTEMENTS.find(({ code }) => resolve(origin).codeCommune?.startsWith(code));
  const start = departement && answers.get(departement.code)?.starts.get(key);
  if (start === undefined) throw new Error(key);
  return start;
}

const STATE = aState({ places: inside, neighbours, communes, epcis, resorts, roads: network });

/** Lengths of ways that the page computes with the whole network, in whole metres. */
function computed(origin: Origin, season: Season): readonly number[] {
  const state = { ...STATE, origin };
  const costs = selectRoadCosts(state, resolve(origin), all);
  if (costs === undefined) throw new Error("no costs");
  return toMetres(costs[season]);
}

function toMetres(km: ArrayLike<number>): readonly number[] {
  return Array.from(km, (length) => Math.round(1000 * length));
}

describe("the answers of the départements", () => {
  it("have every commune and resort, as the page resolves them", () => {
    expect([...answers.values()].reduce((sum, { starts }) => sum + starts.size, 0)).toBe(origins.length);
    for (const origin of origins) {
      const { name, codeCommune, position } = startOf(origin);
      expect({ name, codeCommune, position }).toEqual(resolve(origin));
    }
  });

  it("have the places as in the files of all places", () => {
    const byId = new Map(places.map((place) => [place.id, place]));
    for (const { places: near } of answers.values()) {
      expect(near).toEqual(near.map(({ id }) => byId.get(id)));
    }
  });

  // Forty of all, and some whose ways a pass shuts.
  const overPasses = ["station:bonneval-sur-arc", "commune:73047", "commune:05077"];
  const sample = origins.filter((origin, rank) => rank % 48 === 7 || overPasses.includes(keyOf(origin)));

  it("are compared where winter changes or shuts a way", () => {
    const ways = sample.flatMap((origin) => {
      const [summer, winter] = SEASONS.map((season) => startOf(origin).costsIn(season).km);
      return Array.from(summer ?? [], (km, rank) => [km, winter?.[rank] ?? Number.NaN] as const);
    });
    expect(ways.some(([summer, winter]) => summer < winter)).toBe(true);
  });

  it.each(sample.map((origin) => [JSON.stringify(origin), origin] as const))(
    "have the metres of the page, in both seasons, from %s",
    (_, origin) => {
      const summer = computed(origin, "ete");
      const isNear = summer.map((metres) => metres <= 1000 * FARTHEST_KM);
      const near = all.filter((__, rank) => isNear[rank]);
      for (const season of SEASONS) {
        const costs = startOf(origin).costsIn(season);
        expect(costs.destinations).toEqual(near);
        expect(toMetres(costs.km)).toEqual(computed(origin, season).filter((__, rank) => isNear[rank]));
      }
    },
  );

  it("have the first four places of every theme within reach, from every commune", () => {
    const { snap, open } = roadsOf(network);
    for (const { code, position } of communes) {
      const costs = roadCostsFrom(
        open("ete", "km"),
        snap,
        position,
        all.map((one) => one.position),
        FARTHEST_KM,
      );
      const start = startOf({ kind: "commune", code });
      const own = start.costsIn("ete");
      expect([code, nearest(own.destinations, own.km)]).toEqual([code, nearest(all, costs)]);
    }
  });
});

/** The first four places of each theme, with their metres. */
function nearest(destinations: readonly PlaceDestination[], costs: ArrayLike<number>) {
  const metresOf = new Map<Place, number>();
  for (const [rank, { place }] of destinations.entries()) {
    const metres = Math.round(1000 * (costs[rank] ?? Number.NaN));
    if (metres < (metresOf.get(place) ?? Number.POSITIVE_INFINITY)) metresOf.set(place, metres);
  }
  const sorted = [...metresOf].sort(([a, x], [b, y]) => x - y || (a.id < b.id ? -1 : 1));
  return THEMES.map((theme) =>
    sorted
      .filter(([{ themes }]) => themes.includes(theme))
      .slice(0, 4)
      .map(([{ id }, metres]) => [theme, id, metres]),
  );
}
