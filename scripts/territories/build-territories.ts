import type { Topology } from "topojson-specification";
import type { Commune, Epci } from "../../src/domain/territory.ts";
import { adjustOutlines, type GridOutline, type Seat } from "./adjust-outlines.ts";
import { buildTopology, type TerritoryFaces } from "./build-topology.ts";
import { cutCells } from "./cut-cells.ts";
import { snapToGrid, toSegments, toSteps } from "./grid.ts";
import { type DepartementFace, joinFragments } from "./join-fragments.ts";
import type { DepartementOutline } from "./read-outlines.ts";
import { containsPoint, findInteriorPoint } from "./ring.ts";
import { shareVertices } from "./share-vertices.ts";
import type { TerritoryObjects } from "./territory-objects.ts";
import { traceFaces } from "./trace-faces.ts";

export interface TerritoriesInput {
  readonly communes: readonly Pick<Commune, "code" | "name" | "position" | "codeEpci" | "codeDepartement">[];
  readonly epcis: readonly Pick<Epci, "code" | "name">[];
  readonly departements: readonly DepartementOutline[];
}

/**
 * Schematic territories: in each département the Voronoi cells of the communes' seats, clipped by its outline, and EPCI and départements as
 * unions of them. The result is a partition: no overlap, no gap, each seat in its own cell, borders common. Outlines are moved where a seat
 * would lie outside its département (see adjustOutlines). All levels are in the order of codes; an EPCI without any commune here is left
 * out.
 * @throws Error when a seat has no cell, or a département no outline.
 */
export function buildTerritories(input: TerritoriesInput): Topology<TerritoryObjects> {
  const ordered = [...input.communes].sort(byCode);
  const departements = [...input.departements].sort(byCode);
  const seats = ordered.map(toSeat);
  const { outlines, adjusted } = adjustOutlines(departements.map(toGridOutline), seats);
  const faces = listFaces(outlines, seats);
  const owners = joinFragments(faces, seats);
  const communeOf = new Map(ordered.map((commune) => [commune.code, commune]));
  const facesByCommune = groupFaces(owners);
  const facesByEpci = groupFaces(owners.map((code) => communeOf.get(code)?.codeEpci));
  const facesByDepartement = groupFaces(faces.map(({ codeDepartement }) => codeDepartement));
  return buildTopology(
    faces.map(({ face }) => face),
    {
      communes: withFaces(ordered, facesByCommune),
      epci: withFaces([...input.epcis].sort(byCode), facesByEpci),
      departements: withFaces(departements, facesByDepartement),
      adjustedSeats: adjusted,
    },
  );
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : Number(a.code > b.code);
}

function toSeat({ code, codeDepartement, position }: TerritoriesInput["communes"][number]): Seat {
  return { code, codeDepartement, point: toSteps(position) };
}

function toGridOutline({ code, rings }: DepartementOutline): GridOutline {
  return { code, rings: rings.map((ring) => ring.slice(0, -1).map((position) => snapToGrid(toSteps(position)))) };
}

/** The faces of every département, without those between départements. */
function listFaces(outlines: readonly GridOutline[], seats: readonly Seat[]): DepartementFace[] {
  const limits = outlines.flatMap(({ rings }) => rings.flatMap(toSegments));
  const borders = outlines.flatMap(({ code, rings }) =>
    cutCells(
      seats.filter(({ codeDepartement }) => codeDepartement === code).map(({ point }) => point),
      rings,
    ),
  );
  return traceFaces(shareVertices([...limits, ...borders])).flatMap((face) => {
    const point = findInteriorPoint(face);
    const outline = outlines.find(({ rings }) => point !== undefined && containsPoint(rings, point));
    return outline === undefined ? [] : [{ face, codeDepartement: outline.code }];
  });
}

function groupFaces(codes: readonly (string | undefined)[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  codes.forEach((code, index) => {
    if (code !== undefined) groups.set(code, [...(groups.get(code) ?? []), index]);
  });
  return groups;
}

function withFaces(
  territories: readonly { readonly code: string; readonly name: string }[],
  groups: ReadonlyMap<string, readonly number[]>,
): TerritoryFaces[] {
  return territories.flatMap(({ code, name }) => {
    const faces = groups.get(code);
    return faces === undefined ? [] : [{ code, name, faces }];
  });
}
