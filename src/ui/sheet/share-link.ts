import { type CopyingDevice, copyText } from "../copy-text.ts";

/** What of a browser's navigator serves to pass something on; old ones and pages without TLS lack either. */
export interface SharingDevice extends CopyingDevice {
  readonly share?: (content: SharedContent) => Promise<void>;
}

export interface SharedContent {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** Given up: by the person, who closed the system's dialog. Refused: the link must be shown, to be copied by hand. */
export type Sharing = "shared" | "copied" | "refused" | "given-up";

/** Passes a link on by the system's dialog, else copies it. */
export async function shareLink(device: SharingDevice, content: SharedContent): Promise<Sharing> {
  if (device.share !== undefined) {
    try {
      await device.share(content);
      return "shared";
    } catch (fault) {
      if (fault instanceof DOMException && fault.name === "AbortError") return "given-up";
      // The system cannot share here, or not this: the clipboard may still do.
    }
  }
  return (await copyText(device, content.url)) ? "copied" : "refused";
}
