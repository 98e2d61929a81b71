import type { DataFault, Loadable } from "../domain/loadable.ts";
import { fetchText } from "./fetch-text.ts";

/** Folder of the built data, beside the page whatever the path it is served from. */
const FOLDER = `${import.meta.env.BASE_URL}data/`;

/** The value of a file's content, or a sentence that says why it is none. */
export type Decode<T> = (json: unknown) => T | string;

/** Fetches one file of the built data and decodes it. Never throws: every failure is a fault that names the file. */
export function fetchJson<T extends object>(file: string, decode: Decode<T>): Promise<Loadable<T>> {
  return fetchWithDecoder(file, async () => decode);
}

/**
 * The same for a file that the list does without: the code that decodes it comes beside it. Without that code the file is as
 * good as unreachable.
 */
export async function fetchWithDecoder<T extends object>(
  file: string,
  loadDecoder: () => Promise<Decode<T>>,
): Promise<Loadable<T>> {
  let text: string;
  let decode: Decode<T>;
  try {
    const decoder = loadDecoder();
    // It is awaited below: should the file fail first, its own failure is no uncaught one.
    decoder.catch(() => undefined);
    text = await fetchText(FOLDER + file);
    decode = await decoder;
  } catch (error) {
    return failed(file, "unreachable", messageOf(error));
  }
  try {
    const value = decode(JSON.parse(text));
    return typeof value === "string" ? failed(file, "damaged", value) : { status: "ready", value };
  } catch (error) {
    return failed(file, "damaged", messageOf(error));
  }
}

function failed(file: string, kind: DataFault["kind"], detail: string): Loadable<never> {
  return { status: "failed", fault: { file, kind, detail } };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
