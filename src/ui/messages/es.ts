import type { AccessModel } from "../../domain/access/access-model.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import type { DoorKind } from "../../domain/network/road-network.ts";
import type { Catalogue } from "./catalogue.ts";

/** Spanish of Spain. A French name of an administration stays French and is explained once, in brackets. */
export const es: Catalogue = {
  appName: "Services alpins",
  appPurpose: "Dónde encontrar ayuda con los servicios públicos en los Alpes franceses",
  skipToList: "Ir a la lista de lugares",
  skipToMap: "Ir al mapa",
  language: "Idioma",
  appearance: "Apariencia",
  appearances: { auto: "Automática", clair: "Clara", sombre: "Oscura" },
  views: "Vistas",
  viewNames: { trouver: "Buscar", territoires: "Territorios", donnees: "Datos" },
  panel: "Búsqueda y resultados",
  growPanel: "Ampliar el panel",
  shrinkPanel: "Reducir el panel",

  filters: "Filtros",
  filtersSet: ({ count }) => `${number(count)} ${count === 1 ? "filtro activo" : "filtros activos"}`,
  resetFilters: "Restablecer los filtros",
  liftFilter: ({ name }) => `Quitar el filtro «${name}»`,
  closeFilters: ({ count }) => `Ver ${places(count)}`,
  groups: {
    category: "Tipo de lugar",
    theme: "Temas",
    practical: "Aspectos prácticos",
    departement: "Departamento",
    kind: "Función",
    format: "Formato",
    verification: "Verificación",
    opening: "Apertura",
    passesBy: "Paso por el municipio",
    reach: "Distancia",
  },
  themesAddUp: "Varios temas marcados: el lugar debe tratarlos todos.",
  categories: {
    "france-services": "France services (oficina de servicios públicos)",
    "espace-saisonnier": "Espace saisonnier (oficina para trabajadores de temporada)",
    "lieu-multiservices": "Espacio multiservicios o comunitario (tiers-lieu)",
  },
  themes: {
    emploi: "Empleo",
    formation: "Formación",
    logement: "Vivienda",
    sante: "Salud",
    famille: "Familia",
    retraite: "Jubilación",
    impots: "Impuestos",
    droits: "Derechos y justicia",
    identite: "Documentos de identidad",
    numerique: "Ayuda digital",
    mobilite: "Movilidad",
    energie: "Energía",
    courrier: "Correo",
    commerce: "Comercio",
    coworking: "Coworking",
    culture: "Cultura",
    alimentation: "Alimentación",
    transition: "Transición ecológica",
  },
  practicals: {
    samedi: "Abierto los sábados",
    "soir-ou-week-end": "Por la tarde después de las 17:30 o el fin de semana",
    "sans-rendez-vous": "Sin cita previa",
    "par-telephone": "Se puede contactar por teléfono",
  },
  kinds: {
    accueil: "Punto de atención al público",
    logement: "Servicio de alojamiento de temporada",
    aire: "Aparcamiento para vehículos de trabajadores de temporada",
  },
  kindNotes: {
    accueil: "",
    logement: "No es un punto de atención: es un servicio o una residencia que aloja a trabajadores de temporada.",
    aire: "No es un punto de atención: es un aparcamiento para los vehículos de trabajadores de temporada.",
  },
  formats: { fixe: "Fijo", itinerant: "Itinerante", multisite: "Varias sedes", antenne: "Sede secundaria" },
  formatNotes: {
    fixe: "",
    itinerant: "Servicio itinerante: va de municipio en municipio. El mapa muestra su base.",
    multisite: "Varias sedes se reparten la semana.",
    antenne: "Sede secundaria de un lugar principal.",
  },
  verifications: { officiel: "Lista oficial", recoupe: "Contrastado", "a-confirmer": "Por confirmar" },
  verificationNotes: {
    officiel: "Figura en una lista oficial.",
    recoupe: "Confirmado por dos fuentes, o por una fuente reciente.",
    "a-confirmer": "Fuente antigua, única o parcial: llame antes de ir.",
  },

  places: ({ count }) => places(count),
  placeList: "Lugares",
  loadingPlaces: "Cargando los lugares…",
  approximate: "Posición aproximada",
  approximateNote: ({ commune }) => `Dirección no localizada: el punto está puesto en el ayuntamiento de ${commune}.`,
  noPlace: "Ningún lugar cumple todos estos filtros.",
  emptiedBy: ({ group, count }) => `El filtro «${group}» vacía la lista: sin él, ${places(count)}.`,
  lift: ({ group }) => `Quitar «${group}»`,
  emptiedTogether: "Son varios filtros juntos los que vacían la lista.",
  unknownPlace: "El lugar que pide este enlace no está, o ya no está, en los datos.",
  dismiss: "Cerrar este mensaje",

  backToList: "Volver a la lista",
  call: "Llamar",
  write: "Escribir",
  directions: "Cómo llegar",
  website: "Sitio web",
  newWindow: "ventana nueva",
  callNumber: ({ number: phone }) => `Llamar al ${phone}`,
  address: "Dirección",
  contact: "Contacto",
  phone: "Teléfono",
  email: "Correo electrónico",
  none: "No indicado",
  openingHours: "Horario",
  openingUnknown: "Horario desconocido: llame antes de ir.",
  openingSource: ({ text }) => `Horario según la fuente: ${text}`,
  closed: "Cerrado",
  today: "hoy",
  openUntil: ({ time }) => `Abierto hasta las ${time}`,
  closingAt: ({ time }) => `Cierra pronto, a las ${time}`,
  closedOpensToday: ({ time }) => `Cerrado – abre a las ${time}`,
  closedOpensTomorrow: ({ time }) => `Cerrado – abre mañana a las ${time}`,
  closedOpensOn: ({ day, time, isNextWeek }) =>
    `Cerrado – abre el ${day.toLowerCase()}${isNextWeek ? " próximo" : ""} a las ${time}`,
  closedForSeason: {
    hiver: "Cerrado en esta temporada – abierto en invierno",
    ete: "Cerrado en esta temporada – abierto en verano",
  },
  openByAppointment: "Con cita hoy",
  hoursUnknown: "Horario desconocido",
  maybeClosedOnHoliday: "día festivo: puede estar cerrado",
  days: ["Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo"],
  timeRange: ({ from, to }) => `${from}–${to}`,
  spokenTimeRange: ({ from, to }) => `de ${from} a ${to}`,
  appointment: "Cita previa",
  appointmentYes: "Cita posible o necesaria",
  appointmentNo: "Sin cita",
  season: "Temporada",
  seasons: { hiver: "Invierno", ete: "Verano", "toute-l-annee": "Todo el año" },
  helpsWith: "Trámites y servicios",
  format: "Formato",
  nature: "Según la fuente",
  stops: "Paradas y días de atención",
  comment: "Conviene saber",
  doubts: "Por verificar",
  labelledOn: "Acreditado el",
  verification: "Verificación",
  source: "Fuente",
  sourceDate: ({ date }) => `datos del ${date}`,
  licence: "Licencia",
  identifier: "Identificador",
  labelled: ({ name, text }) => `${name}: ${text}`,
  alsoListed: ({ name }) => `También conocido como: ${name}`,

  coverage: "Población con cobertura",
  measured: ({ count, model }) =>
    count === 0
      ? "Ningún punto de atención visible: nadie tiene cobertura."
      : `Lo que se mide: ${count === 1 ? "el punto de atención visible" : `los ${number(count)} puntos de atención visibles`} con sus filtros, ${byModel(model)}, desde el ayuntamiento de cada municipio.`,
  notMeasured: ({ count }) =>
    count === 1
      ? "Un servicio de alojamiento o un aparcamiento visible no se cuenta: allí no se atiende al público."
      : `${number(count)} servicios de alojamiento o aparcamientos visibles no se cuentan: allí no se atiende al público.`,
  threshold: "Distancia máxima",
  thresholdValue: ({ threshold, model }) => `${reach(threshold, model)} ${byModel(model)}`,
  shareWithin: ({ threshold, model }) =>
    `de la población a menos de ${reach(threshold, model)} de un lugar, ${byModel(model)}`,
  covered: "Con cobertura",
  uncovered: "Sin cobertura",
  inhabitants: ({ count, number: written }) => `${written} ${count === 1 ? "habitante" : "habitantes"}`,
  coveredSurface: ({ share }) => `Zona cubierta: ${share} de la superficie`,
  drawingSurface: "Dibujando la zona cubierta…",
  surfaceFailed: "No se ha podido dibujar la zona cubierta; las cifras sí son correctas.",
  byDepartement: "Cobertura por departamento (département, similar a una provincia)",
  departement: "Departamento",
  population: "Población",
  share: "Parte con cobertura",
  wholeRegion: "Los siete departamentos",
  notApplicable: "no procede",
  coverageMethod: ({ communes, vintage }) =>
    `Población municipal (edición: ${vintage}), contada en el ayuntamiento de cada uno de los ${number(communes)} municipios. Los lugares de los departamentos y países vecinos no están cargados: cerca de los límites, la parte real puede ser mayor.`,
  communesFailed:
    "Sin el archivo de los municipios, no se puede calcular la población con cobertura. La lista y el mapa siguen funcionando.",

  accessModel: "Modelo de acceso",
  accessModels: { ete: "Por carretera, en verano", hiver: "Por carretera, en invierno", droite: "En línea recta" },
  metric: "Medida",
  metrics: { km: "Kilómetros", min: "Minutos" },
  seasonToday: {
    ete: "Hoy los puertos están en su temporada de verano (de junio a octubre).",
    hiver: "Hoy los puertos están en su temporada de invierno (de noviembre a mayo).",
  },
  roadEstimate: {
    km: "Distancias estimadas por carretera, no medidas. Italia y Suiza quedan excluidas.",
    min: "Tiempos estimados con velocidades supuestas para cada clase de carretera, no medidos. Italia y Suiza quedan excluidas.",
  },
  straightLimits: "La línea recta ignora las crestas, los puertos y el invierno.",
  roadsLoading: "Cargando la red de carreteras…",
  roadsFailed: "Sin la red de carreteras, todas las distancias son en línea recta.",
  bothSeasons: ({ ete, hiver }) => `Verano: ${ete} · invierno: ${hiver}.`,
  fewerInWinter: ({ count, number: written }) =>
    `En invierno, ${written} ${count === 1 ? "habitante" : "habitantes"} menos.`,
  withSuppositions: ({ shut, opened }) =>
    `Cifras con ${list([
      ...(shut > 0 ? [`${passes(shut)} que se ${shut === 1 ? "supone cerrado" : "suponen cerrados"}`] : []),
      ...(opened > 0 ? [`${passes(opened)} que se ${opened === 1 ? "supone abierto" : "suponen abiertos"}`] : []),
    ])}.`,
  liftSuppositions: "Anular las suposiciones",

  departure: "Municipio de salida",
  departureHint: "Escriba el nombre de un municipio: la página muestra su lugar más cercano y el camino.",
  departureUnknown: ({ text }) => `Ningún municipio de los siete departamentos se llama «${text}».`,
  departureAmbiguous: ({ text }) =>
    `Varios municipios se llaman «${text}»: añada el número del departamento o elija en la lista.`,
  clearDeparture: "Borrar el municipio",
  unknownCommune: "El municipio que pide este enlace no está en los siete departamentos.",
  nearestPlace: "Lugar más cercano",
  noNearestPlace: "Ningún camino lleva a un punto de atención visible.",
  costByRoad: ({ value, metric }) => about(value, metric),
  costStraight: ({ value }) => `${exact(value, "km")} en línea recta`,
  wayBy: ({ roads, passes: names }) => `por ${list([...roads.map((road) => `la ${road}`), ...names])}`,
  waysBySeason: ({ place, metric, summer, winter, closed }) => {
    if (winter === summer && closed.length === 0)
      return `Hacia ${place}: ${about(summer, metric)}, en verano y en invierno.`;
    const inWinter =
      winter === undefined ? "ninguna carretera abierta en invierno" : `${exact(winter, metric)} en invierno`;
    const why =
      closed.length === 0 ? "" : ` (${closed.length === 1 ? "puerto cerrado" : "puertos cerrados"}: ${list(closed)})`;
    return `Hacia ${place}: ${about(summer, metric)} en verano, ${inWinter}${why}.`;
  },
  nearestInWinter: ({ place, value, metric }) =>
    `En invierno el lugar más cercano es ${place}: ${about(value, metric)}.`,
  passesOnWay: "Puertos y túneles en el camino",

  passes: "Puertos de montaña",
  passesShown: { ete: "Estado habitual en verano", hiver: "Estado habitual en invierno" },
  passGroups: { closed: "Cerrados", doubtful: "Abiertos con reserva", open: "Abiertos" },
  passStates: { closed: "cerrado", doubtful: "abierto según el año", open: "abierto" },
  supposedStates: { closed: "se supone cerrado", open: "se supone abierto" },
  doubtfulPass: "Cerrado algunos días o algunos inviernos: se cuenta como abierto.",
  doorKinds: { col: "Puerto", tunnel: "Túnel", pont: "Puente", carrefour: "Cruce", gorge: "Garganta" },
  altitude: "Altitud",
  altitudeValue: ({ number: metres }) => `${metres} m`,
  passRoads: ({ count }) => (count === 1 ? "Carretera" : "Carreteras"),
  connects: "Une",
  usualClosure: "Cierre habitual",
  closureUnknown: "ninguno conocido",
  aboutPass: "En detalle",
  stateReasons: {
    usual: "Es su estado habitual en esta temporada.",
    supposed: "Es una suposición: todas las cifras la tienen en cuenta y el enlace de la página la guarda.",
  },
  stateOfTheDay: "El estado de hoy no se conoce aquí: infórmese antes de salir.",
  borderPass: "Lleva fuera de Francia: la red se detiene allí y ningún camino lo atraviesa.",
  whatClosingChanges: "Lo que cambia si se cierra",
  countingDetours: "Calculando los rodeos…",
  detoursFailed: "No se han podido calcular los rodeos en este dispositivo.",
  detours: ({ pairs, communes, nearKm }) =>
    pairs === 0
      ? `Si se cierra, ningún trayecto entre municipios a menos de ${nearKm} km por carretera se alarga la mitad.`
      : `Si se cierra, ${pairs === 1 ? "un trayecto" : `${number(pairs)} trayectos`} entre municipios a menos de ${nearKm} km por carretera ${pairs === 1 ? "se alarga" : "se alargan"} al menos la mitad; ${number(communes)} municipios afectados.`,
  supposeClosed: ({ kind }) => `Suponer ${PASSAGES[kind]} cerrad${ending(kind)}`,
  supposeOpen: ({ kind }) => `Suponer ${PASSAGES[kind]} abiert${ending(kind)}`,
  backToUsual: "Volver al estado habitual",
  passToConfirm: "Fuente antigua, única o parcial.",
  unknownPass: "El puerto que pide este enlace no está, o ya no está, en los datos.",

  method: "Método y límites",
  methodRoads:
    "Las distancias por carretera son estimaciones sobre una red esquemática: las carreteras están simplificadas, las crestas solo se cruzan por puertos, túneles y puentes, y las subidas alargan el camino. No es ni una medida ni un itinerario.",
  methodError: ({ pairs, median, ninth }) =>
    `En ${number(pairs)} trayectos de referencia que no sirvieron para el ajuste, el error mediano es del ${median} y nueve errores de cada diez quedan por debajo del ${ninth}.`,
  methodSpeeds: "Velocidades supuestas para los minutos, sin tráfico ni meteorología",
  roadClass: "Clase de carretera",
  roadClasses: {
    motorway: "Autopista",
    national: "Carretera nacional",
    departmental: "Carretera departamental",
    pass: "Carretera de puerto o sinuosa",
    local: "Carretera menor, acceso al pueblo",
  },
  speed: "km/h",
  methodWinter:
    "El invierno de los puertos va de noviembre a mayo. Los que cierran «según el año» se cuentan como abiertos, con un aviso.",
  methodBorders:
    "Ningún camino pasa por Italia ni por Suiza. Los departamentos vecinos (01, 07, 13, 26, 83) no están cubiertos: ni sus lugares ni sus municipios.",

  dataIntro: "Qué contiene el mapa, de dónde viene y de qué fecha es.",
  placesByType: "Lugares por tipo",
  placesByVerification: "Lugares por verificación",
  total: "En total",
  countedOnce: "Un lugar que figura en dos tablas cuenta una vez en el total y una vez en cada tipo.",
  sources: "Fuentes y licencias",
  producer: "Productor",
  vintage: "Edición",
  usedFor: "Tablas",
  schematicNote:
    "Los contornos de los municipios y de las intercommunalités (agrupaciones de municipios, EPCI) son esquemáticos: celdas alrededor de los ayuntamientos. Los de los departamentos vienen de Natural Earth. Sirven para situarse, no tienen valor oficial.",
  manifestFailed: "No se ha podido leer la lista de fuentes.",

  loadFailed: "No se han podido cargar los lugares.",
  fileUnreachable: ({ file }) => `El archivo ${file} no responde. Compruebe la conexión y vuelva a intentarlo.`,
  fileDamaged: ({ file }) =>
    `El archivo ${file} está dañado. Vuelva a intentarlo; si el problema continúa, avise a quien aloja el sitio.`,
  retry: "Volver a intentarlo",
  pageFailed: "Esta parte de la página ha dejado de funcionar.",

  map: "Mapa de lugares",
  mapHelp: "Flechas para moverse, más y menos para la escala. Todo lo que muestra el mapa está en la lista.",
  mapLoading: "El mapa está llegando…",
  mapNoWebgl:
    "Este navegador no puede dibujar el mapa (WebGL ausente o rechazado). La lista, las fichas y las cifras funcionan.",
  mapFailed: "No se ha podido cargar el mapa. La lista, las fichas y las cifras funcionan.",
  baseMapFailed: "No se ha podido cargar el mapa base: los lugares se dibujan sin él.",
  territoriesFailed: "No se han podido cargar los contornos de los territorios: la zona cubierta no se dibuja.",
  attribution: "mapa base esquemático",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  northUp: "Volver a poner el norte arriba",
  wholeMap: "Ver los siete departamentos",
  attributionToggle: "Mostrar u ocultar las fuentes del mapa",
  kilometres: "km",
  metres: "m",
  legend: "Leyenda",
  legendCluster: "Varios lugares: parte de cada tipo",
  legendItinerant: "Itinerante",
  legendApproximate: "Posición aproximada",
  legendHousing: "Alojamiento o aparcamiento, sin atención",
  legendSeveral: "Dos tipos en el mismo lugar",
  legendCovered: "Dentro de la distancia máxima a un lugar",
  legendGap: "Más allá de la distancia máxima",
  legendAccess: ({ above, upTo, metric }) => {
    if (above === undefined) return `Lugar más cercano a ${upTo} ${metric} como máximo`;
    return upTo === undefined ? `Más de ${above} ${metric}` : `De ${above} a ${upTo} ${metric}`;
  },
  legendBeyond: "Rayado: más allá del máximo",
  legendWay: "Del municipio elegido al lugar más cercano",
  legendPasses: { closed: "Puerto cerrado", doubtful: "Puerto abierto según el año", open: "Puerto abierto" },
  legendSupposed: "Recuadro: estado supuesto",
  legendSchematic: "Contornos esquemáticos",
  legendTerritories: "Límites: departamento, intercommunalité (agrupación de municipios), municipio",
};

function places(count: number): string {
  return `${number(count)} ${count === 1 ? "lugar" : "lugares"}`;
}

function number(count: number): string {
  return new Intl.NumberFormat("es-ES").format(count);
}

const PASSAGES: Readonly<Record<DoorKind, string>> = {
  col: "este puerto",
  tunnel: "este túnel",
  pont: "este puente",
  carrefour: "este cruce",
  gorge: "esta garganta",
};

function ending(kind: DoorKind): string {
  return kind === "gorge" ? "a" : "o";
}

function passes(count: number): string {
  return `${number(count)} ${count === 1 ? "puerto" : "puertos"}`;
}

function byModel(model: AccessModel): string {
  if (model.kind === "droite") return "en línea recta";
  return model.season === "ete" ? "por carretera, en verano" : "por carretera, en invierno";
}

function reach(threshold: number, model: AccessModel): string {
  return `${number(threshold)} ${model.kind === "droite" ? "km" : model.metric}`;
}

function about(value: number, metric: Metric): string {
  return value === 0 ? exact(value, metric) : `unos ${exact(value, metric)}`;
}

function exact(value: number, metric: Metric): string {
  if (value === 0) return metric === "km" ? "menos de 1 km" : "menos de 5 min";
  return `${number(value)} ${metric}`;
}

function list(items: readonly string[]): string {
  return new Intl.ListFormat("es-ES").format(items);
}
