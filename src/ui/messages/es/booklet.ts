import type { BookletWords } from "../fr/booklet.ts";
import { number as written } from "./grammar.ts";

export const booklet: BookletWords = {
  bookletSet: ({ text }) => `Este conjunto reúne: ${text}.`,
  bookletFigures: "Cifras clave",
  bookletMap: "Distancia al punto de atención más cercano, por municipio",
  bookletMapLabel: ({ text, territory }) =>
    `Mapa de los municipios. ${text} – ${territory}. Los habitantes de cada clase están en la leyenda, las cifras en las tablas.`,
  bookletMapNote:
    "Contornos simplificados (IGN): cada municipio tiene el color del trayecto mediano de sus habitantes. Los habitantes de cada clase son los del territorio.",
  bookletPlaces: "Puntos de atención",
  bookletGaps: "Municipios no atendidos, o solo en parte, por número de habitantes no atendidos",
  bookletOthers: ({ count, number }) =>
    `y ${written(count)} ${count === 1 ? "municipio más" : "municipios más"} (${number}).`,
  bookletWithin: {
    departement: "Por departamento",
    epci: "Por mancomunidad (EPCI)",
    commune: "Por municipio",
  },
  bookletRow: { departement: "Departamento", epci: "EPCI", commune: "Municipio" },
  bookletNearest: "Punto de atención más cercano",
  bookletCost: { km: "Distancia", min: "Tiempo" },
  bookletMean: { km: "Distancia media", min: "Tiempo medio" },
  bookletBefore: ({ text }) => `antes: ${text}`,
  bookletSources: "Fuentes y licencias",
  bookletMade: ({ date }) => `Elaborado el ${date}`,
  bookletLink: "Volver a abrir esta vista",
  bookletCode: "Código para escanear: el enlace de esta vista",
  bookletPrint: "Imprimir el cuaderno del territorio",
  bookletNote: "De dos a cuatro páginas A4. Se abre la ventana de impresión: elija guardar en PDF o imprimir.",
  bookletComing: "El documento se imprimirá en cuanto se calculen sus últimas cifras.",
  bookletTitle: ({ name }) => `Acceso a los servicios: ${name}`,
  bookletComparison: "Comparación de los territorios",
  bookletUnmade: {
    outlines: "No se pudieron cargar los contornos de los territorios: falta este mapa.",
    soon: "Esta parte aún no estaba calculada al imprimir: imprima de nuevo dentro de un momento.",
  },
};
