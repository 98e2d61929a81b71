import fc from "fast-check";
import type { CodeCommune, CodeDepartement } from "../domain/codes.ts";
import { measureLine } from "../domain/geo/line.ts";
import type { Position } from "../domain/geo/position.ts";
import { SEASONS } from "../domain/network/conditions.ts";
import {
  PASSAGE_KINDS,
  type Passage,
  type PassageId,
  positionKey,
  ROAD_CLASSES,
  type RoadClass,
  type RoadNetwork,
  WINTER_STATES,
} from "../domain/network/road-network.ts";
import type { SnapColumns } from "../domain/network/snap-position.ts";

/** A pass of default values: open in summer, closed in winter. */
export function aPassage(changes: Partial<Passage> = {}): Passage {
  return {
    id: "col-de-l-iseran" as PassageId,
    name: "Col de l'Iseran",
    kind: "col",
    position: [7.031, 45.417],
    altitudeM: 2764,
    winter: "ferme",
    usualClosure: "nov-juin",
    roads: ["D902"],
    connects: ["73304", "73047"] as CodeCommune[],
    isBorder: false,
    sources: ["savoie-cols"],
    sourceDate: "2026",
    verification: "officiel",
    ...changes,
  };
}

/** An edge in a test: nodes are town halls, passages and junctions, numbered in this order. */
interface EdgeShape {
  readonly from: number;
  readonly to: number;
  /** By default the length of the outline. */
  readonly lengthKm?: number;
  /** By default at 60 km/h. */
  readonly minutes?: number;
  readonly roadClass?: RoadClass;
  readonly reference?: string | undefined;
  readonly shape?: readonly Position[] | undefined;
}

interface NetworkShape {
  readonly townHalls?: readonly Position[];
  readonly passages?: readonly Passage[];
  readonly junctions?: readonly Position[];
  readonly edges?: readonly EdgeShape[];
}

/** A network of secondary roads without a name, by default as long as their outlines. */
export function aRoadNetwork({ townHalls = [], passages = [], junctions = [], edges = [] }: NetworkShape): RoadNetwork {
  const nodes = [...townHalls, ...passages.map(({ position }) => position), ...junctions];
  const references = [...new Set(edges.flatMap(({ reference }) => reference ?? []))];
  const column = (of: (edge: EdgeShape) => number) => edges.map(of);
  return {
    townHallCount: townHalls.length,
    passages,
    passageNodes: Uint16Array.from(passages.keys()),
    longitudes: Float64Array.from(nodes, ([longitude]) => longitude),
    latitudes: Float64Array.from(nodes, ([, latitude]) => latitude),
    references,
    edges: {
      from: Uint16Array.from(column(({ from }) => from)),
      to: Uint16Array.from(column(({ to }) => to)),
      lengthKm: Float64Array.from(column((edge) => edge.lengthKm ?? outlineKm(nodes, edge))),
      minutes: Float64Array.from(column((edge) => edge.minutes ?? edge.lengthKm ?? outlineKm(nodes, edge))),
      roadClass: Uint8Array.from(column(({ roadClass }) => ROAD_CLASSES.indexOf(roadClass ?? "secondary"))),
      reference: Int16Array.from(column(({ reference = "" }) => references.indexOf(reference))),
      shape: edges.map(({ shape }) => shape),
    },
    areas: [{ id: "73" as CodeDepartement, firstEdge: 0 }],
    snappedPositions: new Map(
      townHalls.map((townHall, node) => [
        positionKey(townHall),
        { ends: [{ node, km: 0, minutes: 0 }], points: [], offRoadKm: 0 },
      ]),
    ),
  };
}

function outlineKm(nodes: readonly Position[], { from, to, shape = [] }: EdgeShape): number {
  return measureLine([nodes[from], ...shape, nodes[to]].filter((position) => position !== undefined)).at(-1) ?? 0;
}

/** Val-d'Isère (town hall 0) and Bonneval-sur-Arc (1), 30 km by the Iseran (node 2), 215 km by the valleys (node 3). */
export const OVER_THE_ISERAN: RoadNetwork = aRoadNetwork({
  townHalls: [
    [6.98, 45.448],
    [7.048, 45.372],
  ],
  passages: [aPassage()],
  junctions: [[6.37, 45.56]],
  edges: [
    { from: 0, to: 2, lengthKm: 16.5, reference: "D902" },
    { from: 1, to: 2, lengthKm: 13.5, reference: "D902" },
    { from: 0, to: 3, lengthKm: 100, reference: "N90" },
    { from: 1, to: 3, lengthKm: 115, reference: "D1006" },
  ],
});

/** For properties over networks; the limit ends the search for a smaller counter-example, which may take minutes. */
export const NETWORK_RUNS = { numRuns: 200, interruptAfterTimeLimit: 4000 } as const;

/** Without bias: extreme values would put all nodes on one line, and roads one on top of the other. */
const somePosition: fc.Arbitrary<Position> = fc.noBias(
  fc
    .tuple(fc.integer({ min: 46_000, max: 78_000 }), fc.integer({ min: 434_000, max: 465_000 }))
    .map(([longitude, latitude]) => [longitude / 1e4, latitude / 1e4]),
);

const somePassage: fc.Arbitrary<Passage> = fc
  .record({
    kind: fc.constantFrom(...PASSAGE_KINDS),
    position: somePosition,
    winter: fc.constantFrom(...WINTER_STATES),
    isBorder: fc.boolean(),
  })
  .map(aPassage);

/** The course of an edge between its nodes: the excess over its outline, and its bends. */
const someCourse = fc.record({
  stretch: fc.double({ min: 1, max: 3, noNaN: true }),
  kmPerH: fc.integer({ min: 20, max: 110 }),
  roadClass: fc.constantFrom(...ROAD_CLASSES),
  reference: fc.constantFrom("D902", "N90", "D1006", undefined),
  bends: fc.array(fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 })), { maxLength: 3 }),
});

/**
 * Connected networks of up to about twenty nodes while every passage is open, with some further roads; positions in 1e-4 degrees and
 * lengths in hundredths of a kilometre, as in the data. No road is shorter than its outline; motorways do not touch town halls and passages.
 */
export const anyRoadNetwork: fc.Arbitrary<RoadNetwork> = fc
  .record({
    townHalls: fc.array(somePosition, { minLength: 2, maxLength: 8 }),
    passages: fc
      .array(somePassage, { maxLength: 4 })
      .map((passages) => passages.map((passage, at) => ({ ...passage, id: `porte-${at}` as PassageId }))),
    junctions: fc.array(somePosition, { maxLength: 8 }),
  })
  .chain((nodes) => anyEdges(nodes).map((edges) => aRoadNetwork({ ...nodes, edges })));

function anyEdges({
  townHalls,
  passages,
  junctions,
}: Required<Omit<NetworkShape, "edges">>): fc.Arbitrary<EdgeShape[]> {
  const positions = [...townHalls, ...passages.map(({ position }) => position), ...junctions];
  const firstJunction = townHalls.length + passages.length;
  const ends = (node: number) => fc.tuple(fc.constant(node), fc.integer({ min: 0, max: node - 1 }));
  const tree = positions.slice(1).map((_, at) => ends(at + 1));
  const more = fc.array(fc.integer({ min: 1, max: positions.length - 1 }).chain(ends), { maxLength: 10 });
  return fc.tuple(fc.tuple(...tree), more).chain(([of, others]) =>
    fc.tuple(
      ...[...of, ...others].map(([high, low]) =>
        someCourse.map(({ stretch, bends, kmPerH, reference, roadClass }): EdgeShape => {
          const [from, to] = [low, high];
          const shape = bendLine(positions[from] as Position, positions[to] as Position, bends);
          const lengthKm = Math.max(2, 2 * Math.ceil(outlineKm(positions, { from, to, shape }) * stretch * 500)) / 1000;
          return {
            from,
            to,
            lengthKm,
            minutes: Math.max(1, Math.round((3600 * lengthKm) / kmPerH)) / 60,
            roadClass: roadClass === "motorway" && low < firstJunction ? "minor" : roadClass,
            reference,
            shape,
          };
        }),
      ),
    ),
  );
}

/** Vertices at even steps between two positions, each moved by some ten-thousandths of a degree; undefined for a straight edge. */
function bendLine(from: Position, to: Position, bends: readonly (readonly [number, number])[]): Position[] | undefined {
  if (bends.length === 0) return undefined;
  return bends.map(([dx, dy], at) => {
    const share = (at + 1) / (bends.length + 1);
    return [
      (Math.round((from[0] + share * (to[0] - from[0])) * 1e4) + dx) / 1e4,
      (Math.round((from[1] + share * (to[1] - from[1])) * 1e4) + dy) / 1e4,
    ];
  });
}

export const anySeason = fc.constantFrom(...SEASONS);

/** The data give no snapped position to the roads. */
export const NO_ROADS: SnapColumns = {
  longitude: [],
  latitude: [],
  ends: [],
  offRoad: [],
  node: [],
  metres: [],
  seconds: [],
  onEdge: [],
};
