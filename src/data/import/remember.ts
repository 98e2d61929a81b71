/** Size of the cache; further texts are read without it. */
const MOST_KEPT = 5000;

/** Caches a pure function of a text: thousands of rows have the same few hours and communes. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    const answer = read(text);
    if (known.size < MOST_KEPT) known.set(text, { answer });
    return answer;
  };
}
