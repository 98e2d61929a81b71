import type { Count, Named, With } from "./message.ts";

/** Groups of answers. */
export type SearchGroup = "reading" | "recent" | "commune" | "station" | "gare" | "lieu" | "relief" | "adresse";

/** Reason why the device's position is unavailable. */
export type LocationFault = "refused" | "unavailable" | "timeout" | "outside";

export interface SearchWords {
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly searchGroups: Named<SearchGroup>;
  /** Live region of the search; the wording differs from the number of places in the list. */
  readonly searchResults: Count;
  readonly nothingFound: With<{ readonly text: string }>;
  readonly clearSearch: string;
  readonly forgetSearches: string;
  readonly formerly: With<{ readonly name: string }>;
  readonly alsoNamed: With<{ readonly name: string }>;
  /** Type of an answer that stands for a commune and a resort. */
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
