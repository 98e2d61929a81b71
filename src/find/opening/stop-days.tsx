import { usualStopDays } from "../../domain/place-facts.ts";
import { useApp } from "../app-context.ts";

/** When a service comes to a stop without hours: in the page's language what most sources say, else the note of the source, in French. */
export function StopDays({ note }: { readonly note: string }) {
  const { messages } = useApp();
  const usual = usualStopDays(note);
  return usual === undefined ? <span lang="fr">{note}</span> : messages.question.stopDays[usual];
}
