import { useEffect, useId, useRef } from "react";

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

export interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Focuses the field and selects its text, which the person must copy by hand. */
  readonly isToBeCopied: boolean;
}

/** A read-only text to copy. */
export function CopyField({ label, text, isToBeCopied }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isToBeCopied) return;
    field.current?.focus();
    field.current?.select();
  }, [isToBeCopied]);
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={Math.min(9, text.split("\n").length)} value={text} />
    </div>
  );
}
