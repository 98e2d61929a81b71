import { ANY_TIME, NO_FILTERS } from "../../domain/filter/filters.ts";
import type { Address } from "../../domain/origin.ts";
import type { SearchHit } from "../../domain/search/search-places.ts";
import { isCertain, originOf, repeatSearchQuery, type SearchQuery } from "../../domain/search/search-query.ts";
import { type Choices, USUAL_CHOICES } from "../../state/app-state.ts";
import type { AddressAnswers, RecentSearch } from "../../state/slices.ts";
import { readLink, writeLink } from "../../state/url/link.ts";
import type { ComboboxGroup, ComboboxOption } from "../../ui/combobox/combobox.tsx";
import type { Core } from "../../ui/messages/catalogue.ts";
import { useApp } from "../app-context.ts";

/** An answer that the person can choose. */
export interface SearchOption extends ComboboxOption {
  readonly meant:
    | {
        readonly kind: "reading";
        /** The query after the choice, and the query that the device remembers. */
        readonly query: (before: SearchQuery) => SearchQuery;
        readonly remembered: (before: SearchQuery) => SearchQuery;
        /** Whether the place only stands in for an address. */
        readonly isForAddress: boolean;
        /** Whether every word was understood completely, so that no address is searched for. */
        readonly isWhole: boolean;
        /** Whether the person means it beyond doubt. */
        readonly isCertain: boolean;
        /** Note shown after the choice; "" without a note. */
        readonly note: string;
        /** Name without the moment, for recent searches; "" when there is nothing else to remember. */
        readonly rememberedAs: string;
      }
    | { readonly kind: "hit"; readonly hit: SearchHit }
    | { readonly kind: "address"; readonly address: Address }
    | { readonly kind: "recent"; readonly search: RecentSearch };
}

export type SearchOptionGroup = ComboboxGroup<SearchOption>;

/** Options for the addresses found for the current text. */
export function toAddressGroup(answers: AddressAnswers, messages: Core): SearchOptionGroup {
  const addresses = addressesOf(answers);
  return {
    id: "adresse",
    name: messages.searchGroups.adresse,
    options: addresses.map((address, rank) => ({
      id: `adresse-${rank}`,
      name: address.name,
      detail: `${address.postcode} ${address.city}`.trim(),
      meant: { kind: "address", address },
    })),
  };
}

/** Options for the recent searches stored on the device. */
export function toRecentGroup(recent: readonly RecentSearch[], messages: Core): SearchOptionGroup {
  return {
    id: "recent",
    name: messages.searchGroups.recent,
    options: recent.map((search, rank) => ({
      id: `recent-${rank}`,
      name: search.name,
      detail: search.detail,
      meant: { kind: "recent", search },
    })),
  };
}

/** The former addresses stay during a new request, so that the list does not jump at each key. */
function addressesOf(answers: AddressAnswers): readonly Address[] {
  if (answers.status === "found") return answers.addresses;
  return answers.status === "asking" ? answers.previous : [];
}

/** Effect of an answer: a query, a starting point, or the sheet of a place. */
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

/** Whether the first answer only stands in for an address. */
export function awaitsAddress([first]: readonly SearchOptionGroup[]): boolean {
  const meant = first?.options[0]?.meant;
  return meant?.kind === "reading" && meant.isForAddress;
}

/** Whether the first answer uses every word. */
export function isWhole([first]: readonly SearchOptionGroup[]): boolean {
  const meant = first?.options[0]?.meant;
  return meant?.kind === "reading" && meant.isWhole;
}

/** Whether the person means the first answer beyond doubt; else the page asks. */
export function isCertainAnswer(groups: readonly SearchOptionGroup[]): boolean {
  const meant = groups[0]?.options[0]?.meant;
  if (meant?.kind === "reading") return meant.isCertain;
  if (meant?.kind !== "hit") return true;
  const all = groups.flatMap(({ options }) => options.map((option) => option.meant));
  return isCertain(all.flatMap((one) => (one.kind === "hit" ? [one.hit] : [])));
}
