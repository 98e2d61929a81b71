/** Least length of the typed or the intended word from which any typo is accepted. */
const LEAST_LETTERS = 5;
/** Least length from which one wrong letter is accepted in a word of equal length. */
const LEAST_WRONG_LETTERS = 3;
const DIGIT_NINE = 57;

/**
 * Whether a target begins with the typed text, with at most one typo: a letter inserted, missing, wrong, or two
 * adjacent letters exchanged (F. J. Damerau, 1964). Below five letters: of four typed one may be missing from a target
 * of five; of three or four one may be wrong in a target of equal length. Digits are exact.
 */
export function beginsWithTypo(typed: string, target: string): boolean {
  if (typed.length < LEAST_WRONG_LETTERS) return false;
  const at = commonLength(typed, target);
  if (typed.length < LEAST_LETTERS) return isShortTypo(typed, target, at);
  if (at === typed.length) return true;
  const isTypedLetter = isLetter(typed, at);
  const isTargetLetter = isLetter(target, at);
  return (
    (isTypedLetter && restBegins(typed, at + 1, target, at)) ||
    (isTargetLetter && restBegins(typed, at, target, at + 1)) ||
    (isTypedLetter && isTargetLetter && restBegins(typed, at + 1, target, at + 1)) ||
    (isTypedLetter && isTargetLetter && isSwapped(typed, target, at) && restBegins(typed, at + 2, target, at + 2))
  );
}

/** Whether two words differ by at most one typo, from five letters on. Digits are exact. */
export function isOneTypoApart(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  if (typed.length < LEAST_LETTERS || /\d/.test(typed) || Math.abs(typed.length - meant.length) > 1) return false;
  const at = commonLength(typed, meant);
  const [restOfTyped, restOfMeant] = [typed.slice(at + 1), meant.slice(at + 1)];
  if (typed.length > meant.length) return restOfTyped === meant.slice(at);
  if (typed.length < meant.length) return typed.slice(at) === restOfMeant;
  return restOfTyped === restOfMeant || (isSwapped(typed, meant, at) && typed.slice(at + 2) === meant.slice(at + 2));
}

function isShortTypo(typed: string, target: string, at: number): boolean {
  if (!isLetter(target, at)) return false;
  if (target.length === typed.length) return isLetter(typed, at) && restBegins(typed, at + 1, target, at + 1);
  const isOneMissing = typed.length === LEAST_LETTERS - 1 && target.length === LEAST_LETTERS;
  return isOneMissing && restBegins(typed, at, target, at + 1);
}

function commonLength(typed: string, target: string): number {
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === target.charCodeAt(at)) at++;
  return at;
}

/** False beyond the end. Keys contain only a to z and 0 to 9. */
function isLetter(key: string, at: number): boolean {
  return key.charCodeAt(at) > DIGIT_NINE;
}

/** Whether the rest of one text occurs in the other at an index. */
function restBegins(typed: string, from: number, target: string, at: number): boolean {
  if (typed.length - from > target.length - at) return false;
  for (let step = 0; from + step < typed.length; step++) {
    if (typed.charCodeAt(from + step) !== target.charCodeAt(at + step)) return false;
  }
  return true;
}

function isSwapped(typed: string, target: string, at: number): boolean {
  return typed.charCodeAt(at) === target.charCodeAt(at + 1) && typed.charCodeAt(at + 1) === target.charCodeAt(at);
}
