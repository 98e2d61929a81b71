/** The address that calls a telephone number (RFC 3966), which the tables write with spaces. */
export function telephoneAddress(phone: string): string {
  return `tel:${phone.replaceAll(" ", "")}`;
}
