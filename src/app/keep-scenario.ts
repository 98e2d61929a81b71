import { isWithinScenario, joinScenarios } from "../domain/scenario/scenario.ts";
import type { Actions } from "../state/actions.ts";
import { keepScenarioOn, readKeptScenario } from "../state/kept-scenario.ts";
import type { Shelf } from "../state/shelf.ts";
import type { AppStore } from "../state/store.ts";

/**
 * Offers the person the scenario that the device remembers, unless the link holds it, and has the device remember what is
 * supposed from now on. What is neither taken up nor forgotten is remembered beside it.
 */
export function keepScenario(shelf: Shelf, store: AppStore, actions: Actions): void {
  const remembered = readKeptScenario(shelf);
  if (!isWithinScenario(remembered, store.getState())) actions.reportRemembered(remembered);
  store.subscribe((state, previous) => {
    const { planned, setAside, rememberedScenario } = state;
    const isSame =
      planned === previous.planned &&
      setAside === previous.setAside &&
      rememberedScenario === previous.rememberedScenario;
    if (!isSame) keepScenarioOn(shelf, joinScenarios(rememberedScenario, { planned, setAside }));
  });
}
