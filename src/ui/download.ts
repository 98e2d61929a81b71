/** Lifetime of the object URL in ms: long enough for a browser that asks for the target folder. */
const KEEP_MS = 60_000;

/** Downloads a text as a file. */
export function downloadText(fileName: string, type: string, text: string): void {
  downloadFile(fileName, new Blob([text], { type }));
}

/** Downloads bytes as a file. */
export function downloadFile(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
