import { places } from "../../../ui/messages/es/grammar.ts";
import type { ChangesWords } from "./fr.ts";

export const changes: ChangesWords = {
  changesLead:
    "Lo que cada versión publicada ha añadido, quitado o cambiado en las fichas de los lugares. Un lugar quitado puede haber cerrado, o estar unido a otro. Los comentarios no se comparan.",
  changesFailed: "No se ha podido cargar el historial de los lugares.",
  changesEmpty: "Todavía no se guarda ninguna versión: no hay nada que comparar.",
  changesDepartement: "En qué departamento",
  changesAnywhere: "Todos los departamentos",
  changesOf: ({ date, count }) => `${date}: ${places(count)} ${count === 1 ? "afectado" : "afectados"}`,
  changesFirst: ({ date, count }) =>
    `Primera versión guardada: ${date}, ${places(count)}. No se sabe qué cambió antes.`,
  changesCount: ({ count, versions }) =>
    `${places(count)} ${count === 1 ? "afectado" : "afectados"}, en ${versions} ${versions === 1 ? "versión" : "versiones"} desde la primera.`,
  changeKinds: { added: "Nuevo", removed: "Ya no está en los datos", changed: "Cambiado" },
  changeFields: {
    name: "Nombre",
    categories: "Tipo de lugar",
    kind: "Naturaleza",
    format: "Formato",
    address: "Dirección",
    postcode: "Código postal",
    commune: "Municipio",
    code_departement: "Departamento",
    position: "Posición en el mapa",
    phone: "Teléfono",
    email: "Correo electrónico",
    website: "Sitio web",
    opening_hours: "Horario",
    appointment: "Cita previa",
    season: "Temporada",
    themes: "Temas",
    stops: "Paradas y permanencias",
    verification: "Verificación",
    mandates: "Lista Aidants Connect",
  },
  changedValue: ({ from, to }) => `${to} (antes: ${from})`,
  changedUnknown: "desconocido",
  changedElsewhere: "cambiado, consulte la ficha",
  changesFeed: "Seguir estos cambios (canal Atom)",
};
