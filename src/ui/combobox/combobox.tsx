import { type ReactNode, useId, useRef } from "react";
import { Icon } from "../symbols/icon.tsx";
import { ComboboxList } from "./combobox-list.tsx";
import { useCombobox } from "./use-combobox.ts";

export interface ComboboxOption {
  /** Unique among all groups. */
  readonly id: string;
  readonly name: string;
  /** What tells it from others: département, former name. */
  readonly detail: string;
  readonly symbol?: ReactNode;
}

export interface ComboboxGroup<Option extends ComboboxOption> {
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
}

export interface ComboboxProps<Option extends ComboboxOption> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly text: string;
  /** Groups without options are left out. */
  readonly groups: readonly ComboboxGroup<Option>[];
  /** Said politely while one types: "7 résultats". */
  readonly status: string;
  /** The name of the button that empties the field. */
  readonly clearName: string;
  /** Below the options; its controls can be reached with Tab. */
  readonly footer?: ReactNode;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly onText: (text: string) => void;
  readonly onPick: (option: Option) => void;
  /** Enter without an active option. */
  readonly onSubmit: () => void;
  readonly onClear: () => void;
  readonly onFocus?: () => void;
  /** The focus has left field and list. */
  readonly onLeave?: () => void;
}

/**
 * A text field with a list of grouped options (ARIA 1.2 combobox with a listbox popup): the focus stays in the field, the active
 * option is told by aria-activedescendant.
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
          onFocus={props.onFocus}
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
