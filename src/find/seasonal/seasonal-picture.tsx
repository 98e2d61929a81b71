import { roundCost } from "../../domain/network/conditions.ts";
import { NEAR_KM, type Resort, type ResortAccess } from "../../domain/seasonal/resorts.ts";
import { type ResortPicture, selectResortPicture, selectSpacesOfWelcome } from "../../state/seasonal-selectors.ts";
import { MarkSymbol } from "../../ui/symbols/mark-symbol.tsx";
import { RESORT_COLOURS, RESORT_SYMBOLS } from "../../ui/theme/resorts.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { ConventionList } from "../seasonal-life/conventions.tsx";
import { ResortButton } from "./resort-button.tsx";
import { spaceNameOf, spaceRecordOf } from "./space-name.ts";

/** Overview: resorts without an Espace saisonnier near by in winter, and communes that signed a convention. */
export function SeasonalPicture() {
  const { messages } = useDetailedApp();
  const hasPlaces = useAppState((state) => state.resources.places.status === "ready");
  const spaces = useAppState(selectSpacesOfWelcome);
  const resorts = useAppState((state) => state.resources.resorts.status);
  const picture = useAppState(selectResortPicture);
  const toConfirm = spaces.filter((space) => spaceRecordOf(space).verification === "a-confirmer").length;
  return (
    <section className="seasonal-section">
      <h3>{messages.picture}</h3>
      {hasPlaces && <p>{messages.pictureLead({ spaces: spaces.length, toConfirm })}</p>}
      {picture !== undefined && <WithoutSpace picture={picture} />}
      {picture === undefined && hasPlaces && resorts !== "failed" && (
        <div role="status">
          <p className="hint">{resorts === "loading" ? messages.resortsLoading : messages.roadsLoading}</p>
          <div className="skeleton-figures" aria-hidden="true" />
        </div>
      )}
      <ConventionList />
    </section>
  );
}

function WithoutSpace({ picture: { withoutSpace, isStraight } }: { readonly picture: ResortPicture }) {
  const { messages } = useDetailedApp();
  const scheme = useAppState((state) => state.scheme);
  const count = withoutSpace.reduce((sum, { resorts }) => sum + resorts.length, 0);
  const { far, halo } = RESORT_COLOURS[scheme];
  return (
    <details className="picture-list">
      <summary>
        <MarkSymbol symbol={RESORT_SYMBOLS.far} colour={far} halo={halo} />{" "}
        {messages.withoutSpace({ count, nearKm: NEAR_KM })}
      </summary>
      <p className="hint">
        {isStraight ? messages.pictureStraight({ nearKm: NEAR_KM }) : messages.pictureByRoad({ nearKm: NEAR_KM })}
      </p>
      {withoutSpace.map(({ departement, resorts }) => (
        <section key={departement.code}>
          <h4>
            {departement.name} ({departement.code}){" "}
            <span className="count">{messages.allResorts({ count: resorts.length })}</span>
          </h4>
          <ul>
            {resorts.map((access) => (
              <FarResort key={access.resort.id} access={access} isStraight={isStraight} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

interface FarResortProps {
  readonly access: ResortAccess<Resort>;
  readonly isStraight: boolean;
}

function FarResort({ access: { resort, space, cost }, isStraight }: FarResortProps) {
  const { messages } = useDetailedApp();
  const inWords = isStraight
    ? messages.costStraight({ value: Math.round(cost) })
    : messages.costByRoad({ value: roundCost(cost, "km"), metric: "km" });
  return (
    <li>
      <ResortButton resort={resort} />
      <p className="far-resort">
        {space === undefined
          ? messages.noWayInWinter
          : `${messages.nearestIs({ name: spaceNameOf(space) })}, ${inWords}`}
      </p>
    </li>
  );
}
