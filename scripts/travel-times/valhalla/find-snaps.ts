import type { Position } from "../../../src/geo/position.ts";
import { COSTING } from "./conditions.ts";
import type { EngineProcess } from "./engine-process.ts";
import type { MatrixPlan, MatrixQuestion } from "./plan-matrix.ts";
import { readSnaps } from "./read-matrix.ts";

/** Distances in km to the road of each origin and of each target, in the order of the plan; Infinity where there is no road near. */
export interface Snaps {
  readonly origins: readonly number[];
  readonly targets: readonly number[];
}

const AT_ONCE = 1000;

/** Asks the engine where it puts the ends of a plan. @throws Error for an answer in another form */
export async function findSnaps(engine: Pick<EngineProcess, "ask">, plan: MatrixPlan): Promise<Snaps> {
  const targets = plan.targets.map(({ position }) => position);
  return { origins: await snapsOf(engine, plan.origins), targets: await snapsOf(engine, targets) };
}

/** Distances in km to the road of each position. */
export async function snapsOf(
  engine: Pick<EngineProcess, "ask">,
  positions: readonly Position[],
): Promise<readonly number[]> {
  const snaps: number[] = [];
  for (let first = 0; first < positions.length; first += AT_ONCE) {
    const some = positions.slice(first, first + AT_ONCE);
    const read = readSnaps(await engine.ask("locate", { locations: some.map(toLocation), costing: COSTING }), some);
    if (typeof read === "string") throw new Error(`Le moteur a donné une ${read}.`);
    snaps.push(...read);
  }
  return snaps;
}

/** The questions without the ends that are on no road: the engine would refuse the whole question. */
export function withoutLostEnds(
  questions: readonly MatrixQuestion[],
  plan: MatrixPlan,
  snaps: Snaps,
): readonly MatrixQuestion[] {
  const rankOf = new Map(plan.targets.map(({ id }, rank) => [id, rank]));
  const isFound = (km: number | undefined) => km !== undefined && Number.isFinite(km);
  return questions.flatMap((question) => {
    if (!isFound(snaps.targets[rankOf.get(question.target.id) ?? -1])) return [];
    const origins = question.origins.filter((rank) => isFound(snaps.origins[rank]));
    return origins.length === 0 ? [] : [{ ...question, origins }];
  });
}

/** Ranks of the ends that are on no road. */
export function lostIn(snaps: Snaps, ends: keyof Snaps): readonly number[] {
  return [...snaps[ends].keys()].filter((rank) => !Number.isFinite(snaps[ends][rank]));
}

export function toLocation([lon, lat]: Position): { readonly lon: number; readonly lat: number } {
  return { lon, lat };
}
