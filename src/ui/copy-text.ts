/** What of a browser's navigator copies; pages without TLS have no clipboard. */
export interface CopyingDevice {
  readonly clipboard?: { readonly writeText: (text: string) => Promise<void> };
}

/** Whether the text could be copied: pages without TLS have no clipboard, and a person may refuse it. */
export async function copyText(device: CopyingDevice, text: string): Promise<boolean> {
  if (device.clipboard === undefined) return false;
  try {
    await device.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
