import type { ThemesWords } from "../fr/themes.ts";

export const themes: ThemesWords = {
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
};
