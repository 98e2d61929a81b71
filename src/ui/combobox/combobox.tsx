import {
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { Icon } from "../symbols/icon.tsx";
import { CLOSED, pressKey } from "./combobox-keys.ts";

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
  /** The groups at the press of a pointer: answers that come before the release would move another option under it, and neither would be clicked. */
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

interface ComboboxListProps<Option extends ComboboxOption> {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ComboboxGroup<Option>[];
  readonly active: Option | undefined;
  readonly onPick: (option: Option) => void;
}

/** Options of a combobox in their groups. Scrolls the active option into view. */
function ComboboxList<Option extends ComboboxOption>(props: ComboboxListProps<Option>) {
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

export interface ComboboxOption {
  /** Unique among all groups. */
  readonly id: string;
  readonly name: string;
  /** Distinguishes options of the same name: département, former name. */
  readonly detail: string;
  readonly symbol?: ReactNode;
}

export interface ComboboxGroup<Option extends ComboboxOption> {
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
}

interface ComboboxProps<Option extends ComboboxOption> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly text: string;
  /** Groups without options are not rendered. */
  readonly groups: readonly ComboboxGroup<Option>[];
  /** Accessible name of the button that clears the field. */
  readonly clearName: string;
  /** Content below the options, reachable with Tab. */
  readonly footer?: ReactNode;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  /** Whether the owner asks which option is meant: the list opens on the first one. */
  readonly isAsking?: boolean;
  readonly onText: (text: string) => void;
  readonly onPick: (option: Option) => void;
  /** Called on Enter without an active option. */
  readonly onSubmit: () => void;
  readonly onClear: () => void;
  readonly onFocus?: () => void;
  /** Called when the focus has left the field and the list. */
  readonly onLeave?: () => void;
}
