/** Settings of the host of the site. A deployment needs no other change of the code. */
export const CONFIG = {
  /**
   * Where « Signaler une erreur » writes to: the mailbox of a role ("carte@…"), not of a person, for it stands in the page for
   * everybody to read. Empty: the page offers a text to copy and says that no address is set, and the build says so too.
   */
  reportAddress: "",
  /**
   * The publisher and the host of this map, as « À propos » names them and the law asks for: names and addresses of bodies, in a sentence.
   * Empty: the page says that they are not named.
   */
  publisher: "",
} as const satisfies Readonly<Record<string, string>>;
