import type { Address } from "../../domain/address.ts";
import type { JoinedGroup, JoinedHit } from "../../domain/search/join-communes-and-resorts.ts";
import type { SearchHit } from "../../domain/search/search-places.ts";
import type { SearchQuery } from "../../domain/search/search-query.ts";
import type { AddressAnswers } from "../../state/address-answers.ts";
import type { RecentSearch } from "../../state/recent-searches.ts";
import type { ComboboxGroup, ComboboxOption } from "../combobox/combobox-props.ts";
import type { Core } from "../messages/catalogue.ts";
import { foundByText } from "./found-by-text.ts";

/** An answer that a person may choose. */
export interface SearchOption extends ComboboxOption {
  readonly meant:
    | {
        readonly kind: "reading";
        /** What is asked once it is chosen, and what of it the device remembers. */
        readonly query: (before: SearchQuery) => SearchQuery;
        readonly remembered: (before: SearchQuery) => SearchQuery;
        /** The place but stands in for an address. */
        readonly isForAddress: boolean;
        /** Every word was understood, and whole: there is no address to look for. */
        readonly isWhole: boolean;
        /** What must be known once it is chosen; "" for nothing. */
        readonly note: string;
        /** Its name without the moment, which passes; "" when there is nothing else to remember. */
        readonly rememberedAs: string;
      }
    | { readonly kind: "hit"; readonly hit: SearchHit }
    | { readonly kind: "address"; readonly address: Address }
    | { readonly kind: "recent"; readonly search: RecentSearch };
}

export type SearchOptionGroup = ComboboxGroup<SearchOption>;

/** What the device found, in its groups. */
export function toHitGroups(found: readonly JoinedGroup[], messages: Core): readonly SearchOptionGroup[] {
  return found.map(({ group, hits }) => ({
    id: group,
    name: messages.searchGroups[group],
    options: hits.map((hit) => ({
      id: hit.id,
      name: hit.label,
      detail: detailOf(hit, messages),
      meant: { kind: "hit", hit },
    })),
  }));
}

/** The addresses that answer the text that stands, if any has come. */
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

/** What tells an answer from others of its name: département, and the name or postcode by which it was found. */
function detailOf(hit: JoinedHit, messages: Core): string {
  const parts = [
    hit.kind === "lieu" ? hit.place.commune : "",
    hit.codesDepartement.length === 0 ? "" : `(${hit.codesDepartement.join(", ")})`,
    hit.isCommuneAndResort ? messages.communeAndResort : "",
    hit.kind === "massif" ? messages.massifCentre : "",
    foundByText(hit.foundBy, messages),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** The former addresses stay while new ones are asked for, so that the list does not jump at each key. */
function addressesOf(answers: AddressAnswers): readonly Address[] {
  if (answers.status === "found") return answers.addresses;
  return answers.status === "asking" ? answers.previous : [];
}
