import type { AppState } from "../state/app-state.ts";

/** Draws when what is selected of the state is another, by identity, than what was drawn last; the first time in any case. */
export type Apply = (state: AppState) => void;

export function whenChanged<T>(select: (state: AppState) => T, draw: (value: T) => void): Apply {
  let drawn: { readonly value: T } | undefined;
  return (state) => {
    const value = select(state);
    if (drawn !== undefined && Object.is(drawn.value, value)) return;
    drawn = { value };
    draw(value);
  };
}

/** Several as one, drawn in their order. */
export function together(drawers: readonly Apply[]): Apply {
  return (state) => {
    for (const draw of drawers) draw(state);
  };
}
