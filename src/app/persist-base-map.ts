import { OWN_BASE_MAP, readBaseMapChoice } from "../domain/base-map-choice.ts";
import type { Actions } from "../model/actions.ts";
import { selectUsualBaseMap } from "../model/base-map/usual-base-map.ts";
import type { Repository } from "../model/repository.ts";
import type { AppStore } from "../model/store.ts";

/**
 * Restores the base map chosen on this device, and stores later choices other than the usual one. Without a choice it takes the usual one,
 * which is known once the manifest has come. The embedded form knows no choice.
 */
export function persistBaseMap(repository: Repository, store: AppStore, actions: Actions): void {
  const { isEmbedded } = store.getState();
  const kept = isEmbedded ? undefined : readBaseMapChoice(repository.read());
  if (kept !== undefined) actions.chooseBaseMap(kept);
  store.subscribe((state, previous) => {
    const { choice } = state.onlineMap;
    const usual = selectUsualBaseMap(state);
    if (choice !== previous.onlineMap.choice) {
      if (isEmbedded) return;
      if (choice === usual) repository.clear();
      else repository.write(choice);
    } else if (kept === undefined && choice === OWN_BASE_MAP && usual !== selectUsualBaseMap(previous)) {
      actions.chooseBaseMap(usual);
    }
  });
}
