import { FARTHEST_KM } from "../../domain/answer/choose-answer.ts";
import type { StartingPoint } from "../../domain/origin.ts";
import { NEAR_KM } from "../../domain/seasonal/resorts.ts";
import {
  AROUND_KM,
  firstToAsk,
  type HelpNear,
  isFranceServicesFirst,
  type PlaceAtCost,
  reasonForMeanwhile,
} from "../../domain/seasonal/seasonal-help.ts";
import { selectChosenResort, selectCommuneName, selectSeasonalHelp } from "../../state/seasonal-selectors.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { useSpoken } from "../hooks.ts";
import { ResortTrips } from "../round-trips/sheet-section.tsx";
import { useStationByRoad, useTrainsUnknown } from "../sheet/trip-line.tsx";
import { CardToShow } from "./card-to-show.tsx";
import { AfterHoursList, CostLine, HelpPlace, spaceNameOf } from "./help-place.tsx";

/** Help near the chosen resort, or near another starting point. */
export function ChosenResort({ start, isNew }: { readonly start: StartingPoint; readonly isNew: boolean }) {
  const { messages } = useDetailedApp();
  const places = useAppState((state) => state.resources.places.status);
  const help = useAppState(selectSeasonalHelp);
  const space = help?.space;
  useSpoken(
    help &&
      (space === undefined
        ? messages.noSpace({ nearKm: FARTHEST_KM })
        : messages.labelled({ name: messages.nearestSpace, text: spaceNameOf(space.place) })),
    { isBrought: isNew },
  );
  return (
    <section className="chosen-resort" aria-labelledby="chosen-resort-title">
      <ResortHead start={start} />
      <div className="chosen-help">
        {help !== undefined && <Help help={help} place={start.name} />}
        {help !== undefined && <NearestStation start={start} />}
        {help !== undefined && <ResortTrips near={help} />}
        {help === undefined && places !== "failed" && (
          <>
            <p className="hint">{places === "loading" ? messages.loadingPlaces : messages.roadsLoading}</p>
            <div className="skeleton-figures" aria-hidden="true" />
          </>
        )}
      </div>
    </section>
  );
}

function ResortHead({ start }: { readonly start: StartingPoint }) {
  const { actions, messages, format } = useDetailedApp();
  const resort = useAppState(selectChosenResort);
  const { codeCommune } = start;
  const commune = useAppState((state) =>
    codeCommune === undefined ? undefined : selectCommuneName(state, codeCommune),
  );
  const facts = [
    commune === start.name ? undefined : commune,
    resort?.altitudeM === undefined ? undefined : messages.altitudeValue({ number: format.number(resort.altitudeM) }),
  ].filter((fact) => fact !== undefined);
  return (
    <div className="resort-head">
      <div>
        <h3 id="chosen-resort-title">{start.name === "" ? messages.myPosition : start.name}</h3>
        {facts.length > 0 && <p className="count">{facts.join(", ")}</p>}
      </div>
      <button
        type="button"
        className="button button-plain"
        aria-label={messages.otherResort}
        onClick={(event) => {
          keepFocusNear(event.currentTarget);
          actions.clearOrigin();
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

interface HelpProps {
  readonly help: HelpNear;
  /** Name of the starting point, or "". */
  readonly place: string;
}

function Help({ help, place }: HelpProps) {
  const { messages } = useDetailedApp();
  const { space, byPhone, housing, welcome } = help;
  const isSpaceFirst = !isFranceServicesFirst(help);
  return (
    <>
      {byPhone !== undefined && (
        <section className="help-section">
          <p>{messages.nothingNear({ nearKm: FARTHEST_KM })}</p>
          <HelpPlace place={byPhone} />
        </section>
      )}
      {!isSpaceFirst && <Meanwhile help={help} />}
      {space !== undefined && (
        <section className="help-section">
          <h4>{messages.nearestSpace}</h4>
          <HelpPlace place={space} isSpace>
            <CostLine cost={space.cost} />
          </HelpPlace>
        </section>
      )}
      <section className="help-section">
        <h4>{messages.cardTitle}</h4>
        <CardToShow resort={place} place={firstToAsk(help)} />
      </section>
      <AfterHoursList places={welcome} />
      {isSpaceFirst && <Meanwhile help={help} />}
      <HousingList places={housing} />
    </>
  );
}

/** The France services to use instead of the Espace saisonnier, or while that is far, closed, or its opening unknown. */
function Meanwhile({ help }: { readonly help: HelpNear }) {
  const { messages } = useDetailedApp();
  const now = useAppState((state) => state.now);
  const reason = reasonForMeanwhile(help, now);
  const { franceServices } = help;
  if (reason === undefined || franceServices === undefined) return null;
  const themes = franceServices.place.themes.map((theme) => messages.themes[theme].toLocaleLowerCase());
  return (
    <section className="help-section">
      <h4>{isFranceServicesFirst(help) ? messages.nearestDesk : messages.meanwhile}</h4>
      <p>
        {reason === "none"
          ? messages.noSpace({ nearKm: FARTHEST_KM })
          : messages.meanwhileWhy({ reason, nearKm: NEAR_KM })}
      </p>
      <HelpPlace place={franceServices}>
        <CostLine cost={franceServices.cost} />
        {themes.length > 0 && <p>{messages.meanwhileHelps({ themes })}</p>}
      </HelpPlace>
    </section>
  );
}

/** Housing services and vehicle areas, apart from reception places. */
function HousingList({ places }: { readonly places: readonly PlaceAtCost[] }) {
  const { messages } = useDetailedApp();
  const nearKm = AROUND_KM;
  return (
    <section className="help-section">
      <h4>{messages.seasonalHousing}</h4>
      <p>{places.length === 0 ? messages.noSeasonalHousing({ nearKm }) : messages.seasonalHousingNote({ nearKm })}</p>
      {places.length > 0 && (
        <ul className="housing">
          {places.map((place) => (
            <li key={place.place.id}>
              <HelpPlace place={place}>
                <CostLine cost={place.cost} />
              </HelpPlace>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The railway station nearest to the starting point by road. */
function NearestStation({ start }: { readonly start: StartingPoint }) {
  const { messages } = useDetailedApp();
  const texts = useStationByRoad();
  const unknown = useTrainsUnknown(start.codeCommune);
  if (texts.length === 0) return null;
  return (
    <section className="help-section">
      <h4>{messages.nearestStation}</h4>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p className="hint">{unknown}</p>
    </section>
  );
}
