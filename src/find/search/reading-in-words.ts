import { callDay, parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import type { Theme } from "../../domain/place.ts";
import type { FoundNeed } from "../../domain/search/find-need.ts";
import { looksLikeAddress, type Reading, unknownWords } from "../../domain/search/read-query.ts";
import type { SearchHit } from "../../domain/search/search-places.ts";
import type { TypedWhen } from "../../domain/search/when-words.ts";
import { departementOfCode } from "../../domain/territory.ts";
import { plainText } from "../../domain/text.ts";
import { capitalised, type Format } from "../../ui/format.ts";
import type { Core } from "../../ui/messages/catalogue.ts";

/** Catalogues and formats for the text of a reading. */
export interface ReadingWording {
  readonly messages: Core;
  readonly format: Format;
}

/** Text of a reading in one line: "Famille, CAF – près de Grenoble – demain". */
export function readingInWords(reading: Reading, wording: ReadingWording, today: string | undefined): string {
  const { messages } = wording;
  const { needs, where, departement, when } = reading;
  const parts = [
    needsInWords(needs, messages),
    where === undefined ? "" : messages.question.nearStart({ name: where.label }) + besideName(where),
    departementOfCode(departement)?.name ?? "",
    when === undefined ? "" : whenInWords(when, wording, today),
  ];
  const told = parts.filter((part) => part !== "").join(" – ");
  return capitalised(told);
}

/** The commune of a hamlet: many have one name. */
function besideName(where: SearchHit): string {
  return where.kind === "lieu-dit" ? ` (${where.commune.name})` : "";
}

/** Note on the chosen need, with the word concerned: "Passeport – se fait en mairie"; "" without a note. */
export function readingNote(reading: Reading, wording: ReadingWording): string {
  const { needs } = reading;
  const about = needs.find(({ need }) => need.note !== undefined);
  const text = readingDetail(reading, wording);
  return about === undefined ? text : `${capitalised(wordInWords(about.word))} – ${text}`;
}

/** Details of a reading: words not understood, and needs that these places do not handle themselves. */
export function readingDetail(reading: Reading, { messages }: ReadingWording): string {
  const unknown = unknownWords(reading);
  const notes = new Set(reading.needs.flatMap(({ need }) => need.note ?? []));
  return [unknownInWords(unknown, messages.reading), ...[...notes].map((note) => messages.question.needNotes[note])]
    .filter((text) => text !== "")
    .join(" · ");
}

function unknownInWords(unknown: string, words: Core["reading"]): string {
  if (unknown === "") return "";
  return looksLikeAddress(unknown)
    ? words.addressNeedsNetwork({ text: unknown })
    : words.notUnderstood({ text: unknown });
}

/**
 * Text of the needs, "Famille, CAF + Impôts": each theme once, followed by its words where they are more specific; a word such as "Logement
 * saisonnier" replaces its theme.
 */
function needsInWords(needs: readonly FoundNeed[], messages: Core): string {
  const byTheme = new Map<Theme | undefined, string[]>();
  for (const { need, word } of needs) {
    const theme = need.theme && messages.themes[need.theme];
    byTheme.set(need.theme, [...(byTheme.get(need.theme) ?? [theme ?? ""]), wordInWords(word)]);
  }
  return [...byTheme.values()].map((texts) => withoutRepeats(texts).join(", ")).join(" + ");
}

/** Texts that are not contained in another text. */
function withoutRepeats(texts: readonly string[]): readonly string[] {
  const plain = texts.map(plainText);
  const isSaid = (at: number) =>
    plain.some((other, place) => place !== at && saysToo(other, plain[at] ?? "", place < at));
  return texts.filter((text, at) => text !== "" && !isSaid(at));
}

function saysToo(other: string, text: string, isBefore: boolean): boolean {
  return other.includes(text) && (other !== text || isBefore);
}

function wordInWords({ text }: FoundNeed["word"]): string {
  return text.replaceAll("'", "’");
}

function whenInWords(when: TypedWhen, wording: ReadingWording, today: string | undefined): string {
  const { messages, format } = wording;
  switch (when.kind) {
    case "now":
      return messages.question.thenNow;
    case "after-hours":
      return messages.reading.inAfterHours;
    case "day":
      return dayInWords(when.date, wording, today);
    case "at":
      return messages.question.atTime({
        day: dayInWords(when.date, wording, today),
        time: format.time(when.minute),
      });
  }
}

function dayInWords(date: string, { messages, format }: ReadingWording, today: string | undefined): string {
  const day = messages.days[parisMomentOf(date, 0).weekday] ?? "";
  return {
    today: messages.question.thenToday,
    tomorrow: messages.question.thenTomorrow,
    weekday: messages.reading.onWeekday({ day }),
    date: messages.reading.onDate({ day, date: format.date(date) }),
  }[callDay(date, today)];
}
