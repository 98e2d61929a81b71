import { Parser } from "saxen";
import { WorkbookFault } from "./workbook-fault.ts";

/** Receives the parts of an XML text in order; names come without the prefix of their namespace. */
export interface XmlHandlers {
  open(name: string, attributes: () => Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Whether the rest need not be read. */
  isDone?(): boolean;
}

/**
 * Reads an XML text in UTF-8. Entities that a document type defines are not expanded.
 * @throws WorkbookFault when it is not well-formed.
 */
export function readXml(pieces: Iterable<Uint8Array>, { open, close, text, isDone }: XmlHandlers): void {
  const parser = new Parser();
  const decoder = new TextDecoder();
  let isDamaged = false;
  parser
    .on("openTag", (name, attributes) => open(localName(name), attributes))
    .on("closeTag", (name) => close?.(localName(name)))
    .on("text", (escaped, decode) => text?.(decode(escaped)))
    .on("cdata", (plain) => text?.(plain))
    .on("warn", () => undefined)
    .on("error", () => {
      isDamaged = true;
    });
  for (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    if (isDamaged || isDone?.() === true) break;
  }
  if (!isDamaged && isDone?.() !== true) parser.end();
  if (isDamaged) throw new WorkbookFault({ kind: "workbook-damaged" });
}

/** "x:row" → "row" */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
