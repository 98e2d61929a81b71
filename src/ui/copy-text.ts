/** The part of `navigator` used for copying; a page without TLS has no clipboard. */
export interface CopyingDevice {
  readonly clipboard?: { readonly writeText: (text: string) => Promise<void> };
}

/** Copies a text to the clipboard. Returns false on a page without TLS, and when the browser or the person refuses. */
export async function copyText(device: CopyingDevice, text: string): Promise<boolean> {
  if (device.clipboard === undefined) return false;
  try {
    await device.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
