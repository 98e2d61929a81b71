import type { AddressAnswers } from "../../state/address-answers.ts";
import { useApp, useAppState } from "../app-context.ts";
import type { Core } from "../messages/catalogue.ts";

export interface SearchFooterProps {
  /** Typed text. */
  readonly text: string;
  readonly hasAnswers: boolean;
  /** Whether the code of the search failed to load; then only addresses can be searched for. */
  readonly hasFailed: boolean;
}

/** Below the answers: status of the request for addresses, or the button that clears recent searches. */
export function SearchFooter({ text, hasAnswers, hasFailed }: SearchFooterProps) {
  const { actions, messages } = useApp();
  const answers = useAppState((state) => state.addressAnswers);
  const hasRecent = useAppState((state) => state.recentSearches.length > 0);
  if (text.trim() === "") {
    if (!hasRecent) return null;
    return (
      <div className="combobox-footer">
        <button type="button" className="button button-plain" onClick={actions.forgetSearches}>
          {messages.forgetSearches}
        </button>
      </div>
    );
  }
  const mayFind = hasAnswers || hasFailed || answers.status === "asking";
  const notes = [
    hasFailed ? messages.partFailed : "",
    mayFind ? "" : messages.nothingFound({ text: text.trim() }),
    noteOn(answers, messages),
  ];
  const said = notes.filter((note) => note !== "");
  if (said.length === 0) return null;
  return (
    <div className="combobox-footer" role="status">
      {said.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

function noteOn({ status }: AddressAnswers, messages: Core): string {
  switch (status) {
    case "asking":
      return messages.askingAddresses;
    case "busy":
      return messages.addressesBusy;
    case "unavailable":
      return messages.addressesUnavailable;
    case "none":
      return messages.noAddress;
    default:
      return "";
  }
}
