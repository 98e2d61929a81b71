import "./passes.css";
import { conditionOf, type PassageState } from "../../domain/access/passage-states.ts";
import { selectPassageStates, selectSeason } from "../../model/access-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { PassButton } from "./pass-button.tsx";
import { PASS_CONDITIONS } from "./pass-words.ts";

/** All passes and tunnels, closed ones first. */
export function PassList() {
  const { messages, format } = useFrenchApp();
  const season = useAppState(selectSeason);
  const states = inOrder(useAppState(selectPassageStates));
  if (states.length === 0) return null;
  return (
    <details className="pass-list">
      <summary>
        {messages.passes} <span className="count">{format.number(states.length)}</span>
      </summary>
      <p className="hint">
        {messages.passesShown[season]}. {messages.stateOfTheDay}
      </p>
      {PASS_CONDITIONS.map((condition) => (
        <PassGroup
          key={condition}
          title={messages.passGroups[condition]}
          states={states.filter((state) => conditionOf(state) === condition)}
        />
      ))}
    </details>
  );
}

function PassGroup({ title, states }: { readonly title: string; readonly states: readonly PassageState[] }) {
  const { format } = useFrenchApp();
  if (states.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className="count">{format.number(states.length)}</span>
      </h3>
      <ul>
        {states.map((state) => (
          <li key={state.passage.id}>
            <PassButton state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const { compare } = new Intl.Collator("fr");

function inOrder(states: readonly PassageState[]): readonly PassageState[] {
  return [...states].sort((a, b) => compare(a.passage.name, b.passage.name));
}
