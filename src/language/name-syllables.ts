import { fold } from "./fold.ts";

const FAMILY = "nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm trịnh trương mai tô hà cao châu tạ quách thạch danh sơn kim liêu lưu la tăng thái quan tiêu từ mạc vương triệu diệp khưu hứa ngụy giang phùng tống đào lương kiều chung nghiêm mã lục âu nhan hữu trà lữ viên uông tất lư hàng ông";

/** Vietnamese family names as written. */
export const SURNAMES_WRITTEN: ReadonlySet<string> = new Set(FAMILY.split(" ").filter((name) => name !== "ông"));

/** The same without marks. */
export const SURNAMES: ReadonlySet<string> = new Set([...SURNAMES_WRITTEN].map((name) => fold(name)));

/** Family names that are hardly anything else when typed without marks. */
export const CLEAR_SURNAMES: ReadonlySet<string> = new Set("nguyen tran pham huynh hoang phan bui ngo dinh doan trinh truong quach thach trieu diep khuu vuong luu luong phung kieu le vo".split(" "));

/** Middle names that nearly always stand inside a name. */
export const MIDDLES: ReadonlySet<string> = new Set("van thi huu duc minh ngoc thanh quoc cong dinh xuan hoang kim thuy my phuoc tan the trong tuan viet hong bich thu cam ngoc nhat gia bao chi dang thien trung quang anh hoai kieu my tuyet".split(" "));

const GIVEN = new Set(
  "an anh ai bac bach bang bao be bich binh bong ca cam can canh cat chanh chau chi chien chinh chuc chung chuong co cong cu cuc cuong cuu dai dam dan danh dao dat dau de den diem dien diep dieu dinh do doan doanh dong du duc dung duong duy duyen gam gia giang giao giau ha hai han hang hanh hao hau hien hieu ho hoa hoai hoan hoang hoc hoi hong hop hue hung huong huu huy huyen huynh ket kha khai khang khanh khoa khoi khue kien kiet kieu kim ky la lac lai lam lan lang lanh le lem len lep lich liem lien lieu linh loan loc loi long lua luan luc luom luong luu luyen ly mai man mang manh mau men mi minh mo mot mung muoi muon my na nam nang nga ngan nghi nghia nghiep ngo ngoan ngoc nguyen nguyet nhan nhanh nhat nhi nhien nho nhu nhung nhut nhuan ni niem no nuong ny oanh phan phat phi phin phong phu phuc phung phuoc phuong quan quang que qui quoc quy quyen quyet quynh sa san sang sanh sau sinh so son song su suong ta tai tam tan tao teo thach thai than thang thanh thao thau the theu thi thien thieu thinh tho thoa thoai thoi thom thong thu thua thuan thuc thuong thuy thuyen ti tia tien tin tinh to toai toan toi ton tong tra trai tram tran trang tri trieu trinh tro trong tru truc trung truong truyen tu tuan tuc tue tung tuoi tuong tuy tuyen tuyet ty ut uyen van vang vi vien viet vinh vo vu vui vuong vy xa xe xinh xoan xuan xuyen y yen dum dep ruol sa roth rinh phol so ranh thol sarah el hen ry thia nhan luom nu nhieu bay hai ba tu nam sau tam chin muoi".split(" "),
);

export function isNameSyllable(bare: string): boolean {
  return GIVEN.has(bare) || SURNAMES.has(bare) || MIDDLES.has(bare);
}

/** Birth-order words that stand before a given name in the south. */
export const BIRTH_ORDER: ReadonlySet<string> = new Set(["hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "út", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "ut", "cả"]);

/** Persons whose names streets, schools and squares all over the country bear. */
export const HEROES: readonly string[] = [
  "Hồ Chí Minh", "Nguyễn Huệ", "Nguyễn Trãi", "Lê Lợi", "Lê Duẩn", "Trần Hưng Đạo", "Lý Thường Kiệt", "Lý Tự Trọng", "Võ Thị Sáu", "Hai Bà Trưng", "Nguyễn Tất Thành", "Phan Ngọc Hiển",
  "Ngô Quyền", "Lý Bôn", "Đinh Tiên Hoàng", "Trần Quang Khải", "Phan Bội Châu", "Phan Đình Phùng", "Phan Chu Trinh", "Hùng Vương", "Nguyễn Công Trứ", "Nguyễn Du", "Nguyễn Đình Chiểu", "Nguyễn Trung Trực",
  "Nguyễn Văn Trỗi", "Nguyễn Thị Minh Khai", "Trần Phú", "Võ Văn Kiệt", "Võ Nguyên Giáp", "Phạm Ngũ Lão", "Lê Hồng Phong", "Lê Quý Đôn", "Tôn Đức Thắng", "Trưng Trắc", "Trưng Nhị", "Bà Triệu", "Hoàng Diệu", "Hoàng Văn Thụ",
  "Lương Thế Vinh", "Chu Văn An", "Nguyễn Bỉnh Khiêm", "Kim Đồng", "Quang Trung", "Cao Văn Lầu", "Nguyễn Văn Cừ", "Trần Văn Thời", "Âu Cơ", "Lạc Long Quân", "Lê Văn Tám", "Phạm Hồng Thám", "Bùi Thị Trường", "An Dương Vương",
];
