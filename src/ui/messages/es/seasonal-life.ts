import type { SeasonalLifeWords } from "../fr/seasonal-life.ts";

export const seasonalLife: SeasonalLifeWords = {
  lifeFailed: "No se han podido cargar los eventos y los acuerdos.",
  meetingsTitle: "Eventos del año",
  meetingsLead:
    "Ferias de empleo, veladas de bienvenida y jornadas de salud que vuelven cada año según nuestras fuentes.",
  meetingsNoDate: "No se conoce ninguna fecha próxima: pregúntela al organizador.",
  meetingsComing: "Próximos, según nuestras fuentes",
  meetingToCalendar: "Poner en mi calendario",
  meetingMonthUnknown: "Mes desconocido",
  meetingsPast: ({ count }) => `Vistos una vez, pasados (${count})`,
  meetingSeen: ({ year }) => (year === "" ? "Año en que se vio: desconocido." : `Visto en ${year}.`),
  meetingCount: ({ count, all }) => `${count} de ${all} eventos`,
  meetingSubject: "Tema de los eventos",
  meetingWhere: "Dónde",
  meetingAnywhere: "En todas partes",
  meetingNear: ({ km, name }) => `A menos de ${km}\u00a0km de ${name === "" ? "mi posición" : name}`,
  meetingNearNote:
    "En línea recta, hasta el ayuntamiento; con los eventos del mismo departamento cuyo municipio se desconoce.",
  meetingStartHint:
    "Elija una estación de esquí o un punto de partida al principio de la página para ordenarlos por distancia.",
  meetingCalendar: "Todos los eventos con fecha, para mi calendario (ICS)",
  meetingCalendarNote:
    "Hoy son sobre todo fechas pasadas. Un calendario suscrito a esta dirección recibe las próximas en cuanto una fuente las dé.",
  agreementsTitle: "Colaboraciones y acuerdos",
  agreementsLead:
    "Con el mar, entre empleadores, para el alojamiento o la salud: lo que dicen nuestras fuentes. La lista es parcial.",
  agreementCount: ({ count, all, place }) =>
    `${count === 0 ? "Ninguno" : count} de ${all}${place === "" ? "" : ` (${place})`}`,
  agreementSubjects: {
    elsewhere: "El verano en otra parte, el invierno en la nieve",
    employers: "Empleadores que comparten un contrato",
    housing: "Alojamiento",
    health: "Salud",
    travel: "Desplazarse",
    other: "Otros",
  },
  conventionTerms: {
    lasts: ({ date }) => `Tres años: hasta ${date}.`,
    over: ({ date }) => `Los tres años han pasado (${date}); prórroga o renovación desconocidas.`,
  },
  conventionsObliged: ({ count }) => `Obligación conocida, convenio no encontrado: ${count}`,
  conventionsGeneral: "Por departamento, y la ley",
  conventionFacts: {
    signature: "firma",
    renouvellement: "renovación",
    bilan: "balance",
    echeance: "vencimiento",
    "commune-touristique": "municipio turístico",
    "station-classee": "localidad turística clasificada",
    compte: "recuento del departamento",
    cadre: "marco de la ley",
  },
};
