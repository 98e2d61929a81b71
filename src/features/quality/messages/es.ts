import { number, places } from "../../../ui/messages/es/grammar.ts";
import type { QualityWords } from "./fr.ts";

export const quality: QualityWords = {
  qualityIntro: "Cada cifra abre los lugares que cuenta, en la lista y en el mapa.",
  qualityTable: "Control de los datos",
  qualityColumn: "Control",
  qualityGroups: {
    whole: "En conjunto",
    missing: "Lo que falta",
    verification: "Verificación",
    age: "Antigüedad de la fuente",
    look: "Para revisar",
  },
  qualityChecks: {
    tous: "Todos los lugares",
    "sans-horaires": "Sin horario",
    "sans-telephone": "Sin teléfono",
    "sans-courriel": "Sin correo electrónico",
    "sans-site": "Sin sitio web",
    "position-commune": "Situado en el ayuntamiento: dirección no localizada",
    "moins-d-un-an": "Menos de un año",
    "un-a-deux-ans": "De uno a dos años",
    "deux-a-cinq-ans": "De dos a cinco años",
    "cinq-ans-et-plus": "Cinco años o más",
    "sans-date": "Fecha desconocida",
    doutes: "Con una duda anotada, aún sin resolver",
    doublons: "Quizá registrado dos veces",
  },
  qualityWhere: "Departamento",
  qualityEverywhere: "Los siete departamentos",
  qualityNotes:
    "Se cuentan todos los lugares, cualesquiera que sean los filtros, con los del archivo importado. La antigüedad va de la fecha más reciente de las fuentes del lugar hasta hoy; si solo se conoce el año, cuenta desde el 1 de enero. «Quizá registrado dos veces»: dos lugares cercanos con el mismo contacto, la misma dirección o casi el mismo nombre.",
  byDepartement: "Lugares por departamento y por tipo",
  total: "Total",
  beyondDepartements: "Fuera de los siete departamentos",
  countedOnce:
    "Un lugar presente en dos tablas cuenta una vez en el total y una vez en cada tipo. Un lugar importado de otro tipo cuenta solo en el total.",
  inspectedTitle: ({ count, text }) => `${places(count)}: ${text}`,
  inspectedNone: "Ningún lugar coincide.",
  showRest: ({ count }) => (count === 1 ? "Mostrar el último lugar" : `Mostrar los otros ${number(count)} lugares`),
  stopInspecting: "Cerrar esta lista",
  resortsWithoutSpace: ({ count, all, nearKm }) =>
    `${number(count)} ${count === 1 ? "estación de esquí" : "estaciones de esquí"} de ${number(all)} sin un Espace saisonnier conocido a menos de ${nearKm}\u00a0km en invierno.`,
  showResorts: "Ver estas estaciones de esquí",
};
