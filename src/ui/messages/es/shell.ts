import type { ShellWords } from "../fr/shell.ts";

export const shell: ShellWords = {
  appName: "Services alpins",
  appPurpose: "Dónde encontrar ayuda con los servicios públicos en los Alpes franceses",
  skipToList: "Ir a la lista de lugares",
  skipToContent: "Ir al contenido",
  skipToMap: "Ir al mapa",
  wholePage: "página completa, ventana nueva",
  menu: "Menú",
  views: "Vistas",
  viewNames: {
    trouver: "Buscar",
    saisonniers: "Temporeros",
    territoires: "Territorios",
    donnees: "Datos",
  },
  about: "Acerca de",
  panel: "Búsqueda y resultados",
  growPanel: "Ampliar el panel",
  shrinkPanel: "Reducir el panel",
  dismiss: "Cerrar este mensaje",
  loadFailed: "No se han podido cargar los lugares.",
  fileUnreachable: ({ file }) => `El archivo ${file} no responde. Compruebe la conexión y vuelva a intentarlo.`,
  fileDamaged: ({ file }) =>
    `El archivo ${file} está dañado. Vuelva a intentarlo; si el problema continúa, avise a quien aloja el sitio.`,
  retry: "Volver a intentarlo",
  reloadOffer: "Si no, recargue la página: sus elecciones se conservan y antes se le indica qué se perdería.",
  reload: "Recargar la página",
  pageFailed: "Esta parte de la página ha dejado de funcionar.",
  partFailed: "No se ha podido cargar esta parte de la página. Compruebe la conexión y vuelva a intentarlo.",
  loadingPart: "Cargando…",
  accessibilityState: "Accesibilidad: parcialmente conforme",
};
