import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { readAnswersFile } from "../data/public-data/answers.ts";
import { readCommuneColumns } from "../data/public-data/commune-columns.ts";
import { readDemandColumns } from "../data/public-data/demand-columns.ts";
import { readHamletColumns } from "../data/public-data/hamlet-columns.ts";
import { readNetworkColumns } from "../data/public-data/network-columns.ts";
import { readPlaceFeature } from "../data/public-data/place-feature.ts";
import { readRailStationColumns, readResortColumns } from "../data/public-data/resort-columns.ts";
import { readNeedList } from "../data/public-data/useful-link-list.ts";
import { fileOf, RESOURCES } from "../data/resources.ts";
import type { DepartementAnswers } from "../domain/answer/departement-answers.ts";
import type { BaseMap } from "../domain/base-map.ts";
import type { CodeDepartement } from "../domain/codes.ts";
import type { Ground } from "../domain/figures/measure.ts";
import { withSettlement } from "../domain/network/road-search.ts";
import { isCounted, type Place } from "../domain/place.ts";
import type { Need } from "../domain/search/need.ts";
import type { Searchable } from "../domain/search/search-index.ts";
import type { Resort } from "../domain/seasonal/resorts.ts";
import type { Hamlet } from "../domain/territory.ts";

/** The places, territories, roads and people of public/data. Throws an Error when a file is missing or damaged. */
export function readPublishedData() {
  const { communes, epcis } = sound(readCommuneColumns(read("communes.json")));
  const townHalls = communes.map(({ position }) => position);
  return {
    places: readPlaces("points.geojson"),
    communes,
    epcis,
    roads: sound(readNetworkColumns(read("road-network.json"), townHalls)),
    settlement: sound(readDemandColumns(read(RESOURCES.settlement.file), communes)),
  };
}

/** The ground of the figures, and the places of the region and its neighbours. */
export function readPublishedGround() {
  const { places, communes, epcis, settlement, roads } = readPublishedData();
  const network = withSettlement(roads, settlement);
  return {
    places: [...places, ...readPublishedNeighbours()],
    ground: { communes, epcis, settlement, network } satisfies Ground,
  };
}

/** The places outside the seven départements. */
export function readPublishedNeighbours(): readonly Place[] {
  return readPlaces("neighbours.geojson");
}

/** The data for answers from the communes and resorts of a département. */
export function readPublishedAnswers(code: CodeDepartement): DepartementAnswers {
  return sound(readAnswersFile(read(fileOf("answers", code))));
}

export function readPublishedResorts(): readonly Resort[] {
  return sound(readResortColumns(read("resorts.json"))).resorts;
}

/** Everything that can be searched. */
export function readPublishedSearchable(): Searchable {
  const { communes, places, roads } = readPublishedData();
  const topology = read("base-map.topojson") as Topology<{ labels: GeometryCollection }>;
  return {
    communes,
    places,
    resorts: readPublishedResorts(),
    railStations: sound(readRailStationColumns(read(RESOURCES.railStations.file))).stations,
    passages: roads.passages,
    labels: feature(topology, topology.objects.labels) as BaseMap["labels"],
  };
}

/** The villages, hamlets and quarters. */
export function readPublishedHamlets(): readonly Hamlet[] {
  return sound(readHamletColumns(read(RESOURCES.hamlets.file)));
}

export function readPublishedNeeds(): readonly Need[] {
  return sound(readNeedList(read(RESOURCES.needs.file)));
}

function readPlaces(file: string): readonly Place[] {
  const { features } = read(file) as { readonly features: readonly unknown[] };
  return features.map((one) => sound(readPlaceFeature(one)));
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
}

/** The value of a decoded file. Throws the sentence of its fault. */
function sound<T>(decoded: T | string): T {
  if (typeof decoded === "string") throw new Error(decoded);
  return decoded;
}

/** The ground of the figures of src/golden: people where they live, and the addresses of France services of the seven départements. */
export function readFrozenGround() {
  const { places, communes, epcis, settlement } = readPublishedData();
  const franceServices = places.filter((place) => isCounted(place) && place.categories.includes("france-services"));
  return {
    ground: { communes, epcis, settlement, network: undefined } satisfies Ground,
    franceServices: franceServices.map((place) => ({ ...place, format: "fixe" as const, stops: [] })),
  };
}
