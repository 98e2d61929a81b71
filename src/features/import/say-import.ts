import { countPreview } from "../../domain/import/count-preview.ts";
import type { ImportFault } from "../../domain/import/import-fault.ts";
import type { Format } from "../../ui/format.ts";
import type { FrenchCatalogue } from "../../ui/messages/catalogue.ts";
import type { Checking, ImportState } from "./slice.ts";

export interface FrenchWording {
  readonly messages: FrenchCatalogue;
  readonly format: Format;
}

/** Text of the live region for the state of the import; "" before a file is chosen. */
export function sayImport(importing: ImportState, isKept: boolean, wording: FrenchWording): string {
  const { messages } = wording;
  switch (importing.status) {
    case "none":
      return "";
    case "reading":
      return messages.importReading({ file: importing.fileName });
    case "stopped":
      return messages.importStopped({ file: importing.fileName });
    case "refused":
      return sayFault(importing.fault, wording);
    case "read":
      return importing.isAdding ? messages.importAdding : sayChecking(importing.checking, wording);
    case "accepted":
      return isKept ? messages.importKept : "";
  }
}

function sayChecking(checking: Checking, { messages, format }: FrenchWording): string {
  switch (checking.status) {
    case "checking":
      return messages.importChecking;
    case "stopped":
      return messages.importCheckStopped;
    case "failed":
      return messages.importCheckFailed;
    case "checked": {
      const { places, leftOut, elsewhere } = countPreview(checking.preview);
      const parts = [
        messages.importPlaces({ count: places }),
        ...(leftOut > 0 ? [messages.importLeftOut({ count: leftOut })] : []),
        ...(elsewhere > 0 ? [messages.importFarRows({ count: elsewhere })] : []),
      ];
      return `${format.list(parts)}.`;
    }
  }
}

const BYTES_PER_MEGABYTE = 1_000_000;

/** Reason why a file was refused, and what to do. */
function sayFault(fault: ImportFault, { messages, format }: FrenchWording): string {
  const megabytes = (bytes: number) =>
    messages.importMegabytes({ number: format.number(Math.round(bytes / BYTES_PER_MEGABYTE)) });
  switch (fault.kind) {
    case "too-large":
      return messages.importTooLarge({ size: megabytes(fault.bytes), most: megabytes(fault.most) });
    case "unpacked-too-large":
      return messages.importUnpackedTooLarge({ most: megabytes(fault.most) });
    case "archive-without-table":
    case "archive-of-tables":
      return messages.importArchiveFaults[fault.kind]({ text: listFiles(fault, { messages, format }) });
    case "too-many-rows":
      return messages.importTooManyRows({
        number: format.number(fault.most),
        line: format.number(fault.line),
      });
    case "json-damaged":
      return fault.at === undefined
        ? messages.importJsonDamaged
        : messages.importJsonDamagedAt({ number: format.number(fault.at) });
    default:
      return messages.importFaults[fault.kind];
  }
}

/** Names of files in an archive, with the number of those that are not named. */
function listFiles(
  { names, count }: { readonly names: readonly string[]; readonly count: number },
  { messages, format }: FrenchWording,
): string {
  const others = count - names.length;
  const quoted = names.map((name) => messages.importFileName({ name }));
  return format.list(others === 0 ? quoted : [...quoted, messages.importOtherFiles({ count: others })]);
}
