import { number, places } from "../../../ui/messages/es/grammar.ts";
import type { ImportWords } from "./fr.ts";

export const importing: ImportWords = {
  importIntro:
    "Una tabla de lugares en CSV o XLSX (Excel), la lista oficial France services tal como se publica, o puntos en GeoJSON; o un archivo ZIP que contiene una sola de esas tablas. Las columnas se reconocen, usted las comprueba y los lugares se añaden al mapa.",
  importStays: "El archivo se lee en este dispositivo: no se envía nada.",
  importChoose: "Elegir un archivo",
  importDropHere: "o suéltelo en cualquier parte de esta página.",
  importDropNow: "Suelte el archivo para importarlo",
  importOneFile: "Un solo archivo cada vez: impórtelos uno tras otro.",
  importOpenFirst: ({ file }) => `«${file}» se está importando: añádalo al mapa o cancele antes de elegir otro.`,
  importReading: ({ file }) => `Lectura de «${file}»`,
  importStop: "Detener",
  importStopped: ({ file }) => `Lectura de «${file}» detenida. No se ha añadido nada.`,
  importRefused: ({ file }) => `No se ha podido importar «${file}»`,
  importFaults: {
    empty: "El archivo está vacío. Compruebe que se guardó por completo y elíjalo de nuevo.",
    "not-text":
      "No es un archivo de texto: parece una imagen, un PDF o un archivo comprimido que no es ZIP. Elija un archivo CSV, XLSX o GeoJSON, o un archivo ZIP.",
    "workbook-old":
      "Este libro de cálculo tiene un formato antiguo (.xls) o binario (.xlsb). Ábralo en un programa de hojas de cálculo, guárdelo en formato XLSX o CSV y elija ese nuevo archivo.",
    "open-document":
      "Es un libro de LibreOffice (.ods). Ábralo, guárdelo en formato XLSX o CSV y elija ese nuevo archivo.",
    "workbook-protected":
      "Este libro de cálculo está protegido por una contraseña. Ábralo, guarde una copia sin contraseña, o en formato CSV, y elija esa copia.",
    "workbook-damaged":
      "Este libro de cálculo está cortado o dañado. Ábralo en un programa de hojas de cálculo, guárdelo de nuevo en formato XLSX o CSV y elija ese nuevo archivo.",
    "sheet-without-table":
      "Ninguna hoja de este libro contiene una tabla: hacen falta una fila de títulos, dos columnas como mínimo y una fila por cada lugar.",
    "json-without-features":
      "Este JSON no es una colección de objetos geográficos. Exporte la capa de puntos en GeoJSON (FeatureCollection).",
    "archive-protected":
      "Este archivo ZIP está protegido por una contraseña. Descomprímalo y elija la tabla que contiene.",
    "archive-damaged":
      "Este archivo ZIP está cortado, dañado o comprimido de una forma que esta página no lee. Descomprímalo en su dispositivo y elija la tabla que contiene.",
    "no-columns":
      "No se ha reconocido ningún separador: la tabla tiene una sola columna. Guárdela en CSV con comas, puntos y coma o tabulaciones.",
    "no-rows":
      "El archivo no tiene ninguna fila bajo los títulos de sus columnas. Compruebe que se guardó la hoja correcta.",
    unreadable:
      "No se ha podido leer el archivo hasta el final: quizá se haya movido o cambiado entretanto. Elíjalo de nuevo.",
    "reader-failed":
      "El programa que lee los archivos no se ha podido cargar. Vuelva a intentarlo; si nada cambia, recargue la página y elija de nuevo el archivo.",
  },
  importArchiveFaults: {
    "archive-without-table": ({ text }) =>
      `Este archivo ZIP no contiene ninguna tabla en CSV o GeoJSON, sino: ${text}. Descomprímalo y elija el archivo útil.`,
    "archive-of-tables": ({ text }) =>
      `Este archivo ZIP contiene varias tablas: ${text}. Descomprímalo y elija una de ellas.`,
  },
  importFileName: ({ name }) => `«${name}»`,
  importOtherFiles: ({ count }) => (count === 1 ? "otro archivo" : `otros ${number(count)} archivos`),
  importJsonDamaged: "Este JSON está cortado o mal formado. Exporte de nuevo la capa en GeoJSON.",
  importJsonDamagedAt: ({ number: at }) =>
    `Este JSON está cortado o mal formado a partir del carácter ${at}. Exporte de nuevo la capa en GeoJSON.`,
  importTooLarge: ({ size, most }) =>
    `El archivo ocupa ${size}: aquí se pueden leer ${most} como máximo. Conserve solo las filas de los Alpes o divídalo en varios archivos.`,
  importTooManyRows: ({ number: rows, line }) =>
    `El archivo tiene más de ${rows} filas, el límite de esta página: la línea ${line} es la primera que sobra. Conserve solo las filas de los Alpes o divídalo en varios archivos. Si publica el mapa, añada más bien estos lugares a sus tablas y ejecute «npm run data».`,
  importUnpackedTooLarge: ({ most }) =>
    `Descomprimido, este archivo supera ${most}, el límite de esta página. Guarde la hoja o las filas que necesita en formato CSV y elija ese nuevo archivo.`,
  importMegabytes: ({ number: megabytes }) => `${megabytes} MB`,

  importUnderstood: ({ file }) => `Archivo leído: ${file}`,
  importShapes: {
    "points-table": "Tabla de lugares de este mapa",
    "national-list": "Lista oficial France services",
    mediation: "Esquema nacional de lugares de mediación digital («lieux de médiation numérique»)",
    "free-table": "Otra tabla",
  },
  importEncoding: ({ name }) => `codificación ${name}`,
  importMember: ({ name }) => `tabla «${name}» del archivo ZIP`,
  importWorkbook: "libro de Excel (XLSX)",
  importSheet: ({ name }) => `hoja «${name}»`,
  importSheetChoice: "Hoja leída",
  importSheetRows: ({ name, count }) => `${name} (${rows(count)})`,
  importSeparators: {
    comma: "separada por comas",
    semicolon: "separada por puntos y coma",
    tab: "separada por tabulaciones",
    bar: "separada por barras verticales",
  },
  importRows: ({ count }) => rows(count),

  importColumns: ({ count, all }) =>
    `${number(count)} ${count === 1 ? "columna reconocida" : "columnas reconocidas"} de ${number(all)}`,
  importColumnHead: "Columna y primeros valores",
  importFieldHead: "Campo",
  importUnnamedColumn: ({ number: rank }) => `Columna ${rank}, sin título`,
  importNoExample: "Vacía en las primeras filas",
  importNoField: "No utilizada",
  importKeptColumn: "Se guarda para la exportación",
  importOwnColumn: "Se conserva tal cual",
  importFieldGroups: {
    what: "El lugar",
    where: "Dónde está",
    contact: "Cómo contactarlo",
    opening: "Cuándo abre",
    origin: "De dónde viene la información",
  },
  importFields: {
    id: "Identificador",
    category: "Tipo de lugar",
    kind: "Atención, alojamiento o aparcamiento",
    name: "Nombre",
    nature: "Clase de sede (biblioteca, espacio comunitario…)",
    format: "Formato (fijo, itinerante…)",
    address: "Dirección",
    postcode: "Código postal",
    commune: "Municipio",
    code_commune: "Código INSEE del municipio",
    longitude: "Longitud o X",
    latitude: "Latitud o Y",
    position: "Posición en una sola columna",
    precision: "Precisión de la posición",
    phone: "Teléfono",
    email: "Correo electrónico",
    website: "Sitio web",
    opening_hours: "Horario de la semana",
    hours_Mo: "Horario del lunes",
    hours_Tu: "Horario del martes",
    hours_We: "Horario del miércoles",
    hours_Th: "Horario del jueves",
    hours_Fr: "Horario del viernes",
    hours_Sa: "Horario del sábado",
    hours_Su: "Horario del domingo",
    appointment: "Con cita previa",
    season: "Temporada de apertura",
    themes: "Temas",
    comment: "Comentario",
    group: "Grupo de lugares",
    labelled_on: "Fecha de acreditación",
    source: "Fuente",
    source_detail: "Detalle de la fuente",
    source_date: "Fecha de la fuente",
    verification: "Verificación",
  },
  importMoved: ({ name, from, to }) => `«${name}» se lee ahora en la columna «${to}», y ya no en «${from}».`,
  importMoreColumns: ({ count }) =>
    `Mostrar ${count === 1 ? "la otra columna" : `las otras ${number(count)} columnas`}`,
  importCategory: "Tipo de los lugares que no lo indican",
  importCoordinates: "Coordenadas",
  importCoordinateSystems: { wgs84: "Grados (WGS 84)", lambert93: "Metros (Lambert-93)" },

  importChecking: "Comprobación de las filas…",
  importAdding: "Añadiendo los lugares al mapa…",
  importPlaces: ({ count }) => `${places(count)} ${count === 1 ? "reconocido" : "reconocidos"}`,
  importLeftOut: ({ count }) => `${rows(count)} ${count === 1 ? "descartada" : "descartadas"}`,
  importFarRows: ({ count }) => `${rows(count)} ${count === 1 ? "omitida" : "omitidas"} (lejos del mapa)`,
  importCheckStopped: "Comprobación detenida. Sus elecciones se conservan.",
  importCheckFailed: "La comprobación ha fallado. Sus elecciones se conservan: compruebe de nuevo.",
  importCheckAgain: "Comprobar de nuevo",
  importReview: "Lo que se añadirá",
  importCounts: {
    rows: "Filas del archivo",
    places: "Lugares reconocidos",
    leftOut: "Filas descartadas",
    elsewhere: "Filas omitidas (lejos del mapa)",
    mended: "Valores corregidos",
    toDecide: "Lugares que quizá ya estén",
  },

  importIssues: "Observaciones sobre las filas",
  importNoIssue: "Nada que señalar: cada fila se ha leído tal cual.",
  importLine: "Línea",
  importColumnAndValue: "Columna y valor",
  importRemark: "Observación",
  importWholeRow: "Toda la fila",
  importEmptyValue: "vacío",
  importApplied: ({ text }) => `Leído: ${text}`,
  importMeant: ({ text }) => `Quizá: ${text}`,
  importCauseLines: ({ count, text }) => `${rows(count)}: ${text}`,
  importReadAs: ({ text }) => `Leer «${text}» como`,
  importReadAsNothing: "No leerlo",
  importMappedValues: "Valores leídos de otro modo en este archivo",
  importMappedValue: ({ text, name }) => `«${text}»: ${name}`,
  importUnmap: ({ text }) => `No leer más «${text}» así`,
  importShown: ({ done, all }) => `${number(done)} de ${number(all)}`,
  importShowMore: ({ count }) => `Mostrar ${number(count)} ${count === 1 ? "observación" : "observaciones"} más`,
  importReport: "Descargar el informe (CSV)",

  importDuplicates: ({ count }) => `${places(count)} que quizá ya ${count === 1 ? "esté" : "estén"} en el mapa`,
  importAllDuplicates: ({ count }) => `Mostrar los ${number(count)}`,
  importLikenesses: {
    "same-id": "Mismo identificador",
    "same-name": "Mismo nombre en el mismo municipio",
    "near-and-alike": "Cercanos y parecidos",
  },
  importDecideAll: ({ name }) => `Para todos: ${name}`,
  importDecisions: {
    replace: "Sustituir",
    "keep-both": "Conservar ambos",
    skip: "Omitir la fila",
  },
  importDecisionsForAll: {
    replace: "Sustituir todos",
    "keep-both": "Conservar todos",
    skip: "Omitir todos",
  },
  importWithDate: ({ name, text }) => `${name} (${text})`,
  importDateUnknown: "fecha desconocida",
  importOnMap: "En el mapa",
  importInFile: ({ number: line }) => `Línea ${line}`,
  importName: "Nombre",
  importAddress: "Dirección",
  importApart: ({ text }) => `a ${text} uno de otro`,
  importSameSpot: "en el mismo punto",
  importDistanceKm: ({ number: km }) => `${km} km`,
  importDistanceM: ({ number: metres }) => `${metres} m`,

  importAddTitle: "Lo que se añadirá",
  importVintage: "Fecha de los datos",
  importVintageNote: "Opcional: fecha las filas sin fecha.",
  importReplaces: ({ name }) => `Estos lugares sustituirán a los del archivo importado antes: «${name}».`,
  importAdd: ({ count }) => `Añadir ${places(count)} al mapa`,
  importNothingToAdd:
    "Ningún lugar que añadir: cambie los campos de las columnas o la elección para los lugares que ya están.",
  importCancel: "Cancelar",
  importCancelled: "Importación cancelada. No se ha añadido nada.",

  importAccepted: ({ name, count }) => `«${name}» está en el mapa: ${places(count)}.`,
  importKept: "Estos lugares se quedan en este dispositivo. No se ha enviado nada.",
};

function rows(count: number): string {
  return `${number(count)} ${count === 1 ? "fila" : "filas"}`;
}
