import { type BaseMapChoice, OWN_BASE_MAP } from "../../domain/base-map.ts";

/** Status of the chosen base map, other than the embedded one. */
export type OnlineMapStatus =
  /** The embedded map is chosen. */
  | "none"
  /** Loading: the embedded map is shown. */
  | "asking"
  /** Visible, at least in part. */
  | "shown"
  /** Failed, offline or online: the embedded map is shown instead. */
  | "offline"
  | "failed";

/** The chosen base map; stored on the device, never in the link. */
export interface BaseMapState {
  readonly choice: BaseMapChoice;
  readonly online: OnlineMapStatus;
  /** Number of retries by the person. */
  readonly tries: number;
}

export const EMBEDDED_BASE_MAP: BaseMapState = { choice: OWN_BASE_MAP, online: "none", tries: 0 };
