import { list, number } from "../core/es.ts";
import type { SeasonalWords } from "./fr.ts";

export const seasonal: SeasonalWords = {
  seasonalTitle: "Trabajo de temporada",
  seasonalLead: "Indique su estación de esquí: le mostramos dónde le ayudan, y cuándo.",
  resortExample: "Ej.: Val Thorens",
  filtersPutAside:
    "Sus filtros no se aplican aquí: se muestran todos los Espaces saisonniers. Los encontrará de nuevo en «Buscar».",
  whichResort: "Elija su estación de esquí",
  whichResortHint: "Elíjala en la lista o tóquela en el mapa.",
  allResorts: ({ count }) => `${number(count)} ${count === 1 ? "estación de esquí" : "estaciones de esquí"}`,
  resortsLoading: "Cargando las estaciones…",
  resortsFailed: "No se han podido cargar las estaciones. El resto de esta página funciona.",
  otherResort: "Elegir otra estación de esquí",
  nearestSpace: "El Espace saisonnier más cercano (oficina para trabajadores de temporada)",
  noSpace: ({ nearKm }) => `No se conoce ningún Espace saisonnier a menos de ${nearKm} km.`,
  nothingNear: ({ nearKm }) =>
    `No hay nada cerca: ni Espace saisonnier ni France services a menos de ${nearKm} km. Esta oficina France services ayuda por teléfono:`,
  nearestDesk: "La oficina France services más cercana",
  partOf: ({ name }) => `En la lista de lugares: ${name}`,
  placeSeasons: {
    hiver: "Abierto en invierno, según la fuente",
    ete: "Abierto en verano, según la fuente",
    "toute-l-annee": "Abierto todo el año, según la fuente",
  },
  meanwhile: "Mientras tanto, la oficina France services más cercana",
  meanwhileWhy: ({ reason, nearKm }) =>
    ({
      far: `El Espace saisonnier está a más de ${nearKm} km por carretera.`,
      closed: "El Espace saisonnier no está abierto en este momento.",
      unknown: "No se conoce el horario del Espace saisonnier.",
      silent: "No se conoce ni teléfono ni correo electrónico del Espace saisonnier.",
    })[reason],
  meanwhileHelps: ({ themes }) => `También ayuda a los trabajadores de temporada: ${list(themes)}.`,
  afterHours: "Por la tarde y el fin de semana",
  afterHoursLead: ({ nearKm }) =>
    `A menos de ${nearKm} km, las oficinas más cercanas que abren después de las 17:30, el sábado o el domingo:`,
  noAfterHours: ({ nearKm }) =>
    `A menos de ${nearKm} km, ninguna oficina cuyo horario conozcamos abre después de las 17:30, ni el sábado ni el domingo. Pida una cita a una hora que le convenga.`,
  afterHoursUnknown: ({ count }) =>
    count === 1
      ? `No conocemos el horario de ${number(count)} lugar más.`
      : `No conocemos el horario de ${number(count)} lugares más.`,
  eveningUntil: ({ days, to }) => `${list(days).toLowerCase()} hasta las ${to}`,
  weekendTimes: ({ days, from, to }) => `${list(days).toLowerCase()}, entre las ${from} y las ${to}`,
  seasonalHousing: "Alojamiento, sitio para el vehículo",
  seasonalHousingNote: ({ nearKm }) => `A menos de ${nearKm} km. No son oficinas de atención: infórmese antes de ir.`,
  noSeasonalHousing: ({ nearKm }) =>
    `No conocemos ningún servicio de alojamiento ni aparcamiento para vehículos a menos de ${nearKm} km. Pregunte en el Espace saisonnier o a su empleador.`,
  aboutSpaces: "¿Qué es un Espace saisonnier?",
  aboutSpacesText:
    "Una oficina, en una estación de esquí o un valle, para quienes trabajan allí una temporada. Usted lleva sus preguntas sobre alojamiento, empleo, salud y formación, y le ayudan con los trámites. Cada oficina tiene su horario y sus temas: su ficha dice lo que sabemos de ella.",
  remoteTitles: { mail: "Por correo electrónico", mandate: "Con una autorización" },
  mandateText:
    "En una oficina France services que ofrece «Aidants Connect» puede firmar una autorización (mandat). Dice qué trámites y por cuánto tiempo: un asesor puede entonces hacerlos por internet en su nombre, sin sus contraseñas. Para firmar hay que poder conectarse una vez con FranceConnect. Si no tiene cuenta, dígaselo al asesor.",
  emergency: "Peligro, accidente, malestar grave: llame al 112, gratuito en toda la Unión Europea.",
  conventions: ({ count }) =>
    count === 1
      ? `${number(count)} municipio ha firmado un convenio de alojamiento de temporada, que sepamos`
      : `${number(count)} municipios han firmado un convenio de alojamiento de temporada, que sepamos`,
  conventionsNote:
    "Con este convenio con el Estado, el municipio se compromete a actuar por el alojamiento de sus trabajadores de temporada. La lista viene de la prensa y de sitios públicos: no está completa.",
  signedIn: ({ years }) => `Firmado en ${list(years)}`,
  signedUnknown: "Año desconocido",
  legendResorts: ({ state, nearKm }) =>
    ({
      near: `Estación de esquí a menos de ${nearKm} km de un Espace saisonnier, en invierno`,
      far: `Estación de esquí sin un Espace saisonnier conocido a menos de ${nearKm} km, en invierno`,
      unknown: "Estación de esquí",
    })[state],
  legendConvention: "Municipio que ha firmado un convenio de alojamiento de temporada",

  lifeFailed: "No se han podido cargar los eventos y los acuerdos.",
  meetingsTitle: "Eventos del año",
  meetingsLead:
    "Ferias de empleo, veladas de bienvenida y jornadas de salud que vuelven cada año según nuestras fuentes.",
  meetingsNoDate: "No se conoce ninguna fecha próxima: pregúntela al organizador.",
  meetingsComing: "Próximos, según nuestras fuentes",
  meetingMonthUnknown: "Mes desconocido",
  meetingSeen: ({ year }) => (year === "" ? "Año en que se vio: desconocido." : `Visto en ${year}.`),
  meetingCalendar: "Todos los eventos con fecha, para mi calendario (ICS)",
  meetingCalendarNote:
    "Hoy son sobre todo fechas pasadas. Un calendario suscrito a esta dirección recibe las próximas en cuanto una fuente las dé.",
  agreementsTitle: "Colaboraciones y acuerdos",
  agreementsLead:
    "Con el mar, entre empleadores, para el alojamiento o la salud: lo que dicen nuestras fuentes. La lista es parcial.",
  conventionFacts: {
    signature: "firma",
    renouvellement: "renovación",
    bilan: "balance",
    echeance: "vencimiento",
    "commune-touristique": "municipio turístico",
    "station-classee": "localidad turística clasificada",
    compte: "recuento del departamento",
    cadre: "marco de la ley",
  },

  linksTitle: "Recursos: ayudas, sitios y guías",
  linksLead:
    "Lo que otros ofrecen, en sus propios sitios, para alojarse, trabajar, cuidarse y desplazarse. En su mayoría en francés.",
  linksFailed: "No se han podido cargar los recursos.",
  linksLimits:
    "Lista parcial, tomada de fuentes públicas; las direcciones no se han abierto una a una. Los importes y las condiciones pueden haber cambiado: compruébelo en el sitio.",
  linkAudience: "Para quién",
  linkAnyAudience: "Todos",
  linkAudiences: {
    habitants: "residentes",
    saisonniers: "trabajadores de temporada",
    employeurs: "empleadores",
    agents: "personal de los lugares de atención",
    collectivites: "administraciones locales",
  },
  linkTheme: "Tema",
  linkAnyTheme: "Todos los temas",
  linkServices: "Lugares de servicios públicos",
  linkFor: "Para",
  linkCount: ({ count, all, place }) =>
    `${count} de ${all} recursos${place === "" ? "" : ` (${place}, y los que valen en todas partes)`}`,
  linksOfNeed: ({ count }) => `Ayudas y sitios sobre este tema (${count})`,
  linksOfPlace: ({ count }) => `Ayudas y sitios sobre estos temas (${count})`,
  linksOfTravel: ({ names }) => `Sin coche aquí: ${names}`,
  linkDated: ({ date }) => `Contenido: ${date}.`,
  linkUndated: "Fecha del contenido desconocida.",
  linkOld: "Antiguo: por comprobar.",

  cardTitle: "Para enseñar",
  cardLead: "Marque lo que necesita: enseñe esta tarjeta donde le atiendan, o envíela.",
  cardNeedNames: {
    logement: "Una cama, un alojamiento",
    emploi: "Mi contrato, mi sueldo",
    sante: "Mi salud",
  },
  cardArrivalDay: "Llego el",
  cardIntro: ({ name }) =>
    name === "" ? "Buenos días, trabajo aquí por una temporada." : `Buenos días, trabajo por una temporada en ${name}.`,
  cardNeeds: {
    logement: "Busco una cama o un alojamiento.",
    emploi: "Tengo una pregunta sobre mi contrato o mi sueldo.",
    sante: "Necesito atención médica, o ayuda con mi seguro de enfermedad.",
  },
  cardArrival: ({ day, date }) => `Llego el ${day.toLowerCase()} ${date}.`,
  cardSpeaks: {
    fr: "Hablo francés.",
    en: "Hablo inglés.",
    it: "Hablo italiano.",
    es: "Hablo español.",
  },
  cardAsk: "¿Pueden ayudarme? Si no, ¿quién puede?",
  cardSubject: "Una persona que trabaja por temporada pide ayuda",
  firstDesk: ({ day, date, time }) => `Próxima apertura: ${day.toLowerCase()} ${date} a las ${time}`,
  firstDeskUnknown: "Horario desconocido: pida una cita.",
  cardMail: "Escribir este mensaje",
};
