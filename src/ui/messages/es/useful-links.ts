import type { UsefulLinksWords } from "../fr/useful-links.ts";

export const usefulLinks: UsefulLinksWords = {
  linksTitle: "Recursos: ayudas, sitios y guías",
  linksLead:
    "Lo que otros ofrecen, en sus propios sitios, para alojarse, trabajar, cuidarse y desplazarse. En su mayoría en francés.",
  linksFailed: "No se han podido cargar los recursos.",
  linksLimits:
    "Lista parcial, tomada de fuentes públicas; las direcciones no se han abierto una a una. Los importes y las condiciones pueden haber cambiado: compruébelo en el sitio.",
  linkAudience: "Para quién",
  linkAnyAudience: "Todos",
  linkAudiences: {
    habitants: "residentes",
    saisonniers: "trabajadores de temporada",
    employeurs: "empleadores",
    agents: "personal de los lugares de atención",
    collectivites: "administraciones locales",
  },
  linkTheme: "Tema",
  linkAnyTheme: "Todos los temas",
  linkServices: "Lugares de servicios públicos",
  linkFor: "Para",
  linkCount: ({ count, all, place }) =>
    `${count} de ${all} recursos${place === "" ? "" : ` (${place}, y los que valen en todas partes)`}`,
  linksOfNeed: ({ count }) => `Ayudas y sitios sobre este tema (${count})`,
  linksOfPlace: ({ count }) => `Ayudas y sitios sobre estos temas (${count})`,
  linksOfTravel: ({ names }) => `Sin coche aquí: ${names}`,
  linkDated: ({ date }) => `Contenido: ${date}.`,
  linkUndated: "Fecha del contenido desconocida.",
  linkOld: "Antiguo: por comprobar.",
};
