import type { DataFault, Loadable } from "../domain/loadable.ts";

/** Folder of the built data, beside the page whatever the path it is served from. */
const FOLDER = `${import.meta.env.BASE_URL}data/`;

/**
 * Fetches one file of the built data and decodes it. A decoder answers a sentence when the content is not what it should
 * be. Never throws: every failure is a fault that names the file.
 */
export async function fetchJson<T extends object>(
  file: string,
  decode: (json: unknown) => T | string,
): Promise<Loadable<T>> {
  let text: string;
  try {
    const response = await fetch(FOLDER + file);
    if (!response.ok) return failed(file, "unreachable", `HTTP ${response.status}`);
    text = await response.text();
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
