import { type BaseMapChoice, OWN_BASE_MAP } from "../../domain/base-map-choice.ts";

/** What became of the online base map that was chosen. */
export type OnlineMapStatus =
  /** None is chosen. */
  | "none"
  /** On its way: the embedded map is shown meanwhile. */
  | "asking"
  /** Seen, at least in part. */
  | "shown"
  /** It could not be had, for want of a network or not: the embedded map is shown in its stead. */
  | "offline"
  | "failed";

/** The chosen base map; kept on the device, never in the link. */
export interface BaseMapState {
  readonly choice: BaseMapChoice;
  readonly online: OnlineMapStatus;
  /** How many times the person asked to try again. */
  readonly tries: number;
}

export const EMBEDDED_BASE_MAP: BaseMapState = { choice: OWN_BASE_MAP, online: "none", tries: 0 };
