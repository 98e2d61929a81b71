import { WHOLE_REGION } from "../../domain/territory-ref.ts";
import { selectChosenTerritory } from "../../state/territory-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { nameTerritory } from "../territory/name-territory.ts";
import { TerritoryField } from "../territory/territory-field.tsx";

/** Choice of the territory of the page; an empty field chooses the region. */
export function TerritoryChoice() {
  const { actions, messages } = useDetailedApp();
  const territory = useAppState(selectChosenTerritory);
  const name = useAppState((state) => nameTerritory(territory, state, messages));
  return (
    <TerritoryField
      label={messages.territory}
      chosen={territory.level === "region" ? "" : name}
      placeholder={messages.wholeRegion}
      clearName={messages.clearTerritory}
      onChoose={actions.chooseTerritory}
      onClear={() => actions.chooseTerritory(WHOLE_REGION)}
    />
  );
}
