/** The sections of « Territoires ». */
export type TerritoriesSection =
  | "figures"
  | "map"
  | "table"
  | "gaps"
  | "comparison"
  | "seasons"
  | "scenario"
  | "siting"
  | "way"
  | "seasonal"
  | "counted"
  | "export"
  | "method";

/** Sections that a wide window shows together in the panel, by what a person does with them. */
export type SectionGroup = "measure" | "show" | "find" | "plan" | "publish";
