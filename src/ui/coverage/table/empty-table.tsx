import type { CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";

export interface EmptyTableProps {
  readonly text: string;
  /** Filter by coverage, besides the name. */
  readonly coverage: CommuneCoverage | undefined;
  readonly onClear: () => void;
}

/** Message that no row matches, with a button that clears the filter. */
export function EmptyTable({ text, coverage, onClear }: EmptyTableProps) {
  const { messages } = useDetailedApp();
  const level = useAppState((state) => state.tableLevel);
  return (
    <div className="notice">
      <div>
        <p>{messages.tableEmpty({ level, text: text.trim(), coverage })}</p>
        <button type="button" className="button" onClick={onClear}>
          {messages.tableClearFilter}
        </button>
      </div>
    </div>
  );
}
