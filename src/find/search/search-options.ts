import type { Address } from "../../domain/origin.ts";
import type { SearchHit } from "../../domain/search/search-places.ts";
import type { SearchQuery } from "../../domain/search/search-query.ts";
import type { AddressAnswers, RecentSearch } from "../../state/slices.ts";
import type { ComboboxGroup, ComboboxOption } from "../../ui/combobox/combobox-props.ts";
import type { Core } from "../../ui/messages/catalogue.ts";

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
