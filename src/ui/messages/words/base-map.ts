import type { BaseMapChoice } from "../../../domain/base-map-choice.ts";
import type { OnlineMapStatus } from "../../../state/base-map/base-map-state.ts";
import type { Named } from "./message.ts";

export interface BaseMapWords {
  readonly baseMapTitle: string;
  /** What is under one button on the map. */
  readonly legendAndBaseMap: string;
  readonly baseMapChoices: Named<BaseMapChoice>;
  /** What is sent, and to whom. */
  readonly baseMapSends: string;
  /** Near by: all that the embedded map keeps. */
  readonly planOffer: string;
  readonly planOfferAct: string;
  readonly onlineMapIs: Named<Exclude<OnlineMapStatus, "none">>;
}
