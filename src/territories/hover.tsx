import { tooFarShare } from "../domain/figures/figures.ts";
import { readyValue } from "../domain/loadable.ts";
import { territoryKey } from "../domain/territory-ref.ts";
import { useTerritoriesState } from "./context.ts";
import { costText, peopleText, shareText, territoryLabel, words } from "./words.ts";

/** Name and figures of the territory under the pointer; the table says the same. */
export function Hover() {
  const figures = useTerritoriesState((state) => readyValue(state.figures));
  const hovered = useTerritoriesState((state) => state.hovered);
  const row = hovered && figures?.territories.get(territoryKey(hovered));
  if (figures === undefined || row === undefined) return null;
  const { settings } = figures;
  return (
    <p className="map-hover" aria-hidden="true">
      <strong>{territoryLabel(row.ref, row.name)}</strong>{" "}
      {words.hover(
        peopleText(row.states.tooFar, settings.people),
        shareText(tooFarShare(row)),
        costText(row.median, settings.threshold),
      )}
    </p>
  );
}
