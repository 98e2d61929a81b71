import { basename } from "node:path";
import { askFor, type Politeness, type Refusal } from "./ask-politely.ts";

export interface Download {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Last segment of the final URL, after redirects. */
  readonly fileName: string;
  /** The `last-modified` header, for `Date.parse`; "" without one. */
  readonly lastModified: string;
}

/**
 * Downloads a file from a public service. An HTML page instead of the file, as from a network's login or a maintenance notice, is a fault.
 * Throws only OnlineFault.
 */
export function downloadPolitely(url: string, politeness: Politeness): Promise<Download> {
  return askFor(url, { accept: "*/*", read: (bytes, response) => readDownload(bytes, response, url) }, politeness);
}

function readDownload(
  bytes: Uint8Array<ArrayBuffer>,
  response: Response,
  asked: string,
): { readonly value: Download } | Refusal {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  if (bytes.length === 0) return { reason: "garbage", what: "La réponse est vide." };
  if (/^<(?:!doctype html|html)/i.test(start)) {
    return { reason: "garbage", what: "La réponse est une page web, pas le fichier demandé." };
  }
  const fileName = basename(new URL(response.url || asked).pathname);
  return { value: { bytes, fileName, lastModified: response.headers.get("last-modified") ?? "" } };
}
