import { PRACTICALS } from "../../domain/filter/filters.ts";
import type { PassageId } from "../../domain/network/road-network.ts";
import { CATEGORIES, FORMATS, KINDS, THEMES, VERIFICATIONS } from "../../domain/place.ts";
import { NEED_NOTES } from "../../domain/search/find-need.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { TRANSIT_CHOICES } from "../../domain/transit/day-types.ts";
import { APPEARANCES, type Camera, type Choices, LANGUAGES, VIEWS } from "../app-state.ts";
import { ACCESS_PARAMETERS } from "./access-parameters.ts";
import { VIEW } from "./implied-view.ts";
import { NEAREST_PARAMETERS } from "./nearest-parameters.ts";
import { oneOf } from "./one-of.ts";
import type { LinkedState, Parameter } from "./parameter.ts";
import { isNearRegion } from "./region.ts";

const ZOOM = { nearest: 18, farthest: 3 } as const;

export const PARAMETERS: readonly Parameter[] = [
  {
    name: "embed",
    read: (text, choices) => (text === "1" ? { ...choices, isEmbedded: true } : undefined),
    write: ({ isEmbedded }) => (isEmbedded ? "1" : undefined),
  },
  {
    name: VIEW,
    read: (text, choices) => {
      const view = VIEWS.find((one) => one === text);
      return view && { ...choices, view };
    },
    // Left out where the other parameters imply it.
    write: ({ view }) => view,
  },
  filter("type", "category", CATEGORIES),
  filter("theme", "theme", THEMES),
  {
    name: "note",
    read: (text, choices) => {
      const needNote = NEED_NOTES.find((note) => note === text);
      return needNote && { ...choices, needNote };
    },
    write: ({ needNote }) => needNote,
  },
  filter("pratique", "practical", PRACTICALS),
  filter(
    "departement",
    "departement",
    DEPARTEMENTS.map(({ code }) => code),
  ),
  filter("nature", "kind", KINDS),
  filter("format", "format", FORMATS),
  filter("verification", "verification", VERIFICATIONS),
  ...NEAREST_PARAMETERS,
  {
    name: "lieu",
    read: (text, choices) => (isId(text) ? { ...choices, selection: { kind: "place", id: text } } : undefined),
    write: ({ selection }) => (selection.kind === "place" ? selection.id : undefined),
  },
  {
    name: "col",
    read: (text, choices) =>
      isId(text) ? { ...choices, selection: { kind: "passage", id: text as PassageId } } : undefined,
    write: ({ selection }) => (selection.kind === "passage" ? selection.id : undefined),
  },
  {
    name: "suivi",
    read: (text, choices) => (text === "0" ? { ...choices, followsMap: false } : undefined),
    write: ({ followsMap }) => (followsMap ? undefined : "0"),
  },
  oneOf("sans-voiture", "transitDay", TRANSIT_CHOICES),
  ...ACCESS_PARAMETERS,
  {
    name: "lang",
    read: (text, choices) => {
      const language = LANGUAGES.find((candidate) => candidate === text);
      return language === undefined ? undefined : { ...choices, language };
    },
    // Always written, so that a link opens in the language of its sender.
    write: ({ language }) => language,
  },
  oneOf("apparence", "appearance", APPEARANCES),
  {
    name: "carte",
    read: (text, choices) => {
      const camera = readCamera(text);
      return camera === undefined ? undefined : { ...choices, camera };
    },
    write: (state) => (state.camera === undefined || looksNearDevice(state) ? undefined : writeCamera(state.camera)),
  },
];

/** About 10 km at this latitude. */
const NEAR_DEVICE_DEGREES = 0.1;

/**
 * Whether the camera would disclose the position of the device. The position counts until the page is closed: the camera stays near it
 * when the person clears the starting point or chooses another one.
 */
function looksNearDevice({ camera, devicePosition }: Pick<LinkedState, "camera" | "devicePosition">): boolean {
  if (camera === undefined || devicePosition === undefined) return false;
  const [longitude, latitude] = devicePosition;
  return Math.hypot(camera.longitude - longitude, camera.latitude - latitude) < NEAR_DEVICE_DEGREES;
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

function isId(text: string): boolean {
  return /^[a-z0-9-]{2,80}$/.test(text);
}

function readCamera(text: string): Camera | undefined {
  const match = /^(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,5})?)\/(-?\d{1,3}(?:\.\d{1,5})?)$/.exec(text);
  if (match === null) return undefined;
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = match.slice(1).map(Number);
  const isNear = zoom >= ZOOM.farthest && zoom <= ZOOM.nearest;
  return isNear && isNearRegion([longitude, latitude]) ? { zoom, latitude, longitude } : undefined;
}

function writeCamera({ zoom, latitude, longitude }: Camera): string {
  return [Number(zoom.toFixed(2)), Number(latitude.toFixed(4)), Number(longitude.toFixed(4))].join("/");
}
