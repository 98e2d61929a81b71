import { isDate, writeDate } from "../opening-hours/paris-moment.ts";

const YEAR_FIRST = /(?:^|\D)(20\d{2})[-_. ]?(\d{2})[-_. ]?(\d{2})(?!\d)/;
const DAY_FIRST = /(?:^|\D)(\d{2})[-_. ]?(\d{2})[-_. ]?(20\d{2})(?!\d)/;

/** Date of the content in a file name ("liste-fs-20240801.csv", "relevé 01-08-2024"), as ISO 8601; "" for none. */
export function vintageOfName(fileName: string): string {
  const [, year, month, day] = YEAR_FIRST.exec(fileName) ?? [];
  const [, otherDay, otherMonth, otherYear] = DAY_FIRST.exec(fileName) ?? [];
  return isoDay(year, month, day) ?? isoDay(otherYear, otherMonth, otherDay) ?? "";
}

function isoDay(year = "", month = "", day = ""): string | undefined {
  const date = writeDate(Number(year), Number(month), Number(day));
  return isDate(date) ? date : undefined;
}
