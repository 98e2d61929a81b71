import { ANY_TIME, NO_FILTERS } from "../../domain/filter/filters.ts";
import { originOf, repeatSearchQuery, type SearchQuery } from "../../domain/search/search-query.ts";
import { type Choices, USUAL_CHOICES } from "../../state/app-state.ts";
import { readLink, writeLink } from "../../state/url/link.ts";
import { useApp } from "../app-context.ts";
import type { SearchOption } from "./search-options.ts";

/** Effect of an answer: a query, a starting point, or the sheet of a place or pass. */
interface Goal {
  readonly query: (before: SearchQuery) => SearchQuery;
  /** Query that the device remembers, where it differs. */
  readonly remembered?: (before: SearchQuery) => SearchQuery;
  readonly selection?: Choices["selection"];
}

const NO_QUERY: SearchQuery = { filters: NO_FILTERS, opening: ANY_TIME, origin: undefined, needNote: undefined };

/** Returns the function that applies the chosen answer and remembers it on the device. */
export function useChooseAnswer(): (option: SearchOption) => void {
  const { store, actions } = useApp();
  return (option) => {
    const state = store.getState();
    const { query, remembered = query, selection } = goalOf(option);
    const choices = {
      ...USUAL_CHOICES,
      view: "question" as const,
      ...remembered(NO_QUERY),
      ...(selection && { selection }),
    };
    const named = namesOf(option);
    if (named.name !== "") actions.rememberSearch({ ...named, query: writeLink(choices) });
    actions.ask(askedBy(option, state));
    if (selection?.kind === "place") actions.selectPlace(selection.id);
    if (selection?.kind === "passage") actions.selectPassage(selection.id);
  };
}

/** The query of an answer, in a state. */
export function askedBy(option: SearchOption, { filters, opening, origin, needNote }: SearchQuery): SearchQuery {
  return goalOf(option).query({ filters, opening, origin, needNote });
}

function namesOf({ name, detail, meant }: SearchOption) {
  return meant.kind === "reading" ? { name: meant.rememberedAs, detail: "" } : { name, detail };
}

function goalOf({ meant }: SearchOption): Goal {
  switch (meant.kind) {
    case "reading":
      return meant;
    case "hit": {
      const { hit } = meant;
      if (hit.kind === "lieu") return toSheet({ kind: "place", id: hit.place.id });
      if (hit.kind === "col") return toSheet({ kind: "passage", id: hit.passage.id });
      const origin = originOf(hit);
      return { query: (before) => ({ ...before, origin }) };
    }
    case "address": {
      const { label, position, codeCommune } = meant.address;
      return { query: (before) => ({ ...before, origin: { kind: "adresse", label, position, codeCommune } }) };
    }
    case "recent": {
      const asked = readLink(meant.search.query, USUAL_CHOICES);
      return { query: (before) => repeatSearchQuery(asked, before), selection: asked.selection };
    }
  }
}

function toSheet(selection: Choices["selection"]): Goal {
  return { query: (before) => before, selection };
}
