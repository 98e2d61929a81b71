import { parseCodeCommune } from "../../src/domain/codes.ts";
import type { Passage, PassageId, WinterState } from "../../src/domain/network/road-network.ts";
import type { Verification } from "../../src/domain/place.ts";
import { plainText } from "../../src/domain/text.ts";
import { splitCell, type Tables } from "./table-columns.ts";

/** The passes and tunnels of the tables, those of cols.csv first. */
export function joinPassages({ cols, portes }: Pick<Tables, "cols" | "portes">): readonly Passage[] {
  return [
    ...cols.lines.map(({ row }) => ({ ...toCommon(row), usualClosure: row.usual_closure })),
    ...portes.lines.map(({ row }) => ({ ...toCommon(row), usualClosure: "" })),
  ];
}

type Row = Tables["cols"]["lines"][number]["row"] | Tables["portes"]["lines"][number]["row"];

function toCommon(row: Row): Omit<Passage, "usualClosure"> {
  const sides = splitCell(row.connects);
  return {
    id: toPassageId(row.name),
    name: row.name,
    kind: /tunnel/i.test(row.name) ? "tunnel" : "col",
    position: [Number(row.longitude), Number(row.latitude)],
    altitudeM: Number(row.altitude_m),
    winter: row.winter as WinterState,
    roads: splitCell(row.road),
    connects: sides.flatMap((code) => parseCodeCommune(code) ?? []),
    isBorder: sides.includes("IT"),
    sources: splitCell(row.source),
    sourceDate: row.source_date,
    verification: row.verification as Verification,
  };
}

/** "Col de l'Iseran" → "col-de-l-iseran": the id in links. */
function toPassageId(name: string): PassageId {
  return plainText(name).replaceAll(" ", "-") as PassageId;
}
