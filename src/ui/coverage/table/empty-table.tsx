import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";

/** No row bears what was typed: it says so, and offers a way out. */
export function EmptyTable({ text, onClear }: { readonly text: string; readonly onClear: () => void }) {
  const { messages } = useDetailedApp();
  const level = useAppState((state) => state.tableLevel);
  return (
    <div className="notice">
      <div>
        <p>{messages.tableEmpty({ level, text: text.trim() })}</p>
        <button type="button" className="button" onClick={onClear}>
          {messages.tableClearFilter}
        </button>
      </div>
    </div>
  );
}
