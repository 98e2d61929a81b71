import { type CopyingDevice, copyText } from "../../ui/copy-text.ts";

/** The part of `navigator` used for sharing; old browsers and pages without TLS lack both functions. */
export interface SharingDevice extends CopyingDevice {
  readonly share?: (content: SharedContent) => Promise<void>;
}

export interface SharedContent {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** "given-up": the person closed the system dialog. "refused": the link must be shown for copying by hand. */
export type Sharing = "shared" | "copied" | "refused" | "given-up";

/** Shares a link by the system dialog, or else copies it. */
export async function shareLink(device: SharingDevice, content: SharedContent): Promise<Sharing> {
  if (device.share !== undefined) {
    try {
      await device.share(content);
      return "shared";
    } catch (fault) {
      if (fault instanceof DOMException && fault.name === "AbortError") return "given-up";
      // The system cannot share this content; the clipboard may still accept it.
    }
  }
  return (await copyText(device, content.url)) ? "copied" : "refused";
}
