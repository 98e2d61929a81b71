import "./style.css";
import { type ChangeEvent, type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { ALL_PLACES } from "../../domain/coverage/access-needs.ts";
import { CATEGORIES } from "../../domain/place.ts";
import { THEMES } from "../../domain/themes.ts";
import { selectNeed } from "../../model/access-need-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { accessTitle } from "./access-in-words.ts";

/** First of « Territoires »: the places to which access is measured. */
export function AccessChooser() {
  const { actions, messages, format } = useFrenchApp();
  const choose = actions.chooseAccess;
  const need = useAppState(selectNeed);
  const title = useAppState((state) => accessTitle(state, { messages, format }));
  const id = useId();
  const [first, ...types] = CATEGORIES;
  return (
    <section className="access-choice" aria-label={title}>
      <div className="field">
        <label htmlFor={id}>{messages.accessTo}</label>
        <select id={id} {...useTypedChoice(need ?? ALL_PLACES, choose)}>
          {([first, ALL_PLACES, ...types] as const).map((value) => (
            <option key={value} value={value}>
              {messages.accessChoices[value]}
            </option>
          ))}
          <optgroup label={messages.accessChoices.theme}>
            {THEMES.map((theme) => (
              <option key={theme} value={`theme:${theme}`}>
                {messages.themes[theme]}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
    </section>
  );
}

/** A letter typed later begins a new search among the options of a select, in Chromium and Firefox. */
const TYPEAHEAD_MS = 1000;

/**
 * Properties of a select whose choice computes the page anew. An option found by typing the first letters of its name is chosen once the
 * person has stopped: chosen at each letter, the page would be busy until the next letter is taken for the first of another name, and Back
 * would lead through every option on the way. A choice by pointer, arrow keys or list is made at once.
 */
function useTypedChoice(value: string, onChoose: (value: string) => void) {
  /** An object of its own for each letter, so that the last one is waited for. */
  const [last, setTyped] = useState<{ readonly value: string; readonly insteadOf: string }>();
  // Another choice, as by Back, takes the place of the typed one.
  const typed = last?.insteadOf === value ? last : undefined;
  const isTyping = useRef(false);
  const choose = (chosen: string) => {
    isTyping.current = false;
    setTyped(undefined);
    if (chosen !== value) onChoose(chosen);
  };
  const chooseTyped = () => typed !== undefined && choose(typed.value);
  const chooseLater = useEffectEvent(chooseTyped);
  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(chooseLater, TYPEAHEAD_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return {
    value: typed?.value ?? value,
    onChange: ({ target }: ChangeEvent<HTMLSelectElement>) =>
      isTyping.current ? setTyped({ value: target.value, insteadOf: value }) : choose(target.value),
    onKeyDown: ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      // A space goes on with a name, or opens the list.
      if (key !== " ") isTyping.current = key.length === 1 && !ctrlKey && !metaKey && !altKey;
      if (key === "Enter") chooseTyped();
      else if (isTyping.current) setTyped((now) => now && { ...now });
    },
    onPointerDown: () => {
      isTyping.current = false;
    },
    onBlur: chooseTyped,
  };
}
