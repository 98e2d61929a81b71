import { selectEmptying, selectIsOfZone, selectNearestPassing, selectWholeCount } from "../../state/list-selectors.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { PlaceItem } from "./place-item.tsx";

/** Empty list: names the filter or map area that excludes all places, with a button that clears it. */
export function EmptyList() {
  const isOfZone = useAppState(selectIsOfZone);
  return isOfZone ? <EmptyZone /> : <NoneAnswers />;
}

function EmptyZone() {
  const { actions, messages } = useDetailedApp();
  const count = useAppState(selectWholeCount);
  return (
    <div className="empty" tabIndex={-1}>
      <p className="empty-title">{messages.noPlaceInZone}</p>
      <button
        type="button"
        className="button button-primary"
        onClick={(event) => {
          keepFocusInResults(event.currentTarget);
          actions.setFollowsMap(false);
        }}
      >
        {messages.showWhole({ count })}
      </button>
    </div>
  );
}

function NoneAnswers() {
  const { actions, messages } = useDetailedApp();
  const emptying = useAppState(selectEmptying);
  const nearest = useAppState(selectNearestPassing);
  return (
    <div className="empty" tabIndex={-1}>
      <p className="empty-title">{messages.noPlace}</p>
      {nearest !== undefined && (
        <>
          <p>{messages.nearestPassing}</p>
          <PlaceItem row={{ place: nearest.place, ranked: nearest }} />
        </>
      )}
      {emptying.length === 0 && <p>{messages.emptiedTogether}</p>}
      <ul className="empty-ways">
        {emptying.map(({ filter, placesWithout }) => (
          <li key={filter}>
            <p>{messages.emptiedBy({ group: messages.groups[filter], count: placesWithout })}</p>
            <button
              type="button"
              className="button"
              onClick={(event) => {
                keepFocusInResults(event.currentTarget);
                actions.liftFilter(filter);
              }}
            >
              {messages.lift({ group: messages.groups[filter] })}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-primary"
        onClick={(event) => {
          keepFocusInResults(event.currentTarget);
          actions.resetFilters();
        }}
      >
        {messages.resetFilters}
      </button>
    </div>
  );
}

/** The empty list, which can have the focus, goes away with its button: the focus stays on what holds both. */
function keepFocusInResults(button: Element): void {
  keepFocusNear(button.closest(".empty")?.parentElement ?? button);
}
