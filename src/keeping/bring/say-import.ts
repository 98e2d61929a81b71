import { countPreview } from "../../domain/import/import-preview.ts";
import type { ImportFault } from "../../domain/import/issue.ts";
import { liste, nombre } from "../../ui/messages/core/fr.ts";
import type { Checking, ImportState } from "./import-state.ts";
import { words } from "./words.ts";

/** Text of the live region for the state of the import; "" before a file is chosen. */
export function sayImport(importing: ImportState): string {
  switch (importing.status) {
    case "none":
      return "";
    case "reading":
      return words.reading({ file: importing.fileName });
    case "stopped":
      return words.stopped({ file: importing.fileName });
    case "refused":
      return sayFault(importing.fault);
    case "read":
      return importing.adding === "no" ? sayChecking(importing.checking) : SAID_OF_ADDING[importing.adding];
    case "accepted":
      return words.kept;
  }
}

const SAID_OF_ADDING = { yes: words.adding, refused: words.notKept };

function sayChecking(checking: Checking): string {
  switch (checking.status) {
    case "checking":
      return words.checking;
    case "stopped":
      return words.checkStopped;
    case "failed":
      return words.checkFailed;
    case "checked": {
      const { places, leftOut, elsewhere } = countPreview(checking.preview);
      const parts = [
        words.places({ count: places }),
        ...(leftOut > 0 ? [words.leftOut({ count: leftOut })] : []),
        ...(elsewhere > 0 ? [words.farRows({ count: elsewhere })] : []),
      ];
      return `${liste(parts)}.`;
    }
  }
}

const BYTES_PER_MEGABYTE = 1_000_000;

/** Reason why a file was refused, and what to do. */
function sayFault(fault: ImportFault): string {
  const megabytes = (bytes: number) => words.megabytes({ number: nombre(Math.round(bytes / BYTES_PER_MEGABYTE)) });
  switch (fault.kind) {
    case "too-large":
      return words.tooLarge({ size: megabytes(fault.bytes), most: megabytes(fault.most) });
    case "unpacked-too-large":
      return words.unpackedTooLarge({ most: megabytes(fault.most) });
    case "quote-unclosed":
      return words.quoteUnclosed({ line: nombre(fault.line) });
    case "too-many-rows":
      return words.tooManyRows({
        number: nombre(fault.most),
        line: nombre(fault.line),
      });
    default:
      return words.faults[fault.kind];
  }
}
