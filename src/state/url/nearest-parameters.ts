import { type CodeCommune, parseCodeCommune } from "../../domain/codes.ts";
import { type OpeningFilter, REACH } from "../../domain/filter/filters.ts";
import type { Position } from "../../domain/geo/position.ts";
import { clockTime, isDate } from "../../domain/opening-hours/paris-moment.ts";
import type { Origin } from "../../domain/origin.ts";
import { cleanLabel } from "./clean-label.ts";
import type { Parameter } from "./parameter.ts";
import { isNearRegion } from "./region.ts";

const DECIMALS = 5;

/** Longitude, latitude, code of the commune or nothing, and the label, which may contain commas. */
const ADDRESS = /^(-?\d{1,2}\.\d{1,5}),(-?\d{1,2}\.\d{1,5}),([^,]*),(.+)$/su;

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
    case "at":
      return `${opening.date}T${clockTime(opening.minute)}`;
  }
}

/** "commune:73047", "station:val-thorens", "adresse:6.07900,44.55900,05061,12 rue Carnot 05000 Gap", "lieu-dit:6.72690,44.85520,05027,Le Laus". */
function readOrigin(text: string): Origin | undefined {
  const [, kind, value = ""] = /^(commune|station|adresse|lieu-dit):(.*)$/su.exec(text) ?? [];
  switch (kind) {
    case "commune": {
      const code = parseCodeCommune(value);
      return code && { kind, code };
    }
    case "station":
      return /^[a-z0-9-]{2,80}$/.test(value) ? { kind, id: value } : undefined;
    case "adresse":
      return readAddress(value);
    case "lieu-dit":
      return readHamlet(value);
    default:
      return undefined;
  }
}

/** Undefined for the position of a device, which is never in a link. */
function writeOrigin(origin: Origin): string | undefined {
  switch (origin.kind) {
    case "commune":
      return `commune:${origin.code}`;
    case "station":
      return `station:${origin.id}`;
    case "adresse":
      return `adresse:${writeNamed(origin.position, origin.codeCommune, origin.label)}`;
    case "lieu-dit":
      return `lieu-dit:${writeNamed(origin.position, origin.codeCommune, origin.name)}`;
    case "position":
      return undefined;
  }
}

function writeNamed(position: Position, codeCommune: CodeCommune | undefined, name: string): string {
  return [...position.map((degrees) => degrees.toFixed(DECIMALS)), codeCommune ?? "", cleanLabel(name)].join(",");
}

function readHamlet(text: string): Origin | undefined {
  const read = readAddress(text);
  if (read?.codeCommune === undefined) return undefined;
  return { kind: "lieu-dit", name: read.label, position: read.position, codeCommune: read.codeCommune };
}

function readAddress(text: string): Extract<Origin, { kind: "adresse" }> | undefined {
  const [, longitude, latitude, code = "", written = ""] = ADDRESS.exec(text) ?? [];
  const position = [Number(longitude), Number(latitude)] as const;
  const codeCommune = parseCodeCommune(code);
  const label = cleanLabel(written);
  if (!isNearRegion(position) || label === "" || (code !== "" && codeCommune === undefined)) return undefined;
  return { kind: "adresse", label, position, codeCommune };
}
