import { CORRECTION_COLUMNS, type CorrectionRow } from "../../domain/corrections/correction.ts";
import type { HearOtherTabs, Repository } from "../../state/repository.ts";
import type { Actions, Store } from "../store.ts";

/** Restores the corrections of the device, follows those of other tabs, and keeps new ones; reports when the device refuses them. */
export function persistCorrections(
  store: Store,
  actions: Actions,
  repository: Repository,
  hearOtherTabs: HearOtherTabs,
): void {
  let isHearing = false;
  const recall = () => {
    isHearing = true;
    actions.recallCorrections(readCorrections(repository.read()));
    isHearing = false;
  };
  recall();
  hearOtherTabs(recall);
  store.subscribe(({ corrections }, previous) => {
    if (corrections === previous.corrections || isHearing) return;
    if (corrections.length === 0) repository.clear();
    else repository.write(corrections);
    actions.reportKept(JSON.stringify(readCorrections(repository.read())) === JSON.stringify(corrections));
  });
}

/** Reads what the device keeps; damaged rows are left out. */
function readCorrections(stored: unknown): readonly CorrectionRow[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((row: unknown) => {
    const cells = CORRECTION_COLUMNS.map(
      (column) => [column, (row as Partial<CorrectionRow> | null)?.[column]] as const,
    );
    if (cells.some(([, cell]) => typeof cell !== "string")) return [];
    return [Object.fromEntries(cells) as CorrectionRow];
  });
}
