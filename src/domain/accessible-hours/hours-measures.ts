import { isDate } from "../opening-hours/paris-moment.ts";

/** Parts of the week whose hours are counted: all of it, Saturday, and after 18 h on every day. */
export const HOUR_WINDOWS = ["semaine", "samedi", "soir"] as const;
export type HourWindow = (typeof HOUR_WINDOWS)[number];

/** Figures of hours that the map can show: hours within each window, and weekly hours for 1,000 people. */
export const HOURS_MEASURES = [...HOUR_WINDOWS, "pour-1000"] as const;
export type HoursMeasure = (typeof HOURS_MEASURES)[number];

/** Number of classes of hours: the last one has none. As many as classes of costs, whose colours they share. */
export const HOURS_CLASSES = 6;

/** Whether hours can be counted in the week of a text: an ISO 8601 date of this century, whose public holidays are known. */
export function isCountedDate(text: string): boolean {
  return text.startsWith("20") && isDate(text);
}
