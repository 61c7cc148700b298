import { fold } from "../language/fold.ts";

/**
 * Words of a reply that are left when what any office says of any matter is taken out: "sẽ mở cổng phụ" leaves "mở", "cổng", "phụ";
 * "sẽ giám sát nội dung này" leaves nothing. Folded, in their order. Pure.
 */
export function plainWords(text: string): string[] {
  return (fold(text.normalize("NFC")).replace(WORKS, " thicong congtrinh ").replace(OFFICE_WORDS, " ").match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word));
}

/** Works whose words, without accents, are the smallest words there are: "đổ đá". */
const WORKS = /\b(?:do|rai|trai|lot) da\b|\bdo (?:dat|cat)\b/g;

/** What offices do, are and speak of, whatever the matter: their verbs, their manners, their nouns, themselves. */
const OFFICE_WORDS = new RegExp(`\\b(?:${[
  // What they do.
  "tiep thu|ghi nhan|lang nghe|nghien cuu|xem xet|can nhac|luu y|quan tam|co gang|no luc|rut kinh nghiem|thong cam|tiep nhan|nam bat|nam (?:lai )?tinh hinh|theo doi|giam sat|kiem tra|ra soat|xac minh|khao sat|danh gia|xu ly|giai quyet|khac phuc|thuc hien|trien khai|tien hanh|tham muu|de xuat|kien nghi|de nghi|bao cao|trao doi|lam viec|don doc|nhac nho|phan cong|chan chinh|chi dao|phoi hop|lien he|quan triet|tuyen truyen|van dong|khuyen cao|giai thich|huong dan|yeu cau|thong nhat|ban bac|hop ban|vao cuoc|tang cuong|nang cao|day manh|dam bao|bao dam|cai thien|cai tien|cai cach|doi moi|cung co|kien toan|sap xep|phat huy|duy tri|chu trong|tap trung|huy dong|can doi|bo tri|dau tu|xay dung (?=ke hoach|moi truong|doi ngu|van hoa|nep song|cho van minh)|long ghep|tao dieu kien|ho tro|dong hanh|chia se|cam ket|chap hanh|tuan thu|thi hanh|kiem diem|lam ro|tim hieu|tra loi|phan hoi|co (?:y kien|van ban|huong|phuong an|giai phap|y thuc)|cho y kien|giao (?:nhiem vu|viec)|to chuc|quan ly|phuc vu|van hanh|hoan thien|bo sung|dap ung|phu trach|giai dap|chap nhan|chap thuan|dong thuan|phe duyet|ap dung|thu ly|phan anh|khieu nai|to cao|lam thu tuc|dong y",
  // How they do it.
  "nghiem tuc|nghiem minh|nghiem|manh me|quyet liet|dong bo|kip thoi|thuong xuyen|dut diem|triet de|hieu qua|hop ly|phu hop|cu the|chu dong|tich cuc|tot hon|tot nhat|tot|nhanh chong|som nhat|sat sao|chat che|cong khai|minh bach|dan chu|day du|chinh xac|chinh dang|khach quan|chu quan|thiet thuc|can thiet|can co|can ban|toan dien|lau dai|truoc mat|tung buoc|trong tam|van minh|xanh|sach dep|dung (?:quy dinh|quy trinh|luat|phap luat|tham quyen|chuc nang|doi tuong|nguoi|loi|chu truong|huong dan|trinh tu|cam ket|noi)|trai|hop le|hop phap|thuc su|that su|hon nua|them chi tiet|thuan loi|doan ket|hoa thuan|binh tinh|yen tam",
  // What they speak of.
  "quy dinh|quy trinh|phap luat|phap ly|trinh tu|thu tuc|tham quyen|chuc nang|nhiem vu|chu truong|chinh sach|duong loi|ke hoach|chuong trinh|phuong an|phuong huong|phuong thuc|giai phap|bien phap|noi dung|van de|vu viec|su viec|viec|cong tac|hoat dong|cong viec|tinh hinh|tinh trang|thuc te|thuc trang|truong hop|doi tuong|dien|dieu kien|tieu chi|tieu chuan|co so|can cu|pham vi|trach nhiem|y thuc|tinh than|thai do|chat luong|nguyen vong|kien nghi|y kien|phan anh|yeu cau|quyen loi|quyen va nghia vu|quyen|nghia vu|kha nang|nang luc|nguon luc|kinh phi|ngan sach|nguon von|von|ha tang|an ninh trat tu|an ninh|trat tu|an toan|moi truong|tap the|ky thuat|chuyen mon|nghiep vu|tien do|ket qua|nguyen nhan|vuong mac|kho khan|ly do|thoi gian|thong tin|thong bao|bo may|doi song|giay to|thanh phan|ho so|don|van ban|sai pham|vi pham|phan quyet|che do|khoan thu|phuong tien|truyen thong|cong thong tin|dien tu|hanh chinh|cac ben|hai ben|tinh lang nghia xom",
  // Who they are and whom they speak to.
  "co quan|don vi|nganh|bo phan|cap tren|cap|lanh dao|chinh quyen|dia phuong|dia ban|can bo|cong chuc|nhan vien|doan the|to chuc|mat tran|mttq|uy ban(?: nhan dan| kiem tra| mat tran)?|ubnd|hdnd|hoi dong nhan dan|hoi phu nu|hoi nong dan|doan thanh nien|doan xa|dang uy|thuong truc|cong an|phong (?:kinh te|van hoa|tu phap|chuyen mon)|ban quan ly(?: cho)?|chi cuc \\p{L}+|so (?:y te|xay dung|giao duc|noi vu|nong nghiep|tu phap|cong thuong)|dien luc|tram (?:y te|bom|cap nuoc|thu y)|truong|nha truong|benh vien|cong ty|nha thau|chu (?:co so|quan|ho|pha|trai)|xa|phuong|ap|khom|tinh|y te|nong nghiep|giao duc|cap nuoc|cong dan|nguoi dan|nhan dan|ba con|quy vi|ong ba|ong|ba|anh|chi|chu|co|bac|phu huynh|gia dinh|chung toi|toi|toan the|chung|nha nuoc|co tham quyen|chuc nang|lien quan|hien hanh|noi",
].join("|")})\\b`, "gu");

const SMALL: ReadonlySet<string> = new Set("da se dang vua moi va voi cua cho la thi ma nhung neu khi de bi duoc cac nhung mot nay do kia ay tai o trong ngoai tu den toi ve theo cung nhu rat lam qua hon nhat deu con nua lai vao ra len xuong boi vi nen hay hoac xin khong chua co gi nao ai phai can nguoi sau truoc tren duoi thuoc dung du mong vui long rat tiec hien nay tiep tuc truc tiep them".split(" "));
