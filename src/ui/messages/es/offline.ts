import type { OfflineWords } from "../fr/offline.ts";
import { number } from "./grammar.ts";

export const offline: OfflineWords = {
  offlineBadge: "Sin conexión",
  offlineLimits:
    "El mapa, la lista, las fichas y las cifras funcionan sin red. La búsqueda de direcciones y los mapas base en línea necesitan conexión.",
  offlineNotKept:
    "Lo que ya está abierto funciona sin red; lo demás no, porque el mapa no se conserva en este dispositivo.",
  offlineWeight: ({ count }) => `Menos de ${number(count)} MB por descargar.`,
  startOffline: "Guardar el mapa en este dispositivo",
  updateReady: "Una nueva versión de la página está lista.",
  updateElsewhere:
    "La página se actualizó en otra pestaña. Vuelva a cargar esta para ver la nueva versión: puede faltarle lo que aún no ha cargado.",
  updateMissing: "El sitio se actualizó y una parte de esta página ya no existe. Vuelva a cargarla para continuar.",
  updateLoses:
    "Al volver a cargar la página perdería lo que escribió en un campo. Lo demás se conserva: filtros, puntos previstos, archivo importado.",
  updating: "Actualizando…",
  updateNow: "Actualizar",
  updateAnyway: "Continuar de todos modos",
  reloadPage: "Volver a cargar",
  notNow: "Más tarde",
  offlineKeeping: {
    unknown: "La página comprueba si puede abrirse sin red en este dispositivo.",
    unsupported: "Aquí el navegador no puede conservar el mapa en el dispositivo: necesita la red en cada visita.",
    unasked:
      "El mapa no se conserva en este dispositivo. Si lo conserva, se descarga una sola vez y después se abre sin red.",
    preparing: "El mapa se está descargando en este dispositivo, para abrirse después sin red.",
    ready: "El mapa se conserva en este dispositivo: se abre sin red, en la misma dirección.",
    failed:
      "No se pudo conservar el mapa en este dispositivo: la red se interrumpió o falta espacio. Funciona con la red.",
  },
};
