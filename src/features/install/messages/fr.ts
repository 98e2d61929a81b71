/** Installing the page as an application. */
export const install = {
  installTitle: "Installer la carte",
  installLead:
    "Installée, la carte a son icône sur l’appareil et s’ouvre dans sa propre fenêtre. C’est la même page, et elle se désinstalle comme une application.",
  install: "Installer sur cet appareil",
  installOutcomes: {
    accepted: "La carte s’installe sur cet appareil.",
    dismissed: "Rien n’a été installé. Le menu du navigateur permet de le faire plus tard.",
    failed: "Le navigateur n’a pas pu installer la carte. Son menu le permet peut-être.",
  } as Readonly<Record<"accepted" | "dismissed" | "failed", string>>,
};

export type InstallWords = typeof install;
