import type { CodeDepartement } from "../../domain/codes.ts";
import { compareText } from "../../domain/compare-text.ts";
import type { DataVersion } from "../../domain/history/data-version.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { AppState } from "../../state/app-state.ts";

export function selectChanges({ resources }: AppState): Loadable<readonly DataVersion[]> {
  return resources.changes;
}

const names = new Intl.Collator("fr");

/** The versions with their changes in one département, or all without one, by département and name. */
export function changesIn(
  versions: readonly DataVersion[],
  departement: CodeDepartement | undefined,
): readonly DataVersion[] {
  return versions.map((version) => ({
    ...version,
    changes: [
      ...version.changes.filter((change) => departement === undefined || change.departement === departement),
    ].sort((a, b) => compareText(a.departement ?? "", b.departement ?? "") || names.compare(a.name, b.name)),
  }));
}
