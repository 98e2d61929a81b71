import type { ImportFault } from "../../../../domain/import/issue.ts";

/** Ends the reading of a workbook with the reason; `readWorkbook` catches it. */
export class WorkbookFault extends Error {
  readonly fault: ImportFault;

  constructor(fault: ImportFault) {
    super(fault.kind);
    this.fault = fault;
  }
}
