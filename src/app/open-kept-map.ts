import { toParisMoment } from "../domain/opening-hours/paris-moment.ts";
import { createKeptMapController, type KeptMapController } from "../features/offline/kept-map-controller.ts";
import type { Actions } from "../model/actions.ts";
import type { AppStore } from "../model/store.ts";

/** What keeps the detailed map on the device. Rejects where browsers keep no files, as without HTTPS. */
export async function openKeptMap(store: AppStore, actions: Actions): Promise<KeptMapController> {
  // Shared with the map, whose chunk would be split by an import of another kind.
  const { openMaps } = await import("./base-maps.ts");
  const { openArchive, kept: repository } = openMaps();
  if (repository === undefined) throw new Error("no Cache Storage at this address");
  const today = () => toParisMoment(new Date()).date;
  return createKeptMapController(store, actions, { repository, openArchive, today });
}
