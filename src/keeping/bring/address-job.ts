import type { LocateAddress } from "../../data/online/geocode-addresses.ts";
import { type AddressQueries, listAddresses } from "./addresses.ts";
import { findAddresses } from "./find-addresses.ts";
import type { Form } from "./form.ts";
import { previewOf } from "./import-state.ts";

/** Asks the address service for the addresses of the file, and reports each answer to the form. */
export interface AddressJob {
  start(): void;
  stop(): void;
}

export function createAddressJob(form: Form, locate: LocateAddress): AddressJob {
  let asking = new AbortController();
  const change = (changes: Partial<AddressQueries>) => {
    const state = form.read();
    if (state !== undefined) form.change({ addresses: { ...state.addresses, ...changes } });
  };
  const add: Parameters<typeof findAddresses>[2] = ({ text }, position) =>
    change({ found: new Map(form.read()?.addresses.found).set(text, position) });
  return {
    start: () => {
      const state = form.read();
      const preview = state && previewOf(state);
      if (preview === undefined || state?.addresses.status === "asking") return;
      const left = listAddresses(preview).filter(({ text }) => state?.addresses.found.has(text) === false);
      const own = new AbortController();
      asking = own;
      change({ status: "asking" });
      void findAddresses(left, locate, add, own.signal).then((isDone) => {
        if (!own.signal.aborted) change({ status: isDone ? "idle" : "unavailable" });
      });
    },
    stop: () => {
      asking.abort();
      change({ status: "idle" });
    },
  };
}
