export interface MapWords {
  readonly map: string;
  readonly mapHelp: string;
  readonly mapLoading: string;
  readonly mapNoWebgl: string;
  readonly mapFailed: string;
  /** The browser has lost the WebGL context, and usually restores it. */
  readonly mapLost: string;
  readonly baseMapFailed: string;
  readonly territoriesFailed: string;
  readonly attribution: string;
  /** Addition to the attribution where official outlines are shown. */
  readonly attributionOfficial: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly northUp: string;
  readonly wholeMap: string;
  readonly attributionToggle: string;
  /** How to move the map in a frame, where the wheel and one finger scroll the surrounding page. */
  readonly wheelWithControl: string;
  readonly wheelWithCommand: string;
  readonly twoFingers: string;
  readonly kilometres: string;
  readonly metres: string;
}
