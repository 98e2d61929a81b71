import type { SeasonalLifeWords } from "./fr.ts";

export const seasonalLife: SeasonalLifeWords = {
  lifeFailed: "No se han podido cargar las citas y los acuerdos.",
  meetingsTitle: "Citas del año",
  meetingsLead:
    "Foros de empleo, veladas de bienvenida y jornadas de salud que vuelven cada año según nuestras fuentes.",
  meetingsNoDate: "No se conoce ninguna fecha próxima: pregúntela al organizador.",
  meetingsComing: "Próximos, según nuestras fuentes",
  meetingToCalendar: "Poner en mi calendario",
  meetingMonths: [
    "Enero",
    "Febrero",
    "Marzo",
    "Abril",
    "Mayo",
    "Junio",
    "Julio",
    "Agosto",
    "Septiembre",
    "Octubre",
    "Noviembre",
    "Diciembre",
  ],
  meetingMonthUnknown: "Mes desconocido",
  meetingsPast: ({ count }) => `Vistas una vez, pasadas (${count})`,
  meetingSeen: ({ year }) => (year === "" ? "Año en que se vio: desconocido." : `Vista en ${year}.`),
  agreementsTitle: "Colaboraciones y acuerdos",
  agreementsLead:
    "Con el mar, entre empleadores, para el alojamiento o la salud: lo que dicen nuestras fuentes. La lista es parcial.",
  agreementCount: ({ count, all, place }) =>
    `${count === 0 ? "Ninguno" : count} de ${all}${place === "" ? "" : ` (${place})`}`,
  conventionTerms: {
    lasts: ({ date }) => `Tres años: hasta ${date}.`,
    over: ({ date }) => `Los tres años han pasado (${date}); prórroga o renovación desconocidas.`,
  },
  conventionsObliged: ({ count }) => `Obligación conocida, convenio no encontrado: ${count}`,
  conventionsInTerritory: ({ count, over }) =>
    `${count === 0 ? "No se conoce ningún convenio de alojamiento de temporada" : count === 1 ? "Que sepamos, un municipio ha firmado un convenio de alojamiento de temporada" : `Que sepamos, ${count} municipios han firmado un convenio de alojamiento de temporada`}${over === 0 ? "" : count === 1 ? "; sus tres años han pasado" : `; para ${over} los tres años han pasado`}. La lista es parcial.`,
  noAgreement: "No se conoce ninguno.",
  agreementsOfDepartement:
    "Las fuentes rara vez nombran los municipios que participan: estas son todas las colaboraciones y los acuerdos conocidos del departamento. La lista es parcial.",
  reportConventions: "Convenios de alojamiento de temporada",
  conventionsGeneral: "Por departamento, y la ley",
  conventionFacts: {
    signature: "firma",
    renouvellement: "renovación",
    bilan: "balance",
    echeance: "vencimiento",
    "commune-touristique": "municipio turístico",
    "station-classee": "estación turística clasificada",
    compte: "recuento del departamento",
    cadre: "marco de la ley",
  },
};
