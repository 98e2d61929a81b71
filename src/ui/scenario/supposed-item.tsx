import type { ReactNode } from "react";
import type { SupposedHours } from "../../domain/scenario/scenario.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { weekInShort } from "../sheet/week-in-words.ts";

export interface SupposedItemProps {
  readonly hours: SupposedHours;
  /** Name of the place, where the list has several. */
  readonly title?: ReactNode;
  readonly onWithdraw?: () => void;
}

/** Hours added to a place, the people whom they serve, and a button that removes them. */
export function SupposedItem({ hours, title, onWithdraw }: SupposedItemProps) {
  const { actions, messages, format } = useDetailedApp();
  const text = weekInShort(hours.openingHours, messages, format).join(", ");
  return (
    <li className="planned-item supposed-item">
      <div className="planned-words">
        {title}
        <p>{text}</p>
        <div className="planned-acts">
          <button
            type="button"
            className="button"
            onClick={() => {
              onWithdraw?.();
              actions.withdrawHours(hours);
            }}
          >
            {messages.withdrawHours} <span className="visually-hidden">{text}</span>
          </button>
        </div>
      </div>
    </li>
  );
}
