import { communeLabel } from "../../domain/commune-label.ts";
import { youngestDateOf } from "../../domain/quality/source-age.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import { isNeighbour, isOutsideRegion } from "../../domain/territory.ts";
import { wholePageLink } from "../../state/embed/embed-address.ts";
import { selectLayer } from "../../state/layers/layer-selectors.ts";
import type { ListRow } from "../../state/list-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import type { Format } from "../format.ts";
import type { Core } from "../messages/catalogue.ts";
import { OpeningLine } from "../opening/opening-line.tsx";
import { CategorySymbol } from "../symbols/category-symbol.tsx";
import { PlaceCost } from "./place-cost.tsx";

export interface PlaceItemProps {
  readonly row: ListRow;
  /** At the head of the list: it says of when its hours are. */
  readonly isLead?: boolean;
}

/** One place of the list: its symbols, name, commune, how far it is, and in words what sets it apart. */
export function PlaceItem({ row, isLead = false }: PlaceItemProps) {
  const { point, ranked } = row;
  const { store, actions, messages, format } = useApp();
  const brought = useAppState((state) => selectLayer(state, point.layer)?.name);
  const isHovered = useAppState((state) => state.hoveredId === point.id);
  const notes = [
    isLead ? hoursNote(point, messages, format) : "",
    brought === undefined ? "" : messages.brought({ name: brought }),
    isOutsideRegion(point) ? messages.outsideRegion : "",
    point.format === "fixe" ? "" : messages.formats[point.format],
    point.kind === "accueil" ? "" : messages.kinds[point.kind],
    point.verification === "a-confirmer" ? toConfirm(point, messages) : "",
    point.precision === "commune" ? messages.approximate : "",
  ].filter((note) => note !== "");
  return (
    <a
      className={isHovered ? "place is-hovered" : "place"}
      href={wholePageLink({ ...store.getState(), selection: { kind: "point", id: point.id } })}
      data-point={point.id}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        actions.selectPoint(point.id);
      }}
      onPointerEnter={() => actions.hoverPoint(point.id)}
      onPointerLeave={() => actions.hoverPoint(undefined)}
      onFocus={() => actions.hoverPoint(point.id)}
      onBlur={() => actions.hoverPoint(undefined)}
    >
      <span className="place-symbols">
        {point.categories.map((category) => (
          <CategorySymbol
            key={category}
            category={category}
            isHollow={point.precision === "commune"}
            isRinged={point.format === "itinerant"}
            isBrought={brought !== undefined}
            isNeighbour={isNeighbour(point)}
          />
        ))}
      </span>
      <span className="place-words">
        <span className="place-name">{point.name}</span>{" "}
        <span className="place-commune">
          {communeLabel(point)}
          {ranked !== undefined && <PlaceCost ranked={ranked} />}
        </span>{" "}
        <span className="place-state">
          <OpeningLine point={point} isOfAskedMoment />
          {notes.length > 0 && <span className="place-notes">{notes.join(" · ")}</span>}
        </span>
      </span>
    </a>
  );
}

/** The month, or the year, in which the hours were noted. */
function hoursNote({ records }: ServicePoint, { hoursAsOf }: Core, format: Format): string {
  const hours = records.find(({ openingHours }) => openingHours !== "");
  const date = hours && youngestDateOf({ records: [hours] });
  return date === undefined ? "" : hoursAsOf({ date: format.date(date.slice(0, 7)) });
}

/** That it is to be confirmed, and of which year what is known is. */
function toConfirm({ records }: ServicePoint, { verifications }: Core): string {
  const year = youngestDateOf({ records })?.slice(0, 4);
  return year === undefined ? verifications["a-confirmer"] : `${verifications["a-confirmer"]} (${year})`;
}
