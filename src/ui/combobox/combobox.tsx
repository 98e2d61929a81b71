import { type ChangeEvent, type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Icon } from "../symbols/icon.tsx";
import { CLOSED, pressKey } from "./combobox-keys.ts";
import { ComboboxList } from "./combobox-list.tsx";
import type { ComboboxGroup, ComboboxOption, ComboboxProps } from "./combobox-props.ts";

/**
 * A text field with a list of grouped options (ARIA 1.2 combobox with a listbox popup): the focus stays in the field, aria-activedescendant
 * names the active option.
 */
export function Combobox<Option extends ComboboxOption>(props: ComboboxProps<Option>) {
  const { label, text, footer } = props;
  const ownLabel = props.isLabelHidden === true ? label : undefined;
  const [fieldId, listId] = [useId(), useId()];
  const field = useRef<HTMLInputElement>(null);
  const { groups, isOpen, active, leave, press, release, pick, ...events } = useCombobox(props);
  const hasPopup = isOpen && (groups.length > 0 || footer !== undefined);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nobody acts on it, it learns that the focus has left its controls
    <div className="combobox" onBlur={leave}>
      {ownLabel === undefined && <label htmlFor={fieldId}>{label}</label>}
      <div className="combobox-field">
        <Icon name="search" />
        <input
          ref={field}
          id={fieldId}
          type="text"
          role="combobox"
          // Orca reads a hidden label element twice; the title is for those who see the field.
          aria-label={ownLabel}
          title={ownLabel}
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
      <div
        className="combobox-popup"
        hidden={!hasPopup}
        onPointerDown={press}
        onPointerUp={release}
        onPointerLeave={release}
      >
        <ComboboxList id={listId} label={label} groups={groups} active={active} onPick={pick} />
        {footer}
      </div>
    </div>
  );
}

/** On a touch screen the click comes after the release. */
const CLICK_MS = 300;

/** State and event handlers of a combobox: keys, clicks, and the focus that leaves it. */
function useCombobox<Option extends ComboboxOption>({
  text,
  onText,
  onPick,
  onSubmit,
  onClear,
  onLeave,
  ...props
}: ComboboxProps<Option>) {
  /** What a pointer presses: answers that come before the release would move another option under it, and neither would be clicked. */
  const [pressed, setPressed] = useState<readonly ComboboxGroup<Option>[]>();
  const groups = (pressed ?? props.groups).filter(({ options }) => options.length > 0);
  const [state, setState] = useState(CLOSED);
  const { isAsking = false } = props;
  useEffect(() => {
    if (isAsking) setState({ isOpen: true, active: 0 });
  }, [isAsking]);
  const options = groups.flatMap((group) => group.options);
  const active = state.isOpen ? options[state.active] : undefined;
  const acts = {
    none: () => undefined,
    pick: () => active && onPick(active),
    submit: onSubmit,
    clear: onClear,
  };
  return {
    groups,
    isOpen: state.isOpen,
    active,
    press: () => setPressed(groups),
    release: () => setTimeout(setPressed, CLICK_MS),
    leave: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (currentTarget.contains(relatedTarget)) return;
      setState(CLOSED);
      onLeave?.();
    },
    pick: (option: Option) => {
      setState(CLOSED);
      setPressed(undefined);
      onPick(option);
    },
    onClick: () => setState((before) => ({ ...before, isOpen: true })),
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setState({ isOpen: true, active: -1 });
      onText(event.target.value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      const outcome = pressKey(state, event, options.length);
      if (outcome.preventsDefault) event.preventDefault();
      // The Escape that closes the list or clears the text must not also close a sheet around the field.
      if (event.key === "Escape" && (state.isOpen || text !== "")) event.stopPropagation();
      setState(outcome.state);
      acts[outcome.act]();
    },
  };
}
