import { hasSameItems } from "../state/derive.ts";

/** Draws what of an input differs from the input before. */
export type Apply<Input> = (input: Input) => void;

/** Acts when one of some values of the input differs, by identity, from that at the last act; the first call always acts. */
export function whenAny<Input, Values extends readonly unknown[]>(
  valuesOf: (input: Input) => readonly [...Values],
  act: (input: Input, values: readonly [...Values]) => void,
): Apply<Input> {
  let drawn: readonly unknown[] | undefined;
  return (input) => {
    const values = valuesOf(input);
    if (drawn !== undefined && hasSameItems(drawn, values)) return;
    drawn = values;
    act(input, values);
  };
}

/** The same for one value, which the act receives. */
export function whenChanged<Input, T>(select: (input: Input) => T, act: (value: T) => void): Apply<Input> {
  return whenAny(
    (input) => [select(input)],
    (_, [value]) => act(value),
  );
}

/** Several drawers as one, called in order. */
export function together<Input>(drawers: readonly Apply<Input>[]): Apply<Input> {
  return (input) => {
    for (const draw of drawers) draw(input);
  };
}
