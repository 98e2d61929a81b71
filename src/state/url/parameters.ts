import { CATEGORIES, FORMATS, KINDS, VERIFICATIONS } from "../../domain/service-point.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { THEMES } from "../../domain/themes.ts";
import { APPEARANCES, type Camera, type Choices, LANGUAGES, RADIUS_KM, USUAL_CHOICES, VIEWS } from "../app-state.ts";

/** One parameter of a link: its name, and how its text is read from and written to the choices. */
export interface Parameter {
  readonly name: string;
  /** The choices with what the text says; undefined when the text is nonsense. */
  readonly read: (text: string, choices: Choices) => Choices | undefined;
  /** Undefined when the choice is the usual one: links stay short. */
  readonly write: (choices: Choices) => string | undefined;
}

const REGION = { west: -5, south: 40, east: 15, north: 52, nearest: 18, farthest: 3 } as const;

export const PARAMETERS: readonly Parameter[] = [
  oneOf("vue", "view", VIEWS),
  filter("type", "category", CATEGORIES),
  filter("theme", "theme", THEMES),
  filter(
    "departement",
    "departement",
    DEPARTEMENTS.map(({ code }) => code),
  ),
  filter("nature", "kind", KINDS),
  filter("format", "format", FORMATS),
  filter("verification", "verification", VERIFICATIONS),
  {
    name: "lieu",
    read: (text, choices) =>
      /^[a-z0-9-]{2,80}$/.test(text) ? { ...choices, selection: { kind: "point", id: text } } : undefined,
    write: ({ selection }) => (selection.kind === "point" ? selection.id : undefined),
  },
  {
    name: "rayon",
    read: (text, choices) => {
      const radiusKm = /^\d{1,2}$/.test(text) ? Number(text) : 0;
      return radiusKm >= RADIUS_KM.least && radiusKm <= RADIUS_KM.most ? { ...choices, radiusKm } : undefined;
    },
    write: ({ radiusKm }) => (radiusKm === USUAL_CHOICES.radiusKm ? undefined : String(radiusKm)),
  },
  {
    name: "lang",
    read: (text, choices) => {
      const language = LANGUAGES.find((candidate) => candidate === text);
      return language === undefined ? undefined : { ...choices, language };
    },
    // Always written, so that a link sent to a person who reads another language opens in the sender's.
    write: ({ language }) => language,
  },
  oneOf("apparence", "appearance", APPEARANCES),
  {
    name: "carte",
    read: (text, choices) => {
      const camera = readCamera(text);
      return camera === undefined ? undefined : { ...choices, camera };
    },
    write: ({ camera }) => (camera === undefined ? undefined : writeCamera(camera)),
  },
];

function oneOf<Key extends "view" | "appearance">(name: string, key: Key, values: readonly Choices[Key][]): Parameter {
  return {
    name,
    read: (text, choices) => {
      const value = values.find((candidate) => candidate === text);
      return value === undefined ? undefined : { ...choices, [key]: value };
    },
    write: (choices) => (choices[key] === USUAL_CHOICES[key] ? undefined : choices[key]),
  };
}

function filter<Key extends keyof Choices["filters"]>(
  name: string,
  key: Key,
  values: readonly Choices["filters"][Key][number][],
): Parameter {
  return {
    name,
    read: (text, choices) => {
      const parts = text.split(",");
      const known = values.filter((value) => parts.includes(value));
      return known.length === 0 ? undefined : { ...choices, filters: { ...choices.filters, [key]: known } };
    },
    write: ({ filters }) => {
      const asked: readonly string[] = filters[key];
      return asked.length === 0 ? undefined : values.filter((value) => asked.includes(value)).join(",");
    },
  };
}

function readCamera(text: string): Camera | undefined {
  const match = /^(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,5})?)\/(-?\d{1,3}(?:\.\d{1,5})?)$/.exec(text);
  if (match === null) return undefined;
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = match.slice(1).map(Number);
  const isNear = zoom >= REGION.farthest && zoom <= REGION.nearest;
  const isHere =
    longitude >= REGION.west && longitude <= REGION.east && latitude >= REGION.south && latitude <= REGION.north;
  return isNear && isHere ? { zoom, latitude, longitude } : undefined;
}

function writeCamera({ zoom, latitude, longitude }: Camera): string {
  return [Number(zoom.toFixed(2)), Number(latitude.toFixed(4)), Number(longitude.toFixed(4))].join("/");
}
