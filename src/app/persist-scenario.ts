import { isWithinScenario, joinScenarios, withoutScenario } from "../domain/scenario/scenario.ts";
import type { Actions } from "../state/actions.ts";
import { readKeptScenario, writeKeptScenario } from "../state/kept-scenario.ts";
import type { HearOtherTabs, Repository } from "../state/repository.ts";
import type { AppStore } from "../state/store.ts";

/**
 * Offers the person the scenario that the device remembers, but for what the link holds, and has the device remember what is
 * supposed from now on. What is neither taken up nor forgotten is remembered beside it, and so is what another tab supposes
 * meanwhile: the tab that writes last would take it away otherwise.
 */
export function persistScenario(
  repository: Repository,
  store: AppStore,
  actions: Actions,
  hearOtherTabs: HearOtherTabs,
): void {
  const remembered = readKeptScenario(repository);
  if (!isWithinScenario(remembered, store.getState())) {
    actions.reportRemembered(withoutScenario(remembered, store.getState()));
  }
  /** What was read is not written again: another tab may have gone on since. */
  let isHearing = false;
  hearOtherTabs(() => {
    isHearing = true;
    actions.reportRemembered(withoutScenario(readKeptScenario(repository), store.getState()));
    isHearing = false;
  });
  store.subscribe((state, previous) => {
    const { planned, excluded, rememberedScenario } = state;
    const isSame =
      planned === previous.planned &&
      excluded === previous.excluded &&
      rememberedScenario === previous.rememberedScenario;
    if (!isSame && !isHearing) writeKeptScenario(repository, joinScenarios(rememberedScenario, { planned, excluded }));
  });
}
