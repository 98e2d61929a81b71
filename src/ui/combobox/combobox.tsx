import { useId, useRef } from "react";
import { Icon } from "../symbols/icon.tsx";
import { ComboboxList } from "./combobox-list.tsx";
import type { ComboboxOption, ComboboxProps } from "./combobox-props.ts";
import { useCombobox } from "./use-combobox.ts";

/**
 * A text field with a list of grouped options (ARIA 1.2 combobox with a listbox popup): the focus stays in the field, aria-activedescendant
 * names the active option.
 */
export function Combobox<Option extends ComboboxOption>(props: ComboboxProps<Option>) {
  const { label, text, footer, status } = props;
  const [fieldId, listId] = [useId(), useId()];
  const field = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const groups = props.groups.filter(({ options }) => options.length > 0);
  const { isOpen, active, pick, ...events } = useCombobox(whole, groups, props);
  const hasPopup = isOpen && (groups.length > 0 || footer !== undefined);
  return (
    <div className="combobox" ref={whole}>
      <label htmlFor={fieldId} className={props.isLabelHidden ? "visually-hidden" : undefined}>
        {label}
      </label>
      <div className="combobox-field">
        <Icon name="search" />
        <input
          ref={field}
          id={fieldId}
          type="text"
          role="combobox"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          placeholder={props.placeholder}
          value={text}
          aria-expanded={hasPopup}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active && `${listId}-${active.id}`}
          aria-describedby={props.describedBy}
          aria-invalid={props.isInvalid}
          onFocus={({ target }) => {
            // Selects the former text, so that typing replaces it.
            target.select();
            props.onFocus?.();
          }}
          {...events}
        />
        {text !== "" && (
          <button
            type="button"
            className="combobox-clear"
            aria-label={props.clearName}
            onClick={() => {
              props.onClear();
              field.current?.focus();
            }}
          >
            <Icon name="close" size={16} />
          </button>
        )}
      </div>
      <div className="combobox-popup" hidden={!hasPopup}>
        <ComboboxList id={listId} label={label} groups={groups} active={active} onPick={pick} />
        {footer}
      </div>
      <p className="visually-hidden" role="status">
        {isOpen ? status : ""}
      </p>
    </div>
  );
}
