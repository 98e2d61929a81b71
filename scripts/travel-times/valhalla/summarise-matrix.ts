import type { Passage } from "../../../src/domain/network/road-network.ts";
import { ROAD_TIME_CONDITIONS } from "../../../src/domain/travel-times/road-times.ts";
import type { AskedMatrix } from "./ask-matrix.ts";
import { CONDITION_TITLES, MOST_HOURS } from "./conditions.ts";
import { lostIn, type Snaps } from "./find-snaps.ts";
import { type MatrixAnswers, questionKey } from "./matrix-journal.ts";
import type { MatrixPlan, MatrixQuestion } from "./plan-matrix.ts";

export interface MatrixRun {
  readonly plan: MatrixPlan;
  /** Those whose ends are on a road. */
  readonly questions: readonly MatrixQuestion[];
  readonly answers: MatrixAnswers;
  readonly asked: AskedMatrix;
  readonly snaps: Snaps;
  readonly closed: readonly Passage[];
  /** Closed passes without a road near: nothing was excluded there. */
  readonly passesWithoutRoad: readonly Passage[];
}

/** Farther ends are told. */
const FAR_SNAP_KM = 0.5;
const SHOWN = 5;

/** Summary of a run in French, one item a line. */
export function summariseMatrix(run: MatrixRun): readonly string[] {
  const { plan, asked, closed, passesWithoutRoad } = run;
  const points = plan.origins.length - plan.seatCount;
  return [
    `Départs : ${plan.seatCount} mairies et ${points} lieux de vie. Arrivées : ${plan.targets.length} lieux.`,
    ...ROAD_TIME_CONDITIONS.flatMap((condition) => conditionLines(run, condition)),
    ...lostLines(run),
    ...farLines(run),
    `Cols fermés l’hiver : ${closed.length}.${
      passesWithoutRoad.length === 0
        ? ""
        : ` Sans route à moins de 400 m, rien n’y est exclu : ${shown(passesWithoutRoad.map(({ name }) => name))}.`
    }`,
    ...failureLines(asked),
  ];
}

function conditionLines({ questions, answers }: MatrixRun, condition: MatrixQuestion["condition"]): readonly string[] {
  const own = questions.filter((question) => question.condition === condition);
  if (own.length === 0) return [];
  const ways = own.flatMap(({ target }) => answers.get(questionKey(condition, target.id)) ?? []);
  const found = ways.filter((way) => way !== undefined).length;
  return [
    `${CONDITION_TITLES[condition]} : ${found} trajets mesurés, ${ways.length - found} sans chemin de moins de ${MOST_HOURS} h.`,
  ];
}

function lostLines({ plan, snaps }: MatrixRun): readonly string[] {
  const origins = lostIn(snaps, "origins");
  const targets = lostIn(snaps, "targets");
  if (origins.length + targets.length === 0) return [];
  const names = targets.flatMap((rank) => plan.targets[rank]?.id ?? []);
  return [
    `Au-delà de l’extrait, sans route à moins de 2 km : ${origins.length} départs, ${targets.length} lieux${targets.length === 0 ? "" : ` (${shown(names)})`}.`,
  ];
}

function farLines({ plan, snaps }: MatrixRun): readonly string[] {
  const isFar = (km: number) => Number.isFinite(km) && km > FAR_SNAP_KM;
  const farOf = (ends: keyof Snaps) => [...snaps[ends].entries()].filter(([, km]) => isFar(km)).map(([rank]) => rank);
  const origins = farOf("origins");
  const targets = farOf("targets");
  if (origins.length + targets.length === 0) return [];
  const names = targets.flatMap((rank) => plan.targets[rank]?.id ?? []);
  return [
    `À plus de 500 m d’une route pour voitures : ${origins.length} départs, ${targets.length} lieux${targets.length === 0 ? "" : ` (${shown(names)})`}. Leur temps commence à la route.`,
  ];
}

function failureLines({ failures }: AskedMatrix): readonly string[] {
  const [first] = failures;
  if (first === undefined) return [];
  return [`Échecs : ${failures.length}, par exemple ${first.question.target.id} : ${first.sentence}.`];
}

function shown(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join(", ")}${rest > 0 ? ` et ${rest} autres` : ""}`;
}
