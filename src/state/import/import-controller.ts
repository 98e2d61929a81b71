import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { DuplicateDecision } from "../../domain/import/import-preview.ts";

/** What a person does with a file that they bring. Each act shows in the state; none throws. */
export interface ImportController {
  /** Reads a file in the worker and proposes how to understand it; what was brought before and not accepted is left. */
  read(file: File): void;
  /** Ends reading or checking; while checking, the choices stay. */
  stop(): void;
  /** Understands the rows anew. */
  choose(changes: Partial<ImportChoices>): void;
  decide(lines: readonly number[], decision: DuplicateDecision): void;
  nameLayer(name: string): void;
  dateLayer(vintage: string): void;
  /** Makes a layer of what was understood and decided, which the state then names. */
  accept(): void;
  /** Forgets the file. */
  leave(): void;
}
