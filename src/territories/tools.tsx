import { type ReactNode, useEffect, useRef, useState } from "react";
import type { BestSites } from "../domain/figures/best-sites.ts";
import { countImported } from "../domain/figures/receptions.ts";
import { MOST_SITES } from "../domain/figures/settings.ts";
import { readyValue } from "../domain/loadable.ts";
import { labelOfCommune } from "../domain/territory.ts";
import { territoryKey } from "../domain/territory-ref.ts";
import { ActButton } from "../ui/act-button.tsx";
import { copyText } from "../ui/copy.tsx";
import { downloadFile, downloadText } from "../ui/download.ts";
import { REGION_NAME } from "../ui/messages/french-names.ts";
import { Options } from "../ui/options.tsx";
import {
  communesOf,
  documentOf,
  focusAnswer,
  nameOf,
  type TerritoriesContext,
  useTerritories,
  useTerritoriesState,
} from "./context.ts";
import { rowsOf } from "./rows.ts";
import { FORMAT, peopleText, provenText, words } from "./words.ts";

/** How many places « Où ouvrir ? » proposes at first. */
const USUAL_SITES = 3;

/** The buttons that act on the answer. */
export function Tools() {
  const { actions } = useTerritories();
  const isPlacing = useTerritoriesState(({ placing }) => placing !== "no");
  const isAsking = useTerritoriesState(({ siteCount }) => siteCount !== undefined);
  const [said, say] = useState("");
  return (
    <div className="button-row tools">
      <ActButton look="primary" aria-pressed={isPlacing} act={isPlacing ? actions.endPlacing : actions.beginPlacing}>
        {words.addPlace}
      </ActButton>
      <ActButton aria-expanded={isAsking} act={() => actions.askSites(isAsking ? undefined : USUAL_SITES)}>
        {words.whereToOpen}
      </ActButton>
      <Act act={printIt} say={say}>
        {words.booklet}
      </Act>
      <details className="take">
        <summary className="button">{words.take}</summary>
        <div className="button-row">
          <Act act={takePicture} say={say}>
            {words.picture}
          </Act>
          <Act act={takeTable} say={say}>
            {words.csv}
          </Act>
          <Act act={copyLink} say={say}>
            {words.share}
          </Act>
        </div>
      </details>
      <p role="status" className="hint">
        {said}
      </p>
    </div>
  );
}

interface ActProps {
  /** Resolves with what is to be said, "" for nothing. */
  readonly act: (context: TerritoriesContext) => Promise<string>;
  readonly say: (text: string) => void;
  readonly children: ReactNode;
}

/** A button whose act may take a while, or fail: it says so. */
function Act({ act, say, children }: ActProps) {
  const context = useTerritories();
  const isReady = useTerritoriesState(({ isCurrent }) => isCurrent);
  const [isBusy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    say("");
    say(await act(context).catch(() => words.actFailed));
    setBusy(false);
  };
  return (
    <ActButton disabled={!isReady || isBusy} act={() => void run()}>
      {children}
    </ActButton>
  );
}

/** The booklet, with what closed passes change. */
async function printIt({ store, work, today }: TerritoriesContext): Promise<string> {
  const { printBooklet } = await import("./booklet/booklet.tsx");
  const { choices, imported } = store.getState();
  const { settings, territory } = choices;
  const sets = territory.level === "ensemble" ? [territory] : [];
  const winter =
    settings.way === "ete"
      ? await work.measure({ settings: { ...settings, way: "hiver" }, sets, imported, today })
      : undefined;
  const about = documentOf(store.getState(), {
    winter: winter && readyValue(winter),
    link: location.href,
    today,
  });
  if (about === undefined) return words.actFailed;
  await printBooklet(about);
  return "";
}

async function takePicture({ store, today }: TerritoriesContext): Promise<string> {
  const { drawPicture } = await import("./booklet/draw-picture.tsx");
  const about = documentOf(store.getState(), { winter: undefined, link: location.href, today });
  if (about === undefined) return words.actFailed;
  downloadFile(await fileNameOf({ store, today }, "png"), await drawPicture(about));
  return words.taken;
}

/** The rows of the table, that of the territory first. */
async function takeTable({ store, today }: TerritoriesContext): Promise<string> {
  const { writeFiguresCsv } = await import("../data/export/figures-table.ts");
  const state = store.getState();
  const { territory, sort } = state.choices;
  const figures = readyValue(state.figures);
  const own = figures?.territories.get(territoryKey(territory));
  if (figures === undefined || own === undefined) return words.actFailed;
  const below = rowsOf(figures, territory, communesOf(state), sort).filter((row) => row !== own);
  const populationVintage = readyValue(state.resources.manifest)?.populationVintage ?? "";
  const imported = countImported(state.imported, figures.settings.service);
  const about = { settings: figures.settings, populationVintage, region: REGION_NAME, imported };
  const text = writeFiguresCsv(about, [own, ...below]);
  downloadText(await fileNameOf({ store, today }, "csv"), "text/csv;charset=utf-8", text);
  return words.taken;
}

async function fileNameOf(
  { store, today }: Pick<TerritoriesContext, "store" | "today">,
  extension: "csv" | "png",
): Promise<string> {
  const { territoryFileName } = await import("../data/export/figures-table.ts");
  const state = store.getState();
  const { settings, territory } = state.choices;
  return territoryFileName({ settings, territory: nameOf(state, territory), today, extension });
}

async function copyLink(): Promise<string> {
  return (await copyText(navigator, location.href)) ? words.copied : words.copyFailed;
}

const COUNTS = Array.from({ length: MOST_SITES }, (_, at) => at + 1);

/** « Où ouvrir ? »: the places that would bring the most people within the threshold, proven. */
export function BestSitesSection() {
  const { actions } = useTerritories();
  const count = useTerritoriesState(({ siteCount }) => siteCount);
  const sites = useTerritoriesState((state) => state.sites);
  const territory = useTerritoriesState((state) => nameOf(state, state.choices.territory));
  const title = useRef<HTMLHeadingElement>(null);
  const isOpen = count !== undefined;
  useEffect(() => {
    if (isOpen) title.current?.focus();
  }, [isOpen]);
  if (count === undefined) return null;
  const close = () => {
    actions.askSites(undefined);
    focusAnswer();
  };
  return (
    <section className="sites" aria-labelledby="sites-title">
      <h2 id="sites-title" tabIndex={-1} ref={title}>
        {words.whereToOpen}
      </h2>
      <p className="hint-block">{words.siteQuestion(territory)}</p>
      <label className="choice">
        {words.siteCount}{" "}
        <select value={count} onChange={({ target }) => actions.askSites(Number(target.value))}>
          <Options values={COUNTS} nameOf={(one) => `${one}`} />
        </select>
      </label>
      <div role="status">
        {sites.status === "loading" && <p>{words.computing}</p>}
        {sites.status === "failed" && <p>{words.fault(sites.fault.file)}</p>}
        {sites.status === "ready" && <Sites best={sites.value} />}
      </div>
      <ActButton look="plain" act={close}>
        {words.close}
      </ActButton>
    </section>
  );
}

function Sites({ best }: { readonly best: BestSites }) {
  const { sites, before, after } = best;
  const { actions } = useTerritories();
  const people = useTerritoriesState(({ choices }) => choices.settings.people);
  if (sites.length === 0) return <p>{words.siteNone}</p>;
  return (
    <>
      <ol className="site-list">
        {sites.map(({ commune, people: gain }) => (
          <li key={commune.code}>
            <div className="site">
              <span>
                {labelOfCommune(commune)} <span className="hint">{words.gain(peopleText(gain, people))}</span>
              </span>
              <ActButton
                aria-label={words.siteAddName(commune.name)}
                act={() => {
                  actions.addPlace(commune.position, commune.name);
                  focusAnswer();
                }}
              >
                {words.siteAdd}
              </ActButton>
            </div>
          </li>
        ))}
      </ol>
      <p>
        {words.siteResult(FORMAT.number(before), FORMAT.number(after))} {provenText(best, people)}
      </p>
    </>
  );
}
