import { communeLabel } from "../../domain/commune-label.ts";
import { writeSupposed } from "../../domain/scenario/scenario.ts";
import { selectPlaceById } from "../../model/selectors.ts";
import { useAppState } from "../app-context.ts";
import { headingId } from "../coverage/section-heading.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { SupposedItem } from "./supposed-item.tsx";

/** Hours that the scenario adds to places. */
export function SupposedList() {
  const { messages } = useDetailedApp();
  const supposed = useAppState((state) => state.supposedHours);
  if (supposed.length === 0) return null;
  return (
    <div>
      <h3>{messages.supposedHours}</h3>
      <ul className="planned-list" aria-label={messages.supposedHours}>
        {supposed.map((hours) => (
          <SupposedItem
            key={writeSupposed(hours)}
            hours={hours}
            title={<PlaceName id={hours.id} />}
            onWithdraw={() => document.getElementById(headingId("scenario"))?.focus()}
          />
        ))}
      </ul>
    </div>
  );
}

function PlaceName({ id }: { readonly id: string }) {
  const { actions } = useDetailedApp();
  const place = useAppState((state) => selectPlaceById(state, id));
  if (place === undefined) return <strong>{id}</strong>;
  return (
    <>
      <strong>
        <button type="button" className="row-link" data-place={id} onClick={() => actions.selectPlace(id)}>
          {place.name}
        </button>
      </strong>
      <p className="hint">{communeLabel(place)}</p>
    </>
  );
}
