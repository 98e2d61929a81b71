/** From this zoom on a map of buildings and paths is offered, which the embedded map has not. */
export const PLAN_OFFER_ZOOM = 13;
