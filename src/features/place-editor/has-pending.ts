import { STORED_ITEMS } from "../../offline/stored-items.ts";
import { repositoryOn } from "../../state/repository.ts";

/** Whether the device keeps waiting changes or drafts. A file of its own, so that a sheet does not load the code that reads them. */
export function hasPending(): boolean {
  return repositoryOn(() => localStorage, STORED_ITEMS.corrections.texts[0]).read() !== undefined;
}
