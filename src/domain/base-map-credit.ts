/** Attribution of the online base map, the same in every language: required by its licence (Licence Ouverte 2.0). */
export const PLAN_CREDIT = "© IGN – Plan IGN";

/** The entry of the plan among the sources, in the form of those of the data. */
export const PLAN_PROVENANCE = {
  id: "plan-ign",
  producer: "Institut national de l’information géographique et forestière (IGN)",
  title: "Plan IGN et estompage du relief, par la Géoplateforme",
  licence: "Licence Ouverte 2.0",
  vintage: "",
  url: "",
  date: "",
  tables: ["fond de carte en ligne"],
};
