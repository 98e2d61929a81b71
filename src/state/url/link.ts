import { CATEGORIES } from "../../domain/category.ts";
import { PRACTICALS, REACH } from "../../domain/filter/filters.ts";
import type { Position } from "../../domain/geo/position.ts";
import { SEASONS } from "../../domain/network/conditions.ts";
import { THEMES, VERIFICATIONS } from "../../domain/place.ts";
import { NEED_NOTES } from "../../domain/search/need.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { TRANSIT_CHOICES } from "../../domain/transit/day-kinds.ts";
import { type Camera, type Choices, LANGUAGES, USUAL_CHOICES, VIEWS } from "../app-state.ts";
import { impliedView, VIEW } from "./implied-view.ts";
import { readCamera, readOpening, readOrigin, writeCamera, writeOpening, writeOrigin } from "./link-values.ts";

/** Content of a link. */
export interface LinkedState extends Choices {
  /** Latest known position of the device: a link omits a camera near it. */
  readonly devicePosition?: Position | undefined;
}

/** One parameter of a link: its name, its reader and its writer. */
interface Parameter {
  readonly name: string;
  /** The choices with the value of the text; undefined for an invalid text. */
  readonly read: (text: string, choices: Choices) => Choices | undefined;
  /** Undefined for the default value, so that links stay short. */
  readonly write: (state: LinkedState) => string | undefined;
}

/** The parameters, in the order of the query. */
export const PARAMETERS: readonly Parameter[] = [
  flag("embed", "isEmbedded"),
  // Left out where the other parameters imply it.
  oneOf(VIEW, "view", VIEWS, { isAlwaysWritten: true }),
  filter("type", "category", CATEGORIES),
  filter("theme", "theme", THEMES),
  oneOf("note", "needNote", NEED_NOTES),
  filter("pratique", "practical", PRACTICALS),
  filter(
    "departement",
    "departement",
    DEPARTEMENTS.map(({ code }) => code),
  ),
  filter("verification", "verification", VERIFICATIONS),
  choice("ouvert", "opening", readOpening, writeOpening),
  flag("passage", "passesBy"),
  choice("dans", "reach", readReach, (reach) => reach?.toString()),
  choice("origine", "origin", readOrigin, (origin) => origin && writeOrigin(origin)),
  choice(
    "lieu",
    "selection",
    (text) => (isId(text) ? { kind: "place", id: text } : undefined),
    (selection) => (selection.kind === "place" ? selection.id : undefined),
  ),
  oneOf("sans-voiture", "transitDay", TRANSIT_CHOICES),
  oneOf("modele", "season", SEASONS),
  // Always written, so that a link opens in the language of its sender.
  oneOf("lang", "language", LANGUAGES, { isAlwaysWritten: true }),
  choice("carte", "camera", readCamera, (camera, { devicePosition }) =>
    camera === undefined || isNear(camera, devicePosition) ? undefined : writeCamera(camera),
  ),
];

/** Reads the choices of a query, on top of the default ones. Unknown parameters and invalid values are ignored, and the question page in a frame. */
export function readLink(search: string, usual: Choices): Choices {
  const query = new URLSearchParams(search);
  let choices = usual;
  const understood: string[] = [];
  for (const { name, read } of PARAMETERS) {
    const text = query.get(name);
    const asked = text === null ? undefined : read(text, choices);
    if (asked === undefined) continue;
    choices = asked;
    understood.push(name);
  }
  if (!understood.includes(VIEW)) choices = { ...choices, view: impliedView(understood) };
  return choices.isEmbedded && choices.view === "question" ? { ...choices, view: "trouver" } : choices;
}

/** The query of the link that opens the same view: "?type=france-services&lang=fr". */
export function writeLink(state: LinkedState): string {
  const query = queryOf(state);
  return query.length === 0 ? "" : `?${query.join("&")}`;
}

function queryOf(state: LinkedState): string[] {
  const written = PARAMETERS.flatMap(({ name, write }) => {
    const text = write(state);
    return text === undefined ? [] : [[name, text] as const];
  });
  const view = impliedView(written.map(([name]) => name).filter((name) => name !== VIEW));
  return (
    written
      .filter(([name, text]) => name !== VIEW || text !== view)
      // Comma, colon and slash are allowed in a query (RFC 3986, 3.4) and stay readable.
      .map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll(/%(2C|2F|3A)/g, decodeURIComponent)}`)
  );
}

/** A parameter of one choice. `read` returns undefined for an invalid text, `write` for the default value. */
function choice<Key extends keyof Choices>(
  name: string,
  key: Key,
  read: (text: string) => Choices[Key] | undefined,
  write: (value: Choices[Key], state: LinkedState) => string | undefined,
): Parameter {
  return {
    name,
    read: (text, choices) => {
      const value = read(text);
      return value === undefined ? undefined : { ...choices, [key]: value };
    },
    write: (state) => write(state[key], state),
  };
}

/** A choice that is on or off: "1" where it is on. */
function flag(name: string, key: "isEmbedded" | "passesBy"): Parameter {
  return choice(
    name,
    key,
    (text) => text === "1" || undefined,
    (isOn) => (isOn ? "1" : undefined),
  );
}

/** A choice among a few names, written as they are. */
function oneOf<Key extends "view" | "needNote" | "transitDay" | "season" | "language">(
  name: string,
  key: Key,
  values: readonly Choices[Key][],
  { isAlwaysWritten = false } = {},
): Parameter {
  return choice(
    name,
    key,
    (text) => values.find((value) => value === text),
    (value) => (isAlwaysWritten || value !== USUAL_CHOICES[key] ? value : undefined),
  );
}

/** Values of a group of filters, in the order of `values`. */
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

function readReach(text: string): number | undefined {
  const reach = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return reach >= REACH.least && reach <= REACH.most ? reach : undefined;
}

/** About 10 km at this latitude. */
const NEAR_DEVICE_DEGREES = 0.1;

/**
 * Whether the camera would disclose the position of the device. The position counts until the page is closed: the camera stays near it
 * when the person clears the starting point or chooses another one.
 */
function isNear({ longitude, latitude }: Camera, device: Position | undefined): boolean {
  return device !== undefined && Math.hypot(longitude - device[0], latitude - device[1]) < NEAR_DEVICE_DEGREES;
}
