/**
 * Dangers and wrongdoings told indirectly, and what lies near them: questions, praise, delays, quarrels, figures of
 * speech (domain.md §1.2, §1.6, §3.3). intent | kind ("*": any but to_cao) | role of the accused ("-": none, "*": either) | text
 */
export const TOLD_INDIRECTLY = `
emergency|-|-|ba em đang ngồi ăn cơm cái rớt đũa, miệng chảy nước miếng, nói đớ lưỡi không ra tiếng
emergency|-|-|ông nội tự dưng yếu nửa bên người, tay không nhấc lên được, giờ chở đi đâu
emergency|-|-|má tui đau thắt ngực, vã mồ hôi hột, tay chân lạnh
emergency|-|-|ma tui tuot duong huyet nam lo mo goi khong thua
emergency|-|-|vợ tui băng huyết sau sanh, máu thấm ướt cả chiếu rồi
emergency|-|-|vo em bau 8 thang ra huyet nhieu qua, o cu lao khong co do qua song
emergency|-|-|con dâu tôi sắp sanh mà nước ngập quá xe cứu thương vô không được
emergency|-|-|chi hai tui de roi tai nha, be chua khoc, nguoi tim
emergency|-|-|bé nhà em nuốt cục pin điện tử rồi, giờ phải làm sao
emergency|-|-|thằng nhỏ hóc hột chôm chôm mặt xanh lè
emergency|-|-|con em 2 tuoi uong nham chai dau hoi, oi sac sua
emergency|-|-|cháu tôi lấy nhầm chai thuốc diệt cỏ để trong chai nước suối uống một ngụm
emergency|-|-|be nha toi sot 40 do giat minh co giut tay chan
emergency|-|-|ngoại tui bị rắn lục mổ trúng ngón tay, sưng tới khuỷu
emergency|-|-|thang em ra tham vuong bi ran cap nia can, no than mo mat buon ngu
emergency|-|-|chồng em đi phun thuốc về xỉu ngoài bờ ruộng, miệng sùi bọt
emergency|-|-|anh tui xuống hầm cá làm vệ sinh bị ngộp khí, hai người xuống kéo cũng xỉu luôn
emergency|-|-|tho dao gieng bi ngop duoi do, tren nay keo khong len
emergency|-|-|nguyên đám giỗ ăn trúng cá nóc, miệng tê hết, ba người nằm liệt
emergency|-|-|sau bữa cơm trưa công nhân xí nghiệp ói la liệt, chở đi trạm không kịp
emergency|-|-|mấy cháu mẫu giáo uống sữa xong ôm bụng, nôn thốc nôn tháo
emergency|-|-|bị ong vò vẽ chích cả chục mũi, mặt sưng vù, thở khò khè
emergency|-|-|con chó điên nó chạy cắn mấy người trong xóm, có đứa nhỏ bị cắn vô mặt
emergency|-|-|ba tui leo dừa té xuống, nằm cứng đơ không nhúc nhích
emergency|-|-|tho ho rot tu tang 3 xuong dat, mau chay tu lo tai
emergency|-|-|máy cắt lúa cuốn đứt bàn tay ông chú rồi, máu xịt quá trời
emergency|-|-|thằng bạn bị chân vịt chém đứt gân chân, cột hoài không cầm máu
emergency|-|-|máy tuốt lúa quấn tóc chị công nhân, da đầu lột hết
emergency|-|-|xe tải chở cát ép xe đạp học sinh xuống mương, một đứa kẹt dưới gầm
emergency|-|-|hai xe may tong truc dien o doc cau, mot nguoi nam im khong cuc cua
emergency|-|-|có người đi xe máy ủi vô lan can cầu văng xuống sông
emergency|-|-|ông say chạy xe tông vô gốc cây, đầu toác, hổng ai dám rờ
emergency|-|-|nhà tui bị điện rỉ, con chó vừa đụng cửa sắt chết queo, mấy đứa nhỏ còn trong đó
emergency|-|-|chồng em câu nhầm dây, bị điện hút dính tay vô cầu dao gỡ hổng ra
emergency|-|-|ông tám xiệc cá bị điện giựt té xuống kinh rồi
emergency|-|-|cay de duong day trung the, day rot xuong vuong tom, co nguoi duoi do
emergency|-|-|bình gas nhà bên xì mùi nồng lắm, nguyên dãy trọ chạy ra ngoài
emergency|-|-|quan com sat vach boc khoi den, chu quan khoa cua di vang
emergency|-|-|lửa cháy lan từ đống rơm qua chuồng bò rồi tới nhà sau
emergency|-|-|cái kho phế liệu phực lửa, nghe nổ đùng đùng
emergency|-|-|ghe tui bể be, nước vô tát không kịp, ở cửa Bồ Đề
emergency|-|-|tau may em pha be lai, song danh ngang, troi ra hon roi
emergency|-|-|đứt neo rồi, ghe trôi ra cửa biển, trên ghe 3 người không áo phao
emergency|-|-|ba em chèo xuồng đi giăng lưới từ khuya, giờ người ta thấy xuồng không trôi về
emergency|-|-|đò chở học sinh bị sóng sà lan đánh lật, mấy đứa đang lóp ngóp dưới sông
emergency|-|-|co nguoi nhay cau ganh hao roi, chua thay noi
emergency|-|-|hai đứa nhỏ tắm kinh bị hụt chân, mới kéo được một đứa
emergency|-|-|thang cu nha toi rot lu nuoc, moi om len nguoi mem nhun
emergency|-|-|bãi tắm có người bị sóng kéo ra xa, đưa tay vẫy
emergency|-|-|nhà tui đang tuột dần xuống sông, đồ đạc chưa dọn kịp
emergency|-|-|nguyen cai nha sau vua sup xuong song, ba noi con ngu trong do
emergency|-|-|bờ bao ấp 7 đang bục, nước ào vô, dân chạy không kịp
emergency|-|-|vòi rồng lôi mái tôn chém trúng người, ai có xe chở đi giùm
emergency|-|-|cay me to bat goc de len quan ca phe, khach con ket trong do
emergency|-|-|mái che sân trường sụp trúng mấy em học sinh
emergency|-|-|xưởng nước đá xì khí amoniac, dân hít vô ho sặc sụa té xỉu
emergency|-|-|nước lên lút nền, hai ông bà già leo lên bàn thờ ngồi, không ai chở ra được
emergency|-|-|bạn em mới nhắn mấy câu từ biệt rồi tắt máy, em sợ nó làm liều
emergency|-|-|chac toi ra cau nhay cho khoe, khong con duong nao tra no
emergency|-|-|con gái tôi khóa cửa phòng, để lại tờ giấy xin lỗi ba mẹ
emergency|-|-|em nó mua thuốc chuột giấu trong cặp, nói không muốn tới trường nữa, bị bạn ăn hiếp
emergency|-|-|tôi hết muốn sống rồi cán bộ ơi
emergency|-|-|ổng đang cầm can xăng đứng trước cửa đòi đốt hết mẹ con tôi
emergency|-|-|chong toi nhau ve ruot toi bang cay, toi dang nup o chuong heo
emergency|-|-|nhà kế bên nghe tiếng đàn bà la cứu tôi với, đồ đạc bể loảng xoảng
emergency|-|-|hai nhom thanh nien cam phong lon dang ruot nhau ngoai lo
emergency|-|-|nó chặn đường em kề dao lấy xe
emergency|-|-|có người lạ cạy cửa nhà tui, ở nhà chỉ có hai bà cháu
emergency|-|-|dân hai ấp kéo ra chỗ cống cãi nhau căng lắm, cầm xẻng cầm cuốc hết rồi
emergency|-|-|cả trăm người bao vây nhà ông chủ hụi, đòi đập cửa
emergency|-|-|con bé lớp 6 xóm tôi bị chú họ rờ rẫm hoài, nó sợ không dám nói
emergency|-|-|con nho hang xom bi cha duong lot do quay phim
emergency|-|-|thằng bé nhà đầu hẻm bị má nó lấy cây sắt nung dí vô tay
emergency|-|-|co hai dua nho bi nhot trong nha may ngay, khoc doi com, khong thay nguoi lon
emergency|-|-|cháu nội tôi đi học về không thấy, hỏi bạn nó nói có người lạ chở đi
emergency|-|-|má tôi bị lẫn đi khỏi nhà từ hôm qua tới nay kiếm không ra
emergency|-|-|con nít xóm lượm được cái đầu đạn đang cầm gõ chơi
emergency|-|-|thay xac nguoi troi duoi rach ben cho noi
emergency|-|-|bà già neo đơn kế nhà tui nằm ba ngày không ăn, giờ thở thoi thóp
emergency|-|-|thằng con lên cơn nghiện cầm dao rượt cả nhà, trói lại không được
emergency|-|-|co thai phu bi kinh giat o nha, dang troi di
emergency|-|-|ong ngoai bi suyen len con, het thuoc xit, moi tim het
emergency|-|-|chú út đang cưa cây bị lưỡi cưa văng vô đùi, máu tuôn xối xả
emergency|-|-|ba tui ho ra máu cả thau rồi lịm luôn
emergency|-|-|chi dau toi chuyen bung tren vo lai, con nua tieng moi toi benh vien
emergency|-|-|ông cố thở hổn hển, môi tái ngắt, kêu không đáp
emergency|-|-|em bé ba tháng bú sữa bị sặc, tím mặt không khóc nổi
emergency|-|-|thang nho leo len tru dien bat chim bi dien phong rot xuong
emergency|-|-|nhà tui bị chập điện lửa ăn lên trần rồi, chạy không kịp lấy đồ
emergency|-|-|thuyền thúng của anh tôi ra ngoài hòn từ hôm qua, gió mạnh, chưa thấy vô bờ
emergency|-|-|sà lan tông bể ghe hàng của vợ chồng tôi, vợ tôi chưa ngoi lên
emergency|-|-|may dua dang hup lan duoi vam, nuoc chay xiet, ai co xuong ra giup
emergency|-|-|đất sau hè nứt một đường dài, nghe răng rắc, cả nhà sáu người chưa biết chạy đi đâu
emergency|-|-|con nho uong ca vi thuoc ngu, lay khong day
emergency|-|-|nó nhắn cho em: mai mốt không còn gặp nữa đâu, ráng chăm má giùm anh
emergency|-|-|vợ chồng nhà kia cãi lộn ổng lấy chai bia đập vô đầu bả máu me tùm lum
emergency|-|-|con toi bi may thang lon hon chan o cong truong danh hoi dong, dang nam benh vien
emergency|-|-|chủ quán nhậu bị đâm hai nhát, hung thủ còn cầm dao ngoài đường
emergency|-|-|bà nội nó nhốt con bé trong chuồng gà cả ngày không cho ăn
emergency|-|-|thay giao day vo bat hoc tro nu coi do cho thay coi
emergency|-|-|nguyên dãy phòng trọ bị ngộ độc khí than, có hai người chưa tỉnh
emergency|-|-|xe khách lật xuống ruộng, khách kêu khóc trong xe
emergency|-|-|ong chu nuoi ong bi dan ong danh, mat xung len, the khong duoc
emergency|-|-|con nít đạp trúng dây điện rớt dưới vũng nước, giật đùng đùng
grievance|to_cao|hamlet|ông trưởng ấp tui kêu mỗi nhà nghèo góp lại 500 ngàn tiền hỗ trợ nhà ở nói là để lo trà nước cho trên
grievance|to_cao|hamlet|truong ap lanh gao cuu tro 10 bao ma chia cho dan co 6 bao
grievance|to_cao|hamlet|Gạo nhà nước cho hộ nghèo mà trưởng khóm chở về nhà cho vịt ăn
grievance|to_cao|hamlet|phó ấp lấy tên má tui ký lãnh tiền hỗ trợ bão mà má tui không hay
grievance|to_cao|hamlet|tiền quyên góp mua áo quan cho người chết, ông trưởng ban công tác mặt trận ấp xài mất tiêu
grievance|to_cao|hamlet|truong ap duyet ho ngheo toan ba con ben vo, nha lau cung co so
grievance|to_cao|hamlet|Trưởng ấp bán cái nền trụ sở ấp cũ lấy tiền chia nhau
grievance|to_cao|hamlet|chi hội trưởng phụ nữ ấp gom tiền vay của chị em rồi bỏ trốn
grievance|to_cao|hamlet|to truong to vay von giu so tiet kiem cua ba con roi rut xai
grievance|to_cao|hamlet|trưởng ấp thu tiền ngày công lao động công ích mà không ghi sổ, cũng không nộp lên xã
grievance|to_cao|hamlet|quỹ khuyến học ấp bao nhiêu năm nay bí thư chi bộ cầm, hỏi thì nói hết mà không có chứng từ
grievance|to_cao|hamlet|bên ban ấp khai thêm người chết để lãnh tiền mai táng
grievance|to_cao|hamlet|ong pho ap an tien hai dau vu ban dat nghia dia
grievance|to_cao|*|công an viên ấp tui đứng ra thu tiền xâu sòng bầu cua
grievance|to_cao|hamlet|dân cho trưởng ấp cặp vịt con gà mới được xét nhà tình thương
grievance|to_cao|commune_leader|chủ tịch xã giao đất bãi bồi cho em rể nuôi nghêu, dân xin thì không cho
grievance|to_cao|commune_leader|chu tich xa lay dat truong hoc cu ban cho dai gia
grievance|to_cao|commune_leader|ông phó chủ tịch phường có phần hùn trong công ty thầu làm đường
grievance|to_cao|commune_leader|Bí thư xã tui cho vợ đứng tên cả chục công đất của hợp tác xã
grievance|to_cao|commune_leader|chủ tịch xã kêu ai muốn lên thổ cư thì qua nhà gặp vợ ổng đưa bao thơ
grievance|to_cao|commune_leader|pho chu tich xa nhan xe cua doanh nghiep tang de cho lam du an
grievance|to_cao|commune_leader|công trình đổ bê tông ấp 4 rút bớt sắt thép, chủ tịch xã ăn hoa hồng của nhà thầu
grievance|to_cao|commune_leader|chủ tịch xã xài xe công chở gia đình đi du lịch
grievance|to_cao|commune_leader|ban chấp hành nói chung chủ tịch phường khai bằng cấp không thật để lên chức
grievance|to_cao|commune_leader|bi thu xa dap be dien thoai va danh dan khi ba con quay phim
grievance|to_cao|commune_leader|Tôi tố cáo ông chủ tịch xã X kê khai tài sản không trung thực
grievance|to_cao|commune_leader|mua chức trưởng phòng phải đưa cho bí thư xã hai trăm triệu, ai cũng biết
grievance|to_cao|commune_leader|chu tich mat tran xa giu tien ung ho dong bao lu lut khong chuyen
grievance|to_cao|commune_staff|cán bộ địa chính đo đất tui thiếu 3 công để sang cho người bà con của ổng
grievance|to_cao|commune_staff|anh dia chinh noi muon le thi ung truoc hai trieu
grievance|to_cao|commune_staff|địa chính xã cấp sổ chồng lên đất tui vì nhận tiền của bên kia
grievance|to_cao|commune_staff|co tu phap xa chung thuc giay uy quyen khong co mat toi, dong dau luon
grievance|to_cao|commune_staff|cán bộ thương binh xã hội làm hồ sơ chất độc da cam cho người không đi bộ đội
grievance|to_cao|commune_staff|chị cán bộ chính sách lãnh dùm tiền trợ cấp của ngoại tui rồi nói chưa có
grievance|to_cao|commune_staff|can bo xa lam the bao hiem gia cho nguoi ta lay tien
grievance|to_cao|commune_staff|cán bộ kinh tế xã nhận tôm giống hỗ trợ đem thả vuông nhà mình
grievance|to_cao|commune_staff|heo giống nhà nước cho hộ nghèo, khuyến nông xã tráo con ốm, con mập đem bán
grievance|to_cao|commune_staff|hiệu trưởng lấy tiền ăn bán trú của mấy cháu, bữa ăn có chút rau
grievance|to_cao|commune_staff|hieu truong bat giao vien moi nhan chung 50 trieu moi ky hop dong
grievance|to_cao|commune_staff|thầy hiệu trưởng cho thuê sân trường làm bãi xe lấy tiền túi
grievance|to_cao|commune_staff|Cô chủ nhiệm nhận tiền phụ huynh sửa điểm cho con người ta lên lớp
grievance|to_cao|commune_staff|trạm trưởng y tế kê thuốc khống bảo hiểm, dân ký tên mà không có thuốc
grievance|to_cao|commune_staff|y tá trạm xá bắt đưa 200 ngàn mới chích ngừa cho bé
grievance|to_cao|commune_staff|ke toan uy ban lam phieu chi hai lan cho mot cong trinh
grievance|to_cao|commune_staff|thủ quỹ hội nông dân xã lấy tiền hội phí đi đánh đề
grievance|to_cao|commune_staff|hội chữ thập đỏ xã giữ lại mấy thùng mì với mền của đoàn từ thiện
grievance|to_cao|commune_staff|hoi nguoi cao tuoi xa thu tien chuc tho roi chia nhau nhau
grievance|to_cao|commune_staff|xã đội trưởng nhận tiền cho con nhà giàu khỏi đi lính
grievance|to_cao|commune_staff|cán bộ một cửa ngâm hồ sơ, phải kẹp tờ 200 vô giấy mới chịu đóng dấu
grievance|to_cao|commune_staff|doan kiem tra an toan thuc pham xuong quan toi la phai co tien nuoc
grievance|to_cao|commune_police|công an xã phạt nồng độ cồn tui 3 triệu mà bỏ túi chứ không ghi giấy
grievance|to_cao|commune_police|cong an xa bat xe khong bien ban, chung 1 trieu ruoi thi tra xe
grievance|to_cao|commune_police|mấy anh công an phường tháng nào cũng ghé quán em lấy tiền
grievance|to_cao|commune_police|trưởng công an xã đánh người trong trụ sở, bắt ký nhận tội
grievance|to_cao|commune_police|công an khu vực làm hộ khẩu cho người lạ để ăn tiền
grievance|to_cao|commune_police|cong an xa noi voi nguoi ban ma tuy biet ai bao tin
grievance|to_cao|commune_police|Công an xã hùn vốn mở sòng đá gà
grievance|to_cao|commune_police|bị công an xã còng tay đạp vô bụng dù em không làm gì
grievance|to_cao|province_staff|nhân viên thuế nói đưa 5 triệu thì giảm thuế quán cho em
grievance|to_cao|province_staff|văn phòng đăng ký đất đai ngâm sổ, có cò đưa tiền là ra liền
grievance|to_cao|province_staff|mấy ông quản lý thị trường lên tiệm lấy hàng không lập giấy
grievance|to_cao|province_staff|thi hanh an nhan tien ben kia roi ke bien nha toi sai
grievance|to_cao|province_staff|đăng kiểm tàu cá không đưa phong bì là đánh rớt
grievance|to_cao|province_staff|canh sat giao thong thoi phat lay tien tuoi khong giay to
grievance|to_cao|province_staff|bác sĩ bệnh viện sản không lót tay là bắt chờ tới chiều
grievance|to_cao|province_staff|trưởng phòng trên sở xây dựng cho em trai trúng thầu hết mấy cái cầu
grievance|to_cao|province_staff|bộ đội biên phòng ăn tiền tàu giã cào cho vô gần bờ
grievance|to_cao|province_staff|kiem lam cho nguoi ta ham than trong rung lay tien
grievance|to_cao|province_leader|Giám đốc với phó chủ tịch tỉnh chia nhau lô đất vàng
grievance|to_cao|province_leader|lanh dao tinh cho con chau vo het co quan nha nuoc
grievance|to_cao|commune_desk|Uỷ ban xã bớt tiền đền bù cống của dân, mỗi công mất mấy triệu
grievance|to_cao|commune_desk|xã thu quỹ đền ơn đáp nghĩa của mỗi hộ rồi đem chia nhau liên hoan
grievance|to_cao|hamlet|trưởng ấp xin hộ nghèo giùm mà bắt lại quả một nửa số tiền
grievance|to_cao|hamlet|pho ap ke ten nguoi chet vo danh sach lanh gao
grievance|to_cao|hamlet|Trưởng khóm thu mỗi nhà 300 ngàn sửa đường mà đường không sửa, tiền ổng mua xe mới
grievance|to_cao|hamlet|may ong trong ban ap chia nhau tien den bu lo lam duong day
grievance|to_cao|hamlet|bí thư chi bộ đem đất nghĩa địa của ấp cho con rể cất nhà
grievance|to_cao|commune_leader|chu tich xa an phan tram cong trinh cau ap 6
grievance|to_cao|commune_leader|Phó chủ tịch phường ký cho công ty xả thải đổi lấy căn nhà
grievance|to_cao|commune_leader|bí thư xã ép cán bộ dưới quyền góp tiền mừng tân gia, ai không góp thì bị điều đi
grievance|to_cao|commune_staff|cán bộ địa chính ăn tiền của hàng xóm rồi dời cột mốc qua đất nhà tôi
grievance|to_cao|commune_staff|co van thu o xa lay 500 moi dong moc
grievance|to_cao|commune_staff|hiệu trưởng trường cấp hai lấy gạo hỗ trợ học sinh nghèo bán cho quán cơm
grievance|to_cao|commune_staff|can bo chinh sach gach ten ba toi roi the ten me vo ong ta vao huong tien
grievance|to_cao|commune_staff|chủ tịch hội nông dân xã lấy phân bón hỗ trợ về bón vườn của mình
grievance|to_cao|commune_staff|tram y te xa ban thuoc cap phat mien phi cho dan
grievance|to_cao|commune_police|cong an xa tha thang ban ma tuy sau khi gia dinh no chay 50 trieu
grievance|to_cao|commune_police|công an phường đánh con trai tôi gãy ba xương sườn trong phòng làm việc
grievance|to_cao|province_staff|nhân viên bệnh viện đa khoa bán suất khám cho cò
grievance|to_cao|province_staff|can bo thue bo qua cho cong ty tron thue de an chia
question|-|-|Cán bộ xã nhận tiền của dân để làm giấy tờ thì bị xử lý như thế nào
question|-|-|Trưởng ấp có được hưởng phụ cấp không, mỗi tháng bao nhiêu
question|-|-|Tố cáo nặc danh có được giải quyết không ạ
question|-|-|toi muon hoi to cao can bo thi gui don o dau
question|-|-|công an xã có quyền phạt nồng độ cồn không
question|-|-|Hành vi tham ô tài sản bị phạt tù bao nhiêu năm
question|-|-|Hiệu trưởng có được thu tiền quỹ lớp không
question|-|-|trưởng ấp do dân bầu hay xã chỉ định
question|-|-|quà tết cho hộ nghèo năm nay mỗi hộ được mấy trăm
question|-|-|Bị chó cắn thì người nuôi chó có phải bồi thường không
question|-|-|hiến máu xong có được nghỉ làm không
question|-|-|tai nạn lao động được hưởng bảo hiểm thế nào
question|-|-|nhà bị cháy năm ngoái giờ xây lại có phải xin phép không
question|-|-|tội cố ý gây thương tích phạt mấy năm
question|-|-|Người mất tích bao lâu thì tòa tuyên bố là đã chết
question|-|-|sốt xuất huyết khi nào phải nhập viện
question|-|-|chong danh vo bi phat bao nhieu tien
question|-|-|phun thuốc trừ sâu gần nhà dân có bị phạt không
question|-|-|tiền mai táng cho người chết đuối được bao nhiêu
question|-|-|sinh con thứ ba có bị phạt không, đẻ ở nhà thì làm khai sinh sao
question|-|-|Mua bình chữa cháy để ở nhà trọ có bắt buộc không
question|-|-|tàu cá mất kết nối VMS bị phạt bao nhiêu
question|-|-|bị đột quỵ năm kia giờ đi lại khó, xin xác nhận khuyết tật ở đâu
praise|khen|-|Cảm ơn mấy anh công an xã đã cứu con tôi khỏi đuối nước tuần trước
praise|khen|-|khen trưởng ấp tui đi từng nhà phát gạo đủ ký, không thiếu ai
praise|khen|-|cam on chu tich xa da xuong tan nha tang qua cho ho ngheo
praise|khen|-|bác sĩ trạm y tế tận tình, không nhận quà của ai hết
praise|khen|-|Đội chữa cháy tới nhanh quá, dập tắt lửa trong mười phút, cảm ơn các anh
praise|khen|-|công an xã trả lại cái ví cho tôi, còn nguyên tiền, thiệt đáng quý
grievance|*|-|hồ sơ đất nộp 4 tháng chưa xong, lên hỏi xã thì kêu chờ
grievance|*|-|Nhà bên cạnh lấn ranh qua đất tui hai tấc, nói hoài không chịu trả
grievance|*|-|hang xom hat karaoke toi khuya diec lo
grievance|*|-|bà chủ hụi giựt của tui 80 triệu rồi trốn lên Bình Dương
grievance|*|-|thương lái thiếu tiền tôm của tôi cả tháng nay chưa trả
grievance|*|-|tiền hỗ trợ bão năm rồi tới giờ nhà tui vẫn chưa lãnh
grievance|*|-|lộ ấp 3 nát bét, mưa xuống mấy đứa nhỏ lội bùn đi học
grievance|*|-|cầu ván mục hết rồi, đi qua ngán quá, xin xã sửa lại
grievance|*|-|cột điện nghiêng ngó mấy tháng chưa thấy điện lực xuống
grievance|*|-|mùi phân heo nhà kế bên hôi muốn ói, ăn cơm không nổi
grievance|*|-|điện yếu quá máy bơm cháy hoài, bà con thiệt hại
grievance|*|-|giá lúa rớt thê thảm, nông dân chết đứng
grievance|*|-|tôm chết trắng vuông, nợ ngân hàng ngập đầu mà chưa ai hỗ trợ
grievance|*|-|nước mặn vô sâu, lúa cháy khô hết trơn
grievance|*|-|đoạn kinh này năm ngoái đã có người chết đuối, xin làm lan can
grievance|*|-|chó thả rông chạy đầy đường, sợ cắn con nít
grievance|*|-|cây xanh trước trường khô mục, sợ ngã trúng học sinh
grievance|*|-|mương thoát nước không nắp đậy, có thể té bất cứ lúc nào
grievance|*|-|bờ kè mới làm đã nứt, tiền nhà nước uổng quá
grievance|*|-|nhà máy xả khói bụi bay vô nhà, ho suốt ngày
grievance|*|-|thuốc trạm y tế thiếu hoài, phải mua ngoài
grievance|*|-|giấy khai sinh con tôi ghi sai năm, lên sửa hai lần chưa được
grievance|*|-|nhà tôi tốc mái hôm bão số 5, giờ che bạt ở tạm, mong được giúp
grievance|*|-|bữa trước có vụ đánh nhau ở quán nhậu, ồn ào quá xã nên dẹp quán đó
grievance|*|-|có nhóm lạ đi bán thuốc dỏm cho người già, gạt lấy tiền
grievance|*|-|trộm chó trong xóm nhiều quá mà không bắt được ai
grievance|*|-|công ty nợ lương 3 tháng chưa trả công nhân
grievance|*|-|học phí trường tư tăng quá cao, tụi em theo không nổi
grievance|*|-|cấp nước ngọt mùa khô thiếu, dân ấp tôi đi đổi từng can
opinion|gop_y|-|Theo tôi xã nên dán công khai tiền quỹ ở nhà văn hóa ấp để dân coi
opinion|gop_y|-|góp ý nên tập huấn sơ cứu rắn cắn, đuối nước cho bà con
opinion|gop_y|-|nên lắp camera ngã ba để bớt tai nạn
opinion|gop_y|-|góp ý trưởng ấp nên họp dân mỗi quý một lần
smalltalk|-|-|trời ơi nay nóng chảy mỡ luôn ad ơi
smalltalk|-|-|cảm ơn ad nhiều nha
out_of_scope|-|-|chết cười với cái clip này quá ad
out_of_scope|-|-|đêm qua nằm mơ thấy rắn cắn đánh con gì
out_of_scope|-|-|đội nhà đá như muốn ói máu tối nay mấy giờ đá tiếp
out_of_scope|-|-|bài hát Cháy nhà ai hát vậy
grievance|*|-|giá phân bón tăng giết chết nông dân
question|-|-|phòng khám tư muốn mở ở xã cần giấy gì
question|-|-|lương của công an xã bán chuyên trách được mấy triệu
question|-|-|đất công xã cho thuê thì thời hạn mấy năm
question|-|-|xin hỏi quỹ phòng chống thiên tai mỗi năm đóng bao nhiêu
question|-|-|thu tiền rác có cần biên lai không
question|-|-|người nhà cán bộ có được xét hộ nghèo không
followup|-|-|phản ánh cây ngã đè nhà tôi gửi tuần trước sao rồi
followup|-|-|việc tôi báo về cái cầu hư hôm bữa giải quyết tới đâu
question|-|-|bạo lực gia đình gọi tổng đài số mấy
grievance|*|-|ngân hàng chính sách giải ngân chậm, đợi hai tháng chưa có tiền
question|-|-|Bị rắn cắn có được bảo hiểm y tế chi trả không
question|-|-|Cán bộ địa chính đo đất có thu tiền không
question|-|-|trưởng ấp có được giữ quỹ ấp không
question|-|-|mức phạt khi công chức nhận quà tặng
question|-|-|người cao tuổi bị té gãy xương có được hỗ trợ gì
grievance|*|-|cán bộ xã nói chưa có kinh phí nên lộ chưa làm
grievance|*|-|Xã thu tiền rác mỗi tháng 30 ngàn mà xe rác không vô hẻm
grievance|*|-|trưởng ấp kêu dân góp tiền làm lộ, nhà tôi nghèo xin giảm
grievance|*|-|công an xã nhận đơn trình báo mất xe hai tuần chưa trả lời
grievance|*|-|địa chính xã hẹn đo đất rồi không tới
grievance|*|-|năm trước xóm này cháy ba căn, xin đặt trụ nước chữa cháy
grievance|*|-|nước ngập tới nền nhà mỗi khi triều cường, đi lại khổ quá
grievance|*|-|bò nhà tui ăn cỏ dính thuốc lăn ra chết, kêu thú y chưa xuống
praise|khen|-|trưởng ấp lấy tiền túi mua gạo cho bà con nghèo, quý lắm
praise|khen|-|công an xã đưa má tôi đi lạc về tận nhà, cảm ơn các anh
grievance|*|-|cái đèn giao thông ngã tư hư, xe cộ loạn cào cào
`.trim().split("\n").map((row) => {
  const [intent = "", kind = "", role = "", text = ""] = row.split("|");
  return { intent, kind, role, text };
});
