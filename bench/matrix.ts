import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { readBuiltCommunes, readBuiltPlaces, readBuiltSettlement } from "../scripts/built-data.ts";
import { askMatrix } from "../scripts/travel-times/valhalla/ask-matrix.ts";
import { ensureGraph } from "../scripts/travel-times/valhalla/build-graph.ts";
import { ENGINE_CONDITIONS } from "../scripts/travel-times/valhalla/conditions.ts";
import { ensureEngine, thisMachine } from "../scripts/travel-times/valhalla/engine-package.ts";
import { startEngine } from "../scripts/travel-times/valhalla/engine-process.ts";
import { findSnaps, withoutLostEnds } from "../scripts/travel-times/valhalla/find-snaps.ts";
import { countPairs, type MatrixPlan, planMatrix, questionsOf } from "../scripts/travel-times/valhalla/plan-matrix.ts";
import { CACHE } from "../scripts/travel-times/valhalla/run-valhalla.ts";
import { ROAD_TIME_CONDITIONS } from "../src/domain/travel-times/road-times.ts";

/**
 * Times the matrix of `npm run data:travel-times` between made-up ends in Liechtenstein, and multiplies by the pairs of the
 * region. Without relief the ways on foot and by bike are those of the flat: only their pace of computation counts here.
 */
const EXTRACT = "../shared/snapshots/liechtenstein-2013-08-03.osm.pbf";
const ORIGINS = 1200;
const TARGETS = 60;

if (existsSync(EXTRACT)) await measure();
else console.log(`Skipped: ${EXTRACT} is missing.`);

async function measure(): Promise<void> {
  const say = (line: string) => console.log(line);
  const engine = ensureEngine(thisMachine(join(process.cwd(), CACHE, "engine"), say));
  if (typeof engine === "string") return console.log(`Skipped: ${engine}`);
  const { signal } = new AbortController();
  const cores = availableParallelism();
  const began = performance.now();
  const site = { folder: join(process.cwd(), CACHE), cores, elevation: undefined, signal, say };
  const graph = await ensureGraph([EXTRACT], engine, site);
  if (typeof graph === "string") throw new Error(graph);
  console.log(`Graph: ${((performance.now() - began) / 1000).toFixed(1)} s (0 where it was kept).`);
  const engines = Array.from({ length: cores }, () => startEngine(engine.package, graph.configFile));
  const [first] = engines;
  if (first === undefined) throw new Error("no engine was started");
  const plan = madeUpPlan();
  const questions = withoutLostEnds(questionsOf(plan, true), plan, await findSnaps(first, plan));
  const region = regionPairs();
  let total = 0;
  for (const condition of ROAD_TIME_CONDITIONS) {
    const own = questions.filter((question) => question.condition === condition);
    const start = performance.now();
    const { failures } = await askMatrix(own, plan, { engines, closed: [], note: () => undefined, signal });
    const msPerPair = (performance.now() - start) / countPairs(own);
    const minutes = (msPerPair * region[condition]) / 60_000;
    total += minutes;
    console.log(
      `${ENGINE_CONDITIONS[condition].title}: ${countPairs(own)} pairs, ${msPerPair.toFixed(3)} ms each on ${cores} cores, ` +
        `${failures.length} failures; ${region[condition]} pairs of the region: ${minutes.toFixed(1)} min`,
    );
  }
  console.log(`All conditions, by the number of pairs: ${total.toFixed(1)} min`);
  for (const one of engines) one.end();
}

/** Random ends in the valley of the Rhine, the same at each run. */
function madeUpPlan(): MatrixPlan {
  let seed = 1;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const positions = (count: number) =>
    Array.from({ length: count }, () => [9.49 + 0.06 * random(), 47.05 + 0.18 * random()] as const);
  const origins = positions(ORIGINS);
  return {
    origins,
    seatCount: ORIGINS,
    targets: positions(TARGETS).map((position, rank) => ({
      id: `made-up-${rank}`,
      position,
      // As many origins for each place as in the region.
      origins: [...origins.keys()].filter((origin) => (origin + rank) % 3 === 0),
    })),
  };
}

function regionPairs() {
  const root = process.cwd();
  const communes = readBuiltCommunes(root);
  const plan = planMatrix({
    seats: communes.map(({ position }) => position),
    points: readBuiltSettlement(root, communes).positions,
    places: [...readBuiltPlaces(root, "points.geojson"), ...readBuiltPlaces(root, "neighbours.geojson")],
  });
  const questions = questionsOf(plan, true);
  const of = (condition: (typeof ROAD_TIME_CONDITIONS)[number]) =>
    countPairs(questions.filter((question) => question.condition === condition));
  return { "voiture-ete": of("voiture-ete"), "voiture-hiver": of("voiture-hiver"), pied: of("pied"), velo: of("velo") };
}
