import { useEffect, useRef, useState } from "react";
import {
  COMMUNE_RANKS,
  communeRank,
  type Figures,
  type FillRank,
  SHARE_RANKS,
  shareRank,
  tooFarShare,
} from "../domain/figures/figures.ts";
import { placesOffering } from "../domain/figures/receptions.ts";
import type { AccessNeed } from "../domain/figures/settings.ts";
import { readyValue } from "../domain/loadable.ts";
import { memoise } from "../domain/memoise.ts";
import type { Place } from "../domain/place.ts";
import { territoryKey } from "../domain/territory-ref.ts";
import type { FiguresMapInput } from "../map/figures-input.ts";
import type { FiguresMap, FiguresMapWords } from "../map/figures-map.ts";
import type { FiguresMapStatus } from "../map/listen-figures.ts";
import { derive } from "../state/derive.ts";
import { core } from "../ui/messages/core/fr.ts";
import { communesOf, placesOf, useTerritories, useTerritoriesState } from "./context.ts";
import { levelBelow, type RowLevel } from "./rows.ts";
import type { State } from "./store.ts";
import { costText, legendName, peopleText, shareText, territoryLabel, words } from "./words.ts";

type Status = FiguresMapStatus | "waiting";

/** The map beside the answer, with its legend; its code loads after the sentence. Without it the page says all that it shows. */
export function MapSlot() {
  const { store, actions, ground } = useTerritories();
  const container = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState<Status>("waiting");
  const isEmbedded = useTerritoriesState(({ choices }) => choices.isEmbedded);
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let map: FiguresMap | undefined;
    let stop: () => void = () => undefined;
    let isGone = false;
    import("../map/figures-map.ts").then(
      ({ startFiguresMap }) => {
        if (isGone) return;
        map = startFiguresMap(element, mapWords, isEmbedded, {
          onPick: actions.chooseTerritory,
          onHover: actions.hover,
          onPlace: (position) => actions.addPlace(position),
          onMovePlanned: (id, position) => actions.changePlace(id, { position }),
          onView: ground,
          onStatus: setStatus,
        });
        if (map === undefined) return setStatus("no-webgl");
        const draw = (state: State) => map?.draw(inputOf(state));
        stop = store.subscribe(draw);
        draw(store.getState());
      },
      () => setStatus("failed"),
    );
    return () => {
      isGone = true;
      stop();
      map?.stop();
    };
  }, [store, actions, ground, isEmbedded]);
  return (
    <section className="map-area" id="carte" aria-label={words.map}>
      <div ref={container} className="map" />
      {status === "waiting" && <p className="map-notice">{words.mapLoading}</p>}
      {(status === "no-webgl" || status === "lost") && <p className="map-notice">{words.mapWithout}</p>}
      {status === "failed" && <p className="map-notice">{words.mapFailed}</p>}
      <Hover />
      <Legend />
    </section>
  );
}

const NO_PLACES: readonly Place[] = [];
const NO_FILLS: ReadonlyMap<string, FillRank> = new Map();
/** Key of the memory of the map. */
const MAP = { storeKey: {} };
const NO_GROUND: FiguresMapInput["nearGround"] = new Map();
const NO_SITES: FiguresMapInput["sites"] = [];

/** The input of the map from a state: equal parts of it are the same objects. */
function inputOf(state: State): FiguresMapInput {
  const { choices, resources, figures, sites, area } = state;
  const level = levelBelow(choices.territory);
  const measured = readyValue(figures);
  const places = placesOf(state) ?? NO_PLACES;
  return {
    scheme: state.scheme,
    outlines: readyValue(resources.outlines),
    baseMap: readyValue(resources.baseMap),
    nearGround: readyValue(resources.nearGround) ?? NO_GROUND,
    communes: communesOf(state),
    level,
    fills: measured === undefined ? NO_FILLS : fillsOf(measured)[level],
    chosen: choices.territory,
    hovered: state.hovered,
    places: answering(MAP, places, choices.settings.service, state.imported),
    planned: choices.settings.planned,
    sites: sites.status === "ready" ? sitesOf(sites.value) : NO_SITES,
    area: area.status === "ready" ? area.value : undefined,
    isPlacing: state.placing !== "no",
  };
}

const fillsOf = memoise((figures: Figures): Readonly<Record<RowLevel, ReadonlyMap<string, FillRank>>> => {
  const { value: threshold } = figures.settings.threshold;
  const fills = { commune: new Map(), epci: new Map(), departement: new Map() };
  for (const [key, row] of figures.territories) {
    if (row.ref.level === "commune") fills.commune.set(key, communeRank(row, threshold));
    if (row.ref.level === "epci" || row.ref.level === "departement") fills[row.ref.level].set(key, shareRank(row));
  }
  return fills;
});

const sitesOf = memoise((sites: Extract<State["sites"], { readonly status: "ready" }>["value"]) =>
  sites.sites.map(({ commune: { position, name } }) => ({ position, label: name })),
);

/** The places that offer the service: the same list for the same inputs. */
const answering = derive((places: readonly Place[], service: AccessNeed | undefined, imported: readonly Place[]) =>
  placesOffering([...places, ...imported], service),
);

/** Name and figures of the territory under the pointer; the table says the same. */
function Hover() {
  const figures = useTerritoriesState((state) => readyValue(state.figures));
  const hovered = useTerritoriesState((state) => state.hovered);
  const row = hovered && figures?.territories.get(territoryKey(hovered));
  if (figures === undefined || row === undefined) return null;
  const { settings } = figures;
  return (
    <p className="map-hover" aria-hidden="true">
      <strong>{territoryLabel(row.ref, row.name)}</strong>{" "}
      {words.hover(
        peopleText(row.states.tooFar, settings.people),
        shareText(tooFarShare(row)),
        costText(row.median, settings.threshold),
      )}
    </p>
  );
}

/** The colours of the map in one strip below it. */
function Legend() {
  const level = useTerritoriesState(({ choices }) => levelBelow(choices.territory));
  const threshold = useTerritoriesState(({ choices }) => choices.settings.threshold);
  const ranks: readonly FillRank[] = level === "commune" ? COMMUNE_RANKS : SHARE_RANKS;
  return (
    <div className="map-legend">
      <p className="legend-title">{level === "commune" ? words.legendCommunes : words.legendShares}</p>
      <ul aria-label={words.legend}>
        {ranks.map((rank) => (
          <li key={rank}>
            <Swatch rank={rank} /> {legendName(rank, threshold)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A colour of the map. An attribute: the content policy forbids styles in the HTML of the first view. */
function Swatch({ rank }: { readonly rank: FillRank }) {
  return (
    <svg className="fill" aria-hidden="true">
      <rect width="100%" height="100%" fill={`var(--fill-${rank}, transparent)`} />
    </svg>
  );
}

export const mapWords: FiguresMapWords = { ...core, map: words.drawing };
