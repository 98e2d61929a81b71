import type { DemandPlace, PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Separator } from "../../../domain/export/separator.ts";
import type { ExportedTable } from "../../../state/export/write-csv.ts";
import type { ExportedLayer } from "../../../state/export/write-layer.ts";
import type { Count, Named, With } from "./message.ts";

/** « Exporter », and the provenance in exported files. */
export interface ExportWords {
  readonly exportIntro: string;
  readonly exportSeparator: string;
  readonly exportSeparators: Named<Separator>;
  readonly exportSeparatorNote: string;
  readonly exportTables: Named<ExportedTable>;
  readonly exportLayerChoice: string;
  readonly exportLayers: Named<ExportedLayer>;
  readonly exportLayer: string;
  readonly exportPicture: string;
  readonly exportPictureNote: string;
  readonly exportReport: string;
  readonly exportReportNote: string;
  readonly exportDrawing: string;
  readonly exportSaved: With<{ readonly file: string }>;
  readonly exportNothing: string;
  readonly exportFailed: With<{ readonly file: string }>;
  readonly exportNoMap: string;
  /** Abbreviation of north. */
  readonly exportNorth: string;
  readonly exportNoFilter: string;
  readonly exportAsThingsAre: string;
  readonly exportPlanned: With<{ readonly text: string; readonly count: number }>;
  readonly exportExcluded: With<{ readonly text: string; readonly count: number }>;
  readonly exportSupposed: With<{ readonly text: string }>;
  readonly exportShut: With<{ readonly text: string; readonly count: number }>;
  readonly exportOpened: With<{ readonly text: string; readonly count: number }>;
  readonly exportMeasured: Count;
  /** People group, and positions where people are counted. */
  readonly exportPeople: With<{ readonly group: PeopleGroup; readonly place: DemandPlace }>;
}
