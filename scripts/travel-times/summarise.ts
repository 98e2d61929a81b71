import type { Metric } from "../../src/domain/network/conditions.ts";
import { quantile } from "../network/estimate-errors.ts";
import type { Asked, Failure } from "./ask-pairs.ts";
import { keyOf, type MeasuredPair, type Pair } from "./pair.ts";

export interface Run {
  readonly planned: readonly Pair[];
  /** Number of ways known before: from the table, or from the journal of an interrupted run. */
  readonly known: number;
  /** Refused in a former run: not requested again. */
  readonly refused: number;
  readonly asked: Asked;
  /** The planned ways with a measurement. */
  readonly measured: ReadonlyMap<string, MeasuredPair>;
  /** The table before the run. */
  readonly former: ReadonlyMap<string, MeasuredPair>;
}

/** Number of ways listed as examples. */
const SHOWN = 5;
/** Smaller changes are rounding. */
const CHANGED_MIN = 1;

const REASONS: Readonly<Record<Failure["reason"], string>> = {
  unreachable: "service injoignable",
  silent: "pas de réponse à temps",
  busy: "service surchargé (HTTP 429)",
  broken: "service en panne",
  refused: "demande refusée",
  garbage: "réponse illisible",
  unusable: "réponse inutilisable",
  missing: "fichier absent",
  aborted: "interrompu",
};

/** Summary of a run in French, one item a line, for review before the table is committed. */
export function summarise(run: Run): readonly string[] {
  const { planned, known, refused, asked } = run;
  const counts = [
    `Trajets prévus : ${planned.length}. Déjà connus : ${known}.`,
    `Demandés : ${asked.measured + asked.failures.length}. Obtenus : ${asked.measured}. Échecs : ${asked.failures.length}.`,
  ];
  const before = refused === 0 ? [] : [`Refusés lors d’un passage précédent, non redemandés : ${refused}.`];
  return [...counts, ...before, ...describeFailures(asked.failures), ...compareEstimates(run), ...compareTables(run)];
}

function describeFailures(failures: readonly Failure[]): readonly string[] {
  return [...new Set(failures.map(({ reason }) => reason))].map((reason) => {
    const all = failures.filter((failure) => failure.reason === reason);
    return `  ${all.length} × ${REASONS[reason]}, par exemple : ${all[0]?.sentence}`;
  });
}

function compareEstimates({ planned, measured }: Run): readonly string[] {
  const both = planned.flatMap((pair) => {
    const found = measured.get(keyOf(pair));
    return found === undefined ? [] : [{ pair, found, gap: found.minutes - pair.estimate.min }];
  });
  if (both.length === 0) return [];
  const farthest = [...both].sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap)).slice(0, SHOWN);
  const median = (metric: Metric) => {
    const of = (found: MeasuredPair) => (metric === "min" ? found.minutes : found.km);
    const gaps = both.map(({ pair, found }) => of(found) - pair.estimate[metric]);
    const shares = both.flatMap(({ pair, found }) =>
      pair.estimate[metric] < 1 ? [] : [of(found) / pair.estimate[metric] - 1],
    );
    const share = shares.length === 0 ? "" : ` (${signed(100 * quantile(shares, 0.5))} %)`;
    return `${signed(quantile(gaps, 0.5))} ${metric}${share}`;
  };
  return [
    `Écart médian entre la mesure et notre estimation (l’été) : ${median("min")}, ${median("km")}.`,
    "Les plus grands écarts :",
    ...farthest.map(
      ({ pair, found }) =>
        `  ${pair.codeCommune} → ${pair.placeId} : ${decimal(found.minutes)} min mesurées, ${decimal(pair.estimate.min)} estimées`,
    ),
  ];
}

function compareTables({ measured, former }: Run): readonly string[] {
  if (former.size === 0) return [];
  const added = [...measured.keys()].filter((key) => !former.has(key)).length;
  const obsolete = [...former.keys()].filter((key) => !measured.has(key)).length;
  const changed = [...measured].filter(([key, { minutes }]) => {
    const before = former.get(key)?.minutes;
    return before !== undefined && Math.abs(minutes - before) >= CHANGED_MIN;
  }).length;
  return [
    `Par rapport à la table précédente : ${added} trajets ajoutés, ${obsolete} retirés, ${changed} qui changent d’au moins ${CHANGED_MIN} min.`,
  ];
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${decimal(Math.abs(value))}`;
}

function decimal(value: number): string {
  return value.toFixed(1).replace(".", ",");
}
