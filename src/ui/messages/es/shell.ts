import type { ShellWords } from "../words/shell.ts";

export const shell: ShellWords = {
  appName: "Services alpins",
  appPurpose: "Dónde encontrar ayuda con los servicios públicos en los Alpes franceses",
  skipToList: "Ir a la lista de lugares",
  skipToMap: "Ir al mapa",
  language: "Idioma",
  appearance: "Apariencia",
  appearances: { auto: "Automática", clair: "Clara", sombre: "Oscura" },
  views: "Vistas",
  viewNames: { trouver: "Buscar", saisonniers: "Temporeros", territoires: "Territorios", donnees: "Datos" },
  panel: "Búsqueda y resultados",
  growPanel: "Ampliar el panel",
  shrinkPanel: "Reducir el panel",
  unknownPlace: "El lugar que pide este enlace no está, o ya no está, en los datos.",
  dismiss: "Cerrar este mensaje",
  unknownCommune: "El municipio que pide este enlace no está en los siete departamentos.",
  unknownPass: "El puerto que pide este enlace no está, o ya no está, en los datos.",
  loadFailed: "No se han podido cargar los lugares.",
  fileUnreachable: ({ file }) => `El archivo ${file} no responde. Compruebe la conexión y vuelva a intentarlo.`,
  fileDamaged: ({ file }) =>
    `El archivo ${file} está dañado. Vuelva a intentarlo; si el problema continúa, avise a quien aloja el sitio.`,
  retry: "Volver a intentarlo",
  pageFailed: "Esta parte de la página ha dejado de funcionar.",
  partFailed: "No se ha podido cargar esta parte de la página. Compruebe la conexión y vuelva a intentarlo.",
  loadingPart: "Cargando…",
};
