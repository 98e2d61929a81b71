import { useEffect, useId, useRef, useState } from "react";
import { communeLabel } from "../../domain/commune-label.ts";
import type { LocatedPlannedPlace } from "../../domain/scenario/planned-place.ts";
import type { SingleGain } from "../../domain/scenario/single-gains.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { usePeople } from "../people/people-text.ts";
import { PlannedSymbol } from "../symbols/planned-symbol.tsx";
import { MovePlanned } from "./move-planned.tsx";
import { PlannedName } from "./planned-name.tsx";
import { useIsInRegion } from "./use-is-in-region.ts";

/** For the contents, which stay in sight. */
const ROOM_ABOVE_PX = 72;

export interface PlannedHandling {
  /** The planned place that was chosen last, each time another object. */
  readonly asked: { readonly id: string } | undefined;
  readonly onRemove: (id: string, name: string) => void;
}

interface PlannedItemProps extends PlannedHandling {
  readonly place: LocatedPlannedPlace;
  readonly gain: SingleGain | undefined;
  /** The only planned place: what it brings by itself is all that it brings. */
  readonly isAlone: boolean;
}

/** A planned place: its name, where it is, what it brings, and what can be done with it. */
export function PlannedItem({ place, gain, isAlone, asked, onRemove }: PlannedItemProps) {
  const { messages } = useDetailedApp();
  const [isMoving, setMoving] = useState(false);
  const movesId = useId();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (asked === undefined) return;
    bringIntoView(item.current);
    item.current?.querySelector("input")?.focus({ preventScroll: true });
  }, [asked]);
  const isOutside = !useIsInRegion(place.position);
  const title = place.name || messages.plannedPlace(place);
  return (
    <li ref={item} className="planned-item">
      <PlannedSymbol />
      <div className="planned-words">
        <PlannedName place={place} />
        <p className="hint">{communeLabel(place)}</p>
        {isOutside && <p className="field-fault">{messages.plannedOutside}</p>}
        <p className="planned-gain" aria-live={isMoving ? "polite" : "off"}>
          <Gain gain={gain} isAlone={isAlone} />
        </p>
        <div className="planned-acts">
          <button
            type="button"
            className="button"
            aria-expanded={isMoving}
            aria-controls={movesId}
            onClick={() => setMoving(!isMoving)}
          >
            {messages.movePlanned} <span className="visually-hidden">{title}</span>
          </button>
          <button type="button" className="button" onClick={() => onRemove(place.id, title)}>
            {messages.removePlanned} <span className="visually-hidden">{title}</span>
          </button>
        </div>
        <div id={movesId} hidden={!isMoving}>
          {isMoving && <MovePlanned place={place} />}
        </div>
      </div>
    </li>
  );
}

/** Scrolls the view alone: the browser would scroll the panel around it too, whose top would be lost. */
function bringIntoView(item: Element | null): void {
  const view = item?.closest(".view-scroller");
  if (item === null || view === null || view === undefined) return;
  view.scrollTop += item.getBoundingClientRect().top - view.getBoundingClientRect().top - ROOM_ABOVE_PX;
}

function Gain({ gain, isAlone }: Pick<PlannedItemProps, "gain" | "isAlone">) {
  const { messages } = useDetailedApp();
  const people = usePeople();
  if (gain === undefined) return null;
  const { alone, marginal } = gain;
  const alonePart = messages.plannedGain(people(alone));
  if (isAlone || alone === 0 || marginal === alone) return alonePart;
  return `${alonePart} ${messages.plannedMarginal(people(marginal))}`;
}
