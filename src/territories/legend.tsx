import { COMMUNE_RANKS, type FillRank, SHARE_RANKS } from "../domain/figures/fill-rank.ts";
import { useTerritoriesState } from "./context.ts";
import { levelBelow } from "./rows.ts";
import { legendName, words } from "./words.ts";

/** The colours of the map in one strip below it. */
export function Legend() {
  const level = useTerritoriesState(({ choices }) => levelBelow(choices.territory));
  const threshold = useTerritoriesState(({ choices }) => choices.settings.threshold);
  const ranks: readonly FillRank[] = level === "commune" ? COMMUNE_RANKS : SHARE_RANKS;
  return (
    <div className="map-legend">
      <p className="legend-title">{level === "commune" ? words.legendCommunes : words.legendShares}</p>
      <ul aria-label={words.legend}>
        {ranks.map((rank) => (
          <li key={rank}>
            <span className={`fill fill-${rank}`} aria-hidden="true" /> {legendName(rank, threshold)}
          </li>
        ))}
      </ul>
    </div>
  );
}
