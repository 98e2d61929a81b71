import type { Count, Named, With } from "./message.ts";

/** The groups in which answers stand. */
export type SearchGroup = "reading" | "recent" | "commune" | "station" | "lieu" | "relief" | "adresse";

/** Why the device's position is not to be had. */
export type LocationFault = "refused" | "unavailable" | "timeout" | "outside";

export interface SearchWords {
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly searchGroups: Named<SearchGroup>;
  /** Said while one types: more words than a count of places, which is said elsewhere. */
  readonly searchResults: Count;
  readonly nothingFound: With<{ readonly text: string }>;
  readonly clearSearch: string;
  readonly forgetSearches: string;
  readonly formerly: With<{ readonly name: string }>;
  readonly alsoNamed: With<{ readonly name: string }>;
  /** Of an answer that stands for both. */
  readonly communeAndResort: string;
  readonly massifCentre: string;
  readonly askingAddresses: string;
  readonly addressesBusy: string;
  readonly addressesUnavailable: string;
  readonly noAddress: string;
  readonly locate: string;
  readonly locating: string;
  readonly locationFaults: Named<LocationFault>;
  readonly myPosition: string;
  readonly nameMyPosition: string;
  readonly nameMyPositionNote: string;
  readonly positionUnnamed: string;
}
