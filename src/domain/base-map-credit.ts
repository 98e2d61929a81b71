/** How whoever made the online one is named beside it, in every language: a condition of its licence (Licence Ouverte 2.0). */
export const PLAN_CREDIT = "© IGN – Plan IGN";

/** The same among the sources of the page, in the shape of those of the data. */
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
