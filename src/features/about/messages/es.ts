import { number, places } from "../../../ui/messages/es/grammar.ts";
import type { AboutWords } from "./fr.ts";

export const about: AboutWords = {
  aboutSections: {
    method: "Método",
    sources: "Fuentes y licencias",
    accessibility: "Accesibilidad",
    privacy: "Privacidad",
    software: "Programa y créditos",
    contact: "Avisos y contacto",
  },
  aboutIntro:
    "Un mapa abierto de los lugares donde se recibe ayuda con los servicios públicos, en siete departamentos de los Alpes franceses. Es un sitio estático: no tiene servidor propio, ni cuentas, ni publicidad.",
  aboutPlainList: "Lista de lugares sin mapa (en francés)",
  aboutVersion: "Versión del programa",
  aboutBuild: "Huella de la publicación",
  aboutNoBuild: "ninguna: versión en desarrollo",
  aboutData: "Datos",
  aboutDataAre: ({ count, date }) => `${places(count)}, según fuentes tomadas hasta el ${date}`,
  aboutPeople: "Población",
  aboutPeopleAre: ({ vintage }) => `municipal, edición ${vintage}`,
  aboutMethod: [
    "Los lugares vienen de tablas mantenidas a mano, a partir de la lista oficial de oficinas France services y de otras fuentes públicas. Cada ficha indica la fuente y la fecha, y si queda por confirmar.",
    "La distancia se cuenta desde donde viven los habitantes (6466 puntos, según las celdas de 1 km del censo de 2021) o, si se prefiere, desde el ayuntamiento de cada municipio, hasta el lugar visible más cercano: en línea recta, o por carretera, en verano y en invierno. Son estimaciones, no medidas ni itinerarios.",
    "Un habitante está atendido cuando esa distancia no supera el umbral elegido; un municipio puede estarlo en parte. La parte es el número de habitantes atendidos, sobre el del territorio. Se puede calcular para los de 65 años o más, para los menores de 15 o, como estimación, para los hogares sin coche.",
  ],
  aboutLicences: "Textos de todas las licencias",
  accessState: "Estado de conformidad",
  accessStateIs: ({ share, count, total }) =>
    `El sitio se declara parcialmente conforme con el RGAA 4.1.2, la norma francesa: se cumplen ${count} de los ${total} criterios que se le aplican, es decir, ${share}, según el propio proyecto. La conformidad total solo se declarará tras una comprobación externa.`,
  accessBasis:
    "Esta tasa procede de una evaluación del propio proyecto, el 28 y el 29 de noviembre de 2026: los 106 criterios, a partir del código, de pruebas automáticas y de las pantallas miradas, sin que cada criterio lo haya sido en cada pantalla; el color y las etiquetas se han mirado en las quince. Es provisional. Nadie ajeno al proyecto la ha comprobado. El resultado de cada criterio y su prueba están en docs/rgaa.csv, con el código. El sitio está pensado para seguir las WCAG 2.2 en el nivel AA.",
  accessTested: "Lo que se prueba en cada versión",
  accessTests: [
    "En Chromium, axe-core no encuentra defectos en las vistas y las fichas, en apariencia clara y oscura.",
    "Los recorridos principales se hacen solo con el teclado, y el foco sigue visible.",
    "Las vistas caben en una ventana de 320 píxeles de ancho, sin desplazamiento horizontal; nada se corta con un texto el doble de grande, ni con un zoom del 400 %.",
    "Los nombres, roles y avisos que leen las ayudas técnicas se comprueban en la página, en francés y en parte en inglés.",
    "Diez recorridos con el teclado en Firefox 153 con el lector de pantalla Orca 48, en Linux, el 28 de noviembre de 2026: lo que dice Orca se registró por escrito, y se leyó.",
  ],
  accessUntested: "Lo que no se ha probado",
  accessNotTests: [
    "Una auditoría de alguien ajeno al proyecto.",
    "La escucha con NVDA, JAWS, VoiceOver o TalkBack.",
    "Safari, y teléfonos de verdad.",
    "El uso por personas con discapacidad.",
  ],
  accessFaults: "Lo que se sabe que no es accesible",
  accessFaultsAre: [
    "El dibujo del mapa no se lee con un lector de pantalla: la lista da los mismos lugares, y las tablas las mismas cifras.",
    "Los datos están en francés en todos los idiomas de la página, y los textos de las licencias en inglés.",
    "Las páginas de cada lugar y las listas sin mapa están solo en francés.",
  ],
  accessTechnologies: "Tecnologías",
  accessTechnologiesAre: "HTML, CSS, JavaScript, WAI-ARIA y SVG; WebGL solo para el mapa.",
  accessShortcut: "Atajo a la búsqueda",
  accessShortcutIs: "La tecla «/» lleva a la búsqueda",
  accessHelp: "Avisos y recursos",
  accessHelpIs:
    "Si un defecto le impide acceder a un contenido, dígalo a quien publica este mapa: vea «Avisos y contacto». Si es un organismo sujeto al RGAA y no responde, puede acudir al Defensor de los derechos francés.",
  accessDefender: "Défenseur des droits",
  privacyNever:
    "Ninguna cookie, ningún rastreador, ninguna medición de audiencia. No se pide nada a otro sitio hasta que usted actúa, y lo que se guarda en su dispositivo no se envía a nadie.",
  privacyHost:
    "Como con cualquier página, quien aloja el mapa ve su dirección IP y el tipo de su navegador; lo que guarde de ello depende de él.",
  privacyServices: "Servicios consultados cuando usted lo pide",
  privacyServicesAre:
    "Cada uno recibe también, como con toda petición, su dirección IP y el tipo de su navegador, pero ni cookies ni la dirección de la página. El mapa funciona sin ellos.",
  privacyDirections:
    "«Cómo llegar», en la ficha de un lugar, abre un planificador de rutas externo: recibe el lugar, el punto de partida que usted eligió y el modo de desplazarse, nunca la posición de su dispositivo.",
  privacyHosts: "Direcciones",
  privacyWhen: "Cuándo",
  privacySends: "Enviado",
  privacyRefuse: "Cómo rechazar",
  privacyKept: "Lo que se guarda en este dispositivo",
  privacyKeptIs:
    "El idioma, la apariencia, los filtros y los puntos previstos están en la dirección de la página: quien recibe su enlace los ve. La posición del dispositivo no se escribe en ninguna parte.",
  privacyWhy: "Para",
  privacyUntil: "Duración",
  privacyErase: "Cómo borrar",
  serviceNames: {
    addressSearch: "Búsqueda de direcciones",
    addressOfPosition: "Dirección de su posición",
    baseMap: "Mapas base en línea",
  },
  serviceProviders: {
    ign: "IGN, Géoplateforme",
  },
  serviceActs: {
    typeInSearch: "usted escribe al menos tres letras en la búsqueda",
    askAddressOfPosition: "tras «Localizarme», pide la dirección de su posición",
    chooseBaseMap: "elige un mapa base en línea, y en las visitas siguientes mientras esa elección se guarde",
  },
  serviceSends: {
    typedText: "lo que escribe",
    middleOfRegion: "un punto fijo en medio de los siete departamentos, para que sus direcciones vengan primero",
    devicePosition: "la posición del dispositivo",
    shownTiles: "la parte del mapa que mira",
  },
  serviceSendsNothing: "nada suyo",
  serviceRefusals: {
    typeNoAddress:
      "parta de la lista, de los filtros o del mapa; sin red, la búsqueda encuentra municipios, estaciones de esquí y lugares y no envía nada",
    leaveButton: "no use ese botón",
    keepOwnBaseMap: "conserve el mapa integrado, o vuelva a él",
  },
  keptThings: {
    recentSearches: {
      name: "Búsquedas recientes",
      why: "proponérselas de nuevo",
      until: "las cinco últimas",
      erase: "el botón bajo los resultados de la búsqueda",
    },
    searchShortcut: {
      name: "Atajo a la búsqueda",
      why: "respetar su decisión de no tenerlo",
      until: "hasta que lo vuelva a activar",
      erase: "la casilla, en «Accesibilidad»",
    },
    scenario: {
      name: "Puntos previstos y lugares excluidos",
      why: "recuperarlos en la próxima visita",
      until: "hasta que los quite",
      erase: "quítelos en «Territorios»",
    },
    baseMapChoice: {
      name: "Elección del mapa base",
      why: "recuperar el mismo mapa base",
      until: "hasta otra elección",
      erase: "vuelva al mapa integrado",
    },
    layers: {
      name: "Sus capas",
      why: "guardar los lugares que importó",
      until: "hasta que las elimine",
      erase: "«Mis capas», en «Datos»",
    },
    site: {
      name: "El propio mapa",
      why: "abrirse sin red",
      until: "hasta la versión siguiente",
      erase: "con todo lo demás, aquí abajo",
    },
    maps: {
      name: "Trozos de mapas base en línea",
      why: "volver a verlos sin red",
      until: "30 días, 1500 trozos como máximo",
      erase: "«Sin conexión», en «Datos»",
    },
  },
  eraseAll: "Borrar todo lo que esta página guarda en este dispositivo",
  eraseAsk:
    "Se borrarán sus capas, sus búsquedas, los puntos previstos recordados, las elecciones y la copia sin conexión. No podrá volver atrás.",
  eraseNow: "Borrar todo",
  eraseNot: "No borrar nada",
  erasing: "Borrando…",
  erased:
    "Se ha borrado todo de este dispositivo. Lo que la página muestra todavía viene de su dirección, y desaparecerá con ella. Cierre las demás pestañas con el mapa; en la próxima visita se guardará de nuevo, para abrirse sin red.",
  eraseRefused: ({ names }) =>
    `El navegador no ha permitido borrar: ${names}. Borre los datos de este sitio en los ajustes del navegador; lo demás se ha borrado.`,
  eraseUnavailable:
    "No se ha borrado nada: esta parte de la página no pudo cargarse. Compruebe la conexión y vuelva a intentarlo.",
  softwareLicence:
    "El código es software libre, con licencia MIT, de quienes contribuyen a Services alpins: cualquiera puede usarlo, modificarlo y publicarlo.",
  softwareFont:
    "El tipo de letra es Atkinson Hyperlegible Next, dibujada para personas con baja visión (licencia OFL 1.1).",
  softwareData: "Los datos pertenecen a sus productores, indicados en «Fuentes y licencias».",
  softwarePackages: ({ count }) =>
    `${number(count)} ${count === 1 ? "biblioteca o tipo de letra" : "bibliotecas y tipos de letra"} en esta versión`,
  softwarePackagesFailed: "No se pudo leer la lista de bibliotecas.",
  contactPlace: "Una información errónea sobre un lugar: «Informar de un error», en su ficha.",
  contactElse: "Cualquier otra cosa, por ejemplo un defecto de accesibilidad:",
  contactNowhere:
    "Para cualquier otra cosa, por ejemplo un defecto de accesibilidad: quien publica este mapa no ha indicado ninguna dirección a la que escribir.",
  contactSecurity:
    "Un fallo de seguridad: dígalo en privado a quien publica el mapa, antes de hablar de ello en público. El archivo SECURITY.md del código dice qué escribir y qué está protegido.",
  contactPublisher: "Editor y alojamiento",
  contactPublisherUnknown: "quien publica este mapa no los ha indicado",
};
