import { selectAskedCount } from "../../state/list-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { Icon } from "../symbols/icon.tsx";

export interface AllFiltersButtonProps {
  readonly isOpen: boolean;
  readonly panelId: string;
  readonly onToggle: () => void;
}

/** « Filtres »: the single button of the compact form, with the number of filters set. */
export function AllFiltersButton({ isOpen, panelId, onToggle }: AllFiltersButtonProps) {
  const { messages } = useApp();
  const count = useAppState(selectAskedCount);
  return (
    <button
      type="button"
      className="button"
      data-chip="all"
      aria-expanded={isOpen}
      aria-controls={panelId}
      onClick={onToggle}
    >
      <Icon name="filter" />
      {messages.filters}
      {count > 0 && (
        <span className="badge" title={messages.filtersSet({ count })}>
          {count}
        </span>
      )}
    </button>
  );
}
