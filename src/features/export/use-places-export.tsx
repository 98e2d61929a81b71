import { useState } from "react";
import { readyValue } from "../../domain/loadable.ts";
import { exportFileName } from "../../formats/export/file-name.ts";
import { sourcesOf } from "../../formats/export/places-origin.ts";
import type { AppState } from "../../model/app-state.ts";
import { inSlices } from "../../model/in-slices.ts";
import { selectVisiblePlaces } from "../../model/list-selectors.ts";
import { downloadFile } from "../../ui/download.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import type { FrenchWording } from "../../ui/wording.ts";
import { exportPlacesInSteps, type PlacesExportFormat } from "./export-places.ts";
import { exportedFilters } from "./exported-in-words.ts";

interface FileKind {
  readonly extension: string;
  readonly type: string;
}

const KINDS: Readonly<Record<PlacesExportFormat, FileKind>> = {
  table: { extension: "csv", type: "text/csv;charset=utf-8" },
  layer: { extension: "geojson", type: "application/geo+json" },
};

/** The steps for about a thousand places run without a break. */
const STEPS_AT_ONCE = 20;

export interface PlacesExport {
  /** Result of the last export for the live region; "" before the first. */
  readonly said: string;
  readonly save: (format: PlacesExportFormat) => void;
}

/** Writes the places visible at that moment to a file, downloads it, and reports the result. */
export function usePlacesExport(): PlacesExport {
  const { store, messages, format: wordFormat } = useFrenchApp();
  const [said, say] = useState("");
  return {
    said,
    save: (format) => {
      const state = store.getState();
      const origin = describePlaces(state, { messages, format: wordFormat });
      const { extension, type } = KINDS[format];
      const parts: Blob[] = [];
      const request = { format, name: messages.exportLayerName, origin };
      const work = exportPlacesInSteps(state, request, (text) => parts.push(new Blob([text])));
      const finish = (isSome: boolean) => {
        const file = exportFileName({ subject: ["lieux"], date: origin.exportedOn, extension });
        if (isSome) downloadFile(file, new Blob(parts, { type }));
        say(isSome ? messages.exportSaved({ file }) : messages.exportedNone);
      };
      inSlices(work, finish, STEPS_AT_ONCE);
    },
  };
}

function describePlaces(state: AppState, wording: FrenchWording) {
  const places = selectVisiblePlaces(state);
  const filters = exportedFilters(state, wording);
  return {
    count: places.length,
    filters: filters.length === 0 ? wording.messages.exportNoFilter : filters.join(" ; "),
    exportedOn: state.now?.date ?? "",
    link: location.href,
    sources: sourcesOf(places, readyValue(state.resources.sources) ?? []),
  };
}
