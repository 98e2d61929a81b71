import { type Attach, createAttach } from "../../src/domain/network/attach-position.ts";
import { type Metric, NO_OVERRIDES } from "../../src/domain/network/conditions.ts";
import { listNearestByRoad } from "../../src/domain/network/list-nearest.ts";
import { nearestRoadCosts } from "../../src/domain/network/nearest-road-costs.ts";
import { type OpenRoads, openRoads } from "../../src/domain/network/open-roads.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import { CATEGORIES, type Category, type ServicePoint } from "../../src/domain/service-point.ts";
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
  readonly points: readonly Pick<ServicePoint, "id" | "kind" | "categories" | "position">[];
  /** With the seats of the communes, in their order. */
  readonly network: RoadNetwork;
}

/**
 * The ways to request: first the likely nearest of every commune, then the second ones, so that an interrupted run is useful. By summer
 * roads with every pass open, since the service has no winter closures. Communes without a road are left out.
 */
export function planPairs({ communes, points, network }: PlanInput): readonly Pair[] {
  const attach = createAttach(network);
  const roads = { min: summerRoads(network, "min"), km: summerRoads(network, "km") };
  const welcoming = points.filter(({ kind }) => kind === "accueil");
  const turns = CATEGORIES.flatMap((category) =>
    candidatesOf(category, { communes, points: welcoming }, roads.min, attach),
  );
  const kmTo = new Map<string, Float64Array>();
  const planned = new Map<string, Pair>();
  for (const { rank, point, minutes } of turns.toSorted((a, b) => a.turn - b.turn || a.rank - b.rank)) {
    const commune = communes[rank];
    if (commune === undefined) continue;
    const key = `${commune.code} ${point.id}`;
    const km = kmTo.get(point.id) ?? nearestRoadCosts(roads.km, attach, [point]).cost;
    kmTo.set(point.id, km);
    const pair = {
      codeCommune: commune.code,
      from: roundPosition(commune.position),
      pointId: point.id,
      to: roundPosition(point.position),
      estimate: { min: minutes, km: km[rank] ?? Number.NaN },
    };
    if (!planned.has(key)) planned.set(key, pair);
  }
  return [...planned.values()];
}

type Point = PlanInput["points"][number];

interface Candidate {
  /** 0 for the nearest of its category. */
  readonly turn: number;
  /** Index of the commune. */
  readonly rank: number;
  readonly point: Point;
  readonly minutes: number;
}

function candidatesOf(
  category: Category,
  { communes, points }: Omit<PlanInput, "network">,
  roads: OpenRoads,
  attach: Attach,
): Candidate[] {
  const ofType = points.filter(({ categories }) => categories.includes(category));
  const most = CANDIDATES[category];
  const lists = listNearestByRoad(roads, attach, ofType, most);
  return [...communes.keys()].flatMap((rank) =>
    Array.from({ length: most }, (_, turn) => turn).flatMap((turn) => {
      const point = ofType[lists.points[rank * most + turn] ?? -1];
      return point === undefined ? [] : [{ turn, rank, point, minutes: lists.costs[rank * most + turn] ?? Number.NaN }];
    }),
  );
}

function summerRoads(network: RoadNetwork, metric: Metric): OpenRoads {
  return openRoads(network, { season: "ete", overrides: NO_OVERRIDES }, metric);
}
