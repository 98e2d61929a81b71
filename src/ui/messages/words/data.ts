export interface DataWords {
  readonly dataIntro: string;
  readonly placesByType: string;
  readonly placesByVerification: string;
  readonly total: string;
  readonly countedOnce: string;
  readonly sources: string;
  readonly producer: string;
  readonly vintage: string;
  readonly usedFor: string;
  readonly schematicNote: string;
  readonly manifestFailed: string;
}
