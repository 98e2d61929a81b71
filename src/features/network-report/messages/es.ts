import { number, places } from "../../../ui/messages/es/grammar.ts";
import type { NetworkReportWords } from "./fr.ts";

export const networkReport: NetworkReportWords = {
  networkReportIntro:
    "Una visión de la red para imprimir o guardar en PDF: lugares por tipo y por departamento, población atendida, lo que falta, lo que envejece y, si usted lo elige, lo que ha cambiado desde una versión publicada u otra edición.",
  networkReportTitle: "Estado de la red",
  printNetworkReport: "Imprimir el estado de la red",
  compareWith: "Comparar con",
  networkVersion: ({ date }) => `Versión del ${date}`,
  networkSince: ({ name }) => `${name}: qué ha cambiado desde entonces`,
  networkSinceKinds: { added: "Añadidos", removed: "Ya no están en los datos", changed: "Cambiados" },
  compareWithNone: "Nada",
  noVintage:
    "Para comparar con otra edición, importe la de una de nuestras tablas o de la lista oficial: se convierte en una capa, que puede elegir aquí.",
  vintageAges: {
    older: ({ name }) => `«${name}» es más antiguo que el mapa: estos son los cambios ocurridos desde entonces.`,
    same: ({ name }) => `«${name}» tiene la misma fecha que el mapa: estas son las diferencias.`,
    younger: ({ name }) => `«${name}» es más reciente que el mapa: estos son sus cambios.`,
    undated: ({ name }) => `«${name}» no tiene fecha: estas son las diferencias.`,
  },
  vintageChanges: {
    added: "Añadidos",
    gone: "Desaparecidos",
    renamed: "Con otro nombre",
    moved: "Desplazados más de 100 m",
    rescheduled: "Otro horario",
  },
  vintageUnchanged: ({ count }) => `${places(count)} sin cambios.`,
  wasNamed: ({ name }) => `antes: ${name}`,
  movedBy: ({ number: distance }) => `a ${distance}\u00a0km`,
  wasOpen: ({ days }) => `antes: ${days.join("; ")}`,
  hoursUnknownBefore: "antes: horario desconocido",
  networkCoverage: "Población atendida por departamento",
  networkChanges: ({ name }) => `Lo que cambia con «${name}»`,
  andOthers: ({ count }) => (count === 1 ? "y otro lugar" : `y otros ${number(count)} lugares`),
};
