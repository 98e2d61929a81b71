import type { ShownAccessMap } from "../../domain/access/access-maps.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";

export interface AccessMapButtonProps {
  readonly map: ShownAccessMap;
  readonly label: string;
}

/** Shows an access map, or the usual one again. */
export function AccessMapButton({ map, label }: AccessMapButtonProps) {
  const { actions } = useFrenchApp();
  const isShown = useAppState((state) => state.accessMap === map);
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isShown}
      onClick={() => actions.chooseAccessMap(isShown ? "auto" : map)}
    >
      {label}
    </button>
  );
}
