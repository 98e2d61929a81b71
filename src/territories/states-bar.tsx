import type { TerritoryFigures } from "../domain/figures/figures.ts";
import { FORMAT, words } from "./words.ts";

const STATES = ["served", "visited", "tooFar"] as const;

/** The people of a territory by state, as one bar; the numbers stand below it. */
export function StatesBar({ row: { states, population } }: { readonly row: TerritoryFigures }) {
  const present = STATES.filter((state) => states[state] > 0);
  return (
    <div className="states">
      <svg className="states-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        {present.map((state) => (
          <rect
            key={state}
            className={`state-${state}`}
            x={startOf(states, state, population)}
            width={(100 * states[state]) / population}
            height={6}
          />
        ))}
      </svg>
      <ul className="states-list">
        {present.map((state) => (
          <li key={state}>
            <span className={`state-swatch state-${state}`} aria-hidden="true" /> {words.states[state]}{" "}
            <strong>{FORMAT.number(states[state])}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

function startOf(states: TerritoryFigures["states"], state: (typeof STATES)[number], population: number): number {
  const before = STATES.slice(0, STATES.indexOf(state)).reduce((sum, one) => sum + states[one], 0);
  return (100 * before) / population;
}
