import { useAppState, useDetailedApp } from "../app-context.ts";
import { selectMandatePlaces } from "./state.ts";

/** Leads to the list of the places that are accredited for Aidants Connect, from the starting point where one is chosen. */
export function AllMandatesButton() {
  const { actions, messages } = useDetailedApp();
  const { length } = useAppState(selectMandatePlaces);
  if (length === 0) return null;
  const show = () => {
    actions.resetFilters();
    actions.toggleFilter("practical", "par-mandat");
    actions.chooseView("trouver");
  };
  return (
    <button type="button" className="button" onClick={show}>
      {messages.mandatePlaces({ count: length })}
    </button>
  );
}
