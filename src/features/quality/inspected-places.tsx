import { useEffect, useRef } from "react";
import type { Place } from "../../domain/place.ts";
import type { QualityRef } from "../../domain/quality/quality-ref.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { PlaceItem } from "../../ui/list/place-item.tsx";
import { useFirstRows } from "../../ui/use-first-rows.ts";
import { figureId, figureLabel } from "./figure-label.ts";
import { selectInspectedPlaces } from "./state.ts";

const FIRST_SHOWN = 20;
const NO_PLACES: readonly Place[] = [];

/** The places counted in the chosen figure, which the map also shows. */
export function InspectedPlaces({ figure }: { readonly figure: QualityRef }) {
  const { actions, messages } = useFrenchApp();
  const places = useAppState(selectInspectedPlaces) ?? NO_PLACES;
  const { rows, hasMore, showAll } = useFirstRows(places, FIRST_SHOWN);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    actions.inspect(undefined);
    focusFigure(figure);
  };
  // The map receives the places, not the figure.
  useEffect(() => {
    actions.reportInspected(places);
    return () => actions.reportInspected(undefined);
  }, [actions, places]);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="inspected">
      <h3 ref={heading} tabIndex={-1}>
        {messages.inspectedTitle({ count: places.length, text: figureLabel(figure, messages) })}
      </h3>
      <button type="button" className="button" onClick={close}>
        {messages.stopInspecting}
      </button>
      {places.length === 0 && <p>{messages.inspectedNone}</p>}
      <ul className="inspected-list">
        {rows.map((place) => (
          <li key={place.id}>
            <PlaceItem row={{ place, ranked: undefined }} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="button" onClick={showAll}>
          {messages.showRest({ count: places.length - rows.length })}
        </button>
      )}
    </section>
  );
}

/** Focuses the figure in either table; in none when another département is shown meanwhile. */
function focusFigure(figure: QualityRef): void {
  const ids = ["controle", "departements"].map((table) => figureId(table, figure));
  ids
    .map((id) => document.getElementById(id))
    .find((element) => element !== null)
    ?.focus();
}
