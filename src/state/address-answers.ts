import type { Address } from "../domain/address.ts";

/** What the geocoder said to the text of the search field; never in the link. */
export type AddressAnswers =
  /** No text that could be an address. */
  | { readonly status: "idle" }
  /** The addresses shown before, often to the beginning of the same text, may stay in sight. */
  | { readonly status: "asking"; readonly previous: readonly Address[] }
  /** At least one address. The text is what was asked: the field may hold more meanwhile. */
  | { readonly status: "found"; readonly text: string; readonly addresses: readonly Address[] }
  | { readonly status: "none"; readonly text: string }
  | { readonly status: "busy" }
  | { readonly status: "unavailable" };

export const NO_ANSWERS: AddressAnswers = { status: "idle" };
