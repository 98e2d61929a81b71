import { phoneOf } from "../answer/choose-answer.ts";
import type { Place } from "../place.ts";

/** How people can ask a place before they go; a telephone number in doubt does not count. */
export type ContactWay = "phone" | "email" | "website" | "none";

export function contactWayOf(place: Place): ContactWay {
  if (phoneOf(place) !== undefined) return "phone";
  const { records } = place;
  if (records.some(({ email }) => email !== "")) return "email";
  return records.some(({ website }) => website !== "") ? "website" : "none";
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Lines end with "\n". */
  readonly body: string;
}

/** A mailto URL with subject and body. Lines of the body end with CR LF, as RFC 6068 requires. */
export function mailAddress({ to, subject, body }: Mail): string {
  const text = body.replaceAll("\n", "\r\n");
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}

/** tel: URI (RFC 3966) of a number, which the tables write with spaces. */
export function telephoneAddress(phone: string): string {
  return `tel:${phone.replaceAll(" ", "")}`;
}

/** Parses the address of a web page; undefined for other texts, so that no text becomes a link that runs code. */
export function webAddress(text: string): URL | undefined {
  if (!/^https?:\/\//i.test(text)) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
