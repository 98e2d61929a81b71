import { useId, useState } from "react";
import { MOST_PLANNED } from "../../domain/scenario/planned-place.ts";
import type { Commune } from "../../domain/territory.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Icon } from "../symbols/icon.tsx";
import { PlannedSymbol } from "../symbols/planned-symbol.tsx";
import { CommuneField } from "./commune-field.tsx";
import { placingStartId } from "./placing-start.ts";

/** Two ways to add a planned place: by pointer on the map, or by keyboard in a commune. */
export function AddPlanned() {
  const { actions, messages } = useDetailedApp();
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
