/** Words around the acts of a case page. */

/** Over the acts that few cases need. */
export const otherActs = "Việc khác";
