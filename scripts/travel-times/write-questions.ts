import type { Position } from "../../src/domain/geo/position.ts";
import { endsOf, type MatrixPlan, type PlannedTarget } from "./plan-matrix.ts";

/** Where the engines listen on the operator's machine, by the usual port of each. */
const VALHALLA = "http://localhost:8002/sources_to_targets";
const OSRM = "http://localhost:5000/table/v1/driving";

/** The questions of a plan as curl reads them (`curl --config`): it prints the answer to each on a line. */
export function valhallaQuestions(plan: MatrixPlan): string {
  return write(plan, (sources, { position }) => {
    const body = { sources: sources.map(toLocation), targets: [toLocation(position)], costing: "auto", format: "osrm" };
    return [`url = "${VALHALLA}"`, `data = ${JSON.stringify(JSON.stringify(body))}`];
  });
}

/** The same for OSRM. */
export function osrmQuestions(plan: MatrixPlan): string {
  return write(plan, (sources, { position }) => {
    const coordinates = [position, ...sources].map((own) => own.join(",")).join(";");
    const ranks = sources.map((_, rank) => rank + 1).join(";");
    const options = `destinations=0&sources=${ranks}&annotations=duration,distance&generate_hints=false`;
    return [`url = "${OSRM}/${coordinates}?${options}"`];
  });
}

function write(
  plan: MatrixPlan,
  ask: (sources: readonly Position[], target: PlannedTarget) => readonly string[],
): string {
  const questions = plan.questions.map((question) => {
    const { sources, target } = endsOf(plan, question);
    return ["silent", "show-error", ...ask(sources, target), 'write-out = "\\n"'].join("\n");
  });
  return `${questions.join("\nnext\n")}\n`;
}

function toLocation([lon, lat]: Position) {
  return { lat, lon };
}
