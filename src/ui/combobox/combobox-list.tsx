import { useEffect } from "react";
import type { ComboboxGroup, ComboboxOption } from "./combobox-props.ts";

export interface ComboboxListProps<Option extends ComboboxOption> {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ComboboxGroup<Option>[];
  readonly active: Option | undefined;
  readonly onPick: (option: Option) => void;
}

/** Options of a combobox in their groups. Scrolls the active option into view. */
export function ComboboxList<Option extends ComboboxOption>(props: ComboboxListProps<Option>) {
  const { id, label, groups, active, onPick } = props;
  const activeId = active && `${id}-${active.id}`;
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);
  return (
    <div id={id} role="listbox" aria-label={label}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: within a listbox options may only be grouped by role
        <div key={group.id} role="group" aria-labelledby={`${id}-group-${group.id}`}>
          <div id={`${id}-group-${group.id}`} className="combobox-group" role="presentation">
            {group.name}
          </div>
          {group.options.map((option) => (
            <OptionRow
              key={option.id}
              id={`${id}-${option.id}`}
              option={option}
              isActive={option === active}
              onPick={() => onPick(option)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionRowProps {
  readonly id: string;
  readonly option: ComboboxOption;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

function OptionRow({ id, option, isActive, onPick }: OptionRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps the focus and handles the keys (aria-activedescendant)
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="combobox-option"
      // Keeps the focus in the field.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {option.symbol}
      <span className="combobox-words">
        <span className="combobox-name">{option.name}</span>{" "}
        {option.detail !== "" && <span className="combobox-detail">{option.detail}</span>}
      </span>
    </div>
  );
}
