/** Clocks of two machines may differ by this. */
export const skewSeconds = 60;
/** Keys of a provider are asked for anew after this; one taken out of use is believed no longer. */
export const keyAgeMs = 10 * 60_000;
/** A token with an unknown key makes us ask for the keys again, at most this often: tokens can be made up faster than keys can be fetched. */
export const keyPauseMs = 30_000;
