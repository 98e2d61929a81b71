const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Every text with one typo: a letter too few, too many, wrong, or swapped with the next one. */
export function withOneTypo(text: string): string[] {
  return [...text, ""].flatMap((here, at) => {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    const inserted = [...LETTERS].map((letter) => before + letter + here + after);
    if (!isLetter(here)) return inserted;
    const next = text.charAt(at + 1);
    const swapped = isLetter(next) ? [before + next + here + text.slice(at + 2)] : [];
    return [...inserted, ...[...LETTERS].map((letter) => before + letter + after), before + after, ...swapped];
  });
}

/**
 * The search's rule of typos, by trial: one typo from five typed letters on, or four for a word of five; with three or four, a wrong letter
 * in a word of the same length.
 */
export function beginsWithOneTypo(typed: string, target: string): boolean {
  if (typed.length >= 5) return withOneTypo(typed).some((variant) => target.startsWith(variant));
  if (typed.length < 3) return false;
  if (target.length === typed.length) return withOneLetterWrong(typed).includes(target) && typed !== target;
  return typed.length === 4 && target.length === 5 && withOneTypo(typed).includes(target);
}

function withOneLetterWrong(text: string): string[] {
  return [...text].flatMap((here, at) =>
    isLetter(here) ? [...LETTERS].map((letter) => text.slice(0, at) + letter + text.slice(at + 1)) : [],
  );
}

function isLetter(text: string): boolean {
  return /^\p{L}$/u.test(text);
}
