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
