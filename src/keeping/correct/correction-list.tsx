/** The corrections that the person has gathered on this device. */
export function CorrectionList() {
  return null;
}
