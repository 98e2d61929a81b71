import type { Address } from "../domain/address.ts";

/** Answer of the geocoder to the text of the search field; never in the link. */
export type AddressAnswers =
  /** The text cannot be an address. */
  | { readonly status: "idle" }
  /** The previous addresses may stay visible: they often answer the beginning of the same text. */
  | { readonly status: "asking"; readonly previous: readonly Address[] }
  /** At least one address. `text` is the requested text; the field may have changed since. */
  | { readonly status: "found"; readonly text: string; readonly addresses: readonly Address[] }
  | { readonly status: "none"; readonly text: string }
  | { readonly status: "busy" }
  | { readonly status: "unavailable" };

export const NO_ANSWERS: AddressAnswers = { status: "idle" };
