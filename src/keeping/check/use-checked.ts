import { useMemo } from "react";
import { readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { findLikeOthers } from "../../domain/quality/find-like-others.ts";
import { type FaultyPlace, orderByHarm, peopleSentTo } from "../../domain/quality/order-by-harm.ts";
import { faultsOf } from "../../domain/quality/place-faults.ts";
import { useKeeping, useKeepingState } from "../context.ts";
import type { Choices } from "../link.ts";
import { DOUBTS } from "./tables.ts";

/** The published places, each with its faults, perhaps none, the most harmful first; undefined until the places are read. */
export function useChecked(): readonly FaultyPlace[] | undefined {
  const { today } = useKeeping();
  const places = useKeepingState(({ files }) => readyValue(files.places));
  const communes = useKeepingState(({ files }) => readyValue(files.territories)?.communes);
  return useMemo(() => {
    if (places === undefined) return undefined;
    const context = { today, doubts: DOUBTS, likeOthers: findLikeOthers(places) };
    const people = peopleSentTo(places, communes ?? []);
    return orderByHarm(
      places.map((place) => ({ place, faults: faultsOf(place, context), people: people.get(place.id) ?? 0 })),
    );
  }, [places, communes, today]);
}

/** Whether a place is of the type and the département that are chosen. */
export function isChosen(place: Place, { category, departement }: Pick<Choices, "category" | "departement">): boolean {
  return (
    (category === undefined || place.categories.includes(category)) &&
    (departement === undefined || place.codeDepartement === departement)
  );
}
