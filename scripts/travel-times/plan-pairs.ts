import { type Attach, createAttach } from "../../src/domain/network/attach-position.ts";
import { type Metric, NO_OVERRIDES } from "../../src/domain/network/conditions.ts";
import { listNearestByRoad } from "../../src/domain/network/list-nearest.ts";
import { nearestRoadCosts } from "../../src/domain/network/nearest-road-costs.ts";
import { type OpenRoads, openRoads } from "../../src/domain/network/open-roads.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import { CATEGORIES, type Category, type Place } from "../../src/domain/place.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { type Pair, roundPosition } from "./pair.ts";

/**
 * Number of places of each category to request from each commune, the nearest by our roads in minutes. By category, since it is the most
 * frequent filter: the nearest visible place is then still among them. docs/adr/0020-measured-ways.md has the reasons.
 */
export const CANDIDATES: Readonly<Record<Category, number>> = {
  "france-services": 5,
  "espace-saisonnier": 3,
  "lieu-multiservices": 4,
};

export interface PlanInput {
  readonly communes: readonly Pick<Commune, "code" | "position">[];
  readonly places: readonly Pick<Place, "id" | "kind" | "categories" | "position">[];
  /** With the seats of the communes, in their order. */
  readonly network: RoadNetwork;
}

/**
 * The ways to request: first the likely nearest of every commune, then the second ones, so that an interrupted run is useful. By summer
 * roads with every pass open, since the service has no winter closures. Communes without a road are left out.
 */
export function planPairs({ communes, places, network }: PlanInput): readonly Pair[] {
  const attach = createAttach(network);
  const roads = { min: summerRoads(network, "min"), km: summerRoads(network, "km") };
  const welcoming = places.filter(({ kind }) => kind === "accueil");
  const turns = CATEGORIES.flatMap((category) =>
    candidatesOf(category, { communes, places: welcoming }, roads.min, attach),
  );
  const kmTo = new Map<string, Float64Array>();
  const planned = new Map<string, Pair>();
  for (const { rank, place, minutes } of [...turns].sort((a, b) => a.turn - b.turn || a.rank - b.rank)) {
    const commune = communes[rank];
    if (commune === undefined) continue;
    const key = `${commune.code} ${place.id}`;
    const km = kmTo.get(place.id) ?? nearestRoadCosts(roads.km, attach, [place]).cost;
    kmTo.set(place.id, km);
    const pair = {
      codeCommune: commune.code,
      from: roundPosition(commune.position),
      placeId: place.id,
      to: roundPosition(place.position),
      estimate: { min: minutes, km: km[rank] ?? Number.NaN },
    };
    if (!planned.has(key)) planned.set(key, pair);
  }
  return [...planned.values()];
}

type PlannedPlace = PlanInput["places"][number];

interface Candidate {
  /** 0 for the nearest of its category. */
  readonly turn: number;
  /** Index of the commune. */
  readonly rank: number;
  readonly place: PlannedPlace;
  readonly minutes: number;
}

function candidatesOf(
  category: Category,
  { communes, places }: Omit<PlanInput, "network">,
  roads: OpenRoads,
  attach: Attach,
): Candidate[] {
  const ofType = places.filter(({ categories }) => categories.includes(category));
  const most = CANDIDATES[category];
  const lists = listNearestByRoad(roads, attach, ofType, most);
  return [...communes.keys()].flatMap((rank) =>
    Array.from({ length: most }, (_, turn) => turn).flatMap((turn) => {
      const place = ofType[lists.points[rank * most + turn] ?? -1];
      return place === undefined ? [] : [{ turn, rank, place, minutes: lists.costs[rank * most + turn] ?? Number.NaN }];
    }),
  );
}

function summerRoads(network: RoadNetwork, metric: Metric): OpenRoads {
  return openRoads(network, { season: "ete", overrides: NO_OVERRIDES }, metric);
}
