/** What the page keeps on the device: erasing it, and the choice of the shortcut. */
export const deviceData = {
  /** Label of the checkbox that enables the shortcut. */
  searchShortcut: "La touche «\u00a0/\u00a0» mène à la recherche",
  eraseAll: "Effacer tout ce que cette page garde sur cet appareil",
  eraseAsk:
    "Tout ce que cette page garde ici (recherches, choix, lieux envisagés, fichier importé, corrections, copie hors ligne) sera effacé. Vous ne pourrez pas revenir en arrière.",
  eraseNow: "Tout effacer",
  eraseNot: "Ne rien effacer",
  erasing: "Effacement…",
  erased:
    "Tout est effacé de cet appareil. Ce que la page montre encore vient de son adresse, et disparaîtra avec elle. Fermez les autres onglets de la carte ; à la prochaine visite, elle sera de nouveau gardée pour s’ouvrir sans réseau.",
  eraseRefused: "Le navigateur n’a pas permis de tout effacer. Effacez les données de ce site dans ses réglages.",
  eraseUnavailable:
    "Rien n’a été effacé : cette partie de la page n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.",
};

export type DeviceDataWords = typeof deviceData;
