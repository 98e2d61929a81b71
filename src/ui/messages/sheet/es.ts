import { about, list } from "../core/es.ts";
import type { SheetWords, VisitWords } from "./fr.ts";

export const sheet: SheetWords = {
  noneNear: ({ type, within }) =>
    type === ""
      ? `Ningún lugar conocido a menos de ${within} cumple lo que ha elegido.`
      : `${type}: ninguno conocido a menos de ${within}.`,
  fromOrigin: ({ name }) => `Desde ${name}`,
  kindNotes: {
    accueil: "",
    logement: "No es un punto de atención: es un servicio o una residencia que aloja a trabajadores de temporada.",
    aire: "No es un punto de atención: es un aparcamiento para los vehículos de trabajadores de temporada.",
  },
  formatNotes: {
    fixe: "",
    itinerant: "Servicio itinerante: va de municipio en municipio. El mapa muestra su base.",
    multisite: "Varias sedes se reparten la semana.",
    antenne: "Sede secundaria de un lugar principal.",
  },
  verificationNotes: {
    officiel: "Figura en una lista oficial.",
    recoupe: "Confirmado por dos fuentes, o por una fuente reciente.",
    "a-confirmer": "Fuente antigua, única o parcial.",
  },
  approximateNote: ({ commune }) => `Dirección no localizada: el punto está puesto en el ayuntamiento de ${commune}.`,
  backToList: "Volver a la lista",
  call: "Llamar",
  write: "Escribir",
  website: "Sitio web",
  callNumber: ({ number: phone }) => `Llamar al ${phone}`,
  address: "Dirección",
  contact: "Contacto",
  phone: "Teléfono",
  toCheck: "por comprobar",
  email: "Correo electrónico",
  none: "No indicado",
  openingHours: "Horario",
  askFirst: {
    phone: "Llame antes de ir.",
    email: "Escriba antes de ir.",
    website: "Consulte su sitio web antes de ir.",
    none: "Infórmese en el ayuntamiento antes de ir.",
  },
  openingSource: ({ text }) => `Horario según la fuente: ${text}`,
  spokenTimeRange: ({ from, to }) => `de ${from} a ${to}`,
  appointment: "Cita previa",
  appointmentYes: "Con cita previa",
  appointmentNo: "Sin cita previa",
  appointmentUnknown: "No se indica",
  season: "Temporada",
  seasons: { hiver: "Invierno", ete: "Verano", "toute-l-annee": "Todo el año" },
  helpsWith: "Trámites y servicios",
  nature: "Según la fuente",
  stops: "Paradas y días de atención",
  comment: "Conviene saber",
  doubts: "Por comprobar",
  checks: {
    phone: "teléfono",
    email: "correo electrónico",
    hours: "horario",
    round: "días de paso",
    address: "dirección",
    existence: "si sigue existiendo",
  },
  askedHere: "Para lo que necesita",
  notHere: ({ name }) => `«${name}»: ninguna ayuda conocida aquí.`,
  labelledOn: "Acreditado el",
  mandates: "Trámites con autorización",
  mandatesSeenOn: ({ date }) =>
    `Habilitado para Aidants Connect, según la lista del ${date}. Pregunte si sigue siéndolo.`,
  source: "Fuente",
  sourceDate: ({ date }) => `datos del ${date}`,
  licence: "Licencia",
  sourceTechnical: "Dónde en la fuente",
  identifier: "Identificador",
  alsoListed: ({ name }) => `También conocido como: ${name}`,
  unknownPlace: "El lugar que pide este enlace no está, o ya no está, en los datos.",
  unknownImported: "El lugar pedido viene de un archivo importado que no está en este dispositivo.",
  sourceOf: ({ name }) => `de «${name}»`,
  outsideRegionNote: ({ departement }) =>
    `Este lugar está fuera de los siete departamentos del mapa${departement === "" ? "" : `: ${departement}`}.`,
  allDepartements: "Los siete departamentos",
  layerFile: ({ file }) => `Archivo que ha añadido: ${file}`,
  layerAddedOn: ({ date }) => `Añadido el ${date}.`,
  layerVintage: ({ date }) => `Datos del ${date}.`,
  layerUndated: "Fecha de los datos desconocida.",

  clearOrigin: "Borrar el punto de partida",
  otherWays: "Otras rutas",
  wayFinders: {
    openstreetmap: "OpenStreetMap",
    google: "Google Maps",
    apple: "Mapas de Apple",
    device: "Aplicación del teléfono",
  },
  keepSheet: "Guardar o transmitir la ficha",
  shareSheet: "Compartir",
  linkCopied: "Enlace copiado",
  linkToCopy: "Enlace de la ficha",
  copyRefused: "El navegador no permite copiar: copie usted el texto seleccionado.",
  addToContacts: "Añadir a los contactos",
  link: "Enlace",
  printedOn: ({ date }) => `Impreso el ${date}`,
  printedMap: "Mapa: © colaboradores de OpenStreetMap, agosto de 2021",
  scaleKm: ({ number }) => `${number} km`,
  operators: ({ text }) => `Organismos o servicios: ${text}`,
  themesHint: "Lo que suele abarcar cada tema. Infórmese antes de ir.",
  formatMeanings: {
    itinerant: "un autobús o un equipo que va de municipio en municipio",
    multisite: "varias direcciones, por turnos en la semana",
    antenne: "atención a horas fijas por cuenta de un lugar principal",
  },
  reception: "Atención",
  holidayToday: "Hoy es día festivo: el lugar puede estar cerrado.",
  roundHours: "Horario del recorrido",
  roundHoursHint: "A estas horas el servicio está en algún punto de su recorrido: no es el horario de una parada.",
  stopTimeNow: ({ time }) => `Ahora mismo allí, hasta las ${time}`,
  nextStopTime: ({ inDays, day, time }) => {
    if (inDays === 0) return `Próxima visita: hoy a las ${time}`;
    if (inDays === 1) return `Próxima visita: mañana a las ${time}`;
    return `Próxima visita: el ${inDays === 7 ? "próximo " : ""}${day.toLowerCase()} a las ${time}`;
  },
};

export const visit: VisitWords = {
  visitTitle: "Preparar mi visita",
  visitNext: "Próximas aperturas",
  visitNone: "No se conoce ninguna apertura en las próximas tres semanas.",
  visitDay: ({ inDays, day, date }) => {
    if (inDays === 0) return "Hoy";
    return inDays === 1 ? `Mañana, ${day.toLowerCase()} ${date}` : `${day} ${date}`;
  },
  visitLeave: ({ minutes, time }) => `${about(minutes, "min")} por carretera: salga hacia las ${time}`,
  visitArrive: ({ minutes, time }) => `${about(minutes, "min")} por carretera: si sale ahora, llega hacia las ${time}`,
  visitHolidays: ({ text }) => `${text}: día festivo, el lugar puede estar cerrado.`,
  visitCall: "Llame antes de salir:",
  visitWrite: "Escriba antes de salir:",
  visitNoContact: "No se conoce ni teléfono ni correo electrónico: infórmese en el ayuntamiento antes de salir.",
  visitAskOpen: ({ day, date, text }) => `¿Estarán abiertos el ${day.toLowerCase()} ${date}, ${text}?`,
  visitAskStop: ({ commune }) => `¿Estarán ese día en ${commune}?`,
  visitAskAppointment: "¿Hace falta cita previa?",
  visitAskThemes: ({ themes }) => `¿Pueden ayudarme con: ${list(themes)}?`,
  visitAskPapers: "¿Qué documentos tengo que llevar?",
  visitBring:
    "Lleve un documento de identidad y todo lo que haya recibido al respecto: cartas, correos, números de expediente. Guarde sus contraseñas para usted.",
  visitToCalendar: "Añadir al calendario",
  visitSend: "Enviar",
  visitBySms: "Por SMS",
  visitPrint: "Imprimir en grande",
  visitCode: "Código para escanear: el enlace de la ficha",

  themeMeanings: {
    emploi:
      "Inscribirse en France Travail (el servicio de empleo), buscar trabajo, declarar su situación, entender un contrato o una nómina.",
    formation:
      "Encontrar una formación y cómo pagarla, usar la cuenta personal de formación, preparar un cambio de oficio.",
    logement:
      "Pedir una ayuda a la vivienda o una vivienda social, buscar dónde alojarse, conocer las ayudas para rehabilitar.",
    sante:
      "Inscribirse en el seguro de enfermedad francés, seguir los reembolsos, pedir la cobertura complementaria solidaria.",
    famille:
      "Pedir una prestación de la CAF o de la MSA: nacimiento, cuidado de los hijos, complemento salarial (prime d’activité), renta mínima (RSA).",
    retraite: "Comprobar la vida laboral, pedir la jubilación, seguir el expediente y los pagos.",
    impots: "Declarar los ingresos, pagar un impuesto, entender un aviso, corregir un error.",
    droits: "Conocer sus derechos, ver a un jurista o a un conciliador, pedir la asistencia jurídica gratuita.",
    identite:
      "Preparar la solicitud de documento de identidad, pasaporte, permiso de conducir o permiso de circulación.",
    numerique: "Usar un ordenador, recibir ayuda para un trámite en línea, aprender a hacerlo sin ayuda.",
    mobilite: "Moverse sin coche o compartirlo, conocer los transportes y las ayudas para el permiso de conducir.",
    energie: "Usar el cheque de energía, entender una factura, informarse para aislar mejor la vivienda.",
    courrier: "Enviar o recoger cartas y paquetes, o recibir ayuda con los servicios de La Poste.",
    commerce: "Hacer pequeñas compras allí mismo: comestibles, pan, productos locales, recogida de paquetes.",
    coworking: "Trabajar en una mesa compartida con buena conexión, por horas, por días o por meses.",
    culture: "Leer, tomar prestado, escuchar, ver una exposición o un espectáculo, participar en un taller.",
    alimentation: "Beber o comer allí mismo, comprar productos locales, compartir una cocina o un huerto.",
    transition: "Reparar, reutilizar, compartir herramientas, aprender a consumir menos energía y menos materia.",
  },

  mandatePlaces: ({ count }) => `Ver estos ${count} lugares`,
  carlessMandates: "Trámites con autorización (Aidants Connect): menos viajes",
  carlessMandatesLead:
    "Con su autorización (mandat), un asesor puede hacer sus trámites en línea en su nombre. Pregunte si hay que volver. Primero van los lugares a los que puede ir sin coche y después los más cercanos.",
  mandateList: ({ date }) => `Lista del ${date}: pregunte antes de salir.`,

  reportError: "Informar de un error",
  reportSubject: ({ name, id }) => `Error en la ficha «${name}» (${id})`,
  reportIntro: "Buenos días: un dato de esta ficha es erróneo o está anticuado.",
  reportWhat: "¿Qué está mal?",
  reportSubjects: {
    openingHours: "El horario",
    contacts: "El teléfono, el correo electrónico o el sitio web",
    address: "La dirección o su lugar en el mapa",
    closed: "El lugar ha cerrado definitivamente",
    other: "Otra cosa",
  },
  reportText: "¿Qué debería decir, y cómo lo sabe?",
  reportTextHint:
    "Por ejemplo: cerrado los lunes, cartel en la puerta visto el 3 de diciembre. Nunca el nombre de una persona.",
  reportEmpty: "Escriba una frase: si no, nadie podrá comprobarlo.",
  reportSee: "Preparar el mensaje",
  reportResult: "Su mensaje",
  reportNothingSent: "Esta página no envía nada: lo hace usted.",
  reportNoAddress:
    "No se indica ninguna dirección de contacto. Copie el mensaje y entrégueselo a quien publica este mapa.",
  reportMessage: "Texto del aviso",
  reportOpenMail: "Abrir en mi correo",
  copyText: "Copiar el texto",
  textCopied: "Texto copiado",
};
