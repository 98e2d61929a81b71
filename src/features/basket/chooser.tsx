import "./style.css";
import { type ChangeEvent, type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import {
  ACCESS_NEEDS,
  type AccessNeed,
  ALL_PLACES,
  LEAST_NEEDS,
  MOST_NEEDS,
  needsOf,
} from "../../domain/coverage/access-needs.ts";
import { CATEGORIES } from "../../domain/place.ts";
import { THEMES } from "../../domain/themes.ts";
import { selectNeeds } from "../../model/access-need-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { accessTitle, needName } from "./access-in-words.ts";

const BASKET = "besoins";
/** What a person who asks for several needs begins with. */
const FIRST_BASKET = "theme:emploi,theme:logement,theme:sante";

/** First of « Territoires »: the places to which access is measured. */
export function AccessChooser() {
  const { actions, messages, format } = useDetailedApp();
  const choose = actions.chooseAccess;
  const needs = useAppState(selectNeeds);
  const title = useAppState((state) => accessTitle(state, { messages, format }));
  const id = useId();
  const [hasBasketOpen, openBasket] = useState(false);
  const isBasket = needs.length >= LEAST_NEEDS;
  const [first, ...types] = CATEGORIES;
  return (
    <section className="access-choice" aria-label={title}>
      <div className="field">
        <label htmlFor={id}>{messages.accessTo}</label>
        <select
          id={id}
          {...useTypedChoice(isBasket ? BASKET : (needs[0] ?? ALL_PLACES), (value) => {
            openBasket(value === BASKET);
            choose(value === BASKET ? FIRST_BASKET : value);
          })}
        >
          {([first, ALL_PLACES, ...types] as const).map((value) => (
            <option key={value} value={value}>
              {messages.accessChoices[value]}
            </option>
          ))}
          <option value={BASKET}>{messages.accessChoices.besoins}</option>
          <optgroup label={messages.accessChoices.theme}>
            {THEMES.map((theme) => (
              <option key={theme} value={`theme:${theme}`}>
                {messages.themes[theme]}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      {isBasket && <Needs needs={needs} isOpen={hasBasketOpen} onToggle={openBasket} />}
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

interface NeedsProps {
  readonly needs: readonly AccessNeed[];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The needs of the basket, and their checkboxes on request. It keeps at least two. */
function Needs({ needs, isOpen, onToggle }: NeedsProps) {
  const { store, actions, messages, format } = useDetailedApp();
  const choose = actions.chooseAccess;
  const hintId = useId();
  const toggle = (need: AccessNeed) => {
    // A second choice can come before the first one is drawn.
    const present = needsOf(store.getState().access);
    const isIn = present.includes(need);
    const next = isIn ? present.filter((one) => one !== need) : [...present, need];
    if (next.length >= LEAST_NEEDS && next.length <= MOST_NEEDS)
      choose(ACCESS_NEEDS.filter((one) => next.includes(one)).join(","));
  };
  return (
    <details className="fold basket" open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>
        {/* One item of its flex container: the parts of a sentence do not wrap apart. */}
        <span>
          {messages.labelled({
            name: messages.basketNeeds,
            text: format.list(needs.map((need) => needName(need, messages))),
          })}
        </span>
      </summary>
      <fieldset aria-describedby={hintId}>
        <legend className="visually-hidden">{messages.basketNeeds}</legend>
        <p id={hintId} className="hint">
          {messages.basketLimits({ least: format.number(LEAST_NEEDS), most: format.number(MOST_NEEDS) })}
        </p>
        <div className="basket-needs">
          {[...ACCESS_NEEDS].sort(themesFirst).map((need) => {
            const isIn = needs.includes(need);
            const isFixed = isIn ? needs.length <= LEAST_NEEDS : needs.length >= MOST_NEEDS;
            return (
              <label key={need} className="option">
                <input type="checkbox" checked={isIn} aria-disabled={isFixed} onChange={() => toggle(need)} />
                <span className="option-name">{needName(need, messages)}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
    </details>
  );
}

/** The types, which are few, come last. */
function themesFirst(one: AccessNeed, other: AccessNeed): number {
  return Number(other.startsWith("theme:")) - Number(one.startsWith("theme:"));
}
