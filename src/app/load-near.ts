import type { Actions } from "../model/actions.ts";
import type { AppStore } from "../model/store.ts";
import type { LoadFiner } from "../platform/dataset/load-finer-outlines.ts";

/** Loads the finer outlines of the départements to which the map comes near. Where they cannot be had, those of the whole region stay. */
export function loadNear(store: AppStore, actions: Actions): void {
  let loader: Promise<LoadFiner> | undefined;
  store.subscribe(({ nearDepartements }, before) => {
    if (nearDepartements === before.nearDepartements) return;
    loader ??= import("../platform/dataset/load-finer-outlines.ts").then(({ createFinerLoader }) =>
      createFinerLoader(),
    );
    const load = async () => {
      const finer = await (await loader)?.(nearDepartements);
      // Of several loads the last one has the départements of all.
      if (finer !== undefined && store.getState().nearDepartements === nearDepartements)
        actions.receiveFinerOutlines(finer);
    };
    // Lost code is reported by `watchLostCode`.
    load().catch(() => {
      loader = undefined;
    });
  });
}
