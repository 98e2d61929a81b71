/** Settings of the host of the site. A deployment needs no other change of the code. */
export const CONFIG = {
  /**
   * Where « Signaler une erreur » writes to: the mailbox of a role ("carte@…"), not of a person, for it stands in the page for
   * everybody to read. Empty: the page offers a file and says that no address is set, and the build says so too.
   */
  reportAddress: "",
  /**
   * Where « Corriger un lieu » proposes its changes: the address of a form of a forge that fills itself in, with {title} and {body} where
   * the texts go ("https://forge.example.org/carte/issues/new?title={title}&body={body}"). It is opened only when the person asks. Empty: the page
   * offers files, and a mail when there is an address.
   */
  changeRequestAddress: "",
  /**
   * Who publishes this map and who hosts it, as « À propos » names them and the law asks for: names and addresses of bodies, in a sentence.
   * Empty: the page says that they are not named.
   */
  publisher: "",
} as const satisfies Readonly<Record<string, string>>;
