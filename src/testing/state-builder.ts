import { RESOURCES } from "../data/resources.ts";
import type { Loadable } from "../domain/loadable.ts";
import type { RailStation } from "../domain/nearest/nearest-rail-station.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import { openNetwork } from "../domain/network/road-search.ts";
import type { Place } from "../domain/place.ts";
import type { HousingConvention, Resort } from "../domain/seasonal/resorts.ts";
import type { Commune, Epci } from "../domain/territory.ts";
import { createTransitAnswers } from "../domain/transit/transit-answers.ts";
import type { TransitTable } from "../domain/transit/transit-table.ts";
import type { UsefulLink } from "../domain/useful-link.ts";
import { type AppState, startingState, USUAL_CHOICES } from "../state/app-state.ts";
import type { KeyValues } from "../state/device-key-values.ts";
import { aManifest } from "./builders.ts";

interface ReadyData {
  readonly places?: readonly Place[];
  readonly neighbours?: readonly Place[];
  readonly communes?: readonly Commune[];
  readonly epcis?: readonly Epci[];
  readonly roads?: RoadNetwork;
  readonly resorts?: readonly Resort[];
  readonly railStations?: readonly RailStation[];
  readonly usefulLinks?: readonly UsefulLink[];
  readonly conventions?: readonly HousingConvention[];
  /** Announced by the manifest, unless the test gives one. */
  readonly transit?: TransitTable;
}

const ANNOUNCING = aManifest({
  files: { [RESOURCES.transit.file]: { bytes: 2, sha256: "00" } },
});

/** A state on a summer day whose given files are loaded and the others loading; places have no neighbours by default. */
export function aState(
  {
    places,
    neighbours,
    communes,
    epcis = [],
    roads,
    resorts,
    conventions = [],
    usefulLinks,
    railStations,
    transit,
  }: ReadyData = {},
  changes: Partial<AppState> = {},
): AppState {
  const state = startingState(USUAL_CHOICES, "ete");
  return {
    ...state,
    resources: {
      ...state.resources,
      ...(places && { places: ready(places), neighbours: ready([]) }),
      ...(neighbours && { neighbours: ready(neighbours) }),
      ...(communes && { communes: ready({ communes, epcis }) }),
      ...(roads && { roads: ready(openNetwork(roads)) }),
      ...(transit && { transit: ready(createTransitAnswers(transit)), manifest: ready(ANNOUNCING) }),
      ...(railStations && { railStations: ready({ stations: railStations, missingLines: [] }) }),
      ...(usefulLinks && { usefulLinks: ready(usefulLinks) }),
      ...(resorts && { resorts: ready({ resorts, conventions }) }),
    },
    ...changes,
  };
}

/** The same state with a failed network. */
export function withoutRoads(state: AppState): AppState {
  const fault = { file: "road-network.json", kind: "unreachable", detail: "HTTP 404" } as const;
  return { ...state, resources: { ...state.resources, roads: { status: "failed", fault } } };
}

function ready<T>(value: T): Loadable<T> {
  return { status: "ready", value };
}

interface DeviceForTests {
  readonly device: KeyValues;
  readonly map: Map<IDBValidKey, unknown>;
  /** The keys of each write, joined: "couche-1/0 and couche-1". */
  readonly written: readonly string[];
}

/** A device with these entries, which accepts every write and returns copies, as IndexedDB does. */
export function aDevice(kept: Iterable<readonly [IDBValidKey, unknown]> = []): DeviceForTests {
  const map = new Map(kept);
  const written: string[] = [];
  const device: KeyValues = {
    open: async () => undefined,
    keys: async () => [...map.keys()],
    get: async (key) => structuredClone(map.get(key)),
    setMany: async (entries) => {
      written.push(entries.map(([key]) => key).join(" and "));
      for (const [key, value] of entries) map.set(key, structuredClone(value));
    },
    delUnder: async (key) => {
      for (const one of [...map.keys()]) if (one === key || String(one).startsWith(`${key}/`)) map.delete(one);
    },
  };
  return { device, map, written };
}
