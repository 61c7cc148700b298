import { fold, isUnaccented } from "./fold.ts";

const FAMILY = "nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm trịnh trương mai tô hà cao châu tạ quách thạch danh sơn kim liêu lưu la tăng thái quan tiêu từ mạc vương triệu diệp khưu hứa ngụy giang phùng tống đào lương kiều chung nghiêm mã lục âu nhan hữu trà lữ viên uông tất lư hàng ông";

/** Vietnamese family names as written. */
export const SURNAMES_WRITTEN: ReadonlySet<string> = new Set(FAMILY.split(" ").filter((name) => name !== "ông"));

/** The same without marks. */
export const SURNAMES: ReadonlySet<string> = new Set([...SURNAMES_WRITTEN].map((name) => fold(name)));

/** Family names that are hardly anything else when typed without marks. */
export const CLEAR_SURNAMES: ReadonlySet<string> = new Set("nguyen tran pham huynh hoang phan bui ngo dinh doan trinh truong quach thach trieu diep khuu vuong luu luong phung kieu le vo".split(" "));

/** Middle names that nearly always stand inside a name. */
export const MIDDLES: ReadonlySet<string> = new Set("van thi huu duc minh ngoc thanh quoc cong dinh xuan hoang kim thuy my phuoc tan the trong tuan viet hong bich thu cam ngoc nhat gia bao chi dang thien trung quang anh hoai kieu my tuyet".split(" "));

/** Syllables of given names as written. */
const GIVEN_WRITTEN: ReadonlySet<string> = new Set(
  `an anh ánh ấm ái ẩn âu ân ba bá bạch bách bàng băng bằng báu bảo bé bích biển bướm bưởi biên bình bông bổn bửu ca cầm cẩm can cảnh cang càng cao cát cẩn cần chánh chân châu chí chi chiến chiêu chinh chính chót chung
  chuyên chương cơ côn công cọp cúc cung cư cương cường cửu cừ dân danh dạ dần dậu diễm diên diện diệp diệu do doan doanh dung dũng duy duyên dư dương dưỡng đài đại đan đàn đang đảm đạm đạo đào đạt đăng
  đặng đẩu đấu đậm đen đẹp đê đệ đề điền điềm điệp điệu đính định đình đoàn đoan độ đôn đông đồng đởm đực đức én gái gấm giang giao giàu giáp giỏi hà hạ hai hài hải hạnh hảo hạo hào hán hân hằng hậu hên hiền
  hiển hiện hiệp hiếu hiểu hiệu hinh hoa hoà hòa hóa hoá hoài hoàn hoàng hoạch hoan hoanh học hội hồ hồng hợp hớn huân huấn huệ hùng huy huyền huỳnh hưng hương hướng hường hưởng hữu hy hỷ hỉ hiến kha khả
  khải khang khanh khánh khảm khâm khiêm khiết khoa khoan khôi khởi khương kiên kiến kiệm kiệt kiều kiểu kim kính kỳ kỷ ký la lạc lai lài lại lam lãm lan làng lanh lành lãnh lâm lân lầu lẫm lẹ lê lệ lên lễ lến lèn lịch
  liêm liên liễu liệt linh lĩnh lình lo loan lộc lộ lợi lời long luân luận lụa lục lùn luông lương lượng lượm lưu lực luyến luyện lữ ly lý lỷ mai mạnh mạch mãn mẫn màng mận mậu mây mão mi mỉ mến mì minh mịnh
  mong mộng mơ mới muội mùi mừng mười muôn mỹ na nam nương năm năng nga ngà ngân nghi nghị nghĩa nghiệp nghiêm ngọ ngoan ngọc ngôn nguyên nguyện nguyệt ngữ nhã nhàn nhan nhạn nhân nhẫn nhanh nhành nhãn nhật
  nhi nhí nhì nhị nhiên nhiều nhỏ nhớ nhơn nhu nhung nhuần nhuận nhường nhượng như nhựt nhất niềm niên ninh nở nơ nữ oanh oánh phan phát pháp phẩm phấn phận phi phỉ phiên phong phối phổ phú phúc phụng phước phượng
  phương phùng quan quản quang quảng quân quế quí quý quốc quới quy quyên quyến quyền quyết quỳnh ri rê ry rẫy ruộng sa sáng sang sanh san sâm sen sến siêng siêu sinh sĩ sỹ soan soi sói son sồi song sông sơn sung sử sự sương sướng sửu tá
  tài tại tam tạo tánh tâm tân tấn tầm tần tập tất tây té tèo tép thà thạch thái thàm thanh thành thạnh thao thảo thạo thắm thắng thăng thân thập thật thẩm thế thể thêm thi thị thiên thiện thiệp thiệt
  thiều thỉ thìn thinh thịnh thiết thiệu thông thống thọ thoa thoả thoại thoan thoảng thới thời thơ thơm thơi thợ thu thuần thuấn thuận thuật thục thủy thuỷ thúy thuý thùy thuỳ thụy thuyên thuyền thuyết thư thứ
  thương thường thưởng thức tị tiên tiến tiền tiển tiệp tiếp tiết tím tính tình tịnh toại toan toàn toản toán tòng tỏ tố tỏi tồn tôn tới trà trai trãi trạng tráng trang tràng trắc trâm trầm trân trấn tre trinh
  trình trí trì triển triết triều triệu trọng trơn trung trúc trụ truyền truyện trực trước trương trường tú tu tụ tuân tuấn tuất tuệ tùng tuyên tuyến tuyền tuyển tuyết tư tứ tường tưởng tươi tượng tý tỵ tỷ uy
  uyên uyển út vạn vàng văn vân vấn vẹn vi vĩ vị vỉ vĩnh vinh viên viễn việt vịnh võ vọng vui vũ vụ vương vượng vượt vy vỹ xa xem xê xinh xoàn xoan xoài xuân xuyên xuyến xứng xương y ý yên yến sà rươl rây thươl`.split(/\s+/),
);

const GIVEN = new Set([
  ...[...GIVEN_WRITTEN].map((name) => fold(name)),
  ..."cu chau chuong cuu dam dat dau de du gia ha hao ho lang long man mang mo mot mung muoi ngo no phat phin phuc so su tao thai thua to tong tra tram tran tro trong tu tuc tung tuong tuy xe yen dum dep ruol roth rinh phol ranh thol sarah el hen thia luom bay tam chin".split(" "),
]);

/** A syllable that names are made of, marks aside. */
export function isNameSyllable(bare: string): boolean {
  return GIVEN.has(bare) || SURNAMES.has(bare) || MIDDLES.has(bare);
}

/** The same for a syllable as it was typed: with marks it must be that very one ("Xã" is no "Xa"); without, any will do. */
export function isNameWritten(typed: string): boolean {
  const small = typed.toLowerCase().normalize("NFC");
  return isUnaccented(small) ? isNameSyllable(small) : GIVEN_WRITTEN.has(small) || SURNAMES_WRITTEN.has(small) || MIDDLES_WRITTEN.has(small);
}

const MIDDLES_WRITTEN = new Set("văn thị hữu đức minh ngọc thanh quốc công đình xuân hoàng kim thùy thúy mỹ phước tấn thế trọng tuấn việt hồng bích thu cẩm nhật gia bảo chi đăng thiên trung quang anh hoài kiều tuyết bá trí nhựt khắc mạnh duy".split(" "));

/** Given names so common that a small-letter one right after "anh", "chị", "ông" is a name. */
export const PLAIN_GIVEN: ReadonlySet<string> = new Set(
  `tuấn thủy thuỷ thúy thuý thùy thuỳ dũng cường hương hằng hạnh huệ loan lan nga ngọc nhung oanh phượng phương quyên thảo trinh trúc tuyết vân yến diễm diệu hưng khải khánh kiên kiệt lộc luân minh phong phúc phước
  quang sơn tâm thắng thịnh trí tú tùng tuyền vinh vũ xuân đạt đức hải hậu hiếu hoàng huy huyền duy khoa khôi khang hùng tèo tý lượm lài mận đào mai dung duyên hoa hồng lành liên liễu lý mỹ nhàn nhi nghĩa
  phụng quí quý quyền thơ thoa trâm trân uyên vy xuyến đực lâm tân thanh trang nhân phát quân giang`.split(/\s+/),
);

/** First two syllables of everyday compounds that begin like a family name: "Lương hưu", "Hồ sơ", "Cao đẳng". */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  "nghi quyet|nghi dinh|thong tu|luat dat|chi thi|luong huu|luong thuc|luong toi|luong co|luong tam|luong thang|cao dang|cao cap|cao diem|cao su|cao oc|cao toc|cao tuoi|cao thap|dao tao|dao duc|kim loai|kim cuong|kim ngach",
  "kim tiem|ho so|ho tro|ho khau|ho tich|ho ngheo|ho kinh|ho can|ho ga|ho nuoc|ho boi|ho chua|mai tang|mai sau|mai mot|mai moi|mai kia|tieu chuan|tieu hoc|tieu hao|tieu dung",
  "tieu bieu|tieu chi|tieu thuong|quan he|quan ly|quan doi|quan su|quan huyen|quan trac|quan chung|quan tam|quan trong|tang luong|tang cuong|tang gia|tang phi|thai do|thai lan",
  "thai san|thai nghen|lam nghiep|lam san|lam viec|lam sao|lam an|lam giay|lam dong|lam nong|lam chu|duong bo|duong sat|duong thuy|duong day|duong huyet|duong dan|vo tu|vo chong",
  "vo con|vu an|vu viec|vu mua|vu trang|ly do|ly lich|ly thuyet|ly hon|ly than|phan anh|phan bon|phan loai|phan cap|phan dau|phan lon|phan ung|phan thuong|phan hoi|phan mem",
  "phan chia|dinh muc|dinh huong|dinh cu|dinh danh|dinh ky|dinh gia|dinh lang|dinh chi|dinh kem|ha tang|ha noi|ha long|ha tien|ha tinh|ha giang|ha nam|la so|to chuc|to cao",
  "to khai|to trinh|to truong|to dan|to hop|to tung|to roi|to cong|tu van|tu phap|tu thien|tu dien|tu lieu|tu do|tu choi|tu vong|tu nhan|tu nguyen|tu may|trieu chung|trieu tap",
  "trieu dong|kieu bao|kieu mau|luu y|luu tru|luu thong|luu ban|danh sach|danh muc|danh gia|danh nghia|danh hieu|danh du|danh bat|danh ba|son la|son nuoc|son ha|thach cao|chau a",
  "chau au|chau doc|chau thanh|tran de|tran nha|tran bo|tran vong|truong hop|truong hoc|truong phong|truong ban|truong ap|truong khoa|truong tram|truong thon|truong cong",
  "truong khom|truong nhom|trinh do|trinh bay|trinh bao|trinh duyet|bui nhan|bui min|doan the|doan thanh|doan vien|doan kiem|doan ket|doan kham|doan duong|nghiem cam|nghiem trong",
  "nghiem tuc|ma so|ma vach|ma hoa|ma don|ma qr|luc luong|luc dia|huu tri|huu nghi|vien chuc|vien phi|hang hoa|hang thang|hang nam|hang xom|hang rao|hang quan|tong cuc|tong dai",
  "tong hop|tong cong|tong bi|tong so|giang day|giang vien|chung cu|chung chi|chung khoan|quan phu|quan go|quan tan|quan binh|chung minh|chung nhan|chung thuc|chung tu|chung toi",
  "chung quanh|chung ta|nhan dan|nhan su|nhan vien|vuong mac|vuong tom|vuong cua|hua hen|hua la|hua roi|ta luy|ta o|au co|tat ca|tat nien|tra tien|tra loi|tra luong|tra ho",
  "ngo doc|ngo nhan|ngo hem|ngo ngang|le phi|le hoi|le tet|le tang|le cuoi|le ra|le dan|le duong|do an|do thi|do dac|do xang|do rac|do day|do do|do thu|dang ky|dang vien|dang bo",
  "dang uy|dang tin|dang o|mac dinh|mac ket|dong son|khuu gia|quach toan|viet nam|ca mau|bac lieu|kien giang|can tho|an giang|hau giang|soc trang|tra vinh|vinh long|dong thap",
  "sai gon|ben tre|tien giang|long an|dong nai|binh duong|tay ninh|hai phong|da nang|bac ninh|thanh hoa|nghe an|quang nam|quang ninh|phu yen|khanh hoa|gia lai|dak lak|lao cai",
  "lai chau|dien bien|thai binh|thai nguyen|nam dinh|ninh binh|hung yen|hai duong|vinh phuc|phu tho|tuyen quang|cao bang|lang son|bac giang|hoa binh|quang tri|quang binh",
  "quang ngai|binh dinh|ninh thuan|binh thuan|binh phuoc|vung tau|ba ria|van hoa|truong dau|cong an|tai chinh|xa hoi|thanh tra|thanh nien|nong nghiep|hoa giai|dia chinh",
  "phat trien|thuy san|thuy loi|moi truong|giao duc|y te|van phong|tai nguyen|noi vu|hanh chinh|an ninh|mat tran|phu nu|nong dan|cuu chien|cong doan|bao hiem|thong ke|dan toc",
  "tiep dan|hoi dong|hoi nong|hoi phu|hoi lien|hoi chu|chi bo|the duc|the thao",
].flatMap((line) => line.split("|")));

/** Birth-order words that stand before a given name in the south. */
export const BIRTH_ORDER: ReadonlySet<string> = new Set(["hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "út", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "ut", "cả"]);

/** Persons whose names streets, schools and squares all over the country bear. */
export const HEROES: readonly string[] = [
  "Hồ Chí Minh", "Nguyễn Huệ", "Nguyễn Trãi", "Lê Lợi", "Lê Duẩn", "Trần Hưng Đạo", "Lý Thường Kiệt", "Lý Tự Trọng", "Võ Thị Sáu", "Hai Bà Trưng", "Nguyễn Tất Thành", "Phan Ngọc Hiển",
  "Ngô Quyền", "Lý Bôn", "Đinh Tiên Hoàng", "Trần Quang Khải", "Phan Bội Châu", "Phan Đình Phùng", "Phan Chu Trinh", "Hùng Vương", "Nguyễn Công Trứ", "Nguyễn Du", "Nguyễn Đình Chiểu", "Nguyễn Trung Trực",
  "Nguyễn Văn Trỗi", "Nguyễn Thị Minh Khai", "Trần Phú", "Võ Văn Kiệt", "Võ Nguyên Giáp", "Phạm Ngũ Lão", "Lê Hồng Phong", "Lê Quý Đôn", "Tôn Đức Thắng", "Trưng Trắc", "Trưng Nhị", "Bà Triệu", "Hoàng Diệu", "Hoàng Văn Thụ",
  "Lương Thế Vinh", "Chu Văn An", "Nguyễn Bỉnh Khiêm", "Kim Đồng", "Quang Trung", "Cao Văn Lầu", "Nguyễn Văn Cừ", "Trần Văn Thời", "Âu Cơ", "Lạc Long Quân", "Lê Văn Tám", "Phạm Hồng Thám", "Bùi Thị Trường", "An Dương Vương",
];
