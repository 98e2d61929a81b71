import { type ChangeEvent, type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useState } from "react";
import { CLOSED, pressKey } from "./combobox-keys.ts";
import type { ComboboxGroup, ComboboxOption, ComboboxProps } from "./combobox-props.ts";

type Asked<Option extends ComboboxOption> = Pick<
  ComboboxProps<Option>,
  "text" | "onText" | "onPick" | "onSubmit" | "onClear" | "onLeave"
>;

/** State and event handlers of a combobox: keys, clicks, and the focus that leaves it. */
export function useCombobox<Option extends ComboboxOption>(
  whole: RefObject<HTMLElement | null>,
  groups: readonly ComboboxGroup<Option>[],
  { text, onText, onPick, onSubmit, onClear, onLeave }: Asked<Option>,
) {
  const [state, setState] = useState(CLOSED);
  const options = groups.flatMap((group) => group.options);
  const active = state.isOpen ? options[state.active] : undefined;
  const leave = useEffectEvent((event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && whole.current?.contains(event.relatedTarget)) return;
    setState(CLOSED);
    onLeave?.();
  });
  useEffect(() => {
    const element = whole.current;
    element?.addEventListener("focusout", leave);
    return () => element?.removeEventListener("focusout", leave);
  }, [whole]);

  const acts = {
    none: () => undefined,
    pick: () => active && onPick(active),
    submit: onSubmit,
    clear: onClear,
  };
  return {
    isOpen: state.isOpen,
    active,
    pick: (option: Option) => {
      setState(CLOSED);
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
      // The Escape that closes the list or clears the text must not also close a sheet or dialog around the field.
      if (event.key === "Escape" && (state.isOpen || text !== "")) event.stopPropagation();
      setState(outcome.state);
      acts[outcome.act]();
    },
  };
}
