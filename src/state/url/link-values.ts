import { type CodeCommune, parseCodeCommune } from "../../domain/codes.ts";
import type { OpeningFilter } from "../../domain/filter/filters.ts";
import type { Position } from "../../domain/geo/position.ts";
import { clockTime, isDate } from "../../domain/opening-hours/paris-moment.ts";
import type { Origin } from "../../domain/origin.ts";
import type { Camera } from "../app-state.ts";

const ZOOM = { nearest: 18, farthest: 3 } as const;
const DECIMALS = 5;

/** Longitude, latitude, code of the commune or nothing, and the label, which may contain commas. */
const ADDRESS = /^(-?\d{1,2}\.\d{1,5}),(-?\d{1,2}\.\d{1,5}),([^,]*),(.+)$/su;

const DAY = /^20\d{2}-\d{2}-\d{2}$/;
const MOMENT = /^(20\d{2}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

export function readOpening(text: string): OpeningFilter | undefined {
  if (text === "maintenant") return { kind: "now" };
  if (DAY.test(text) && isDate(text)) return { kind: "day", date: text };
  const [, date = "", hour, minute] = MOMENT.exec(text) ?? [];
  return isDate(date) ? { kind: "at", date, minute: 60 * Number(hour) + Number(minute) } : undefined;
}

export function writeOpening(opening: OpeningFilter): string | undefined {
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
export function readOrigin(text: string): Origin | undefined {
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
export function writeOrigin(origin: Origin): string | undefined {
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
  if (!isInRegionBox(position) || label === "" || (code !== "" && codeCommune === undefined)) return undefined;
  return { kind: "adresse", label, position, codeCommune };
}

export function readCamera(text: string): Camera | undefined {
  const match = /^(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,5})?)\/(-?\d{1,3}(?:\.\d{1,5})?)$/.exec(text);
  if (match === null) return undefined;
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = match.slice(1).map(Number);
  const isNear = zoom >= ZOOM.farthest && zoom <= ZOOM.nearest;
  return isNear && isInRegionBox([longitude, latitude]) ? { zoom, latitude, longitude } : undefined;
}

export function writeCamera({ zoom, latitude, longitude }: Camera): string {
  return [Number(zoom.toFixed(2)), Number(latitude.toFixed(4)), Number(longitude.toFixed(4))].join("/");
}

const LINK_BOX = { west: -5, south: 40, east: 15, north: 52 } as const;

/** Whether a position of a link is in or near the region. */
export function isInRegionBox([longitude, latitude]: Position): boolean {
  return (
    longitude >= LINK_BOX.west && longitude <= LINK_BOX.east && latitude >= LINK_BOX.south && latitude <= LINK_BOX.north
  );
}

/** Characters of a name in a link. */
const LONGEST_LABEL = 120;
/** Invisible characters that may change the display: control characters, direction marks, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Cleans a typed label for a link: one line, without invisible characters, of limited length. */
export function cleanLabel(label: string): string {
  const seen = label.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "").trim();
  return [...seen].slice(0, LONGEST_LABEL).join("").trim();
}
