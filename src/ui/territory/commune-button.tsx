import type { ReactNode } from "react";
import type { Commune } from "../../domain/territory.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { hoverCommuneProps } from "./hover-commune.ts";

export interface CommuneButtonProps {
  readonly commune: Commune;
  /** After the name. */
  readonly note?: ReactNode;
  /** The figures of the commune. */
  readonly children: ReactNode;
}

/** A row of a list of communes: under the pointer it is marked on the map, and the reverse; pressed, it chooses the commune. */
export function CommuneButton({ commune, note, children }: CommuneButtonProps) {
  const { actions } = useFrenchApp();
  const isHovered = useAppState((state) => state.hoveredCommune === commune.code);
  return (
    <button
      type="button"
      className={isHovered ? "gap-item is-hovered" : "gap-item"}
      onClick={() => actions.selectCommune(commune.code)}
      {...hoverCommuneProps(commune.code, actions)}
    >
      <span className="gap-name">
        {commune.name} ({commune.codeDepartement}){note}
      </span>{" "}
      {children}
    </button>
  );
}
