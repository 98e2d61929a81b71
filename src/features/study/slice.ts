import type { Study } from "../../formats/study/study.ts";

/** A study that the page opened from a file; its layers are among those of the page. */
export interface OpenedStudy {
  readonly fileName: string;
  readonly study: Omit<Study, "layers">;
}
