/** Prefix of the id of every source, layer and image of an online base map. */
export const ONLINE = "plan-ign";

/** First label layer of the page; the labels of another base map lie under it. */
export const FIRST_NAME = "label-route";

export const PLAN_SOURCE = `${ONLINE}/plan`;
export const RELIEF_SOURCE = `${ONLINE}/relief`;
export const RELIEF_LAYER = `${ONLINE}/relief`;

/** Whether an image belongs to the online base map. */
export function isOnlineImage(id: string): boolean {
  return id.startsWith(`${ONLINE}/`);
}
