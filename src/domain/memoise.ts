/** Remembers a pure function of immutable objects, by identity, weakly; nothing of a computation that throws. */
export function memoise<Input extends object, Output>(compute: (input: Input) => Output): (input: Input) => Output {
  const answers = new WeakMap<Input, { readonly output: Output }>();
  return (input) => {
    const known = answers.get(input);
    if (known !== undefined) return known.output;
    const output = compute(input);
    answers.set(input, { output });
    return output;
  };
}

/** Remembers a pure function of texts or numbers, for as long as the function lives. */
export function memoiseByKey<Key extends string | number, Output>(compute: (key: Key) => Output): (key: Key) => Output {
  const answers = new Map<Key, { readonly output: Output }>();
  return (key) => {
    const known = answers.get(key) ?? { output: compute(key) };
    answers.set(key, known);
    return known.output;
  };
}
