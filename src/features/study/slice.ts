import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { Study } from "../../domain/study/study.ts";

/** A study that the page opened from a file. */
export interface OpenedStudy {
  readonly fileName: string;
  readonly study: Omit<Study, "layers">;
  /** Query of its own choices, without what the page kept beside them; its layers have their identifiers on this device. */
  readonly link: string;
  /** Its layers, under these identifiers. */
  readonly layers: readonly LocalLayer[];
}
