import type { FileToRead } from "../csv/imported/read-file.ts";

/** Whether a file begins as a study, from its first bytes. False when they cannot be read: the import then says why. */
export async function looksLikeStudy(file: FileToRead): Promise<boolean> {
  try {
    const bytes = new Uint8Array(await file.slice(0, 256).arrayBuffer());
    return /^\s*\{\s*"format"\s*:\s*"services-alpins-etude"/.test(new TextDecoder().decode(bytes));
  } catch {
    return false;
  }
}
