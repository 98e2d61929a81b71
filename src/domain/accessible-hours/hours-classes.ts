import type { Classes } from "../access/classify-communes.ts";
import { NO_CLASS } from "../access/tally-classes.ts";
import type { Commune } from "../territory.ts";
import type { AccessibleHours } from "./accessible-hours.ts";
import { HOURS_CLASSES, type HoursMeasure, type HourWindow } from "./hours-measures.ts";
import { isUnknownAt, type TerritoryHours } from "./territory-hours.ts";

/**
 * Lower bounds of the classes of hours, inclusive, from the most hours down. Two classes follow: fewer hours than the last bound, and
 * none. With the classes of costs they share one colour ramp.
 */
export const HOURS_BOUNDS: Readonly<Record<HoursMeasure, readonly number[]>> = {
  semaine: [50, 40, 30, 20],
  samedi: [8, 6, 4, 2],
  soir: [6, 4, 2, 1],
  "pour-1000": [4, 2, 1, 0.5],
};

/** Rank of the class of hours: 0 has the most. */
export function hoursClassOf(hours: number, measure: HoursMeasure): number {
  if (hours <= 0) return HOURS_CLASSES - 1;
  const rank = HOURS_BOUNDS[measure].findIndex((bound) => hours >= bound);
  return rank === -1 ? HOURS_CLASSES - 2 : rank;
}

/** The figure of a territory that a measure shows; undefined when nobody's hours are known. */
export function hoursFigure({ meanHours, perThousand }: TerritoryHours, measure: HoursMeasure): number | undefined {
  return measure === "pour-1000" ? perThousand : meanHours[measure];
}

/** Classes of the communes by the mean of their people; NO_CLASS where hours are unknown or nobody lives. */
export function hoursClassesOfCommunes(
  communes: readonly Pick<Commune, "code">[],
  figures: ReadonlyMap<string, TerritoryHours>,
  measure: HoursMeasure,
): Classes {
  return Int8Array.from(communes, ({ code }) => {
    const own = figures.get(code);
    const figure = own && hoursFigure(own, measure);
    return figure === undefined ? NO_CLASS : hoursClassOf(figure, measure);
  });
}

/** Classes of the demand points; NO_CLASS where hours are unknown. */
export function hoursClassesOfPoints(hours: AccessibleHours, perPerson: Float64Array, measure: HoursMeasure): Classes {
  const figureOf = (point: number) =>
    measure === "pour-1000" ? 1000 * (perPerson[point] ?? 0) : (hours.minutes[measure as HourWindow][point] ?? 0) / 60;
  return Int8Array.from(perPerson, (_, point) =>
    isUnknownAt(hours, point) ? NO_CLASS : hoursClassOf(figureOf(point), measure),
  );
}
