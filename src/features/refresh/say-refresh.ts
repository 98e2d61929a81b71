import type { Format } from "../../ui/format.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { groupChanges } from "./change-groups.ts";
import type { RefreshState } from "./slice.ts";

export interface Wording {
  readonly messages: Catalogue;
  readonly format: Format;
}

/** Text of the live region for the request of the national list; "" before the request. */
export function sayRefresh(refresh: RefreshState, { messages, format }: Wording): string {
  switch (refresh.status) {
    case "none":
      return "";
    case "asking":
      return refresh.isReading ? messages.refreshReading : messages.refreshAsking;
    case "stopped":
      return messages.refreshStopped;
    case "failed":
      return messages.refreshFaults[refresh.fault];
    case "left":
      return messages.refreshLeft;
    case "applied":
      return "";
    case "compared": {
      const groups = groupChanges(refresh.list.changes);
      if (groups.length === 0) return messages.refreshSame({ count: refresh.list.changes.before });
      const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
      const kinds = groups.map(({ kind, rows }, rank) => {
        const name = messages.refreshKinds[kind];
        return messages.refreshKind({ kind: rank === 0 ? name : name.toLocaleLowerCase(), count: rows.length });
      });
      return `${messages.refreshDiffers({ count })} ${format.list(kinds)}.`;
    }
  }
}
