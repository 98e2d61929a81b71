import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { DuplicateDecision } from "../../domain/import/import-preview.ts";
import type { CompletedField, FieldChoice } from "../../domain/layer/complete-place.ts";

/** Acts of a person during an import. Each changes the state; none throws. */
export interface ImportController {
  /** Reads a file in the worker and proposes a mapping of its columns; discards an earlier file that was not accepted. */
  read(file: File): void;
  /** Reads another sheet of the workbook; the name and the date of the layer are kept. */
  chooseSheet(sheet: string): void;
  /** Stops reading or checking; a stopped check keeps the choices. */
  stop(): void;
  /** Checks the rows again. */
  choose(changes: Partial<ImportChoices>): void;
  decide(lines: readonly number[], decision: DuplicateDecision): void;
  /** For rows that complete a place, whose value of a field counts where both have one. */
  chooseField(lines: readonly number[], field: CompletedField, choice: FieldChoice): void;
  nameLayer(name: string): void;
  dateLayer(vintage: string): void;
  /** Creates a layer from the checked rows and the decisions. The state then names it. */
  accept(): void;
  /** Discards the file. */
  leave(): void;
}
