import { number } from "../../../ui/messages/es/grammar.ts";
import type { RefreshWords } from "./fr.ts";

export const refresh: RefreshWords = {
  refreshIntro:
    "Este botón pide a data.gouv.fr la lista nacional actual de oficinas France services, un archivo de aproximadamente 1 MB. Nada más sale de su dispositivo: ni posición, ni búsqueda, ni capa. La lista se lee aquí y después usted decide.",
  refreshAsk: "Actualizar desde data.gouv.fr",
  refreshAsking: "Se pide la lista a data.gouv.fr…",
  refreshReading: "La lista ha llegado: se compara con el mapa…",
  refreshStopped: "Detenido. El mapa no ha cambiado.",
  refreshFaults: {
    offline: "El dispositivo no tiene red: no se ha podido pedir la lista. Vuelva a intentarlo cuando haya conexión.",
    unreachable:
      "No se ha podido contactar con data.gouv.fr, o la respuesta se ha interrumpido. Compruebe la conexión y vuelva a intentarlo.",
    late: "data.gouv.fr no ha respondido en un minuto. Vuelva a intentarlo más tarde o con una conexión mejor.",
    broken: "data.gouv.fr está averiado o saturado. Vuelva a intentarlo dentro de unos minutos.",
    moved:
      "La lista ya no está en su dirección habitual. Si esto dura, descárguela de data.gouv.fr e importe el archivo más arriba.",
    "too-large":
      "El archivo enviado por data.gouv.fr es demasiado grande para ser la lista: no se ha leído nada. Vuelva a intentarlo más tarde.",
    "not-the-list":
      "El archivo enviado por data.gouv.fr no es la lista de oficinas France services: no se ha importado nada. Vuelva a intentarlo más tarde.",
    incomplete:
      "La lista recibida está incompleta: falta más de una décima parte de nuestros lugares, o tiene muy pocas filas. No se ha importado nada. Vuelva a intentarlo más tarde.",
    "no-map":
      "Los lugares o los municipios del mapa no están cargados: no hay con qué comparar la lista. Vuelva a intentarlo cuando el mapa esté cargado.",
    "reader-failed": "El programa que lee la lista no ha podido iniciarse. Recargue la página y vuelva a intentarlo.",
  },
  refreshTitle: ({ date }) => `Lista del ${date}, comparada con el mapa`,
  refreshUndated: "Lista sin fecha, comparada con el mapa",
  refreshSame: ({ count }) =>
    count === 1
      ? `Ninguna diferencia: la oficina France services (${number(count)}) del mapa está en la lista, sin cambios.`
      : `Ninguna diferencia: las ${number(count)} oficinas France services del mapa están en la lista, sin cambios.`,
  refreshDiffers: ({ count }) => `${number(count)} ${count === 1 ? "diferencia" : "diferencias"} con el mapa.`,
  refreshUnchanged: ({ count }) => `${number(count)} ${count === 1 ? "lugar sin cambios" : "lugares sin cambios"}`,
  refreshKinds: {
    added: "Añadidos",
    gone: "Desaparecidos de la lista",
    renamed: "Renombrados",
    moved: "Desplazados",
    rescheduled: "Horarios cambiados",
    retold: "Teléfono, correo o dirección cambiados",
  },
  refreshKind: ({ kind, count }) => `${kind}: ${number(count)}`,
  refreshMovedBy: ({ number: km }) => `a ${km} km de allí`,
  refreshFormerly: ({ name }) => `antes: ${name}`,
  refreshNow: ({ text }) => `en la lista: ${text}`,
  refreshUnsaid: "nada",
  refreshNotOnMap: "no está en el mapa",
  refreshApplyNote:
    "La capa se queda en este dispositivo, aparte: puede ocultarla o eliminarla en «Mis capas». La próxima actualización la sustituye.",
  refreshApply: "Aplicar como capa",
  refreshLeave: "No aplicar",
  refreshLeft: "No se ha aplicado nada. El mapa no ha cambiado.",
  refreshApplied: ({ name }) => `La capa «${name}» está en el mapa.`,
  refreshLayerGone: "La capa se ha eliminado entretanto.",
  refreshLayer: ({ date }) => `Lista France services${date === "" ? "" : ` del ${date}`}`,
};
