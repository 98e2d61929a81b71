import type { Season } from "../../domain/network/conditions.ts";
import type { Choices } from "../app-state.ts";

/** What a link is written from: the choices, and the season that « saison » stands for. */
export interface LinkedState extends Choices {
  readonly currentSeason: Season;
}

/** One parameter of a link: its name, and how its text is read from and written to the choices. */
export interface Parameter {
  readonly name: string;
  /** The choices with what the text says; undefined when the text is nonsense. */
  readonly read: (text: string, choices: Choices) => Choices | undefined;
  /** Undefined when the choice is the usual one: links stay short. */
  readonly write: (state: LinkedState) => string | undefined;
}
