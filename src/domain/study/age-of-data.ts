import type { StudyData } from "./study.ts";

/** How the published data of the page compare with those of a study; "unknown" when they name no file in common. */
export type DataAge = "same" | "newer" | "older" | "other" | "unknown";

/**
 * Compares two states of the published data: by the checksums of the files that both name, then by the dates of their sources and the year of
 * the populations. "other": changed without a later date.
 */
export function ageOfData(then: StudyData, now: StudyData): DataAge {
  const shared = Object.keys(then.files).filter((name) => Object.hasOwn(now.files, name));
  if (shared.length === 0) return "unknown";
  if (shared.every((name) => then.files[name] === now.files[name])) return "same";
  const before = datesOf(then);
  const after = datesOf(now);
  const pairs = [...before].flatMap(([name, date]): (readonly [string, string])[] => {
    const other = after.get(name);
    return other === undefined ? [] : [[date, other]];
  });
  const isLater = pairs.some(([one, other]) => other > one);
  const isEarlier = pairs.some(([one, other]) => other < one);
  if (isLater === isEarlier) return "other";
  return isLater ? "newer" : "older";
}

function datesOf({ sourceDates, populationVintage }: StudyData): ReadonlyMap<string, string> {
  const dates = sourceDates.map(({ category, date }) => [category, date] as const);
  return new Map([...dates, ["population", populationVintage] as const]);
}
