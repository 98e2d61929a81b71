import { useId } from "react";
import { SHOWN_ACCESS_MAPS } from "../../domain/access/access-maps.ts";
import { isShowable } from "../../domain/access/shown-access-map.ts";
import { selectShownAccessMap } from "../../model/access-map-selectors.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { RadioGroup } from "../access/radio-group.tsx";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";

/** Access maps that only some access models allow. */
const OF_SOME_MODELS = ["saisons", "zone"] as const;

/** « Carte de l'accès »: choice of the access map, with its explanation. */
export function AccessMapChoice() {
  const { actions, messages } = useFrenchApp();
  const noteId = useId();
  const model = useAppState(selectAccessModel);
  const shown = useAppState(selectShownAccessMap);
  const needs = OF_SOME_MODELS.filter((map) => !isShowable(map, model)).map((map) => messages.accessMapNeeds[map]);
  return (
    <div className="access-map-choice">
      <RadioGroup
        legend={messages.accessMap}
        isInline
        value={shown}
        options={SHOWN_ACCESS_MAPS.map((value) => ({
          value,
          label: messages.accessMaps[value],
          isDisabled: !isShowable(value, model),
        }))}
        describedBy={noteId}
        onChoose={actions.chooseAccessMap}
      />
      <p className="hint" id={noteId}>
        {[messages.accessMapHints[shown], ...needs].join(" ")}
      </p>
    </div>
  );
}
