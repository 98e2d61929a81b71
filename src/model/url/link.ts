import type { Choices } from "../app-state.ts";
import { askedOfTerritories } from "../asked-of-territories.ts";
import { LONGEST_LABEL } from "./clean-label.ts";
import { impliedView, VIEW } from "./implied-view.ts";
import type { LinkedState } from "./parameter.ts";
import { PARAMETERS } from "./parameters.ts";

/** Reads the choices of a query, on top of the default ones. Unknown parameters and invalid values are ignored, filters on places where they do not apply, and « Données » and the question page in a frame. */
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
  switch (choices.view) {
    case "territoires":
      return askedOfTerritories(choices);
    case "donnees":
    case "question":
      return choices.isEmbedded ? { ...choices, view: "trouver" } : choices;
    default:
      return choices;
  }
}

/** nginx and Apache refuse a request line of more than 8 kB; the path has the rest. */
const MOST_CHARACTERS = 8000;

/**
 * The query of the link that opens the same view: "?type=france-services&lang=fr". At most 8,000 characters: beyond, the names
 * of planned places are shortened, then the longest parameters left out.
 */
export function writeLink(state: LinkedState): string {
  let query = queryOf(state);
  // The first length cuts no name.
  for (let length = LONGEST_LABEL; lengthOf(query) > MOST_CHARACTERS && length >= 0; length -= 8)
    query = queryOf({
      ...state,
      planned: state.planned.map((place) => ({ ...place, name: [...place.name].slice(0, length).join("") })),
    });
  while (lengthOf(query) > MOST_CHARACTERS) {
    const longest = Math.max(...query.map(({ length }) => length));
    query = query.filter(({ length }) => length < longest);
  }
  return textOf(query);
}

/** The same query of any length, for the device. */
export function writeWholeLink(state: LinkedState): string {
  return textOf(queryOf(state));
}

function textOf(query: readonly string[]): string {
  return query.length === 0 ? "" : `?${query.join("&")}`;
}

function lengthOf(query: readonly string[]): number {
  return textOf(query).length;
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
