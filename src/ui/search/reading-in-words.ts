import { addDays, parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import { plainText } from "../../domain/plain-text.ts";
import type { FoundNeed } from "../../domain/search/find-need.ts";
import { looksLikeAddress, type Reading, unknownWords } from "../../domain/search/read-query.ts";
import type { TypedWhen } from "../../domain/search/when-words.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import type { Format } from "../format.ts";
import type { Core } from "../messages/catalogue.ts";

const WEEK_DAYS = 7;

/** What a reading says, in one line: "Famille, CAF – près de Grenoble – demain". */
export function readingInWords(reading: Reading, messages: Core, format: Format, today: string | undefined): string {
  const { needs, where, departement, when } = reading;
  const parts = [
    needs.map((found) => needInWords(found, messages)).join(" + "),
    where === undefined ? "" : messages.reading.near({ name: where.label }),
    DEPARTEMENTS.find(({ code }) => code === departement)?.name ?? "",
    when === undefined ? "" : whenInWords(when, messages, format, today),
  ];
  const told = parts.filter((part) => part !== "").join(" – ");
  return told.charAt(0).toUpperCase() + told.slice(1);
}

/** What must be known with it: words of which nothing was made, and what these places do not do themselves. */
export function readingDetail(reading: Reading, messages: Core): string {
  const unknown = unknownWords(reading);
  const notes = new Set(reading.needs.flatMap(({ need }) => need.note ?? []));
  return [unknownInWords(unknown, messages), ...[...notes].map((note) => messages.needNotes[note])]
    .filter((text) => text !== "")
    .join(" · ");
}

function unknownInWords(unknown: string, messages: Core): string {
  if (unknown === "") return "";
  return looksLikeAddress(unknown)
    ? messages.addressNeedsNetwork({ text: unknown })
    : messages.notUnderstood({ text: unknown });
}

/** The theme, and the word where it says more. */
function needInWords({ need, word }: FoundNeed, messages: Core): string {
  const text = word.text.replaceAll("'", "’");
  if (need.theme === undefined) return text;
  const theme = messages.themes[need.theme];
  return plainText(theme).includes(plainText(text)) ? theme : `${theme}, ${text}`;
}

function whenInWords(when: TypedWhen, messages: Core, format: Format, today: string | undefined): string {
  switch (when.kind) {
    case "now":
      return messages.reading.now;
    case "after-hours":
      return messages.reading.afterHours;
    case "day":
      return dayInWords(when.date, messages, format, today);
    case "at":
      return messages.reading.time({
        day: dayInWords(when.date, messages, format, today),
        time: format.time(when.minute),
      });
  }
}

/** A day within a week by its name alone. */
function dayInWords(date: string, messages: Core, format: Format, today: string | undefined): string {
  if (date === today) return messages.reading.today;
  if (today !== undefined && date === addDays(today, 1)) return messages.reading.tomorrow;
  const day = messages.days[parisMomentOf(date, 0).weekday] ?? "";
  const isNear = today !== undefined && date > today && date < addDays(today, WEEK_DAYS);
  return isNear ? messages.reading.day({ day }) : messages.reading.date({ day, date: format.date(date) });
}
