import { metricOf } from "../../domain/access/access-model.ts";
import type { RankedPlace } from "../../domain/nearest/rank-places.ts";
import { selectAccessModel } from "../../model/access-selectors.ts";
import { FARTHEST_ANSWER } from "../../model/answer-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { PlaceItem } from "./place-item.tsx";

/** Says that no place of the list is near, and names the nearest place of another type that receives people. */
export function NoneNear({ instead }: { readonly instead: RankedPlace | undefined }) {
  const { messages, format } = useDetailedApp();
  const metric = metricOf(useAppState(selectAccessModel));
  const types = useAppState((state) => state.filters.category);
  const within = messages.reachValue({ value: FARTHEST_ANSWER[metric], metric });
  return (
    <div className="none-near">
      <p className="none-near-title">
        {messages.noneNear({ type: format.list(types.map((type) => messages.categories[type])), within })}
      </p>
      {instead !== undefined && (
        <>
          <p>{messages.nearestInstead}</p>
          <PlaceItem row={{ place: instead.place, ranked: instead }} />
        </>
      )}
    </div>
  );
}
