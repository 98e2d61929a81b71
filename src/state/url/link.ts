import type { Choices } from "../app-state.ts";
import { impliedView, VIEW } from "./implied-view.ts";
import type { LinkedState } from "./parameter.ts";
import { PARAMETERS } from "./parameters.ts";

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
