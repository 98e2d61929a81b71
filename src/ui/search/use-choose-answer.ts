import type { Origin } from "../../domain/origin.ts";
import type { SearchHit } from "../../domain/search/search-places.ts";
import { type Choices, USUAL_CHOICES } from "../../state/app-state.ts";
import { readLink, writeLink } from "../../state/url/link.ts";
import { useApp } from "../app-context.ts";
import type { SearchOption } from "./search-options.ts";

/** Where an answer leads: to a starting point, or to the sheet of a place or of a pass. */
type Goal = Partial<Pick<Choices, "origin" | "selection">>;

/** What choosing an answer does: it is remembered on the device and followed. */
export function useChooseAnswer(): (option: SearchOption) => void {
  const { store, actions } = useApp();
  return (option) => {
    const goal = goalOf(option);
    const { name, detail } = option;
    const query = writeLink({ ...USUAL_CHOICES, currentSeason: store.getState().currentSeason, ...goal });
    actions.rememberSearch({ name, detail, query });
    if (goal.origin !== undefined) actions.chooseOrigin(goal.origin);
    if (goal.selection?.kind === "point") actions.selectPoint(goal.selection.id);
    if (goal.selection?.kind === "door") actions.selectDoor(goal.selection.id);
  };
}

function goalOf({ meant }: SearchOption): Goal {
  switch (meant.kind) {
    case "hit":
      return goalOfHit(meant.hit);
    case "address": {
      const { label, position, codeCommune } = meant.address;
      return { origin: { kind: "adresse", label, position, codeCommune } };
    }
    case "recent": {
      const { origin, selection } = readLink(meant.search.query, USUAL_CHOICES);
      return { origin, selection };
    }
  }
}

function goalOfHit(hit: SearchHit): Goal {
  switch (hit.kind) {
    case "commune":
      return { origin: { kind: "commune", code: hit.commune.code } };
    case "station":
      return { origin: { kind: "station", id: hit.resort.id } };
    case "lieu":
      return { selection: { kind: "point", id: hit.point.id } };
    case "col":
      return { selection: { kind: "door", id: hit.door.id } };
    case "massif":
      return { origin: middleOf(hit.name, hit.position) };
  }
}

/** A massif is looked at from its middle, as an address would be. */
function middleOf(label: string, position: Extract<Origin, { kind: "adresse" }>["position"]): Origin {
  return { kind: "adresse", label, position, codeCommune: undefined };
}
