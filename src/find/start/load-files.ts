import { loadPlaces } from "../../data/dataset/load-places.ts";
import { unreachable } from "../../domain/loadable.ts";
import type { Actions } from "../../state/actions.ts";
import type { AppStore, Resources } from "../../state/app-state.ts";

/**
 * Loads the named data files. The code of the places is in the first list; the code of the others loads with the first of them, and without
 * it they count as unreachable.
 */
export function loadFiles(store: AppStore, actions: Actions, wanted: readonly (keyof Resources)[]): void {
  const names = new Set(wanted);
  if (names.delete("places")) void loadPlaces().then((places) => actions.receive({ places }));
  if (names.size > 0) void loadLater(store, actions, names);
}

async function loadLater(store: AppStore, actions: Actions, names: ReadonlySet<keyof Resources>): Promise<void> {
  try {
    const { loadResources } = await import("./load-resources.ts");
    loadResources(store, actions, (name) => names.has(name));
  } catch (error) {
    actions.receive(Object.fromEntries([...names].map((name) => [name, unreachable(name, error)])));
  }
}
