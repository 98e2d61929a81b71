import { quantile } from "../../scripts/network/estimate-errors.ts";
import type { MeasureInWords } from "./measures.ts";
import type { MeasureName, Visit } from "./visit.ts";

const TITLE_WIDTH = 30;
const FIGURE_WIDTH = 26;
const DIGITS: Readonly<Record<MeasureInWords["unit"], number>> = { ms: 0, kB: 0, MB: 1, share: 3, "": 0 };

/** Prints the medians of a device with minimum and maximum, and those of the other build; returns whether all aims are met. */
export function reportProfile(
  profile: string,
  measures: readonly MeasureInWords[],
  [visits = [], others]: readonly (readonly Visit[])[],
): boolean {
  console.log(`\n${profile}`);
  const verdicts = measures.map(({ name, title, unit, aims }) => {
    const [least, middle, most] = spread(visits, name);
    const aim = aims?.[profile];
    const verdict = aim === undefined ? "" : middle <= aim ? `aim ${aim}: reached` : `aim ${aim}: MISSED`;
    const beside = others && describe(spread(others, name), unit);
    const ratio = others && `× ${(middle / spread(others, name)[1]).toFixed(2)}`;
    const cells = [describe([least, middle, most], unit), ...(others ? [beside ?? "", ratio ?? ""] : []), verdict];
    console.log(
      title.padEnd(TITLE_WIDTH) +
        cells
          .map((cell) => cell.padEnd(FIGURE_WIDTH))
          .join("")
          .trimEnd(),
    );
    return aim === undefined || middle <= aim;
  });
  return verdicts.every(Boolean);
}

function spread(visits: readonly Visit[], name: MeasureName): readonly [number, number, number] {
  const values = visits.map(({ measures }) => measures[name]);
  return [quantile(values, 0), quantile(values, 0.5), quantile(values, 1)];
}

function describe([least, middle, most]: readonly [number, number, number], unit: MeasureInWords["unit"]): string {
  const digits = DIGITS[unit];
  const range =
    least.toFixed(digits) === most.toFixed(digits) ? "" : ` (${least.toFixed(digits)}–${most.toFixed(digits)})`;
  return `${middle.toFixed(digits)} ${unit === "share" ? "" : unit}${range}`;
}
