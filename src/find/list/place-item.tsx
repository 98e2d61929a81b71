import { memo, type ReactNode } from "react";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { RankedPlace } from "../../domain/nearest/rank-places.ts";
import { otherSeasonThan, roundCost } from "../../domain/network/conditions.ts";
import { stopAt } from "../../domain/opening-hours/opening-state.ts";
import type { LayerId, Place } from "../../domain/place.ts";
import { youngestDateOf } from "../../domain/quality/source-age.ts";
import { communeLabel, isNeighbour, isOutsideRegion } from "../../domain/territory.ts";
import { selectIsStraight, selectSeason } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import type { ListRow } from "../../state/list-selectors.ts";
import type { Core } from "../../ui/messages/catalogue.ts";
import { CategorySymbol } from "../../ui/symbols/map-symbols.tsx";
import { useApp, useAppState } from "../app-context.ts";
import { wholePageLink } from "../embed/embedded-header.tsx";
import { OpeningLine, VisitLine } from "../opening/opening-line.tsx";

interface PlaceItemProps {
  readonly row: ListRow;
  /** Shown below the commune. */
  readonly children?: ReactNode;
}

/** One place of the list: symbols, name, commune, cost, and its particularities in words. */
export const PlaceItem = memo(function PlaceItem({ row, children }: PlaceItemProps) {
  const { place, ranked } = row;
  const { store, actions, messages } = useApp();
  const imported = useAppState((state) => selectLayer(state, place.layer)?.name);
  const isHovered = useAppState((state) => state.hoveredId === place.id);
  const notes = [
    imported === undefined ? "" : messages.imported({ name: imported }),
    isOutsideRegion(place) ? messages.outsideRegion : "",
    place.format === "fixe" ? "" : messages.formats[place.format],
    place.kind === "accueil" ? "" : messages.kinds[place.kind],
    place.verification === "a-confirmer" ? toConfirm(place, messages) : "",
    place.precision === "commune" ? messages.approximate : "",
  ].filter((note) => note !== "");
  return (
    <a
      className={isHovered ? "place is-hovered" : "place"}
      href={wholePageLink({ ...store.getState(), selection: { kind: "place", id: place.id } })}
      data-place={place.id}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        actions.selectPlace(place.id);
      }}
      onPointerEnter={() => actions.hoverPlace(place.id)}
      onPointerLeave={() => actions.hoverPlace(undefined)}
      onFocus={() => actions.hoverPlace(place.id)}
      onBlur={() => actions.hoverPlace(undefined)}
    >
      <span className="place-symbols">
        {place.categories.map((category) => (
          <CategorySymbol
            key={category}
            category={category}
            isHollow={place.precision === "commune"}
            isRinged={place.format === "itinerant"}
            isImported={imported !== undefined}
            isNeighbour={isNeighbour(place)}
          />
        ))}
      </span>
      <span className="place-words">
        <span className="place-name">{place.name}</span>{" "}
        <span className="place-commune">
          {communeLabel(place)}
          {ranked !== undefined && <PlaceCost ranked={ranked} />}
        </span>{" "}
        {children}
        <span className="place-state">
          <OpeningLine place={place} isOfAskedMoment destination={ranked?.destination} />
          {notes.length > 0 && <span className="place-notes">{notes.join(" · ")}</span>}
          <VisitLine stop={ranked?.visit} />
        </span>
      </span>
    </a>
  );
});

/** Note that the place is to be confirmed, with the year of its newest record. */
function toConfirm({ records }: Place, { verifications }: Core): string {
  const year = youngestDateOf({ records })?.slice(0, 4);
  return year === undefined ? verifications["a-confirmer"] : `${verifications["a-confirmer"]} (${year})`;
}

/** Cost of the way to a place, with its stop where the way leads to one, and the cost in the other season. */
export function PlaceCost({ ranked }: { readonly ranked: RankedPlace }) {
  const { messages } = useApp();
  const season = useAppState(selectSeason);
  const isStraight = useAppState(selectIsStraight);
  const { place, cost, destination, otherSeasonCost } = ranked;
  const stop = stopAt(place, destination);
  const others = [
    stop === undefined ? "" : messages.stopIn({ commune: stop.commune }),
    otherSeasonCost === undefined
      ? ""
      : messages.otherSeason({
          season: otherSeasonThan(season),
          km: Number.isFinite(otherSeasonCost) ? roundCost(otherSeasonCost, "km") : undefined,
        }),
  ].filter((text) => text !== "");
  return (
    <span className="place-cost">
      <span className="place-distance">
        {Number.isFinite(cost) ? costInWords(cost, isStraight, messages) : messages.noWay}
      </span>
      {others.length > 0 && <span className="place-notes"> · {others.join(" · ")}</span>}
    </span>
  );
}

/** A finite cost in words: "4 km à vol d’oiseau"; by road rounded to the precision of the estimate, "environ 25 km". */
export function costInWords(
  km: number,
  isStraight: boolean,
  { costStraight, costByRoad }: Pick<Core, "costStraight" | "costByRoad">,
): string {
  return isStraight ? costStraight({ value: Math.round(km) }) : costByRoad({ value: roundCost(km, "km") });
}

/** The imported file with an identifier; undefined for none. */
export function selectLayer({ imported: { layer } }: AppState, id: LayerId | undefined): LocalLayer | undefined {
  return layer?.id === id ? layer : undefined;
}
