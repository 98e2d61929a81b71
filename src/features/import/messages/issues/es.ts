import type { IssuesWords } from "./fr.ts";

export const issues: IssuesWords = {
  issueEffects: {
    "left-out": "Fila descartada",
    emptied: "Valor ignorado",
    mended: "Valor corregido",
    noted: "Conviene saber",
  },
  issueReasons: {
    "too-few-cells":
      "La fila tiene menos valores que columnas hay en el archivo: los últimos se toman por vacíos. Compruebe que ningún valor haya pasado a la columna vecina.",
    "too-many-cells":
      "La fila tiene más valores que columnas hay en el archivo. Ponga entre comillas todo valor que contenga el separador.",
    "quote-unclosed": "Unas comillas se abren y no se cierran. Ciérrelas, o duplíquelas si forman parte del texto.",
    "no-name":
      "La fila no tiene nombre. Indique el nombre del lugar, su identificador en el mapa, o qué columna lo contiene.",
    "no-place":
      "La fila no tiene ni posición ni municipio: el lugar no se puede situar. Añada una u otro, o el identificador de un lugar del mapa.",
    "position-unreadable":
      "La posición no se puede leer. Escriba una latitud y una longitud en grados decimales, por ejemplo 44,5596 y 6,0796.",
    "position-impossible":
      "Estas coordenadas no designan ningún punto posible. Compruebe los dos números y el sistema de coordenadas.",
    "position-outside":
      "El lugar está fuera de los siete departamentos: se ve en el mapa, pero ningún municipio lo cuenta.",
    "position-far-from-commune":
      "La posición y el municipio están lejos uno de otro: uno de los dos es erróneo. Compruebe cuál.",
    "position-given-up":
      "La posición y el municipio están lejos uno de otro: el lugar se sitúa en el ayuntamiento de su municipio. Compruebe cuál es erróneo.",
    "position-swapped": "La latitud y la longitud estaban invertidas. Intercambie las dos columnas en el archivo.",
    "position-projected":
      "La posición está en otro sistema de coordenadas que el resto del archivo. Escríbalas todas en el mismo.",
    "position-from-commune":
      "Falta la posición: el lugar se sitúa en el ayuntamiento de su municipio. Añada sus coordenadas para situarlo en su dirección.",
    "commune-unknown":
      "Ningún municipio del mapa tiene este nombre ni este código. Compruebe la ortografía, o indique el código INSEE.",
    "commune-ambiguous":
      "Varios municipios corresponden a esta descripción. Indique el código INSEE del correcto, o una posición.",
    "commune-former": "El municipio se unió a otro: el lugar se atribuye al municipio actual.",
    "commune-from-position": "Falta el municipio o no se conoce: se toma el del ayuntamiento más cercano. Compruébelo.",
    "commune-from-name":
      "Varios municipios tienen este código postal: el nombre o la dirección del lugar dice cuál. Compruébelo, o indique el código INSEE.",
    "postcode-unreadable":
      "Un código postal tiene cinco cifras y un código INSEE cinco caracteres, con el cero inicial. Dé a la columna el formato de texto.",
    "postcode-elsewhere":
      "Este código postal no es el del municipio: uno de los dos está mal. El lugar se sitúa según el municipio. Compruebe cuál.",
    "category-unknown":
      "Este tipo no es uno de los tres del mapa: la fila se descarta, para que no entre en las cifras como lo que no es. Elija aquí como qué tipo leerla, o corrija la columna. «Otro tipo» la deja en el mapa y en la lista, fuera de las cifras.",
    "kind-unknown":
      "Esta función no se conoce: el lugar se toma por un punto de atención. Escriba «accueil», «logement» o «aire».",
    "format-unknown":
      "Este formato no se conoce: el lugar se toma por fijo. Escriba «fixe», «itinérant», «multisite» o «antenne».",
    "kind-not-shown":
      "La fila es un proyecto: el mapa solo muestra lugares abiertos. Cambie su función cuando el lugar abra.",
    "phone-unreadable": "No es un solo número francés de diez cifras. Escríbalo como «04 92 00 00 00», sin otro texto.",
    "email-unreadable": "No es una sola dirección de correo. Escríbala como «accueil@example.fr», sin otro texto.",
    "email-named": "La dirección parece de una persona: aquí no van datos personales. Indique el buzón del servicio.",
    "website-unreadable": "No es la dirección completa de un sitio. Empieza por «https://» o «http://».",
    "hours-unreadable":
      "Los horarios no están escritos en una forma conocida. Lo que no se pudo leer queda en el comentario. Escríbalos como «lundi au vendredi 9h-12h, 14h-17h».",
    "theme-unknown": "Este tema no se conoce. Elija entre los del mapa, separados por puntos y coma.",
    "date-unreadable": "La fecha no se puede leer. Escríbala como 2026-01-31 o 31/01/2026.",
    "value-unknown": "Este valor no está entre los que la columna puede tener. Corríjalo, o deje vacía la celda.",
    "text-too-long": "El texto es demasiado largo: el final se corta. Acórtelo.",
    "text-damaged": "El texto contiene caracteres invisibles o dañados. Guarde de nuevo el archivo en UTF-8.",
    "id-missing": "La fila no tiene identificador: recibe uno, hecho de su número.",
    "id-repeated": "Una fila anterior ya tiene este identificador: esta recibe otro. Dé a cada lugar el suyo.",
    "geometry-not-a-point": "No es un punto. El mapa admite puntos: sustituya la forma por un punto que esté en ella.",
    "above-header":
      "Los textos situados encima de los títulos de las columnas no se leen. Compruebe que no haya ningún lugar entre ellos.",
    "cell-merged": "La celda está combinada con las de arriba: toma su valor. Sepárelas para escribirlo en cada fila.",
    "formula-unread":
      "La fórmula de esta celda tiene un error o no tiene resultado guardado. Escriba su valor, o abra y guarde de nuevo el libro.",
    "mandates-undated":
      "La fila dice «Aidants Connect» sin fecha de actualización: el mapa no puede decir desde cuándo. Indique la fecha en «date_maj».",
    "known-error": "Es un error conocido de la fuente, que el mapa corrige: se toma el valor del mapa.",
  },
};
