import type { Choices } from "../app-state.ts";
import type { LinkedState } from "./parameter.ts";
import { PARAMETERS } from "./parameters.ts";

/** The choices of a link's query, on top of the usual ones. Unknown parameters and nonsense are passed over. */
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
    // A comma, a colon and a slash may stand in a query (RFC 3986, 3.4) and a person can read them.
    return text === undefined
      ? []
      : [`${name}=${encodeURIComponent(text).replaceAll(/%(2C|2F|3A)/g, decodeURIComponent)}`];
  });
  return query.length === 0 ? "" : `?${query.join("&")}`;
}
