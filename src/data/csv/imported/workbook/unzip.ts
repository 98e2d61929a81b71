import { Inflate } from "fflate";
import type { ImportFault } from "../../../../domain/import/issue.ts";

export interface ZipPart {
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedBytes: number;
  /** Of its local header. */
  readonly offset: number;
}

/** Bytes that may still be unpacked; shared by the parts of an archive, and lowered while they are unpacked. */
export interface UnpackLimit {
  left: number;
  readonly most: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Bytes inflated at once: deflate makes at most 1032 bytes of one, so that a step needs 17 MB at most. */
const STEP_BYTES = 16_384;

/** The files of a zip archive (APPNOTE 6.3) by name; undefined without a sound directory, and beyond 4 GB (ZIP64). */
export function listParts(bytes: Uint8Array): ReadonlyMap<string, ZipPart> | undefined {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const parts = new Map<string, ZipPart>();
  let at = view.getUint32(end + 16, true);
  for (let rank = 0; rank < count; rank++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd));
    parts.set(name, {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Unpacks one file piece by piece. @throws WorkbookFault when it is damaged or larger than the limit allows */
export function* unpackPart(bytes: Uint8Array, part: ZipPart, limit: UnpackLimit): Generator<Uint8Array> {
  const packed = packedBytesOf(bytes, part);
  for (const piece of part.method === STORED ? [packed] : inflate(packed)) {
    limit.left -= piece.length;
    if (limit.left < 0) throw new WorkbookFault({ kind: "unpacked-too-large", most: limit.most });
    yield piece;
  }
}

function* inflate(packed: Uint8Array): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => pieces.push(piece));
  for (let from = 0; from < packed.length; from += STEP_BYTES) {
    const to = from + STEP_BYTES;
    try {
      inflater.push(packed.subarray(from, to), to >= packed.length);
    } catch {
      throw new WorkbookFault({ kind: "workbook-damaged" });
    }
    yield* pieces.splice(0);
  }
}

function packedBytesOf(bytes: Uint8Array, { offset, packedBytes, method }: ZipPart): Uint8Array {
  const view = viewOf(bytes);
  const isThere = offset + HEADER_LENGTH <= bytes.length && view.getUint32(offset, true) === LOCAL_HEADER;
  if (!isThere || (method !== STORED && method !== DEFLATED)) throw new WorkbookFault({ kind: "workbook-damaged" });
  const from = offset + HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedBytes > bytes.length) throw new WorkbookFault({ kind: "workbook-damaged" });
  return bytes.subarray(from, from + packedBytes);
}

/** Index of the end record, which only a comment may follow. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** Ends the reading of a workbook with the reason; `readWorkbook` catches it. */
export class WorkbookFault extends Error {
  readonly fault: ImportFault;

  constructor(fault: ImportFault) {
    super(fault.kind);
    this.fault = fault;
  }
}
