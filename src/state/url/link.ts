import type { Choices } from "../app-state.ts";
import type { LinkedState } from "./parameter.ts";
import { PARAMETERS } from "./parameters.ts";

/** Reads the choices of a query, on top of the default ones. Unknown parameters and invalid values are ignored. */
export function readLink(search: string, usual: Choices): Choices {
  const query = new URLSearchParams(search);
  let choices = usual;
  for (const { name, read } of PARAMETERS) {
    const text = query.get(name);
    if (text !== null) choices = read(text, choices) ?? choices;
  }
  return choices;
}

/** The query of the link that opens the same view: "?type=france-services&lang=fr". */
export function writeLink(state: LinkedState): string {
  const query = PARAMETERS.flatMap(({ name, write }) => {
    const text = write(state);
    // Comma, colon and slash are allowed in a query (RFC 3986, 3.4) and stay readable.
    return text === undefined
      ? []
      : [`${name}=${encodeURIComponent(text).replaceAll(/%(2C|2F|3A)/g, decodeURIComponent)}`];
  });
  return query.length === 0 ? "" : `?${query.join("&")}`;
}
