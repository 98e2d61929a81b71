import { type KeyboardEvent, useId, useState } from "react";
import { Icon } from "../../design/symbols/icon.tsx";
import { readyValue } from "../../domain/loadable.ts";
import { isInRegion } from "../../domain/scenario/is-in-region.ts";
import type { LocatedPlannedPlace } from "../../domain/scenario/planned-place.ts";
import { type Direction, stepPosition } from "../../domain/scenario/step-position.ts";
import { selectCommunes } from "../../model/selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { CommuneField } from "./commune-field.tsx";
import { placingStartId } from "./placing-start.ts";

const STEP_KM = 0.5;
const LONG_STEP_KM = 5;
const DIRECTIONS: readonly Direction[] = ["north", "west", "east", "south"];
const DIRECTION_OF_KEY: Readonly<Record<string, Direction>> = {
  ArrowUp: "north",
  ArrowDown: "south",
  ArrowRight: "east",
  ArrowLeft: "west",
};

/** Moves a planned place: by a click on the map, to the seat of a commune, or step by step. */
export function MovePlanned({ place }: { readonly place: LocatedPlannedPlace }) {
  const { actions, messages } = useFrenchApp();
  const hasMap = useAppState((state) => state.mapStatus === "ready");
  const placing = { kind: "moving", id: place.id } as const;
  return (
    <div className="move-planned">
      <div className="add-way">
        <button
          type="button"
          id={placingStartId(placing)}
          className="button button-wide"
          disabled={!hasMap}
          onClick={() => actions.choosePlacing(placing)}
        >
          <Icon name="locate" />
          {messages.addOnMap}
        </button>
        {!hasMap && <p className="hint">{messages.noMapToClick}</p>}
      </div>
      <MoveSteps place={place} />
      <CommuneField
        label={messages.moveToCommune}
        onChoose={({ position }) => actions.movePlanned(place.id, position)}
      />
    </div>
  );
}

function MoveSteps({ place }: { readonly place: LocatedPlannedPlace }) {
  const { actions, messages } = useFrenchApp();
  const { store } = useApp();
  const hintId = useId();
  const [isRefused, setRefused] = useState(false);
  const step = (direction: Direction, isLong: boolean) => {
    const state = store.getState();
    const position = stepPosition(place.position, direction, isLong ? LONG_STEP_KM : STEP_KM);
    const isPlaceable = isInRegion(
      position,
      readyValue(state.resources.territories)?.departements,
      selectCommunes(state),
    );
    setRefused(!isPlaceable);
    if (isPlaceable) actions.movePlanned(place.id, position);
  };
  const hear = (event: KeyboardEvent) => {
    const direction = DIRECTION_OF_KEY[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    step(direction, event.shiftKey);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset needs a visible legend, which would repeat the button above
    <div className="move-steps" role="group" aria-label={messages.movePlanned} aria-describedby={hintId}>
      <div className="step-cross">
        {DIRECTIONS.map((direction) => (
          <button
            key={direction}
            type="button"
            className={`button step-${direction}`}
            aria-label={messages.moveSteps[direction]}
            onClick={(event) => step(direction, event.shiftKey)}
            onKeyDown={hear}
          >
            <Icon name="up" />
          </button>
        ))}
      </div>
      <p id={hintId} className="hint">
        {messages.moveStepsHint}
      </p>
      <p role="status" className="field-fault">
        {isRefused && messages.stepRefused}
      </p>
    </div>
  );
}
