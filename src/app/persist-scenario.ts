import { isWithinScenario, joinScenarios, withoutScenario } from "../domain/scenario/scenario.ts";
import type { Actions } from "../model/actions.ts";
import type { HearOtherTabs, Repository } from "../model/repository.ts";
import type { AppStore } from "../model/store.ts";
import { readStoredScenario, writeStoredScenario } from "../model/stored-scenario.ts";

/**
 * Offers the scenario stored on the device, without the part that the link contains, and stores later changes. A scenario that is offered
 * but neither resumed nor forgotten stays stored beside the present one, and so does that of another tab: otherwise the last tab to write
 * would erase it.
 */
export function persistScenario(
  repository: Repository,
  store: AppStore,
  actions: Actions,
  hearOtherTabs: HearOtherTabs,
): void {
  const remembered = readStoredScenario(repository);
  if (!isWithinScenario(remembered, store.getState())) {
    actions.reportRemembered(withoutScenario(remembered, store.getState()));
  }
  /** Suppresses writing what was just read: another tab may have changed it again. */
  let isHearing = false;
  hearOtherTabs(() => {
    isHearing = true;
    actions.reportRemembered(withoutScenario(readStoredScenario(repository), store.getState()));
    isHearing = false;
  });
  store.subscribe((state, previous) => {
    const { planned, excluded, rememberedScenario } = state;
    const isSame =
      planned === previous.planned &&
      excluded === previous.excluded &&
      rememberedScenario === previous.rememberedScenario;
    if (!isSame && !isHearing)
      writeStoredScenario(repository, joinScenarios(rememberedScenario, { planned, excluded }));
  });
}
