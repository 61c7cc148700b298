/** Words of the row of rooms above the pages for cadres. */
export const navigationWords = { more: "Thêm" } as const;
