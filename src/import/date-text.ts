const MONTHS = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(" ");

/**
 * Reads a day in the usual French notations, and returns it in ISO 8601: "2020-01-31", "31/01/2020", "31.1.2020", "31 janvier 2020".
 * Undefined for a text that is not a calendar day.
 */
export function readDay(text: string): string | undefined {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ].*)?$/.exec(plain);
  if (iso !== null) return toIso(iso[1], iso[2], iso[3]);
  const french = /^(\d{1,2})(?:er)?[-/. ](\d{1,2})[-/. ](\d{4})(?: .*)?$/.exec(plain);
  if (french !== null) return toIso(french[3], french[2], french[1]);
  const worded = /^(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/.exec(plain);
  return worded === null ? undefined : toIso(worded[3], String(MONTHS.indexOf(worded[2] ?? "") + 1), worded[1]);
}

function toIso(year = "", month = "", day = ""): string | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
