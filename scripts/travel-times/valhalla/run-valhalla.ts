import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Passage } from "../../../src/domain/network/road-network.ts";
import { ROAD_TIMES_FILE } from "../../../src/formats/public-data/file-names.ts";
import { toRoadTimeColumns } from "../../../src/formats/public-data/road-times-columns.ts";
import { orThrow } from "../../or-throw.ts";
import { isInBox, type OsmHeader, oldestDay, readOsmFiles } from "../../osm/osm-header.ts";
import { writeAtomically } from "../../write-atomically.ts";
import { askMatrix } from "./ask-matrix.ts";
import { ensureGraph } from "./build-graph.ts";
import { type AnsweredPlan, buildRoadTimes, type RoadTimesHead } from "./build-road-times.ts";
import { closedInWinter, RADIUS_KM, ringAround } from "./closed-passes.ts";
import { ENGINE, ensureEngine, thisMachine } from "./engine-package.ts";
import { type EngineProcess, startEngine } from "./engine-process.ts";
import { findSnaps, snapsOf, withoutLostEnds } from "./find-snaps.ts";
import { noteMatrix, questionKey, readMatrixJournal } from "./matrix-journal.ts";
import {
  countPairs,
  type MatrixInput,
  type MatrixPlan,
  type MatrixQuestion,
  planMatrix,
  questionsOf,
} from "./plan-matrix.ts";
import type { Way } from "./read-matrix.ts";
import { summariseMatrix } from "./summarise-matrix.ts";
import { timeLeft } from "./time-left.ts";

/** Limit of the compressed file, which scripts/check-size.ts checks too. */
export const LIMIT_BYTES = 400_000;
/** Folder of the engine, its graphs and the journals; outside version control. */
export const CACHE = "travel-times.local";

export interface ValhallaOptions {
  /** OSM extracts (PBF). */
  readonly osm: readonly string[];
  readonly isDryRun: boolean;
  /** Asks again for what the journal holds. */
  readonly isRefresh: boolean;
}

export interface ValhallaInput extends MatrixInput {
  readonly passages: readonly Passage[];
}

export interface ValhallaSite {
  /** Folder of the project. */
  readonly root: string;
  readonly input: ValhallaInput;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
  /** Milliseconds, for the time left. */
  readonly now: () => number;
  /** Folder of the engine; by default in CACHE. */
  readonly engineCache?: string;
  readonly limitBytes?: number;
}

/** Below this share of answered questions the former file stays. */
const LEAST_SHARE = 0.99;
/** Numbers of places of each type that the file keeps for each origin, until it is small enough. */
const NEAREST: readonly number[] = [12, 8, 6, 5, 4, 3, 2, 1];
const SAY_EVERY_MS = 10_000;

export type ValhallaEnd = "written" | "kept" | "nothing asked";

/**
 * Computes the ways of the plan by Valhalla on the extracts, and writes them to public/data. What is computed is kept in a journal: a run that
 * was interrupted goes on where it was.
 * @throws Error in French for an extract, an engine or a graph that cannot be had, and the error of the system, as for a full disk
 */
export async function runValhalla(options: ValhallaOptions, site: ValhallaSite): Promise<ValhallaEnd> {
  const { root, input, signal, say, engineCache = join(root, CACHE, "engine") } = site;
  const headers = readOsmFiles(options.osm);
  sayCover(headers, input, say);
  const plan = planMatrix(input);
  const planned = questionsOf(plan);
  say(
    `${countPairs(planned)} trajets prévus : de ${plan.origins.length} départs vers ${plan.targets.length} lieux à moins de 60 km, en voiture l’été et l’hiver.`,
  );
  if (options.isDryRun) {
    say(
      `Le moteur ${ENGINE.name} ${ENGINE.version} (${ENGINE.megabytes} Mo, MIT) serait téléchargé s’il manque. Rien n’a été fait.`,
    );
    return "nothing asked";
  }
  const engine = orThrow(ensureEngine(thisMachine(engineCache, say)));
  const cores = availableParallelism();
  const graph = orThrow(await ensureGraph(options.osm, engine, { folder: join(root, CACHE), cores, signal, say }));
  const engines = Array.from({ length: Math.min(cores, 4) }, () => startEngine(engine.package, graph.configFile));
  try {
    const journal = join(root, CACHE, `journal-${graph.key}-${planKey(plan, input.passages)}.jsonl`);
    if (options.isRefresh) rmSync(journal, { force: true });
    const head: RoadTimesHead = {
      engine: `Valhalla ${ENGINE.version}`,
      roadsOf: oldestDay(headers) ?? site.today,
      computedOn: site.today,
    };
    return await compute({ plan, planned, engines, journal, head }, site);
  } finally {
    for (const one of engines) one.end();
  }
}

interface Computation {
  readonly plan: MatrixPlan;
  readonly planned: readonly MatrixQuestion[];
  readonly engines: readonly EngineProcess[];
  readonly journal: string;
  readonly head: RoadTimesHead;
}

async function compute(
  { plan, planned, engines, journal, head }: Computation,
  site: ValhallaSite,
): Promise<ValhallaEnd> {
  const { input, say, signal } = site;
  const [first] = engines;
  if (first === undefined) throw new Error("no engine was started");
  say("Rattachement des départs et des lieux aux routes.");
  const snaps = await findSnaps(first, plan);
  const closed = closedInWinter(input.passages);
  const passSnaps = await snapsOf(
    first,
    closed.map(({ position }) => position),
  );
  const questions = withoutLostEnds(planned, plan, snaps);
  const known = readMatrixJournal(journal, questions);
  const toAsk = questions.filter(({ condition, target }) => !known.has(questionKey(condition, target.id)));
  say(`${countPairs(questions)} trajets à mesurer, dont ${countPairs(questions) - countPairs(toAsk)} déjà mesurés.`);
  const answers = new Map<string, readonly Way[]>(known);
  const progress = createProgress(countPairs(toAsk), site);
  const asked = await askMatrix(toAsk, plan, {
    engines,
    closed: closed.map(({ position }) => ringAround(position)),
    note: (question, ways) => {
      noteMatrix(journal, question, ways);
      answers.set(questionKey(question.condition, question.target.id), ways);
      progress(ways.length);
    },
    signal,
  });
  const passesWithoutRoad = closed.filter((_, rank) => !((passSnaps[rank] ?? Number.POSITIVE_INFINITY) <= RADIUS_KM));
  for (const line of summariseMatrix({ plan, questions, answers, asked, snaps, closed, passesWithoutRoad })) say(line);
  const share = questions.length === 0 ? 0 : answers.size / questions.length;
  if (asked.end !== "done" || share < LEAST_SHARE) {
    say(
      `public/data/${ROAD_TIMES_FILE} n’a pas changé : ${answers.size} questions répondues sur ${questions.length}. Ce qui est mesuré est gardé dans ${CACHE} : relancez la commande, elle ne fera que le reste.`,
    );
    return "kept";
  }
  const categoriesOf = new Map(input.places.map(({ id, categories }) => [id, categories]));
  return write({ plan, questions, answers, categoriesOf }, head, site);
}

function write(
  answered: AnsweredPlan,
  head: RoadTimesHead,
  { root, say, limitBytes = LIMIT_BYTES }: ValhallaSite,
): ValhallaEnd {
  for (const nearest of NEAREST) {
    const times = buildRoadTimes(answered, nearest, head);
    const text = `${JSON.stringify(toRoadTimeColumns(times))}\n`;
    const bytes = gzipSync(text, { level: 9 }).length;
    if (bytes > limitBytes) continue;
    writeAtomically(join(root, "public/data", ROAD_TIMES_FILE), text);
    if (nearest < (NEAREST[0] ?? 0)) {
      say(
        `Pour tenir en ${limitBytes / 1000} ko, le fichier garde pour chaque départ ses ${nearest} lieux les plus proches de chaque type.`,
      );
    }
    say(
      `public/data/${ROAD_TIMES_FILE} écrit : ${times.places.length} trajets, ${Math.ceil(bytes / 1000)} ko compressés, sous ODbL 1.0. Puis npm run build.`,
    );
    return "written";
  }
  say(`public/data/${ROAD_TIMES_FILE} n’a pas changé : il dépasserait ${limitBytes / 1000} ko.`);
  return "kept";
}

/** Says which communes the extracts leave out. @throws Error in French when they leave out all */
function sayCover(headers: readonly OsmHeader[], { seats }: MatrixInput, say: (line: string) => void): void {
  const outside = seats.filter((seat) => headers.every((header) => !isInBox(seat, header)));
  if (outside.length === 0) return;
  if (outside.length === seats.length) {
    const boxes = headers.flatMap(({ box }) =>
      box === undefined ? [] : [box.map((degrees) => degrees.toFixed(2)).join(", ")],
    );
    throw new Error(
      `L’extrait ne couvre pas la région : il va de ${boxes.join(" ; ")} (ouest, sud, est, nord), et aucune mairie n’y est. Donnez ceux de Rhône-Alpes et de Provence-Alpes-Côte d’Azur, chacun par --osm.`,
    );
  }
  say(
    `Attention : ${outside.length} mairies sur ${seats.length} sont hors des extraits ; leurs temps resteront estimés.`,
  );
}

/** Changes with the ends and the closed passes, so that a journal is that of the same questions. */
function planKey({ origins, targets }: MatrixPlan, passages: readonly Passage[]): string {
  const closed = closedInWinter(passages).map(({ position }) => position);
  const ends = targets.map(({ id, position, origins: own }) => [id, position, own]);
  return createHash("sha256")
    .update(JSON.stringify([origins, ends, closed]))
    .digest("hex")
    .slice(0, 12);
}

function createProgress(total: number, { say, now }: ValhallaSite): (pairs: number) => void {
  const start = now();
  let done = 0;
  let said = start;
  return (pairs) => {
    done += pairs;
    if (now() - said < SAY_EVERY_MS) return;
    said = now();
    say(`${done} trajets sur ${total}, encore ${timeLeft(now() - start, done, total)}.`);
  };
}
