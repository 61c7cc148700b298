/** Words of the list of cadres and of the page of one of them. */
export const cadreDeskWords = {
  addTitle: "Thêm cán bộ",
  count: (n: number): string => `${n} cán bộ`,
  found: (n: number): string => (n === 0 ? "Không thấy ai khớp với chữ anh chị gõ. Gõ ít chữ hơn, hoặc xem cả danh sách." : `Thấy ${n} người.`),
  search: "Tìm",
  all: "Xem cả danh sách",
  next: "Trang sau",
  previous: "Trang trước",
  page: (page: number, of: number): string => `Trang ${page}/${of}`,
  place: "Nơi làm",
  placeHint: "Đổi nơi làm trước, rồi chọn đơn vị ở nơi đó.",
  showPlace: "Xem đơn vị ở nơi này",
  pickUnit: "Chọn đơn vị",
  edit: "Sửa",
  editPost: "Họ tên, vai, đơn vị",
  access: "Mã nối và quyền",
  leftNoAccess: "Người này đã nghỉ nên không có mã nối và quyền nào.",
} as const;
