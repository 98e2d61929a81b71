import { type Occasion, RESOURCES, type ResourceName, type WholeName } from "../data/resources.ts";
import type { Settled } from "../domain/loadable.ts";
import type { Held } from "./held-resources.ts";

interface HoldingStore<State> {
  readonly getState: () => State;
  readonly subscribe: (listener: (state: State) => void) => () => void;
}

/**
 * Loads each resource of a store once, on the first occasion that needs it. A failure affects no other resource, but for those that are
 * decoded with it. Returns the function that loads the failed ones again.
 */
export function loadByNeed<Name extends ResourceName, State extends { readonly resources: Held<Name> }>(
  store: HoldingStore<State>,
  receive: (resources: Partial<Held<Name>>) => void,
  loadOne: (name: WholeName) => Promise<Settled<unknown>>,
  isDue: (occasion: Occasion, state: State) => boolean,
): () => void {
  // Parts are asked for by who needs them.
  const names = (Object.keys(store.getState().resources) as Name[]).filter(
    (name) => !RESOURCES[name].file.includes("*"),
  );
  const waiting = new Set(names);
  const load = async (name: Name) => {
    receive({ [name]: await loadOne(name as WholeName) } as unknown as Partial<Held<Name>>);
  };
  const follow = (state: State) => {
    for (const name of waiting) {
      if (!RESOURCES[name].when.some((occasion) => isDue(occasion, state))) continue;
      waiting.delete(name);
      void load(name);
    }
  };
  follow(store.getState());
  store.subscribe(follow);
  return () => {
    const { resources } = store.getState();
    for (const name of names) if (resources[name].status === "failed") void load(name);
  };
}
