import { type Goal, WAY_FINDERS } from "../../domain/contact/directions.ts";
import { DetailIcon } from "../../ui/symbols/detail-icon.tsx";
import { useDetailedApp } from "../app-context.ts";
import { WayLink } from "./way-link.tsx";

/** Directions in the route planner that suits the device. */
export function Directions({ goal }: { readonly goal: Goal }) {
  const { messages } = useDetailedApp();
  return (
    <WayLink goal={goal} className="button">
      <DetailIcon name="way" />
      {messages.question.goThere}
    </WayLink>
  );
}

/** Directions in the other route planners. */
export function OtherWays({ goal }: { readonly goal: Goal }) {
  const { messages } = useDetailedApp();
  return (
    <details className="other-ways fold">
      <summary>{messages.otherWays}</summary>
      <ul>
        {WAY_FINDERS.map((finder) => (
          <li key={finder}>
            <WayLink goal={goal} finder={finder} className="button button-plain">
              {messages.wayFinders[finder]}
            </WayLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
