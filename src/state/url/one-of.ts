import { type Choices, USUAL_CHOICES } from "../app-state.ts";
import type { Parameter } from "./parameter.ts";

type NamedChoice =
  | "view"
  | "tableLevel"
  | "accessMap"
  | "hoursMeasure"
  | "appearance"
  | "peopleGroup"
  | "demandPlace"
  | "transitDay";

/** A choice among a few names, written as they are. */
export function oneOf<Key extends NamedChoice>(name: string, key: Key, values: readonly Choices[Key][]): Parameter {
  return {
    name,
    read: (text, choices) => {
      const value = values.find((candidate) => candidate === text);
      return value === undefined ? undefined : { ...choices, [key]: value };
    },
    write: (choices) => (choices[key] === USUAL_CHOICES[key] ? undefined : choices[key]),
  };
}
