import type { BaseMapChoice } from "../../../domain/base-map-choice.ts";
import type { OnlineMapStatus } from "../../../state/base-map/base-map-state.ts";
import type { Named } from "./message.ts";

export interface BaseMapWords {
  readonly baseMapTitle: string;
  /** Name of the button for legend and base map. */
  readonly legendAndBaseMap: string;
  readonly baseMapChoices: Named<BaseMapChoice>;
  /** Data sent to the service, and its name. */
  readonly baseMapSends: string;
  /** Offers the online plan at large scales, where the embedded map shows only places and names. */
  readonly planOffer: string;
  readonly planOfferAct: string;
  readonly onlineMapIs: Named<Exclude<OnlineMapStatus, "none">>;
}
