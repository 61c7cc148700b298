/** Asked when a message can be heard in two ways; the words are quoted so that the person sees what is meant. */
export const askWhichMeant = (words: string): string => `Bà con vừa nói: «${words}». Bà con muốn hỏi quy định, hay muốn phản ánh việc này?`;

export const meantChoiceWords = { ask: "Hỏi quy định", report: "Phản ánh việc này" } as const;
