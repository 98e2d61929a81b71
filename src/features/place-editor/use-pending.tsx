import { useSyncExternalStore } from "react";
import { useApp } from "../../ui/app-context.ts";
import { type Pending, type PendingList, pendingOf } from "./repository.ts";

/** The waiting changes of the device, and the list that changes them. */
export function usePending(): { readonly list: PendingList; readonly pending: Pending } {
  const { store } = useApp();
  const list = pendingOf(store);
  return { list, pending: useSyncExternalStore(list.subscribe, list.get) };
}
