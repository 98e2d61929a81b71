import { type OpeningFilter, REACH } from "../../domain/filter/place-query.ts";
import { isDate } from "../../domain/opening-hours/paris-moment.ts";
import { readOrigin, writeOrigin } from "./origin-text.ts";
import type { Parameter } from "./parameter.ts";

const DAY = /^20\d{2}-\d{2}-\d{2}$/;
const MOMENT = /^(20\d{2}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** Parameters of opening, starting point and greatest distance. */
export const NEAREST_PARAMETERS: readonly Parameter[] = [
  {
    name: "ouvert",
    read: (text, choices) => {
      const opening = readOpening(text);
      return opening && { ...choices, opening };
    },
    write: ({ opening }) => writeOpening(opening),
  },
  {
    name: "passage",
    read: (text, choices) => (text === "1" ? { ...choices, passesBy: true } : undefined),
    write: ({ passesBy }) => (passesBy ? "1" : undefined),
  },
  {
    name: "dans",
    read: (text, choices) => {
      const reach = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
      return reach >= REACH.least && reach <= REACH.most ? { ...choices, reach } : undefined;
    },
    write: ({ reach }) => (reach === undefined ? undefined : String(reach)),
  },
  {
    name: "origine",
    read: (text, choices) => {
      const origin = readOrigin(text);
      return origin && { ...choices, origin };
    },
    write: ({ origin }) => origin && writeOrigin(origin),
  },
];

function readOpening(text: string): OpeningFilter | undefined {
  if (text === "maintenant") return { kind: "now" };
  if (DAY.test(text) && isDate(text)) return { kind: "day", date: text };
  const [, date = "", hour, minute] = MOMENT.exec(text) ?? [];
  return isDate(date) ? { kind: "at", date, minute: 60 * Number(hour) + Number(minute) } : undefined;
}

function writeOpening(opening: OpeningFilter): string | undefined {
  switch (opening.kind) {
    case "any":
      return undefined;
    case "now":
      return "maintenant";
    case "day":
      return opening.date;
    case "at": {
      const pad = (value: number) => String(value).padStart(2, "0");
      return `${opening.date}T${pad(Math.floor(opening.minute / 60))}:${pad(opening.minute % 60)}`;
    }
  }
}
