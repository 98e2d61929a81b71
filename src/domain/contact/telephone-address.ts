/** tel: URI (RFC 3966) of a number, which the tables write with spaces. */
export function telephoneAddress(phone: string): string {
  return `tel:${phone.replaceAll(" ", "")}`;
}
