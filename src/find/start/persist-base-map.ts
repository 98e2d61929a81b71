import { OWN_BASE_MAP, readBaseMapChoice } from "../../domain/base-map-choice.ts";
import type { Actions } from "../../state/actions.ts";
import type { Repository } from "../../state/repository.ts";
import type { AppStore } from "../../state/store.ts";

/** Restores the base map chosen on this device, and stores later choices other than the embedded one. The embedded form knows no choice. */
export function persistBaseMap(repository: Repository, store: AppStore, actions: Actions): void {
  if (store.getState().isEmbedded) return;
  const kept = readBaseMapChoice(repository.read());
  if (kept !== undefined) actions.chooseBaseMap(kept);
  store.subscribe(({ onlineMap: { choice } }, previous) => {
    if (choice === previous.onlineMap.choice) return;
    if (choice === OWN_BASE_MAP) repository.clear();
    else repository.write(choice);
  });
}
