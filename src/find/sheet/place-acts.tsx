import { useState } from "react";
import { vcardFileName, writeVcard } from "../../domain/contact/content-lines.ts";
import type { Place } from "../../domain/place.ts";
import { CopyField, type CopyingDevice, copyText } from "../../ui/copy.tsx";
import { downloadText } from "../../ui/download.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
import { useDetailedApp } from "../app-context.ts";
import { placeLink, vcardNote } from "./place-text.ts";

/** Actions of a sheet: share, print, add to contacts. */
export function PlaceActs({ place }: { readonly place: Place }) {
  const { messages, format, language } = useDetailedApp();
  const [sharing, setSharing] = useState<Sharing>();
  const link = placeLink(location.href, place.id, language);
  return (
    <div className="place-acts">
      <ul aria-label={messages.keepSheet}>
        <li>
          <button type="button" className="button button-plain" onClick={() => void share()}>
            <Icon name="share" />
            {messages.shareSheet}
          </button>
        </li>
        <li>
          <button type="button" className="button button-plain" onClick={() => print()}>
            <Icon name="print" />
            {messages.question.printAnswer}
          </button>
        </li>
        <li>
          <button type="button" className="button button-plain" onClick={keep}>
            <Icon name="contact" />
            {messages.addToContacts}
          </button>
        </li>
      </ul>
      <p className="act-said" aria-live="polite">
        {sharing === "copied" && messages.linkCopied}
        {sharing === "refused" && messages.copyRefused}
      </p>
      {sharing === "refused" && <CopyField label={messages.linkToCopy} text={link} isToBeCopied />}
    </div>
  );

  async function share(): Promise<void> {
    // An empty text first, so that the live region announces the same text again.
    setSharing(undefined);
    setSharing(await shareLink(navigator, { title: place.name, text: `${place.name}, ${place.commune}`, url: link }));
  }

  function keep(): void {
    const card = writeVcard({ place, note: vcardNote(place, messages, format), link });
    downloadText(vcardFileName(place), "text/vcard;charset=utf-8", card);
  }
}

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
type Sharing = "shared" | "copied" | "refused" | "given-up";

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
