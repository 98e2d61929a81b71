import type { IntakeChoices } from "../../domain/intake/column-mapping.ts";
import type { DuplicateDecision } from "../../domain/intake/intake-preview.ts";

/** What a person does with a file that they bring. Each act shows in the state; none throws. */
export interface IntakeDesk {
  /** Reads a file in the worker and proposes how to understand it; what was brought before and not accepted is left. */
  read(file: File): void;
  /** Ends reading or checking; while checking, the choices stay. */
  stop(): void;
  /** Understands the rows anew. */
  choose(changes: Partial<IntakeChoices>): void;
  decide(lines: readonly number[], decision: DuplicateDecision): void;
  nameLayer(name: string): void;
  dateLayer(vintage: string): void;
  /** Makes a layer of what was understood and decided, which the state then names. */
  accept(): void;
  /** Forgets the file. */
  leave(): void;
}
