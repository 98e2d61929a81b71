import { type Choices, USUAL_CHOICES } from "../app-state.ts";
import type { Parameter } from "./parameter.ts";

type NamedChoice = "tableLevel" | "accessMap" | "appearance" | "peopleGroup" | "transitDay";

/** A choice among a few names, written as they are. */
export function oneOf<Key extends NamedChoice>(name: string, key: Key, values: readonly Choices[Key][]): Parameter {
  const isValue = among(values);
  return {
    name,
    read: (text, choices) => (isValue(text) ? { ...choices, [key]: text } : undefined),
    write: (choices) => (choices[key] === USUAL_CHOICES[key] ? undefined : choices[key]),
  };
}

/** Whether a text is one of some names. */
export function among<Value extends string>(values: readonly Value[]) {
  return (text: string): text is Value => values.some((value) => value === text);
}
