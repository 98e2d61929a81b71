import { type Choices, USUAL_CHOICES } from "../app-state.ts";
import type { Parameter } from "./parameter.ts";

type NamedChoice = "appearance" | "transitDay";

/** A choice among a few names, written as they are. */
export function oneOf<Key extends NamedChoice>(name: string, key: Key, values: readonly Choices[Key][]): Parameter {
  const isValue = (text: string): text is Choices[Key] => values.some((value) => value === text);
  return {
    name,
    read: (text, choices) => (isValue(text) ? { ...choices, [key]: text } : undefined),
    write: (choices) => (choices[key] === USUAL_CHOICES[key] ? undefined : choices[key]),
  };
}
