import type { DeviceDataWords } from "../fr/device-data.ts";

export const deviceData: DeviceDataWords = {
  searchShortcut: "La tecla «/» lleva a la búsqueda",
  eraseAll: "Borrar todo lo que esta página guarda en este dispositivo",
  eraseAsk:
    "Se borrará todo lo que esta página guarda aquí (búsquedas, elecciones, puntos previstos, archivo importado, correcciones, la copia sin conexión). No podrá volver atrás.",
  eraseNow: "Borrar todo",
  eraseNot: "No borrar nada",
  erasing: "Borrando…",
  erased:
    "Se ha borrado todo de este dispositivo. Lo que la página muestra todavía viene de su dirección, y desaparecerá con ella. Cierre las demás pestañas con el mapa; en la próxima visita se guardará de nuevo, para abrirse sin red.",
  eraseRefused: "El navegador no ha permitido borrar todo. Borre los datos de este sitio en los ajustes del navegador.",
  eraseUnavailable:
    "No se ha borrado nada: esta parte de la página no pudo cargarse. Compruebe la conexión y vuelva a intentarlo.",
};
