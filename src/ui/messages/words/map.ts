export interface MapWords {
  readonly map: string;
  readonly mapHelp: string;
  readonly mapLoading: string;
  readonly mapNoWebgl: string;
  readonly mapFailed: string;
  readonly baseMapFailed: string;
  readonly territoriesFailed: string;
  readonly attribution: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly northUp: string;
  readonly wholeMap: string;
  readonly attributionToggle: string;
  readonly kilometres: string;
  readonly metres: string;
}
