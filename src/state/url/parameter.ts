import type { Position } from "../../domain/geo/position.ts";
import type { Choices } from "../app-state.ts";

/** Content of a link. */
export interface LinkedState extends Choices {
  /** Latest known position of the device: a link omits a camera near it. */
  readonly devicePosition?: Position | undefined;
}

/** One parameter of a link: its name, its reader and its writer. */
export interface Parameter {
  readonly name: string;
  /** The choices with the value of the text; undefined for an invalid text. */
  readonly read: (text: string, choices: Choices) => Choices | undefined;
  /** Undefined for the default value, so that links stay short. */
  readonly write: (state: LinkedState) => string | undefined;
}
