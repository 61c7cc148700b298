/** Names of the demo cadres: what they do, so that nobody is taken for a person. */
export const demoNames = {
  cadre: "Cán bộ dân vận (thử)",
  commune: "Phụ trách xã (thử)",
  province: "Phụ trách tỉnh (thử)",
  admin: "Quản trị (thử)",
  secondAdmin: "Quản trị thứ hai (thử)",
  auditor: "Kiểm tra (thử)",
} as const;

/** In the head of every page of the desk where the service is only tried out. */
export const demoDesk = "Bản thử";

/** Names of the cadres of the demo communes and offices. `where`: "xã Sông Đốc", or the short name of an office. */
export const demoStaffName = {
  desk: (where: string): string => `Cán bộ dân vận ${where} (mẫu)`,
  leader: (where: string): string => `Lãnh đạo UBND ${where} (mẫu)`,
  police: (where: string): string => `Công an ${where} (mẫu)`,
  front: (where: string): string => `Mặt trận ${where} (mẫu)`,
  office: (where: string): string => `Cán bộ ${where} (mẫu)`,
} as const;
