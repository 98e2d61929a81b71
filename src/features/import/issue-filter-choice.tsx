import { useId } from "react";
import type { IssueFilter, IssueGroup } from "../../domain/import/group-issues.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";

export interface IssueFilterChoiceProps {
  readonly groups: readonly IssueGroup[];
  readonly count: number;
  readonly filter: IssueFilter;
  readonly onChoose: (filter: IssueFilter) => void;
}

interface Option {
  readonly key: string;
  readonly label: string;
  readonly filter: IssueFilter;
}

/** Choice of all issues, or those of an effect or a reason, each with its count. */
export function IssueFilterChoice({ groups, count, filter, onChoose }: IssueFilterChoiceProps) {
  const { messages, format } = useDetailedApp();
  const id = useId();
  const withCount = (name: string, many: number) => `${name} (${format.number(many)})`;
  const all: Option = { key: keyOf({}), label: withCount(messages.importAllIssues, count), filter: {} };
  const grouped = groups.map(({ effect, count: ofEffect, reasons }) => ({
    effect,
    options: [
      option({ effect }, withCount(messages.issueEffects[effect], ofEffect)),
      ...reasons.map(({ reason, count: many }) =>
        option({ effect, reason }, withCount(firstSentence(messages.issueReasons[reason]), many)),
      ),
    ],
  }));
  const options = [all, ...grouped.flatMap((group) => group.options)];
  return (
    <div className="import-field">
      <label htmlFor={id}>{messages.importShow}</label>
      <select
        id={id}
        className="import-select"
        value={keyOf(filter)}
        onChange={({ target }) => onChoose(options.find(({ key }) => key === target.value)?.filter ?? {})}
      >
        <option value={all.key}>{all.label}</option>
        {grouped.map((group) => (
          <optgroup key={group.effect} label={messages.issueEffects[group.effect]}>
            {group.options.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** First sentence of the text, the problem without the remedy: a menu has no room for both. */
function firstSentence(text: string): string {
  return /^.*?\p{L}(?=\.(?:\s|$))/su.exec(text)?.[0] ?? text;
}

function option(filter: IssueFilter, label: string): Option {
  return { key: keyOf(filter), label, filter };
}

function keyOf({ effect, reason }: IssueFilter): string {
  return [effect, reason].join(" ");
}
