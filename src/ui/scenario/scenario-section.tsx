import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { isEmptyScenario, NO_SCENARIO } from "../../domain/scenario/scenario.ts";
import { useAppState } from "../app-context.ts";
import { headingId } from "../coverage/section-heading.ts";
import { useFrenchApp } from "../french-app.ts";
import { type Undo, useUndo } from "./use-undo.ts";
import "./scenario.css";
import { createPortal } from "react-dom";
import { Icon } from "../../design/symbols/icon.tsx";
import { ExcludedSymbol, PlannedSymbol } from "../../design/symbols/planned-symbol.tsx";
import { communeLabel } from "../../domain/commune-label.ts";
import { MOST_PLANNED } from "../../domain/scenario/planned-place.ts";
import type { Commune } from "../../domain/territory.ts";
import { NOT_PLACING } from "../../model/app-state.ts";
import { selectReturns } from "../../model/scenario-places-selectors.ts";
import { selectHasScenario } from "../../model/scenario-selectors.ts";
import { usePeople } from "../people/people-text.ts";
import { useCoarsePointer } from "../sheet/use-coarse-pointer.ts";
import { useIsNew } from "../spoken.ts";
import { CommuneField } from "./commune-field.tsx";
import { placingStartId } from "./placing-start.ts";
import { PlannedList } from "./planned-list.tsx";
import { ScenarioEffect } from "./scenario-effect.tsx";

/** « Lieux envisagés »: the scenario and its effect on people. */
export function ScenarioSection() {
  const { actions, messages } = useFrenchApp();
  const isEmpty = useAppState(isEmptyScenario);
  const hasEffect = useAppState(selectHasScenario);
  const isNew = useIsNew(hasEffect);
  const undo = useUndo();
  const selection = useAppState((state) => state.selection);
  // A selection made before this part was shown must not move the focus from the tab.
  const first = useRef(selection);
  const asked = selection === first.current || selection.kind !== "planned" ? undefined : selection;
  return (
    <div className="scenario">
      <p className="hint">{messages.scenarioHint}</p>
      <RememberedOffer />
      <AddPlanned />
      <UndoOffer undo={undo} />
      <PlannedList
        asked={asked}
        onRemove={(id, name) => undo.after(messages.plannedRemoved({ name }), () => actions.removePlanned(id))}
      />
      <ExcludedList />
      {hasEffect && <ScenarioEffect isNew={isNew} />}
      {!isEmpty && (
        <button
          type="button"
          className="button"
          onClick={() => undo.after(messages.scenarioCleared, () => actions.replaceScenario(NO_SCENARIO))}
        >
          {messages.clearScenario}
        </button>
      )}
      <PlacingBanner />
    </div>
  );
}

/** Two ways to add a planned place: by pointer on the map, or by keyboard in a commune. */
function AddPlanned() {
  const { actions, messages } = useFrenchApp();
  const [isOpen, setOpen] = useState(false);
  const waysId = useId();
  const isFull = useAppState((state) => state.planned.length >= MOST_PLANNED);
  const hasMap = useAppState((state) => state.mapStatus === "ready");
  const add = ({ position }: Commune) => {
    const id = actions.addPlanned(position, "");
    setOpen(false);
    if (id !== undefined) actions.selectPlanned(id);
  };
  if (isFull) return <p className="hint">{messages.plannedFull({ count: MOST_PLANNED })}</p>;
  return (
    <div className="add-planned">
      <button
        type="button"
        className="button button-primary button-wide"
        aria-expanded={isOpen}
        aria-controls={waysId}
        onClick={() => setOpen(!isOpen)}
      >
        <PlannedSymbol />
        {messages.addPlanned}
      </button>
      <div id={waysId} className="add-ways" hidden={!isOpen}>
        <div className="add-way">
          <button
            type="button"
            id={placingStartId({ kind: "adding" })}
            className="button button-wide"
            disabled={!hasMap}
            onClick={() => actions.choosePlacing({ kind: "adding" })}
          >
            <Icon name="locate" />
            {messages.addOnMap}
          </button>
          <p className="hint">{hasMap ? messages.addOnMapHint : messages.noMapToClick}</p>
        </div>
        <CommuneField label={messages.addInCommune} hint={messages.addInCommuneHint} onChoose={add} />
      </div>
    </div>
  );
}

/** Excluded places, each with the gain of its return. */
function ExcludedList() {
  const { actions, messages } = useFrenchApp();
  const people = usePeople();
  const all = useAppState(selectReturns);
  if (all.length === 0) return null;
  return (
    <div>
      <h3>{messages.excludedPlaces}</h3>
      <ul className="planned-list" aria-label={messages.excludedPlaces}>
        {all.map(({ place, regained }) => (
          <li key={place.id} className="planned-item">
            <ExcludedSymbol />
            <div className="planned-words">
              <strong>
                <button
                  type="button"
                  className="row-link"
                  data-place={place.id}
                  onClick={() => actions.selectPlace(place.id)}
                >
                  {place.name}
                </button>
              </strong>
              <p className="hint">{communeLabel(place)}</p>
              <p className="planned-gain">
                {regained === undefined ? messages.excludedUncounted : messages.returnGain(people(regained))}
              </p>
              <div className="planned-acts">
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    document.getElementById(headingId("scenario"))?.focus();
                    actions.restorePlace(place.id);
                  }}
                >
                  {messages.restorePlace} <span className="visually-hidden">{place.name}</span>
                </button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Banner over the map while it waits for a click: instruction, reason why the last click was rejected, and cancel button. */
function PlacingBanner() {
  const { actions, messages } = useFrenchApp();
  const placing = useAppState((state) => state.placing);
  const isCoarse = useCoarsePointer();
  const isPlacing = placing.kind !== "none";
  const giveUp = () => {
    actions.choosePlacing(NOT_PLACING);
    document.getElementById(placingStartId(placing))?.focus();
  };
  const hear = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === "Escape") giveUp();
  });
  useEffect(() => {
    if (!isPlacing) return;
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, [isPlacing]);
  const mapArea = document.getElementById("carte");
  if (mapArea === null) return null;
  return createPortal(
    <div role="status" className="placing">
      {placing.kind !== "none" && (
        <div className="map-notice placing-banner">
          {placing.isRefused === true && <p className="field-fault">{messages.placingRefused}</p>}
          <p>
            {messages.placing[placing.kind]} {!isCoarse && messages.placingEscape}
          </p>
          <button type="button" className="button" onClick={giveUp}>
            {messages.stopPlacing}
          </button>
        </div>
      )}
    </div>,
    mapArea,
  );
}

/** Offers the scenario of an earlier visit, stored on the device. Applying it without asking would mislead. */
function RememberedOffer() {
  const { actions, messages } = useFrenchApp();
  const remembered = useAppState((state) => state.rememberedScenario);
  if (isEmptyScenario(remembered)) return null;
  const then = (act: () => void) => () => {
    document.getElementById(headingId("scenario"))?.focus();
    act();
  };
  return (
    <div className="notice remembered">
      <p>
        {messages.remembered({
          planned: remembered.planned.length,
          aside: remembered.excluded.length,
        })}
      </p>
      <div className="remembered-acts">
        <button type="button" className="button" onClick={then(actions.resumeRemembered)}>
          {messages.resumeRemembered}
        </button>
        <button type="button" className="button button-plain" onClick={then(actions.forgetRemembered)}>
          {messages.forgetRemembered}
        </button>
      </div>
    </div>
  );
}

/** Says what was removed and focuses the undo button, because the focused element was removed. */
function UndoOffer({ undo: { offer, undo } }: { readonly undo: Undo }) {
  const { messages } = useFrenchApp();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (offer !== undefined) button.current?.focus();
  }, [offer]);
  return (
    <div role="status">
      {offer !== undefined && (
        <div className="notice undo-offer">
          <p>{offer.words}</p>
          <button
            ref={button}
            type="button"
            className="button"
            onClick={() => {
              document.getElementById(headingId("scenario"))?.focus();
              undo();
            }}
          >
            {messages.undo}
          </button>
        </div>
      )}
    </div>
  );
}
