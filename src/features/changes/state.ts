import type { CodeDepartement } from "../../domain/codes.ts";
import { compareChanges, type DataVersion } from "../../domain/history/data-version.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { AppState } from "../../model/app-state.ts";

export function selectChanges({ resources }: AppState): Loadable<readonly DataVersion[]> {
  return resources.changes;
}

/** The versions with their changes in one département, or all without one, by département and name. */
export function changesIn(
  versions: readonly DataVersion[],
  departement: CodeDepartement | undefined,
): readonly DataVersion[] {
  return versions.map((version) => ({
    ...version,
    changes: [
      ...version.changes.filter((change) => departement === undefined || change.departement === departement),
    ].sort(compareChanges),
  }));
}
