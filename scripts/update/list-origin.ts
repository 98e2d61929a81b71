/** Identifiers of the list in data/sources.csv, one for each year. */
const LIST_SOURCE = /^anct-fs-\d{4}$/;

export function listSource(date: string): string {
  return `anct-fs-${date.slice(0, 4)}`;
}

export function isListSource(source: string): boolean {
  return LIST_SOURCE.test(source);
}

/** Whether a row comes from the list, of any year; semicolons separate several sources. */
export function isOfList(sources: string): boolean {
  return sources.split(";").some(isListSource);
}
