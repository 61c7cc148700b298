/**
 * Matters people come to an office with, each under one name, with what else it is called. Unaccented, words one space apart.
 * They tell whether a question names a matter of its own or leans on the one asked about before; search does not use them.
 */
const MATTERS: Readonly<Record<string, string>> = {
  // papers of a person
  khai_sinh: "khai sinh", khai_tu: "khai tu|chung tu|bao tu", ket_hon: "ket hon|dam cuoi|lay (?:chong|vo)|cuoi (?:vo|chong)", ly_hon: "ly hon|li hon|ly di|li di|thoi (?:chong|vo)",
  giam_ho: "giam ho", con_nuoi: "(?:nhan )?con nuoi|nuoi con nuoi", ho_tich: "ho tich|cai chinh|doi ten|doi ho ten|trich luc", can_cuoc: "can cuoc|cccd|chung minh nhan dan|cmnd|vneid|dinh danh",
  ho_chieu: "ho chieu|xuat canh|passport", tam_tru: "tam tru", thuong_tru: "thuong tru|ho khau|nhap ho|tach ho", luu_tru: "luu tru|ngu lai|tam vang", chung_thuc: "chung thuc|cong chung|sao y", quoc_tich: "quoc tich",
  // land, houses, building
  dat_dai: "so do|so hong|giay dat|quyen su dung dat|tach thua|chuyen nhuong dat|sang ten dat|thue dat|dat dai|tranh chap dat", den_bu: "den bu|thu hoi dat|giai toa|tai dinh cu|boi thuong dat", tho_cu: "tho cu|chuyen muc dich", xay_dung: "giay phep xay dung|xay nha|cat nha|nha o xa hoi",
  // insurance, pay, support
  bao_hiem_y_te: "bao hiem y te|bhyt|the bao hiem", bao_hiem_xa_hoi: "bao hiem xa hoi|bhxh|luong huu|huu tri", that_nghiep: "that nghiep|bhtn", thai_san: "thai san|nghi sinh|de con", om_dau: "om dau|nghi om", tai_nan: "tai nan lao dong|benh nghe nghiep",
  tro_cap: "tro cap|bao tro xa hoi|tro giup xa hoi", khuyet_tat: "khuyet tat", mai_tang: "mai tang|chon cat", nguoi_co_cong: "nguoi co cong|thuong binh|liet si|benh binh|bang khoa", ho_ngheo: "xet ho ngheo|chuan ngheo|thoat ngheo",
  // work
  thu_viec: "thu viec", nghi_phep: "nghi phep|nghi hang nam|phep nam", nghi_le: "nghi le|nghi tet", lam_them: "lam them|tang ca", nghi_viec: "nghi viec|thoi viec|sa thai|cham dut hop dong|duoi viec", luong: "luong toi thieu|luong co so|tra luong|no luong", xuat_khau: "xuat khau lao dong|di lam viec o nuoc ngoai",
  // school, army, health
  hoc_phi: "hoc phi|mien giam hoc|an trua|hoc bong|hoc sinh ban tru", tuyen_sinh: "tuyen sinh|nhap hoc|chuyen truong", nghia_vu: "nghia vu quan su|di linh|nhap ngu|di bo doi", kham_benh: "chuyen tuyen|chuyen vien|kham benh|chua benh",
  // voice of the people, the hamlet
  khieu_nai: "khieu nai", to_cao: "to cao|to giac", tiep_dan: "tiep dan|tiep cong dan", hoa_giai: "hoa giai", phap_ly: "tro giup phap ly|luat su", bao_luc: "bao luc gia dinh|danh (?:vo|con)|(?:chong|vo|cha)(?: (?:toi|tui|em))? (?:danh|dap|hanh hung)|cam tiep xuc", bau_cu: "bau cu|ung cu", truong_ap: "truong (?:ap|khom|thon)|to truong dan pho",
  thanh_tra: "ban thanh tra nhan dan|giam sat dau tu", cong_khai: "cong khai|niem yet", huong_uoc: "huong uoc|quy uoc", thong_tin: "cung cap thong tin|tiep can thong tin|du lieu ca nhan",
  // livelihood
  thue: "dong thue|thue (?:thu nhap|ho kinh doanh|khoan)", kinh_doanh: "dang ky kinh doanh|ho kinh doanh|mo tiem|mo quan", vay_von: "vay von|ngan hang chinh sach|vay tien", thuy_san: "dang kiem tau|tau ca|khai thac thuy san|giay phep tau", thien_tai: "thien tai|bao sap|sat lo|hoa hoan", phi: "quy phong chong thien tai|quy ap", giao_thong: "bang lai|giay phep lai xe|dang ky xe|vi pham giao thong", moi_truong: "rac thai|xa thai|o nhiem",
};

const COMPILED = Object.entries(MATTERS).map(([name, words]) => ({ name, pattern: new RegExp(`(?<![^ ])(?:${words})(?![^ ])`, "g") }));

/** Bare words → names of the matters spoken of, in no order. */
export function namesMatter(words: readonly string[]): string[] {
  const line = words.join(" ");
  return COMPILED.filter(({ pattern }) => { pattern.lastIndex = 0; return pattern.test(line); }).map(({ name }) => name);
}

/** All that matters are called by, as one pattern over bare words. */
export const MATTER_WORDS = new RegExp(COMPILED.map(({ pattern }) => pattern.source).join("|"), "g");
