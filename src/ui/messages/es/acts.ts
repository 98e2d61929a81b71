import type { ActsWords } from "../fr/acts.ts";

export const acts: ActsWords = {
  clearOrigin: "Borrar el punto de partida",
  otherWays: "Otras rutas",
  wayFinders: {
    openstreetmap: "OpenStreetMap",
    google: "Google Maps",
    apple: "Mapas de Apple",
    device: "Aplicación del teléfono",
  },
  keepSheet: "Guardar o transmitir la ficha",
  shareSheet: "Compartir",
  linkCopied: "Enlace copiado",
  linkToCopy: "Enlace de la ficha",
  copyRefused: "El navegador no permite copiar: copie usted el texto seleccionado.",
  addToContacts: "Añadir a los contactos",
  link: "Enlace",
  printedOn: ({ date }) => `Impreso el ${date}`,
  printedMap: "Mapa: © colaboradores de OpenStreetMap, agosto de 2021",
  scaleKm: ({ number }) => `${number} km`,
  operators: ({ text }) => `Organismos o servicios: ${text}`,
  themesHint: "Lo que suele abarcar cada tema. Infórmese antes de ir.",
  formatMeanings: {
    itinerant: "un autobús o un equipo que va de municipio en municipio",
    multisite: "varias direcciones, por turnos en la semana",
    antenne: "atención a horas fijas por cuenta de un lugar principal",
  },
  reception: "Atención",
  holidayToday: "Hoy es día festivo: el lugar puede estar cerrado.",
  roundHours: "Horario del recorrido",
  roundHoursHint: "A estas horas el servicio está en algún punto de su recorrido: no es el horario de una parada.",
  stopTimeNow: ({ time }) => `Ahora mismo allí, hasta las ${time}`,
  nextStopTime: ({ inDays, day, time }) => {
    if (inDays === 0) return `Próxima visita: hoy a las ${time}`;
    if (inDays === 1) return `Próxima visita: mañana a las ${time}`;
    return `Próxima visita: el ${inDays === 7 ? "próximo " : ""}${day.toLowerCase()} a las ${time}`;
  },
};
