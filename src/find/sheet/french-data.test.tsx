import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { createStore } from "zustand/vanilla";
import type { DataSources } from "../../data/public-data/data-sources.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { AppState } from "../../state/app-state.ts";
import { bareApp } from "../../testing/bare-app.ts";
import { aManifest, aPlace, aSource, aStop } from "../../testing/builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { AppContext, DetailedAppContext } from "../app-context.ts";
import { OpeningTable, StopName } from "./opening-table.tsx";
import { PlaceNotes } from "./place-sheet.tsx";
import { PlaceDetails, Themes } from "./record-details.tsx";
import { SourceDetails } from "./sources.tsx";

const FRENCH = {
  comment: "Entrée par la cour",
  doubt: "Se renseigner avant de se déplacer.",
  nature: "Médiathèque",
  sourceDetail: "Ligne 12 du fichier",
} as const;

/** Renders the part in English as HTML. */
function inEnglish(part: ReactElement): string {
  const manifest = { status: "ready", value: aManifest() } as const;
  const sources: Loadable<DataSources> = { status: "ready", value: [aSource()] };
  const state: AppState = aState();
  const resources = { ...state.resources, manifest, sources };
  const app = { ...bareApp("en"), store: createStore<AppState>(() => ({ ...state, resources })) };
  return renderToStaticMarkup(
    <AppContext value={app}>
      <DetailedAppContext value={app}>{part}</DetailedAppContext>
    </AppContext>,
  );
}

/** Texts marked as French by the attribute `lang`. */
function markedAsFrench(html: string): readonly string[] {
  const marked = [...html.matchAll(/<(\w+)[^>]* lang="fr"[^>]*>(.*?)<\/\1>/gs)];
  return marked.map(([, , text = ""]) => text.replace(/<[^>]*>/g, "").trim());
}

const RECORD = {
  ...aPlace().records[0],
  comment: FRENCH.comment,
  nature: FRENCH.nature,
  sourceDetail: FRENCH.sourceDetail,
  doubts: [FRENCH.doubt],
};
const POINT = aPlace({ records: [RECORD], themes: ["emploi"] });

describe("on a page in English, data in French are marked as French, and English words are not", () => {
  it.each([
    ["a comment and the nature of a place", <PlaceDetails key="" place={POINT} />, [FRENCH.nature, FRENCH.comment]],
    ["a doubt", <PlaceNotes key="" place={POINT} />, [FRENCH.doubt]],
    [
      "the place of a stop and its note",
      <StopName key="" stop={aStop({ note: "les jours de marché" })} />,
      [", Termignon", "les jours de marché"],
    ],
    ["the operators of a theme", <Themes key="" place={POINT} themes={POINT.themes} />, ["France Travail, Urssaf"]],
    [
      "the title of a source and where in it",
      <SourceDetails key="" record={RECORD} />,
      ["Liste des structures France services (ANCT)", FRENCH.sourceDetail],
    ],
    [
      "hours that cannot be read",
      <OpeningTable key="" openingHours="le matin, se renseigner" />,
      ["le matin, se renseigner"],
    ],
  ])("%s", (_, part, texts) => {
    expect(markedAsFrench(inEnglish(part))).toEqual(texts);
  });
});
