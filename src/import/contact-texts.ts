/** Reads a phone number of ten digits, and writes it in pairs as in the tables; undefined for any other text. */
export function readPhone(text: string): string | undefined {
  const digits = text
    .replace(/^\s*(?:tel|tél|téléphone|phone)?\s*[.:]?\s*/iu, "")
    .replace(/^(?:\+|00)\s*33\s*(?:\(0\)\s*)?0?/u, "0")
    .replace(/[\s.\-‐-―/]/gu, "");
  const national = /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : digits;
  return /^0[1-9]\d{8}$/.test(national) ? national.replace(/(\d{2})(?=\d)/g, "$1 ") : undefined;
}

/** Reads an email address, in the form of the tables; undefined for any other text. */
export function readEmail(text: string): string | undefined {
  const address = text.replace(/^mailto:/i, "").replace(/\?.*$/, "");
  return /^[^@\s<>"]+@[^@\s<>"]+\.[a-zA-Z]{2,}$/.test(address) ? address : undefined;
}

/** Reads a web address that begins with http or https; undefined for any other text. */
export function readWebsite(text: string): string | undefined {
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (/[\s<>"]/.test(address) || !URL.canParse(address)) return undefined;
  const { protocol, hostname, username } = new URL(address);
  const isWeb = protocol === "http:" || protocol === "https:";
  return isWeb && username === "" && /\.[a-z\d-]{2,}$/i.test(hostname) ? address : undefined;
}

/** Splits a cell with several contacts: "a@example.fr ; b@example.fr", "04 92 … / 06 …". */
export function splitContacts(text: string): readonly string[] {
  return text.split(/\s*(?:[;,|]|\s\/\s|\s+ou\s+|\s+et\s+)\s*/u).filter(Boolean);
}
