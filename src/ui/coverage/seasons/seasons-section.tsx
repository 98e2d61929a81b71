import "./seasons.css";
import { FiguresTable } from "../../../design/figures-table.tsx";
import { type AccessModel, metricOf, roadModel } from "../../../domain/access/access-model.ts";
import { LONGER_BY, LONGER_BY_SHARE, TRIFLE } from "../../../domain/coverage/season-change.ts";
import type { SeasonLosses } from "../../../domain/coverage/season-losses.ts";
import type { Metric } from "../../../domain/network/conditions.ts";
import { selectAccessModel, selectThreshold } from "../../../model/access-selectors.ts";
import { selectMeasuredPlaces } from "../../../model/scenario-selectors.ts";
import { selectSeasonLosses } from "../../../model/season-selectors.ts";
import { placeLabel } from "../../access/place-label.ts";
import { useAppState } from "../../app-context.ts";
import { useFrenchApp } from "../../french-app.ts";
import { keepFocusNear } from "../../keep-focus.ts";
import { usePeopleText } from "../../people/people-text.ts";
import { useOnceDrawable } from "../../section/sections.tsx";
import { AccessMapButton } from "../access-map-button.tsx";
import { LosingCommunes } from "./losing-communes.tsx";
import { LosingTerritories } from "./losing-territories.tsx";

/** « Été / hiver »: people of the chosen territory who lose access when the passes close. */
export function SeasonsSection() {
  const { messages } = useFrenchApp();
  const model = useAppState(selectAccessModel);
  const hasPlaces = useAppState((state) => selectMeasuredPlaces(state).length > 0);
  const losses = useOnceDrawable(useAppState(selectSeasonLosses));
  if (model.kind !== "route") return <NeedsRoads model={model} />;
  if (!hasPlaces) return <p className="hint">{messages.noMeasuredPlace}</p>;
  if (losses === undefined) return <p className="hint">{messages.roadsLoading}</p>;
  return <Losses losses={losses} metric={model.metric} />;
}

/** Straight lines have no winter: offers the road model, unless the road network failed to load. */
function NeedsRoads({ model }: { readonly model: AccessModel }) {
  const { actions, messages } = useFrenchApp();
  const season = useAppState((state) => state.currentSeason);
  const hasRoads = useAppState((state) => state.resources.roads.status !== "failed");
  if (!hasRoads) return <p className="hint">{messages.seasonsNoRoads}</p>;
  return (
    <>
      <p>{messages.seasonsNeedRoads}</p>
      <button
        type="button"
        className="button"
        onClick={(event) => {
          keepFocusNear(event.currentTarget);
          actions.chooseAccessModel(roadModel(season, metricOf(model)));
        }}
      >
        {messages.seasonsByRoad}
      </button>
    </>
  );
}

function Losses({ losses, metric }: { readonly losses: SeasonLosses; readonly metric: Metric }) {
  const { messages, format } = useFrenchApp();
  return (
    <>
      <SeasonSentence losses={losses} />
      {losses.communes.length === 0 ? (
        <p className="hint">{messages.seasonsTry}</p>
      ) : (
        <>
          <SeasonFigures losses={losses} />
          <AccessMapButton map="saisons" label={messages.seasonsOnMap} />
          <LosingCommunes losses={losses} />
          <LosingTerritories losses={losses} />
          <LosingPlaces losses={losses} />
        </>
      )}
      <p className="hint">
        {messages.seasonsLongerMeans({
          share: format.percent(LONGER_BY_SHARE),
          trifle: TRIFLE[metric],
          more: LONGER_BY[metric],
          metric,
        })}
      </p>
    </>
  );
}

/** Sentence on the changes in winter. */
export function SeasonSentence({ losses }: { readonly losses: SeasonLosses }) {
  const { messages } = useFrenchApp();
  const peopleText = usePeopleText();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const { perd, allonge } = losses.totals;
  return (
    <p className="seasons-sentence">
      {messages.seasonsSentence({
        lostCommunes: perd.communes,
        lostPeople: peopleText(perd.population),
        longerCommunes: allonge.communes,
        longerPeople: peopleText(allonge.population),
        threshold,
        model,
      })}
    </p>
  );
}

function SeasonFigures({ losses }: { readonly losses: SeasonLosses }) {
  const { messages } = useFrenchApp();
  const peopleText = usePeopleText();
  const { perd, allonge } = losses.totals;
  const figures = [
    { name: messages.seasonsLost, total: perd },
    { name: messages.seasonsLonger, total: allonge },
  ];
  return (
    <dl className="seasons-figures">
      {figures.map(({ name, total: { communes, population } }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{peopleText(population)}</dd>
          <dd className="hint">{messages.seasonsCommunes({ count: communes })}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Nearest places of the people of those communes in summer and winter. */
function LosingPlaces({ losses }: { readonly losses: SeasonLosses }) {
  const { messages, format } = useFrenchApp();
  const places = useAppState(selectMeasuredPlaces);
  return (
    <details className="figures-fold">
      <summary>{messages.seasonsPlaces}</summary>
      <p className="hint">{messages.seasonsPlacesHint}</p>
      <FiguresTable
        caption={messages.seasonsPlaces}
        isCaptionHidden
        rowHead={messages.seasonsPlace}
        rows={losses.places.filter(({ placeIndex }) => places[placeIndex] !== undefined)}
        keyOf={({ placeIndex }) => placeIndex}
        nameOf={({ placeIndex }) => {
          const place = places[placeIndex];
          return place && placeLabel(place, messages);
        }}
        columns={[
          {
            key: "summer",
            name: messages.seasonsInSummer,
            cell: ({ summerPopulation }) => format.number(summerPopulation),
          },
          {
            key: "winter",
            name: messages.seasonsInWinter,
            cell: ({ winterPopulation }) => format.number(winterPopulation),
          },
        ]}
      />
    </details>
  );
}
