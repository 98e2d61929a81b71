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
