import { selectEmptyingGroups } from "../../state/selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { keepFocusNear } from "../keep-focus.ts";

/** No place at all: which filter does it, and the way out. */
export function EmptyList() {
  const { actions, messages } = useApp();
  const groups = useAppState(selectEmptyingGroups);
  return (
    <div className="empty">
      <p className="empty-title">{messages.noPlace}</p>
      {groups.length === 0 && <p>{messages.emptiedTogether}</p>}
      <ul className="empty-ways">
        {groups.map(({ group, pointsWithout }) => (
          <li key={group}>
            <p>{messages.emptiedBy({ group: messages.groups[group], count: pointsWithout })}</p>
            <button
              type="button"
              className="button"
              onClick={(event) => {
                keepFocusNear(event.currentTarget);
                actions.liftFilter(group);
              }}
            >
              {messages.lift({ group: messages.groups[group] })}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-primary"
        onClick={(event) => {
          keepFocusNear(event.currentTarget);
          actions.resetFilters();
        }}
      >
        {messages.resetFilters}
      </button>
    </div>
  );
}
