import type { Problem } from "../../src/formats/csv/problem.ts";
import { greatCircleDistanceKm } from "../../src/geo/great-circle-distance.ts";
import type { Position } from "../../src/geo/position.ts";
import type { Tables } from "./read-tables.ts";

/** Ridges have about 3 decimals: tolerance of their vertices at passages. */
const FARTHEST_FROM_PASSAGE_KM = 0.2;
/** "6.735 44.8197 Col d'Izoard": a vertex of a ridge with the name of a passage. */
const NAMED_VERTEX = /^(\d+(?:\.\d+)?) (\d+(?:\.\d+)?) (.+)$/;

interface Passage {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly position: Position;
}

/**
 * Passages through the ridges are identified by name. Lists names in both tables of passages, passages on a ridge that no table has, and
 * passages at another position than in their table.
 */
export function checkPassages({
  cols,
  portes,
  cretes,
}: Pick<Tables, "cols" | "portes" | "cretes">): readonly Problem[] {
  const passagesOf = ({ file, lines }: Tables["cols"] | Tables["portes"]) =>
    lines.map(({ line, row }): Passage => {
      return { file, line, name: row.name, position: [Number(row.longitude), Number(row.latitude)] };
    });
  const passes = new Map(passagesOf(cols).map((passage) => [passage.name, passage]));
  const others = passagesOf(portes);
  const passages = new Map([...others.map((passage) => [passage.name, passage] as const), ...passes]);
  return [
    ...others.flatMap(({ file, line, name }) => {
      const twin = passes.get(name);
      if (twin === undefined) return [];
      return [{ file, line, field: "name", value: name, reason: `déjà dans ${twin.file}:${twin.line}` }];
    }),
    ...cretes.lines.flatMap(({ line, row }) =>
      row.vertices.split(";").flatMap((value) => {
        const reason = findFault(value, passages);
        return reason === undefined ? [] : [{ file: cretes.file, line, field: "vertices", value, reason }];
      }),
    ),
  ];
}

function findFault(vertex: string, passages: ReadonlyMap<string, Passage>): string | undefined {
  const [, longitude, latitude, name] = NAMED_VERTEX.exec(vertex) ?? [];
  if (name === undefined) return undefined;
  const passage = passages.get(name);
  if (passage === undefined) return "aucune porte de ce nom dans data/relief/cols.csv ni data/relief/portes.csv";
  const offKm = greatCircleDistanceKm([Number(longitude), Number(latitude)], passage.position);
  if (offKm <= FARTHEST_FROM_PASSAGE_KM) return undefined;
  return `à ${offKm.toFixed(2)} km de ${passage.file}:${passage.line}, ${FARTHEST_FROM_PASSAGE_KM} au plus`;
}
