/** Words of the case page on how the assistant heard a matter; for cadres. */
export const readingWords = {
  title: "Vì sao xếp loại này",
  lead: "Trợ lý dựa vào những lời này của bà con:",
  sure: "Trợ lý khá chắc.",
  fair: "Trợ lý tương đối chắc, anh chị nên xem lại.",
  unsure: "Trợ lý chưa chắc, có hai cách hiểu gần nhau. Anh chị xem lại giúp.",
  care: "Cần hỏi thăm",
  careReason: "Lời bà con nghe mệt mỏi, lo sợ hoặc có một mình. Xin nói chuyện nhẹ nhàng.",
  since: (since: string): string => `Từ bao giờ: ${since}`,
  people: (count: number, of: "person" | "household"): string => `Bao nhiêu: ${count} ${of === "person" ? "người" : "hộ"}`,
  retag: "Xếp lại",
  retagHint: "Sửa khi trợ lý hiểu sai. Cách xếp cũ vẫn được giữ trong quá trình. Đơn vị phụ trách không đổi; muốn đổi thì chuyển việc.",
  field: "Lĩnh vực chính",
  kind: "Loại việc",
  urgency: "Mức cần gấp",
  send: "Lưu cách xếp mới",
  done: "Đã xếp lại.",
  notDone: "Chưa đổi gì: cách xếp mới giống cách cũ, việc đã kết thúc, hoặc anh chị không phụ trách việc này.",
} as const;

/** A phrase shown by itself neither begins nor ends with one of these. */
export const smallWords: ReadonlySet<string> = new Set(
  ("và thì là mà của ở cho với rồi nhưng nên vì tại do để từ tới đến về trong ngoài trên dưới cái con các những này kia đó ấy nữa cũng đã đang sẽ vẫn còn có bị được ra vô vào " +
    "tôi em anh chị bác chú cô dì bà ông con cháu mình ạ dạ nha nhé nghen hen đi lại thế nào gì sao ai một").split(" "),
);

/** One line of the timeline. */
export const retaggedFrom = (before: string, after: string): string => `${before} → ${after}`;
