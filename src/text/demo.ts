/** Names of the demo cadres: what they do, so that nobody is taken for a person. */
export const demoNames = {
  cadre: "Cán bộ dân vận (thử)",
  commune: "Phụ trách xã (thử)",
  province: "Phụ trách tỉnh (thử)",
  admin: "Quản trị (thử)",
  secondAdmin: "Quản trị thứ hai (thử)",
  auditor: "Kiểm tra (thử)",
} as const;
