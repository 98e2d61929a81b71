import type { ImportFault } from "../../domain/import/issue.ts";

/** Ends the reading of a file with the reason, which `readFile` answers. */
export class RefusedFile extends Error {
  readonly fault: ImportFault;

  constructor(fault: ImportFault) {
    super(fault.kind);
    this.fault = fault;
  }
}
