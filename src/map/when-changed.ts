import type { AppState } from "../state/app-state.ts";

/** Draws when the selected value differs, by identity, from the one drawn last; the first call always draws. */
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

/** Several drawers as one, called in order. */
export function together(drawers: readonly Apply[]): Apply {
  return (state) => {
    for (const draw of drawers) draw(state);
  };
}
