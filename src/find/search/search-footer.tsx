import { LEAST_ADDRESS_LETTERS } from "../../domain/origin.ts";
import { lettersOf } from "../../domain/text.ts";
import type { AddressAnswers } from "../../state/slices.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import type { LocationFault } from "../../ui/messages/details/fr.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { useSpoken } from "../hooks.ts";
import { ReloadOffer } from "../shell/faults.tsx";

export interface SearchFooterProps {
  /** Typed text. */
  readonly text: string;
  /** Number of answers. */
  readonly count: number;
  /** Whether the code of the search failed to load; then only addresses can be searched for. */
  readonly hasFailed: boolean;
  /** Whether the first answer is uncertain, so that the page asks which one is meant. */
  readonly isAsking: boolean;
}

/** Below the answers, whose number it says: status of the request for addresses, or the button that clears recent searches. */
export function SearchFooter({ text, count, hasFailed, isAsking }: SearchFooterProps) {
  const { actions, messages } = useDetailedApp();
  const answers = useAppState((state) => state.addressAnswers);
  const hasRecent = useAppState((state) => state.recentSearches.length > 0);
  const isTyped = text.trim() !== "";
  const mayFind = count > 0 || hasFailed || answers.status === "asking";
  const notes = [
    isAsking ? messages.whichAnswer : "",
    hasFailed ? messages.partFailed : "",
    mayFind ? "" : messages.nothingFound({ text: text.trim() }),
    noteOn(answers, messages),
  ];
  const said = isTyped ? notes.filter((note) => note !== "") : [];
  const isSilent = !isTyped || awaitsAddresses(text, count, answers);
  useSpoken(isSilent ? "" : [messages.searchResults({ count }), ...said].join(". "), { isBrought: true });
  if (said.length === 0 && (isTyped || !hasRecent)) return null;
  return (
    <div className="combobox-footer">
      {said.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {isTyped && hasFailed && <ReloadOffer />}
      {!isTyped && (
        <button type="button" className="button button-plain" onClick={actions.forgetSearches}>
          {messages.forgetSearches}
        </button>
      )}
    </div>
  );
}

/** Whether a text without an answer may still get addresses: their request comes later than `useSpoken` says a change. */
function awaitsAddresses(text: string, count: number, { status }: AddressAnswers): boolean {
  return count === 0 && status === "idle" && lettersOf(text).length >= LEAST_ADDRESS_LETTERS;
}

function noteOn({ status }: AddressAnswers, messages: Catalogue): string {
  return {
    idle: "",
    asking: messages.askingAddresses,
    found: "",
    none: messages.noAddress,
    busy: messages.addressesBusy,
    unavailable: messages.addressesUnavailable,
  }[status];
}

/** Why the position of the device is unknown, and what to do instead. */
export function LocationFaultText({ fault }: { readonly fault: LocationFault }) {
  return useDetailedApp().messages.locationFaults[fault];
}
