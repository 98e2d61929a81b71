import { useEffect, useId, useMemo, useRef, useState } from "react";
import { PlannedSymbol } from "../../design/symbols/planned-symbol.tsx";
import { communeLabel } from "../../domain/commune-label.ts";
import { readyValue } from "../../domain/loadable.ts";
import { isInRegion } from "../../domain/scenario/is-in-region.ts";
import type { LocatedPlannedPlace } from "../../domain/scenario/planned-place.ts";
import type { SingleGain } from "../../domain/scenario/single-gains.ts";
import type { Position } from "../../geo/position.ts";
import { selectCommunes } from "../../model/selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { usePeople } from "../people/people-text.ts";
import { MovePlanned } from "./move-planned.tsx";

const LONGEST_NAME = 60;

/** Height of the table of contents, which stays visible above. */
const ROOM_ABOVE_PX = 72;

export interface PlannedHandling {
  /** The planned place selected last; each selection is a new object. */
  readonly asked: { readonly id: string } | undefined;
  readonly onRemove: (id: string, name: string) => void;
}

interface PlannedItemProps extends PlannedHandling {
  readonly place: LocatedPlannedPlace;
  readonly gain: SingleGain | undefined;
  /** Whether it is the only planned place; then its total and marginal gains are equal. */
  readonly isAlone: boolean;
}

/** A planned place: name, position, gain and actions. */
export function PlannedItem({ place, gain, isAlone, asked, onRemove }: PlannedItemProps) {
  const { messages } = useFrenchApp();
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
        <p className="planned-gain">
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

/** Scrolls only the view: scrollIntoView would also scroll the panel around it and hide its top. */
function bringIntoView(item: Element | null): void {
  const view = item?.closest(".view-scroller");
  if (item === null || view === null || view === undefined) return;
  view.scrollTop += item.getBoundingClientRect().top - view.getBoundingClientRect().top - ROOM_ABOVE_PX;
}

function Gain({ gain, isAlone }: Pick<PlannedItemProps, "gain" | "isAlone">) {
  const { messages } = useFrenchApp();
  const people = usePeople();
  if (gain === undefined) return null;
  const { alone, marginal } = gain;
  const alonePart = messages.plannedGain(people(alone));
  if (isAlone || alone === 0 || marginal === alone) return alonePart;
  return `${alonePart} ${messages.plannedMarginal(people(marginal))}`;
}

/** Name of a planned place, applied on Enter or when the field loses the focus. */
function PlannedName({ place }: { readonly place: LocatedPlannedPlace }) {
  const { actions, messages } = useFrenchApp();
  const id = useId();
  const [draft, setDraft] = useState(place.name);
  useEffect(() => setDraft(place.name), [place.name]);
  const take = () => {
    const name = draft.trim();
    setDraft(name);
    if (name !== place.name) actions.renamePlanned(place.id, name);
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {messages.plannedName} <span className="visually-hidden">({place.commune})</span>
      </label>
      <input
        id={id}
        type="text"
        value={draft}
        maxLength={LONGEST_NAME}
        placeholder={messages.plannedPlace({ name: "", commune: place.commune })}
        autoComplete="off"
        data-kept=""
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
    </div>
  );
}

/** Whether a position lies in the seven départements; computed once per position. */
function useIsInRegion(position: Position): boolean {
  const departements = useAppState((state) => readyValue(state.resources.territories)?.departements);
  const communes = useAppState(selectCommunes);
  return useMemo(() => isInRegion(position, departements, communes), [position, departements, communes]);
}
