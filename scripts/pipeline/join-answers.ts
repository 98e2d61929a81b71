import { type AnswersFile, toAnswersFile } from "../../src/data/public-data/answers.ts";
import { answersFile } from "../../src/data/public-data/file-names.ts";
import { toPlaceFeature } from "../../src/data/public-data/write-place-feature.ts";
import { FARTHEST_KM } from "../../src/domain/answer/choose-answer.ts";
import { listAnswerDestinations } from "../../src/domain/answer/departement-answers.ts";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import type { Place } from "../../src/domain/place.ts";
import type { Resort } from "../../src/domain/resort.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { type AnswerWays, findAnswerWays } from "../network/answer-ways.ts";
import { reduceWays } from "../network/reduce-ways.ts";

interface AnswersInput {
  readonly network: RoadNetwork;
  readonly communes: readonly Commune[];
  readonly resorts: readonly Resort[];
  /** Those of the region, then those around it. */
  readonly places: readonly Place[];
}

/** The answers of each département, by file name: its communes and resorts, the places within reach, and the ways to them. */
export function joinAnswers({ network, communes, resorts, places }: AnswersInput): ReadonlyMap<string, AnswersFile> {
  const starts = [
    ...communes.map(({ code, ...commune }) => ({ ...commune, codeCommune: code, resortId: undefined })),
    ...resorts.map(({ id, ...resort }) => ({ ...resort, resortId: id })),
  ];
  const destinations = listAnswerDestinations(places);
  const { byDepartement, nodeOf } = findAnswerWays(
    network,
    starts,
    destinations.map(({ position }) => position),
    FARTHEST_KM,
  );
  const isOnRoads = (node: number) => node < network.longitudes.length;
  const toFile = (codeDepartement: CodeDepartement, { trees, reached }: AnswerWays): AnswersFile => {
    const own = starts.filter((start) => start.codeDepartement === codeDepartement);
    const within = new Set([...reached].map((rank) => destinations[rank]?.place));
    const near = places.filter((place) => within.has(place));
    const ranks = [...destinations.keys()].filter((rank) => within.has(destinations[rank]?.place));
    const nodes = ranks.map((rank) => (reached.has(rank) ? nodeOf(destinations[rank]?.position ?? [0, 0]) : -1));
    const startNodes = own.map(({ position }) => nodeOf(position));
    const reduced = reduceWays(trees, [...startNodes, ...nodes.filter((node) => node !== -1)], isOnRoads);
    return toAnswersFile(
      near.map(toPlaceFeature),
      own.map((start, rank) => ({ ...start, node: reduced.nodeOf.get(startNodes[rank] ?? -1) ?? -1 })),
      { roads: reduced.roads, destinationNodes: nodes.map((node) => reduced.nodeOf.get(node) ?? -1) },
    );
  };
  return new Map([...byDepartement].map(([code, ways]) => [answersFile(code), toFile(code, ways)]));
}
