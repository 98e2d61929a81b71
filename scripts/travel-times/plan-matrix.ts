import {
  greatCircleDistanceKm,
  KM_PER_DEGREE,
  type Position,
  RADIANS_PER_DEGREE,
} from "../../src/domain/geo/position.ts";
import type { Passage } from "../../src/domain/network/road-network.ts";
import { CATEGORIES, type Place, type PlaceId } from "../../src/domain/place.ts";

/** Number of places of each type that a matrix goes to from each origin. */
export const NEAREST_OF_TYPE = 12;
/** They are at most this far in a straight line. */
const WITHIN_KM = 60;
/** Origins of a question: its address stays below 8 kB, which every server reads. */
const MOST_ORIGINS = 300;

export interface MatrixInput {
  /** Of the communes, in the order of communes.json. */
  readonly seats: readonly Position[];
  /** Where people live, in the order of demand.json. */
  readonly points: readonly Position[];
  readonly places: readonly Pick<Place, "id" | "kind" | "categories" | "position">[];
}

/** A place that ways are asked to. */
export interface PlannedTarget {
  readonly id: PlaceId;
  readonly position: Position;
  readonly categories: Place["categories"];
}

/** One question to a routing engine: from some origins to one place. */
export interface MatrixQuestion {
  /** Rank of the place. */
  readonly target: number;
  /** Ranks of the origins, ascending. */
  readonly origins: readonly number[];
}

export interface MatrixPlan {
  /** The seats, then the points. */
  readonly origins: readonly Position[];
  readonly seatCount: number;
  readonly targets: readonly PlannedTarget[];
  /** In the order in which their answers are read. */
  readonly questions: readonly MatrixQuestion[];
}

/** From every origin to its nearest places of each type within 60 km in a straight line. */
export function planMatrix({ seats, points, places }: MatrixInput): MatrixPlan {
  const origins = [...seats, ...points].map(roundPosition);
  const targets = places.flatMap(({ id, kind, categories, position }) =>
    kind === "accueil" ? [{ id, categories, position: roundPosition(position) }] : [],
  );
  const originsOf = targets.map((): number[] => []);
  for (const [rank, origin] of origins.entries()) {
    for (const target of nearestOf(origin, targets)) originsOf[target]?.push(rank);
  }
  const questions = originsOf.flatMap((own, target) =>
    Array.from({ length: Math.ceil(own.length / MOST_ORIGINS) }, (_, part) => ({
      target,
      origins: own.slice(part * MOST_ORIGINS, (part + 1) * MOST_ORIGINS),
    })),
  );
  return { origins, seatCount: seats.length, targets, questions };
}

/** Where the ends of a question are. */
export function endsOf({ origins, targets }: MatrixPlan, question: MatrixQuestion) {
  const target = targets[question.target];
  if (target === undefined) throw new Error(`no target ${question.target}`);
  return { sources: question.origins.flatMap((rank) => [origins[rank] ?? []]) as readonly Position[], target };
}

/** Ranks of the nearest places of each type, each once. */
function nearestOf(origin: Position, targets: readonly PlannedTarget[]): ReadonlySet<number> {
  const inReach = targets
    .map(({ position, categories }, rank) => ({ rank, categories, km: greatCircleDistanceKm(origin, position) }))
    .filter(({ km }) => km <= WITHIN_KM)
    .sort((a, b) => a.km - b.km);
  return new Set(
    CATEGORIES.flatMap((category) =>
      inReach
        .filter(({ categories }) => categories.includes(category))
        .slice(0, NEAREST_OF_TYPE)
        .map(({ rank }) => rank),
    ),
  );
}

/** Where the engines listen on the operator's machine, by the usual port of each. */
const VALHALLA = "http://localhost:8002/sources_to_targets";
const OSRM = "http://localhost:5000/table/v1/driving";

/** The questions of a plan as curl reads them (`curl --config`): it prints the answer to each on a line. */
export function valhallaQuestions(plan: MatrixPlan): string {
  return write(plan, (sources, { position }) => {
    const body = { sources: sources.map(toLocation), targets: [toLocation(position)], costing: "auto", format: "osrm" };
    return [`url = "${VALHALLA}"`, `data = ${JSON.stringify(JSON.stringify(body))}`];
  });
}

/** The same for OSRM. */
export function osrmQuestions(plan: MatrixPlan): string {
  return write(plan, (sources, { position }) => {
    const coordinates = [position, ...sources].map((own) => own.join(",")).join(";");
    const ranks = sources.map((_, rank) => rank + 1).join(";");
    const options = `destinations=0&sources=${ranks}&annotations=duration,distance&generate_hints=false`;
    return [`url = "${OSRM}/${coordinates}?${options}"`];
  });
}

function write(
  plan: MatrixPlan,
  ask: (sources: readonly Position[], target: PlannedTarget) => readonly string[],
): string {
  const questions = plan.questions.map((question) => {
    const { sources, target } = endsOf(plan, question);
    return ["silent", "show-error", ...ask(sources, target), 'write-out = "\\n"'].join("\n");
  });
  return `${questions.join("\nnext\n")}\n`;
}

function toLocation([lon, lat]: Position) {
  return { lat, lon };
}

/** Roads are cut this near to a closed pass. */
const RADIUS_KM = 0.4;
const CORNERS = 8;
/** Far around the region: the extract ends before. */
const AROUND: readonly Position[] = [
  [0, 40],
  [15, 40],
  [15, 50],
  [0, 50],
  [0, 40],
];

/**
 * The roads of winter as `osmium extract --polygon` reads them: all but a hole around each pass that is closed all winter, not around those that
 * close at times.
 */
export function winterPolygon(passages: readonly Passage[]) {
  const closed = passages.filter(({ winter }) => winter === "ferme");
  const coordinates = [AROUND, ...closed.map(({ position }) => ringAround(position))];
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates } };
}

function ringAround(position: Position): readonly Position[] {
  const perLongitude = KM_PER_DEGREE * Math.cos(position[1] * RADIANS_PER_DEGREE);
  return Array.from({ length: CORNERS + 1 }, (_, corner): Position => {
    // Clockwise, as GeoJSON has holes.
    const angle = (-2 * Math.PI * (corner % CORNERS)) / CORNERS;
    return [
      Number((position[0] + (RADIUS_KM * Math.cos(angle)) / perLongitude).toFixed(5)),
      Number((position[1] + (RADIUS_KM * Math.sin(angle)) / KM_PER_DEGREE).toFixed(5)),
    ];
  });
}

/** Rounds to about a metre, as the questions have it. */
export function roundPosition([longitude, latitude]: Position): Position {
  return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))];
}
