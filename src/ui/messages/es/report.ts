import type { ReportWords } from "../fr/report.ts";
import { number as written } from "./grammar.ts";

export const report: ReportWords = {
  reportTitle: ({ name }) => `Acceso a los servicios: ${name}`,
  reportSet: ({ text }) => `Este conjunto reúne: ${text}.`,
  reportFigures: "Cifras clave",
  reportMap: "Distancia al punto de atención más cercano, por municipio",
  reportMapLabel: ({ text, territory }) =>
    `Mapa de los municipios. ${text} – ${territory}. Los habitantes de cada clase están en la leyenda, las cifras en las tablas.`,
  reportMapNote:
    "Límites esquemáticos: cada municipio, celda o disco alrededor de su ayuntamiento, tiene el color del trayecto mediano de sus habitantes. Los habitantes de cada clase son los del territorio.",
  reportMapNoteOfficial:
    "Contornos oficiales generalizados: cada municipio tiene el color del trayecto mediano de sus habitantes. Los habitantes de cada clase son los del territorio.",
  reportPlaces: "Puntos de atención",
  reportGaps: "Municipios no atendidos, o solo en parte, por número de habitantes no atendidos",
  reportOthers: ({ count, number }) =>
    `y ${written(count)} ${count === 1 ? "municipio más" : "municipios más"} (${number}).`,
  reportWithin: {
    departement: "Por departamento",
    epci: "Por mancomunidad (EPCI)",
    commune: "Por municipio",
  },
  reportRow: { departement: "Departamento", epci: "EPCI", commune: "Municipio" },
  reportNearest: "Punto de atención más cercano",
  reportCost: { km: "Distancia", min: "Tiempo" },
  reportMean: { km: "Distancia media", min: "Tiempo medio" },
  reportBefore: ({ text }) => `antes: ${text}`,
  reportSources: "Fuentes y licencias",
  reportMade: ({ date }) => `Informe elaborado el ${date}`,
  reportLink: "Volver a abrir esta vista",
  reportCode: "Código para escanear: el enlace de esta vista",
  bookletPrint: "Imprimir el cuaderno del territorio",
  bookletNote:
    "El cuaderno reúne: portada, cifras clave con intervalos, mapas a página completa, comparación, verano e invierno, sin coche, municipios no atendidos, escenarios, método, fuentes. «Guardar como PDF» en la ventana de impresión hace de él un archivo.",
  reportComing: "El documento se imprimirá en cuanto se calculen sus últimas cifras.",
  bookletTitle: ({ name }) => `Cuaderno del territorio: ${name}`,
  bookletMapFigures: "Las cifras de este mapa están en las tablas del cuaderno.",
  bookletSeasons: "Verano e invierno, uno al lado del otro",
  bookletComparison: "Comparación de los territorios",
  reportUnmade: {
    straight: "En línea recta, las distancias del verano y del invierno son las mismas: un solo mapa las muestra.",
    roads: "No se pudo cargar la red de carreteras: falta esta parte, que se calcula por carretera.",
    outlines: "No se pudieron cargar los contornos de los territorios: falta este mapa.",
    conventions: "No se pudo cargar el archivo de los convenios de alojamiento: falta esta parte.",
    soon: "Esta parte aún no estaba calculada al imprimir: imprima de nuevo dentro de un momento.",
  },
};
