import type { Resources } from "../../state/app-state.ts";
import type { AppStore } from "../../state/store.ts";

/** Resolves with a resource once it is no longer loading. */
export function settled<Name extends keyof Resources>(store: AppStore, name: Name): Promise<Resources[Name]> {
  return new Promise((resolve) => {
    const resource = store.getState().resources[name];
    if (resource.status !== "loading") {
      resolve(resource);
      return;
    }
    const stop = store.subscribe(({ resources }) => {
      if (resources[name].status === "loading") return;
      stop();
      resolve(resources[name]);
    });
  });
}
