import type { Count, With } from "./message.ts";

export interface LayersWords {
  readonly layersNote: string;
  readonly layersNone: string;
  readonly layersToImport: string;
  readonly layersWaiting: string;
  readonly layersNotKept: string;
  readonly layersNotRecalled: string;
  readonly layersUnread: With<{ readonly names: string; readonly count: number }>;
  readonly layersList: string;
  readonly layerName: string;
  readonly layerPlaces: Count;
  readonly layerReplaced: Count;
  /** Number of places of the layer outside all communes of the map. */
  readonly layerBeyond: Count;
  readonly layerHides: Count;
  readonly layerShown: With<{ readonly name: string }>;
  readonly layerLook: string;
  readonly layerRemove: string;
  readonly layerRemoved: With<{ readonly name: string }>;
  /** Origin of a layer. */
  readonly layerFile: With<{ readonly file: string }>;
  readonly layerNationalList: string;
  readonly layerAddedOn: With<{ readonly date: string }>;
  readonly layerVintage: With<{ readonly date: string }>;
  readonly layerUndated: string;
  /** Part of the sentence on the method; the names are quoted. */
  readonly layersCounted: With<{ readonly names: string; readonly count: number }>;
  readonly quoted: With<{ readonly name: string }>;
}
