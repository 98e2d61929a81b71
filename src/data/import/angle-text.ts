export interface Angle {
  readonly value: number;
  /** By its letter N, S, E, W or O; undefined without one. */
  readonly axis: "latitude" | "longitude" | undefined;
}

const LETTERS = {
  N: [1, "latitude"],
  S: [-1, "latitude"],
  E: [1, "longitude"],
  W: [-1, "longitude"],
  O: [-1, "longitude"],
} as const;
type Letter = keyof typeof LETTERS;

const DEGREES_MINUTES_SECONDS =
  /^(\d{1,3})\s*°\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|'')\s*)?$/u;

/**
 * Reads a coordinate in decimal degrees or metres, in the notations of people: "45,123", "45.123 N", "E 6.2°", "45° 07' 30\" N". West is W
 * or, in French, O. Undefined for any other text.
 */
export function readAngle(text: string): Angle | undefined {
  const { letter, rest } = takeLetter(text.trim());
  const value = readNumber(rest.replace(/°\s*$/u, "")) ?? readSexagesimal(rest);
  if (value === undefined) return undefined;
  if (letter === undefined) return { value, axis: undefined };
  const [sign, axis] = LETTERS[letter];
  return { value: sign * value, axis };
}

function takeLetter(text: string): { readonly letter: Letter | undefined; readonly rest: string } {
  const [, before, between = "", after] = /^([NSEWO])?\s*(.*?)\s*([NSEWO])?$/isu.exec(text) ?? [];
  const found = (before ?? after)?.toUpperCase();
  const isTwice = before !== undefined && after !== undefined;
  return { letter: isTwice ? undefined : (found as Letter | undefined), rest: isTwice ? text : between };
}

function readSexagesimal(text: string): number | undefined {
  const [, degrees, minutes = "0", seconds = "0"] = DEGREES_MINUTES_SECONDS.exec(text) ?? [];
  if (degrees === undefined) return undefined;
  const [minutesValue, secondsValue] = [readNumber(minutes) ?? 60, readNumber(seconds) ?? 60];
  if (minutesValue >= 60 || secondsValue >= 60) return undefined;
  return Number(degrees) + minutesValue / 60 + secondsValue / 3600;
}

/** Reads a number in the notations of people: "45,123", "45.123", "928 456,12", "−5.1". Undefined for any other text. */
function readNumber(text: string): number | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]/gu, "")
    .replace("−", "-")
    .replace(",", ".");
  return /^[+-]?\d{1,9}(?:\.\d{0,20})?$/.test(plain) ? Number(plain) : undefined;
}
