import "./style.css";
import { useId } from "react";
import {
  ACCESS_NEEDS,
  type AccessNeed,
  ALL_PLACES,
  LEAST_NEEDS,
  MOST_NEEDS,
  needsOf,
} from "../../domain/coverage/access-needs.ts";
import { accessInForce } from "../../domain/coverage/answering-places.ts";
import { CATEGORIES } from "../../domain/place.ts";
import { THEMES } from "../../domain/themes.ts";
import { selectNeeds } from "../../model/access-need-selectors.ts";
import { RadioGroup } from "../../ui/access/radio-group.tsx";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { accessChoice, accessTitle, needName } from "./access-in-words.ts";
import type { AccessChoiceWords } from "./messages/fr.ts";

/** What a person who asks for a theme or for several needs begins with. */
const FIRST_THEME = "theme:emploi";
const FIRST_BASKET = "theme:emploi,theme:logement,theme:sante";

/** First of « Territoires »: says to which places access is measured, and chooses others. */
export function AccessChooser() {
  const { messages, format } = useDetailedApp();
  const choose = useChooseAccess();
  const needs = useAppState(selectNeeds);
  const title = useAppState((state) => accessTitle(state, { messages, format }));
  const titleId = useId();
  const { access } = accessChoice(needs, { messages, format });
  return (
    <section className="access-choice" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <TypesOfFilter />
      <RadioGroup
        legend={messages.accessTo}
        isLegendHidden
        isInline
        value={access}
        options={([...CATEGORIES.slice(0, 1), ALL_PLACES, ...CATEGORIES.slice(1), "theme", "besoins"] as const).map(
          (value) => ({ value, label: messages.accessChoices[value] }),
        )}
        describedBy={titleId}
        onChoose={(value) => choose(firstOf(value))}
      />
      {access === "theme" && (
        <Choice
          hasVisibleLabel
          label={messages.accessTheme}
          value={needs[0] ?? FIRST_THEME}
          options={THEMES.map((theme) => ({ value: `theme:${theme}` as AccessNeed, label: messages.themes[theme] }))}
          onChoose={choose}
        />
      )}
      {access === "besoins" && <Needs needs={needs} />}
    </section>
  );
}

/** Chooses what access is measured to. All places and one type stand instead of a filter on types. */
function useChooseAccess(): (access: string) => void {
  const { store, actions } = useDetailedApp();
  return (access) => {
    const { filters } = store.getState();
    const isOfTypes = accessInForce(access, CATEGORIES) === ALL_PLACES;
    actions.chooseAccess(access, isOfTypes ? { ...filters, category: [] } : filters);
  };
}

function firstOf(choice: AccessChoiceWords["access"]): string {
  if (choice === "theme") return FIRST_THEME;
  return choice === "besoins" ? FIRST_BASKET : choice;
}

/** Checkboxes of the basket, which keeps at least two needs. */
function Needs({ needs }: { readonly needs: readonly AccessNeed[] }) {
  const { store, messages, format } = useDetailedApp();
  const choose = useChooseAccess();
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
    <fieldset className="basket" aria-describedby={hintId}>
      <legend>{messages.basketNeeds}</legend>
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
  );
}

/** The types, which are few, come last. */
function themesFirst(one: AccessNeed, other: AccessNeed): number {
  return Number(other.startsWith("theme:")) - Number(one.startsWith("theme:"));
}

/** Says that a filter on types applies. */
function TypesOfFilter() {
  const { messages, format } = useDetailedApp();
  const types = useAppState((state) => state.filters.category);
  if (types.length === 0) return null;
  return (
    <p className="hint">
      {messages.accessByFilter({ types: format.anyOf(types.map((type) => messages.categories[type])) })}
    </p>
  );
}
