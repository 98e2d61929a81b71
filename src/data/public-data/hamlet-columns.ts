import * as v from "valibot";
import { type CodeCommune, parseCodeCommune } from "../../domain/codes.ts";
import { fromSteps, toSteps } from "../../domain/geo/steps.ts";
import type { Hamlet } from "../../domain/territory.ts";

/** Steps of positions: 8 m by 11 m. */
const STEPS_PER_DEGREE = 10_000;

const step = v.pipe(v.number(), v.integer());
const columnsSchema = v.object({
  /** Each commune with a hamlet, and the number of its hamlets. */
  codeCommune: v.array(v.string()),
  count: v.array(v.pipe(step, v.minValue(1))),
  /** Hamlets, commune by commune. */
  name: v.array(v.string()),
  /** In steps, as the difference from the hamlet before. */
  longitude: v.array(step),
  latitude: v.array(step),
});

export type HamletColumns = v.InferOutput<typeof columnsSchema>;

/** @param hamlets those of a commune one after the other */
export function toHamletColumns(hamlets: readonly Hamlet[]): HamletColumns {
  const columns: HamletColumns = { codeCommune: [], count: [], name: [], longitude: [], latitude: [] };
  for (const { name, codeCommune } of hamlets) {
    const last = columns.count.length - 1;
    if (columns.codeCommune[last] === codeCommune) columns.count[last] = (columns.count[last] ?? 0) + 1;
    else {
      columns.codeCommune.push(codeCommune);
      columns.count.push(1);
    }
    columns.name.push(name);
  }
  const axis = (at: 0 | 1) => toSteps(hamlets.map(({ position }) => Math.round(position[at] * STEPS_PER_DEGREE)));
  return { ...columns, longitude: axis(0), latitude: axis(1) };
}

/** Reads the hamlets, or returns a sentence with the fault. */
export function readHamletColumns(json: unknown): readonly Hamlet[] | string {
  const parsed = v.safeParse(columnsSchema, json);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? "hamlets"}: ${parsed.issues[0].message}`;
  const { codeCommune, count, name, longitude, latitude } = parsed.output;
  const codes: CodeCommune[] = [];
  for (const [rank, text] of codeCommune.entries()) {
    const code = parseCodeCommune(text);
    if (code === undefined) return `codeCommune: ${text}`;
    const number = count[rank] ?? 0;
    if (codes.length + number > name.length) return `count: ${codes.length + number} / ${name.length}`;
    for (let own = 0; own < number; own++) codes.push(code);
  }
  const isEven = [codes, longitude, latitude].every((column) => column.length === name.length);
  if (!isEven) return `name: ${name.length} / ${codes.length}`;
  const [xs, ys] = [fromSteps(longitude), fromSteps(latitude)];
  return codes.map((code, rank): Hamlet => {
    const [x = Number.NaN, y = Number.NaN] = [xs[rank], ys[rank]];
    return { name: name[rank] ?? "", codeCommune: code, position: [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE] };
  });
}
