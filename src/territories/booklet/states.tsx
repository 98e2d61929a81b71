import type { States } from "../../domain/figures/figures.ts";
import { FIGURES_COLOURS } from "../../ui/theme/figures-colours.ts";
import { PANEL } from "../../ui/theme/panel.ts";
import { FORMAT, shareText, words } from "../words.ts";

const COLOURS = FIGURES_COLOURS.light;

/** The states from the nearest, with the colour of each. */
const STATE_COLOURS = [
  { state: "served", colour: COLOURS.served },
  { state: "visited", colour: COLOURS.visited },
  { state: "tooFar", colour: COLOURS.far },
] as const satisfies readonly { readonly state: keyof States; readonly colour: string }[];

/** Least width of a state with people, as a share of the bar: a few people stay in sight. */
const LEAST_SHARE = 0.004;
const WIDTH = 1000;
const HEIGHT = 36;

/** The people of a territory by state, as a bar over the whole width. */
export function StatesBar({ states, population }: { readonly states: States; readonly population: number }) {
  let end = 0;
  const parts = STATE_COLOURS.flatMap(({ state, colour }) => {
    if (states[state] === 0) return [];
    const x = end;
    end += Math.max(states[state] / population, LEAST_SHARE);
    return [{ state, colour, x, width: end - x }];
  });
  return (
    <svg className="booklet-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ state, colour, x, width }) => (
        <rect
          key={state}
          x={(x / end) * WIDTH}
          width={(width / end) * WIDTH}
          height={HEIGHT}
          fill={colour}
          stroke={PANEL.light.edge}
          strokeWidth={1}
        />
      ))}
    </svg>
  );
}

/** The numbers of the three states, each with its colour. */
export function StatesList({ states, population }: { readonly states: States; readonly population: number }) {
  return (
    <ul className="booklet-states">
      {STATE_COLOURS.map(({ state, colour }) => (
        <li key={state}>
          <svg className="booklet-swatch" viewBox="0 0 12 12" aria-hidden="true">
            <rect width={12} height={12} fill={colour} stroke={PANEL.light.edge} />
          </svg>
          {words.states[state]} : <strong>{FORMAT.number(states[state])}</strong>
          {states[state] > 0 && ` (${shareText(states[state] / population)})`}
        </li>
      ))}
    </ul>
  );
}
