import { useId } from "react";
import { chosenVariant } from "../../domain/scenario/variants.ts";
import { selectChosenTerritory } from "../../model/territory-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { AccessMapButton } from "../../ui/coverage/access-map-button.tsx";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { useLaterAppState } from "../../ui/later-state.ts";
import { nameTerritory } from "../../ui/territory/name-territory.ts";
import {
  selectComparedVariant,
  selectVariantFigures,
  selectVariants,
  supposedBy,
  variantFiguresInSteps,
} from "./state.ts";
import { VariantTable } from "./table.tsx";

/** « Comparer les variantes »: the present state and each variant side by side, for the chosen territory. */
export function VariantsSection() {
  const {
    messages,
    messages: {
      variants: { comparison: words },
    },
  } = useDetailedApp();
  const figures = useLaterAppState(selectVariantFigures, variantFiguresInSteps);
  const hasOverrides = useAppState((state) =>
    selectVariants(state).variants.some(({ overrides }) => overrides.size > 0),
  );
  const territory = useAppState((state) => nameTerritory(selectChosenTerritory(state), state, messages));
  return (
    <div className="variants">
      {figures === undefined ? (
        <p className="hint">{words.failed}</p>
      ) : (
        <VariantTable figures={figures} territory={territory} />
      )}
      <DifferenceMap />
      <p className="hint">{words.meaning}</p>
      {hasOverrides && <p className="hint">{words.passagesKept}</p>}
    </div>
  );
}

/** Which variant the map compares the shown one with, and the button that shows the map. */
function DifferenceMap() {
  const { actions, messages } = useDetailedApp();
  const { variants: words } = messages;
  const list = useAppState(selectVariants);
  const compared = useAppState(selectComparedVariant);
  const hasMap = useAppState((state) => state.mapStatus === "ready");
  const id = useId();
  const choose = (letter: string) => {
    const { compared: _, ...others } = list;
    actions.recallSuppositions(supposedBy(letter === "" ? others : { ...others, compared: letter }));
  };
  return (
    <div className="variants-map">
      <div className="field">
        <label htmlFor={id}>{words.comparedWith({ label: words.label(chosenVariant(list)) })}</label>
        <select id={id} value={compared?.letter ?? ""} onChange={({ target }) => choose(target.value)}>
          <option value="">{words.comparison.present}</option>
          {list.variants
            .filter(({ letter }) => letter !== list.chosen)
            .map((variant) => (
              <option key={variant.letter} value={variant.letter}>
                {words.label(variant)}
              </option>
            ))}
        </select>
      </div>
      {hasMap && <AccessMapButton map="variantes" label={words.showMap} />}
    </div>
  );
}
