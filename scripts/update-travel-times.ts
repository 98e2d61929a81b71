import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROAD_TIMES_FILE } from "../src/data/public-data/file-names.ts";
import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces, readBuiltSettlement } from "./built-data.ts";
import { runProgram } from "./program.ts";
import { readText, writeAtomically } from "./read-text.ts";
import {
  type MatrixPlan,
  osrmQuestions,
  planMatrix,
  valhallaQuestions,
  winterPolygon,
} from "./travel-times/plan-matrix.ts";
import { readOptions, readTravelTimes, USAGE } from "./travel-times/read-travel-times.ts";

const ROOT = process.cwd();

await runProgram(readOptions(process.argv.slice(2)), USAGE, (options) => {
  try {
    const communes = readBuiltCommunes(ROOT);
    const plan = planMatrix({
      seats: communes.map(({ position }) => position),
      points: readBuiltSettlement(ROOT, communes).positions,
      places: [...readBuiltPlaces(ROOT, "points.geojson"), ...readBuiltPlaces(ROOT, "neighbours.geojson")],
    });
    if ("questions" in options) {
      const winter = winterPolygon(readBuiltNetwork(ROOT, communes).passages);
      return { isDone: true, lines: writeQuestions(options.questions, plan, winter) };
    }
    const today = new Date().toISOString().slice(0, 10);
    const { text, lines } = readTravelTimes(options, plan, { read: readText, today });
    writeAtomically(join(ROOT, "public/data", ROAD_TIMES_FILE), text);
    return { isDone: true, lines: [...lines, `public/data/${ROAD_TIMES_FILE} écrit. Puis npm run build.`] };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { isDone: false, lines: [`${fault}\npublic/data/${ROAD_TIMES_FILE} n’a pas changé.`] };
  }
});

function writeQuestions(folder: string, plan: MatrixPlan, winter: object): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const files = {
    "valhalla.curl": valhallaQuestions(plan),
    "osrm.curl": osrmQuestions(plan),
    "hiver.geojson": JSON.stringify(winter),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const ways = plan.questions.reduce((sum, { origins }) => sum + origins.length, 0);
  return [
    `${plan.questions.length} questions, ${ways} trajets : ${Object.keys(files).join(", ")} dans ${folder}.`,
    "La suite est dans docs/tenir-a-jour.md, « Les temps mesurés par la route ».",
  ];
}
