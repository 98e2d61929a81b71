import { number } from "../../../ui/messages/es/grammar.ts";
import type { IsochronesWords } from "./fr.ts";

export const isochrones: IsochronesWords = {
  isochroneAround: "Alrededor de",
  isochroneNoPlace: "Elegir un lugar…",
  isochroneImportedBySheet:
    "Hay demasiados lugares importados para esta lista: abra la ficha de uno de ellos para elegirlo.",
  isochronePlanned: "Puntos previstos",
  isochroneSends:
    "Este botón envía la posición del lugar a data.geopf.fr, el servicio público del IGN. Sin él no se envía nada.",
  isochroneAsk: "Isócronas oficiales (10, 20, 30 min)",
  isochroneAskMissing: "Pedir las que faltan",
  isochroneProgress: ({ done, all }) => `Isócronas recibidas: ${done} de ${all}`,
  isochroneWaiting: ({ seconds }) => `data.geopf.fr pide esperar ${seconds} s. El resto llegará después por sí solo.`,
  isochroneStop: "Detener",
  isochroneStopped: "Detenido. Lo recibido sigue a la vista.",
  isochroneFailed: ({ missing }) =>
    `data.geopf.fr no ha devuelto las isócronas de ${missing} min. Lo recibido sigue a la vista; vuelva a intentarlo en unos minutos.`,
  isochroneOffline: ({ missing }) =>
    `Sin red: no se han podido pedir las isócronas de ${missing} min. Vuelva a intentarlo cuando haya conexión.`,
  isochroneFound: "Han llegado las tres isócronas.",
  isochroneKept: ({ date }) => `Obtenidas el ${date}, guardadas en este dispositivo.`,
  isochroneNotKept: "Este dispositivo no permite guardarlas: se perderán al cerrar la página.",
  isochroneForget: "Borrarlas de este dispositivo",
  isochroneTable: ({ name }) => `Quién llega a ${name} en coche`,
  isochroneTime: "Tiempo",
  isochroneMinutes: ({ minutes }) => `${minutes} min`,
  isochroneOfficial: "Isócrona oficial",
  isochroneOwn: "Nuestra estimación",
  isochroneCommunes: ({ count }) => `${number(count)} ${count === 1 ? "municipio" : "municipios"}`,
  isochroneMethod:
    "Isócronas de la Géoplateforme (IGN, BD TOPO), hacia el lugar, sin tráfico ni cierres invernales. Los habitantes que quedan dentro se cuentan en los mismos puntos que en el resto de la página, en los siete departamentos; un municipio cuenta en cuanto uno de sus habitantes queda dentro.",
  isochroneOwnMethod:
    "Nuestra estimación: los mismos habitantes y tiempos, con la red esquemática y las velocidades supuestas de este mapa, en verano.",
  isochroneSheetAct: "Isócronas hacia este punto de atención",
  legendIsochrone: ({ minutes }) => `Isócrona oficial, ${minutes} min`,
};
