import type { IssueEffect, IssueReason } from "../../domain/import/issue.ts";
import type { Named } from "../../ui/messages/message.ts";

/** Issues of the rows of an imported file. */
export const issueWords = {
  effects: {
    "left-out": "Ligne écartée",
    emptied: "Valeur ignorée",
    mended: "Valeur corrigée",
    noted: "À savoir",
  } satisfies Named<IssueEffect>,
  /** Reason of an issue and what to do, for every effect. */
  reasons: {
    "too-few-cells":
      "La ligne a moins de valeurs que le fichier n’a de colonnes : les dernières sont prises pour vides. Vérifiez qu’aucune valeur n’a glissé dans la colonne voisine.",
    "too-many-cells":
      "La ligne a plus de valeurs que le fichier n’a de colonnes. Mettez entre guillemets toute valeur qui contient le séparateur.",
    "quote-unclosed": "Un guillemet s’ouvre et ne se referme pas. Fermez-le, ou doublez-le s’il fait partie du texte.",
    "no-name":
      "La ligne n’a pas de nom. Donnez le nom du lieu, son identifiant sur la carte, ou indiquez quelle colonne le contient.",
    "no-place":
      "La ligne n’a ni position ni commune : le lieu ne peut pas être placé. Ajoutez l’une ou l’autre, ou l’identifiant d’un lieu de la carte.",
    "position-unreadable":
      "La position ne se lit pas. Écrivez une latitude et une longitude en degrés décimaux, par exemple 44,5596 et 6,0796.",
    "position-impossible":
      "Ces coordonnées ne désignent aucun point possible. Vérifiez les deux nombres et le système de coordonnées.",
    "position-outside":
      "Le lieu est hors des sept départements : il se voit sur la carte, mais aucune commune ne le compte.",
    "position-far-from-commune":
      "La position et la commune sont loin l’une de l’autre : l’une des deux est fausse. Vérifiez laquelle.",
    "position-given-up":
      "La position et la commune sont loin l’une de l’autre : le lieu est placé au chef-lieu de sa commune. Vérifiez laquelle est fausse.",
    "position-swapped": "La latitude et la longitude étaient inversées. Échangez les deux colonnes dans le fichier.",
    "position-projected":
      "La position est dans un autre système de coordonnées que le reste du fichier. Écrivez-les toutes dans le même.",
    "position-from-commune":
      "La position manque : le lieu est placé au chef-lieu de sa commune. Ajoutez ses coordonnées pour le situer à son adresse.",
    "commune-unknown":
      "Aucune commune de la carte ne porte ce nom ni ce code. Vérifiez l’orthographe, ou donnez le code INSEE.",
    "commune-ambiguous":
      "Plusieurs communes répondent à cette description. Donnez le code INSEE de la bonne, ou une position.",
    "commune-former": "La commune a été réunie à une autre : le lieu est rattaché à la commune actuelle.",
    "commune-from-position":
      "La commune manque ou n’est pas connue : c’est celle de la mairie la plus proche. Vérifiez-la.",
    "commune-from-name":
      "Plusieurs communes ont ce code postal : le nom ou l’adresse du lieu dit laquelle. Vérifiez-la, ou donnez le code INSEE.",
    "postcode-unreadable":
      "Un code postal a cinq chiffres et un code INSEE cinq caractères, zéro initial compris. Mettez la colonne en format texte.",
    "postcode-elsewhere":
      "Ce code postal n’est pas celui de la commune : l’un des deux est faux. Le lieu est placé d’après la commune. Vérifiez lequel.",
    "category-unknown":
      "Ce type n’est pas un des trois de la carte : le lieu est gardé comme « autre type », sur la carte et dans la liste, hors des chiffres. Choisissez comme quel type lire cette valeur, ou corrigez la colonne.",
    "kind-unknown":
      "Ce type d’accueil n’est pas connu : le lieu est pris pour un lieu d’accueil. Écrivez « accueil », « logement » ou « aire ».",
    "format-unknown":
      "Ce format n’est pas connu : le lieu est pris pour un lieu fixe. Écrivez « fixe », « itinérant », « multisite » ou « antenne ».",
    "kind-not-shown":
      "La ligne est un projet : la carte ne montre que des lieux ouverts. Changez son type d’accueil quand le lieu ouvrira.",
    "phone-unreadable":
      "Ce n’est pas un seul numéro français à dix chiffres. Écrivez-le comme « 04 92 00 00 00 », sans autre texte.",
    "email-unreadable":
      "Ce n’est pas une seule adresse électronique. Écrivez-la comme « accueil@example.fr », sans autre texte.",
    "email-named":
      "L’adresse semble celle d’une personne : une donnée personnelle n’a pas sa place ici. Donnez la boîte du service.",
    "website-unreadable":
      "Ce n’est pas l’adresse complète d’un site. Elle commence par http ou https, comme dans la barre du navigateur.",
    "hours-unreadable":
      "Les horaires ne sont pas écrits sous une forme connue. Ce qui n’a pas pu être lu est gardé dans le commentaire. Écrivez-les comme « lundi au vendredi 9h-12h, 14h-17h ».",
    "theme-unknown": "Ce thème n’est pas connu. Choisissez parmi ceux de la carte, séparés par des points-virgules.",
    "date-unreadable": "La date ne se lit pas. Écrivez-la comme 2026-01-31 ou 31/01/2026.",
    "value-unknown":
      "Cette valeur n’est pas de celles que la colonne peut avoir. Corrigez-la, ou laissez la case vide.",
    "text-too-long": "Le texte est trop long : la fin est coupée. Raccourcissez-le.",
    "text-damaged":
      "Le texte contient des caractères invisibles ou abîmés. Enregistrez de nouveau le fichier en UTF-8.",
    "id-missing": "La ligne n’a pas d’identifiant : elle en reçoit un, fait de son numéro.",
    "id-repeated":
      "Une ligne précédente a déjà cet identifiant : celle-ci en reçoit un autre. Donnez à chaque lieu le sien.",
    "geometry-not-a-point":
      "Ce n’est pas un point. La carte prend des points : remplacez la forme par un point qui s’y trouve.",
    "above-header":
      "Les textes au-dessus des titres des colonnes ne sont pas lus. Vérifiez qu’aucun lieu ne s’y trouve.",
    "cell-merged":
      "La case est fusionnée avec celles du dessus : elle en reprend la valeur. Défusionnez-les pour l’écrire sur chaque ligne.",
    "formula-unread":
      "La formule de cette case est en erreur ou n’a pas de résultat enregistré. Écrivez sa valeur, ou ouvrez et enregistrez de nouveau le classeur.",
    "mandates-undated":
      "La ligne dit « Aidants Connect » sans date de mise à jour : la carte ne peut pas dire depuis quand. Donnez la date dans « date_maj ».",
    "known-error": "C’est une erreur connue de la source, que la carte corrige : la valeur de la carte est prise.",
  } satisfies Named<IssueReason>,
};
