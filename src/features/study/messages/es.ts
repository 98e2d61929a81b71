import { places, number as written } from "../../../ui/messages/es/grammar.ts";
import type { StudyWords } from "./fr.ts";

export const study: StudyWords = {
  lead: "Un estudio reúne sus elecciones, todas las variantes, sus notas y sus capas importadas. El enlace transmite las elecciones, las variantes y las notas; el archivo lo transmite todo.",
  share: "Compartir este estudio",
  copied: "El enlace del estudio está copiado.",
  copyByHand: "Enlace del estudio, para copiar",
  save: "Guardar el estudio",
  saving: "Se calculan las cifras del estudio…",
  saved: ({ file }) => `Estudio guardado en el archivo «${file}».`,
  savedWithoutFigures: ({ file }) =>
    `Estudio guardado en el archivo «${file}», sin cifras clave: la página aún no las tenía.`,
  layersWaiting: "Las capas importadas de este dispositivo aún se cargan: inténtelo de nuevo en un momento.",
  layersUnread: ({ names }) => `Estas capas del dispositivo no se han podido leer y no están en el archivo: ${names}.`,
  layersNotRead: "Las capas importadas de este dispositivo no se han podido leer: no están en el archivo.",
  open: "Abrir un estudio",
  holds: ({ text }) =>
    `El archivo contiene, sin cifrar: sus elecciones, ${text}, las cifras clave y la versión de los datos. La posición de su dispositivo nunca está en él. Quien recibe el archivo puede leerlo todo; esta página no envía nada.`,
  layersAll: ({ count }) =>
    `${written(count)} ${count === 1 ? "capa importada" : "capas importadas"} con todas sus filas`,
  linkCut: ({ parts }) =>
    `El enlace de esta página está incompleto: entero superaría 8 000 caracteres, que algunos servidores rechazan. Omite ${parts}. Para transmitirlo todo, guarde el estudio en un archivo.`,
  linkParts: {
    variantes: "las otras variantes",
    notes: "las notas",
    noms: "el final de los nombres de los puntos previstos",
    envisages: "los puntos previstos",
    "details-envisages": "el tipo, el horario y la nota de los puntos previstos",
    sans: "los lugares excluidos",
    horaires: "los horarios supuestos",
    territoire: "el territorio elegido",
    comparer: "los territorios comparados",
  },
  otherPart: "otras elecciones",
  reading: ({ file }) => `Lectura de «${file}»`,
  refused: ({ file }) => `«${file}» no se ha podido abrir`,
  faults: {
    unreadable:
      "El archivo no se ha podido leer hasta el final: quizá se ha movido o modificado entretanto. Elíjalo de nuevo.",
    empty: "El archivo está vacío. Pídalo de nuevo a quien lo guardó.",
    "not-json": "El archivo está cortado o no es un estudio. Pídalo de nuevo a quien lo guardó.",
    "not-a-study":
      "Este archivo no es un estudio de este mapa. Una tabla de lugares se abre en «Datos», «Importar un archivo».",
    "later-version": "Este estudio viene de una versión más reciente del mapa. Recargue esta página y ábralo de nuevo.",
  },
  tooLarge: ({ size, most }) =>
    `El archivo pesa ${size} MB: el límite es de ${most} MB. Pida el estudio sin sus capas más grandes.`,
  damaged: ({ where }) =>
    `El archivo está dañado: el valor «${where}» no tiene la forma esperada. No se ha abierto nada. Pídalo de nuevo a quien lo guardó.`,
  layerDamaged: ({ name }) =>
    `El archivo está dañado: la capa «${name}» no se puede leer. No se ha abierto nada. Pídalo de nuevo a quien lo guardó.`,
  tooManyRows: ({ name, most }) =>
    `La capa «${name}» tiene más de ${most} filas, el límite de esta página. No se ha abierto nada.`,
  nothingChanged: "La página no ha cambiado.",
  found: ({ territory }) => `Estudio: ${territory}`,
  foundIn: ({ file, date }) => (date === "" ? `Archivo «${file}».` : `Archivo «${file}», guardado el ${date}.`),
  contents: ({ text }) => `Contiene ${text}.`,
  variantsCount: ({ count }) => `${written(count)} ${count === 1 ? "variante" : "variantes"}`,
  notesCount: ({ count }) => `${written(count)} ${count === 1 ? "nota" : "notas"}`,
  layersCount: ({ names, count }) =>
    `${written(count)} ${count === 1 ? "capa importada" : "capas importadas"} (${names})`,
  layerWith: ({ name, count }) => `${name}, ${places(count)}`,
  own: ({ text }) =>
    `Su página tiene ${text} que este estudio no tiene. Puede conservar su trabajo junto al del estudio o sustituirlo; sus capas importadas permanecen.`,
  ownTooMany:
    "Sus variantes y las del estudio superan juntas 26: guarde primero las suyas en un archivo y después sustitúyalas.",
  openPlain: "Abrir este estudio",
  openBeside: "Abrir y conservar las mías al lado",
  openInstead: "Abrir y sustituir las mías",
  cancel: "No abrir",
  openedTitle: ({ file }) => `Estudio abierto: ${file}`,
  close: "Cerrar esta comparación",
  data: {
    same: "Los datos publicados son los del estudio.",
    newer: "Los datos publicados son más recientes que los del estudio.",
    older: "Los datos que muestra esta página son más antiguos que los del estudio: recargue la página en línea.",
    other: "Los datos publicados han cambiado desde el estudio.",
  },
  unknownData: "El estudio no dice con qué datos se calcularon sus cifras.",
  sourceThenNow: ({ name, before, now }) => `${name}: fuente del ${before} en el estudio, del ${now} hoy`,
  noSource: "ninguna fecha",
  populationThenNow: ({ before, now }) => `Población municipal: edición ${before} en el estudio, ${now} hoy`,
  namedSame: "Todo lo que el estudio nombra existe aún, sin cambios.",
  namedChanged: "Lo que el estudio nombra y ha cambiado",
  placeGone: ({ name, commune, id }) => `${name}, ${commune} (${id}): ya no está en el mapa`,
  placeChanged: ({ name, fields }) => `${name}: ${fields}`,
  fields: {
    name: "otro nombre",
    commune: "otro municipio",
    position: "otra posición",
    hours: "otro horario",
  },
  nowNamed: ({ name }) => `ahora se llama «${name}»`,
  codeGone: ({ name, code }) => `${name} (${code}): ya no existe`,
  codeRenamed: ({ name, now }) => `${name}: ahora se llama «${now}»`,
  figuresTitle: ({ territory }) => `Cifras clave, al guardar y hoy: ${territory}`,
  figuresScroller: "Cifras clave al guardar y hoy",
  figuresSame: "Las cifras clave son las mismas que al guardar.",
  figuresDiffer: "Algunas cifras clave han cambiado desde que se guardó.",
  figuresNone: "El estudio se guardó sin cifras clave.",
  figuresWaiting: "Se calculan las cifras de hoy.",
  figuresMissing: "Las cifras de hoy esperan datos que no están cargados.",
  figuresMeaning:
    "Las dos columnas responden a la misma pregunta: las elecciones, las variantes y las capas del estudio. «Hoy» las calcula con los datos de esta página.",
  whenSaved: "Estudio",
  today: "Hoy",
  difference: "Diferencia",
  same: "sin cambios",
  rows: {
    population: "Habitantes contados",
    places: "Lugares en el territorio",
    covered: "Habitantes atendidos",
    range: "Intervalo de los habitantes atendidos",
    mean: "Distancia o tiempo medio",
    median: "Distancia o tiempo mediano",
  },
  fromTo: ({ least, most }) => `de ${least} a ${most}`,
  notesTitle: "Notas",
  notesNone:
    "Ninguna nota. Escriba una desde la ficha de un lugar o desde un municipio elegido en el mapa, entre los municipios no atendidos o en «Trayectos y puertos».",
  noteAbout: ({ name }) => `Nota sobre ${name}`,
  noteFold: ({ count }) => (count === 0 ? "Añadir una nota" : `Notas (${written(count)})`),
  noteHint: ({ most }) =>
    `Como máximo ${most} caracteres. La nota está en el enlace, en el archivo del estudio y en el informe, y se queda en este dispositivo: no escriba nada personal.`,
  noteAdd: "Añadir la nota",
  noteChange: "Guardar la nota",
  noteEdit: "Modificar",
  noteRemove: "Eliminar",
  noteOf: ({ text }) => `la nota «${text}»`,
  noteAdded: ({ name }) => `Nota sobre ${name} añadida.`,
  noteChanged: ({ name }) => `Nota sobre ${name} guardada.`,
  noteRemoved: ({ name }) => `Nota sobre ${name} eliminada.`,
  noteFoldRemembered: ({ count }) =>
    `Añadir una nota (${count === 1 ? "una recordada" : `${written(count)} recordadas`} de otra visita)`,
  notesRemembered: ({ count }) =>
    count === 1
      ? "Este dispositivo recuerda una nota que esta página no tiene."
      : `Este dispositivo recuerda ${written(count)} notas que esta página no tiene.`,
  notesResume: ({ count }) => (count === 1 ? "Retomar esta nota" : "Retomar estas notas"),
  notesForget: ({ count }) => (count === 1 ? "Olvidar esta nota" : "Olvidar estas notas"),
  notesResumed: ({ count }) =>
    count === 1 ? "La nota está de nuevo en esta página." : `${written(count)} notas están de nuevo en esta página.`,
  notesForgotten: ({ count }) => (count === 1 ? "La nota se ha olvidado." : `${written(count)} notas se han olvidado.`),
  noteFull: ({ count }) => `Como máximo ${written(count)} notas: elimine una para añadir otra.`,
  unknownSubject: ({ code }) => `${code} (ya no está en el mapa)`,
};
