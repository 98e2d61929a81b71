/** Draws what of an input differs from the input before. */
export type Apply<Input> = (input: Input) => void;

/** Acts when one of some values of the input differs, by identity, from that at the last act; the first call always acts. */
export function whenAny<Input>(values: (input: Input) => readonly unknown[], act: Apply<Input>): Apply<Input> {
  let drawn: readonly unknown[] | undefined;
  return (input) => {
    const now = values(input);
    const before = drawn;
    if (before !== undefined && now.every((value, at) => Object.is(value, before[at]))) return;
    drawn = now;
    act(input);
  };
}

/** The same for one value, which the act receives. */
export function whenChanged<Input, T>(select: (input: Input) => T, draw: (value: T) => void): Apply<Input> {
  let drawn: { readonly value: T } | undefined;
  return (input) => {
    const value = select(input);
    if (drawn !== undefined && Object.is(drawn.value, value)) return;
    drawn = { value };
    draw(value);
  };
}

/** Several drawers as one, called in order. */
export function together<Input>(drawers: readonly Apply<Input>[]): Apply<Input> {
  return (input) => {
    for (const draw of drawers) draw(input);
  };
}
