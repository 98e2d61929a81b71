/** Long enough for a browser that asks where to keep the file. */
const KEEP_MS = 60_000;

/** Hands a text to the browser as a file. */
export function downloadText(fileName: string, type: string, text: string): void {
  downloadFile(fileName, new Blob([text], { type }));
}

/** Hands bytes to the browser as a file. */
export function downloadFile(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
