/**
 * The syllables Vietnamese has, NFC, the usual ones first; made by scripts/train-syllables.ts.
 */
export const KNOWN_SYLLABLES: readonly string[] = `
của không có định xã người nhà dân được công tôi bộ và điều quy tiền cấp nhân hội làm cơ hợp luật bảo động nước mà cán thì trường với ở tổ về theo đất
quan các chức việc pháp nhận đồng quyền thực bệnh lý tại đi chủ chính quyết trưởng hiện hành vụ giấy sở trong này phải bị là học lao ngày trợ dụng ban
một đối nghị hoặc hộ hiểm năm ấp tịch viên nhiệm thông ủy lại khoản báo để cá mấy nào thời tế sản cho số tiếp giải nói cáo sử tháng chưa từ quốc ký
bản xây giáo gia trình điện vô tài trước cầu lấy đầu quản vi tố tỉnh bán trách đơn giá gì sách đề ăn khác bằng kiểm hoạt hạn đóng phạm tư văn hồ đã
điểm mới ý thẩm vệ nội tác thành sau ông trả nuôi a rồi phòng đại nghiệp sơ án ngoài thường bà kết hết khi bỏ trên liên độ chế địa tự xác hiệu phí
viện dự thuộc hàng đăng thủ tra kiện phát tuổi yêu đến lập nên xử y tới tin nhiêu sĩ dựng khám nghèo trực hưởng do khiếu quỹ bên đình kiến nại cư phó
nghĩa đủ cần đường lên tham phương lương trạm mức thương mất thanh liệu bắt chỉ hỗ sự lộ hoài chuyển xóm lực giờ phần căn phụ sinh thêm tên cả đâu
giao quá môi dùng kinh triệu sửa góp diện vị thuốc mỗi giám đánh nam phủ chứng việt thể tục phép sát cửa họp an chữa mặt tờ lần nộp phường phục trẻ
đây hoạch chợ chi phân thu xuất mình dung đổi bồi tính đạo đó dịch lãnh đưa khai trăm phạt năng toán máy hình thấy đang thuê đảm sổ giúp trú xét dữ
xuống chỗ nơi gọi hỏi đòi toàn kế muốn gửi vào thức nhập doanh nông cô chạy chờ dục tượng giữ biên vì gian tiêu tình còn bàn quả lợi hóa cử chuyện kể
thư chất mẹ lời già như mục vợ liệt giả tối dưỡng biểu thế biết chịu giống bầu ngân kêu tôm nếu trung ứng cứ kỳ cũng mở trị nhất mẫu cộng vốn chống
quán tạo tật hại lịch cũ phẩm chấp đứng thuận rác đúng thoại tai bí hữu thuế bổ đầy hòa biển tử lượng nghỉ từng cây em kê đồ hơn chết tàu bình nhỏ đêm
gồm thiếu những duyệt thiên phố đèn cứu chung trí gà dẫn hướng nghề trò phê tạm cảnh trụ hôn con chị hồi thả vận lớp trái huyện cung nguồn quân khuyết
khỏi danh trừ lớn chương cách tập má triển vực mạng giới lâu áp chửi tuần ấy tích thủy thi bố thống đội thảo cắt lệ buộc hưu thiết thầu thỏa thẻ cổng
ra khu chồng tái họ tiết hệ cùng giữa hằng ơn loại binh gắn tộc phản thầy vẫn đoàn chuyên tiếng bao tổng ngồi vậy thôn thị chữ riêng biện chở chấm gần
lúa nguyên cao đá thải cổ phối mười bờ ánh bác khóa mượn trở gây nhiều vừa dọa cước ghi phù nguyện rõ hư nhưng thiệt khẩu kỹ ương kéo thân kỷ sung
chiếu tràn nhóm đền nhậu luận vật phá cụ đặt ép chăm sóc cà minh vấn chuẩn thuật đo khỏe chọn lấn đỏ giảm sân tiệm xem qua ngã nửa thay bài mưa nghệ
nữ tòa mùa bơm phiếu chỉnh lạ ưu sông tuyến khách túi lãi nó tiến lái mua đỡ đai đứa biến trì thôi chiều soát thứ tín tôn tách trận lắm dưới nợ trồng
sức cấm chậm lâm tốc ích đặc sâu bớt đấu biệt nạn hiệp mật bé dứt thừa hăm lễ bãi thiểu chiến nặng yếu cái sạch bến tầng lệnh thật đáp đọc hoàn kèm vé
viết nằm mái sống vườn vuông bù rừng bò hiến nhật niên cất vùng lưu hẻm rẻ tiện di sáng đào thưởng bữa chích trời độc ngoại mời truyền trang ít cạnh
nấu hiểu sớm thờ suốt ngành cha quý cuối khóm e đích chơi lĩnh chúc đem môn tăng nhờ suất miễn lối cầm mắng khuyến khả chút nhũng gặp ước lục thiện
nạt sóng trạng cố khó dừng đảng ngư cảm huy nổi phổ kịp liền trộm cập tuất lựa cháu dễ cuộc cải hạ bể tường lở tuyển hủy nhắn ninh thơ tủ ghế chó thú
ruộng khéo trúng bảy trọng thác chia chân đám bì chối khô tướng bóng mét miệng mặn đẻ hà mô lắp khoa thấp hôm tỷ huyết khói quầy ngàn rớt xịt lỗ tá
nâng áo sợ tìm đốc chú đạc cơm chảy tắc chí thai đãi bày ngang ngừa dài thoát đa cưỡng nhằm hai cận tranh trích i ngũ giấu cân lá dọn tâm phiên vọng
cường gốc nguy xuyên rượu đô tuyên bảng bạo chục sắp sao lò tương ô xuồng quà mầm dỡ nhiễm dỏm bưu đổ bào nghiệm hài rơi cống lúc thích dõi hải nghiêm
đậu rút thưa gói hậu buổi bão đôi chiếm tốt câu cục lòng dán kiếm đẹp nhiên nóng hứa trào xả thập vịt đông đạt lạnh chặt bất ngập cúng vắng tải mùi dụ
nhẹ cài chùa đức chào đập khăn nhựa vỏ khống tụng đau đồn cào đẳng đảo bốn bánh chém khí lũ bốc cát mươi đốt bón phơi nứt triều niêm tiên trôi tuân
tặng thái tận cháy mộ ảo ngắn răng lề cỡ nêu chín thù trật giãn thách thùng yết mổ gọn gợi xâm nhu rạp nền mã trễ gãy lơ mày nón vài bùn khắc đò mại
dấu mắc nghẹt thử té táng phú trấn ầm dạy tiểu bẩn sạt hối thửa cắn hố xúc tết đuổi đụng cựu ổn mắm nồng xưng đoạn phận nghiên hụi thất ảnh chuồng tạp
vứt tốn sò ôm ba cấu lỗi quét tụi cò tân giỏi uống đẩy chúng hâm truy dột lồng nít chặn bạc trưng đáng cực tắt vũ hoãn tri sáp nhau xếp hách tán dầu
khối nổ phán kháng quỵt rượt thổ âm soạn hồng trữ chòi xỉn câm vượt đen cốt cúp huấn mang gạo khoán hống nhét rưỡi vĩnh hẹn đài ống xảy hất hát giản
miền ngủ nhạc khởi trốn xưởng thúc buôn ấn hôi phóng hỏa xăng ngay thiệu dời bê gấp dây vàng lô đều đột kiệm xổ thụ thăm trương dần khẩn luyện hơi
mạnh sụp phong thượng cưới giác hè bật bền gió gỗ thánh trà tổn côn tưởng lót thần tông khích băng in khuất bấm trắc thuyết bột chánh rất hầm đời bồn
cám dòng gối lính miếng mỹ thằng mạch đuôi thảm trống hãng hương tội lầu mèo nghĩ xưa ôn bọn dạng non mắt láng chứa cáp rào trại hàn lừa máu phúc bậc
cồn nhầm chiếc mù yên xóa kín mạo mặc nhìn dê mọi mồ suy cọc ngưỡng cắm nắm đoạt cỏ dò kẻ lạng tụ ngăn lấp trắng xá ngọt sót vòi đục khúc tầm lượt lậu
nhắc đợi sẵn pháo đương dọc xuân quạt luôn chuột dạ thịt ván dịp mừng côi cảng gạch mát mờ đạp tùy vách nguội tát sang giàu nát sàng vướng bia lún lẫn
trải bún dưa ghép nệm thê tuyệt ôi bây hiên sạn cánh nhớ thợ so mơ xách đôn cười gõ khóc kẹp lẩu mâm mì mùng mệt thơm đỉnh chê sụt úc mối vỉa chênh đê
chắn cụm ngữ túy phiền trù chập by rỉ dành kè lốc nghiêng sư vét vỡ dỗ nạo bạch kích lạc đáy khánh tây khảo xì miếu giành kèo mọc rước sẻ trọ mướn nối
quát rủi hưng rộng thiệp bẻ cày lọt lội sốt vá bạ lược tồn dãy buýt ruồi hùng lứa nhánh sai hạnh quảng thuyền thẳng khá cãi nháy nộ đáo biếu cóc trổ
diễn gác can cặn rà thèm chật dải lướt ngó nhồi nhổ rải rủ tấp xé chát gắt hấu kiếng thoáng trùng ám đeo đút lộng rô khôi né anh mảng nề vác ướt biếng
bám chìa dám dắt dặn ghét giận khốn lóc miên mò mút mỏi ngả nhạt ném nọ rảnh rắc sếp vã vời xào bận chứ củi ốm tinh chụp mai nhượng dị rắn sắc loài
lăm ly giảng chờn quậy bắc phà bởi trần đầm ổ hạng quận dơ xin đước kênh tất viễn ồn du gương trao mé nẹt quăng sình sơn vựa hy kính sòng sẽ vay bịa
hù khét pô thòng hút khoảng tám hỏng cản phi rạch xung gờ lộc thao cột tránh dựa ràng cam liệng lượm lềnh nhặng nhốt sên tạt tấc dương họa thạnh tóm
lẻ đùn trúc tuệ bức cút gả lèo lố nặc trịch tùm vọp đờn ạ bần bống gom màu thọ bổng tù cáu dóc dốt gài hằn lả mãng mền ngước ngầu ngẩng nhẹt nái oằn
quẹo thắng tuồn tộ vồn xìu đọt bêu bềnh gỏng tỵ xuể ém phẫu thục hoá lưới ngộ uy núi tháo vòng liêu lãng tả mềm đua cai ruột rối van vững xe châu dược
khen tô ngôn sáu sỹ thí to bạn dư kiên nguyễn phước thâm tấn tẩy xấu đón ngạch duy giai sàn tú vân điền hạt ro khổ nạp hiếp khuôn nghiện thới thự kề
nhuận ân quần cậu ty tùng đà đàn tắm tọa hộp tức đỗ làng phật tròn khiển rằng thuần bơi khoáng khái lửa đàm hán loạn lệch thước nẵng tu uỷ đe chắc hàm
lai dĩ khung kiểu phế chẩn giáp măng tiệc đừng dáng dũng lê thói tĩnh đĩa mác nhãn phức suối thăng thịnh trăng xương ấm giỏ sứ trục hiếu hảo lông lốp
quái đinh ơi ẩm ốc bếp cơn giọng hãy thận hồn lặp bọc ca khoẻ kĩ lí mãn thám điển cú giàn kệ mãi sạc võ đoán bùi chúa cẩm giầy gốm hoành huỳnh hầu
họng kiếp làn lồn mông mộc ngô nhiếp nhẫn nàng sâm sỉ thép truyện tóc tỏi vặt xôi đằng địt béo âu đợt bụi cạn lọc ngọc trông xứ bóc chăn ngừng chừng
linh mưu nghi tay hoa lôi nghìn ngược nhọc đính mạc rèn đệm hiển muối dâm quê trâu đựng cương gìn hay kém xa lành giết sắt lắng phụng bề nắp sập yến
bước nay ai bè giường kia xà bách bổn hiếm lào móc vai dối gỡ khấu mực tước chẳng khử kẹo ma nhanh quên tiềm tơ đọng huế mâu niệm phía thuẫn tiêm phái
tần ủng phút nhơn sút túc tạ chuỗi dù trơn tàn vinh lăng mũi hòn nhi sữa đoan đếm cờ sa chẽ gòn luân ngặt quyên rửa tươi xạ bít ha lắc đống cứng diệt
kho source vu vương đuối am bạt giang hẹp lão nương tựa chóng lây may ngõ tháp xi chuyến củng gò hoà loạt trọn trộn vẽ xu điệu chấn cù hoang hào mẫn
nhảy toà tảo võng xí bắn ga giọt mây rể điêu ẩn dâu gái lan mê quang trân buồng chuối da siêu triệt tịnh ví đè bá bái dàn giam giáng kiều lăn móng sài
trầm tấm vấp bìa bú bội co cướp củ dã huống kịch nghe nhịp nâu tang tà tảng tỏa điệp chép mạn nhiệt quyển quấy thoái thô bút căng khủng lặng mau mốc
nét phấn rồng súc thỉnh ái dinh diệu dàng dừa hấp máng rịa thạc vũng vịnh đúc châm cuốn hóc liêm liều lưng lạt men mạ mỏ ngự nhàn no nồi quay óc đắc
bom bàng bọ campuchia chéo càng cặp duyên hắc khoan khoá kí lân lỏng màn mũ nha nhan nhấn phượng phỏng rùa súng săn ta thuỷ tim tp tre uyên viêm xài
xô đắt chiêu lõi mệnh ngôi niềm nút nắng thở trứng vết đan đâm buông chim dép giày hoại khiêm nhã pa trưa vẻ đồi bế bối cửu dập góc hô kiệt lo loan mu
màng nga ngon nhang nhì phun pin ranh rao re sen seo sim soi son sương thoa thạch thắc tphcm tê tím tạng vĩ bi cau chiết chì cẩn cốc dao dệt he hinh
ho hoan hoàng hạch kem keo khát kì lát lén lữ me miêu múa na nguyệt ngươi ngậm nhược ni não nướng nấm phan phác quế sôi thấm tỉ vươn vạn đán ốp bích
bói bông bơ bướm bỉ bỏng bồ chiên chuông cháo chè chùm chưng chả chậu chặng cúc cúi cự diệp dở giây giặt gót găng gấu gắng gởi hiền hoạn huyền hân hé
hông hắn hổ khoác khoảnh khổng két kỉ liễu luộc lưỡi lật lọ lộn malaysia muôn món múi mĩ mẹo mịn mộng mụn nghịch ngài ngón ngắm ngọ ngựa nhuộm nhâm
nhé nhí nhôm nhăn nhĩ nhị nà nám nỗi nở oanh phiêu phách phím phô phượt phẩy phở quyến quỷ rèm rốt sáo sưu sướng sầu sắm sốc sờ sừng thiền thoảng thậm
thắm thỏ tiếu triết tràng tráng trĩ tuyết táo tí tưng tản tống tớ tứ váy vâng vú vượng vả vải vựng xoài xám xích xót xông xù xăm đam đế đệ đố đớn đụ
ưng buồn bát báu búp bưởi bấy chiêm choáng chàng chư giấc hước khanh khoăn luồng ngực nôi nỉ nụ rò tý tỳ vy ác út đao đùa ưa ất ức địch đới huân lang
nhiễu quanh trạch dâng lột phèn che dại kiêm lạm đứt bay lận xanh gián kim treo tệ coi nữa tàng đói chôn lánh lường muỗi ngầm tràm vui tiễn chìm lụt
chủng ngưng ngại nhạy vẹn đắp cắp lầy ngơi thối chu hoán rãi thang lam rời viếng dì hòm xong cưa giật hốt khương rách lũy mảnh tỏ bẩm gạt hỗn mép bụng
giếng long lách vạch dốc ghé quách rơm su sánh ùn đốn nuốt nóc chinh đạn đắk bo bó khơi ngãi tro tưới canh dồn kẹt nòng bôi dan giùm gặt huỷ hở khuẩn
khỉ lồi lợn nhá nhái siết sấy vắt xát đấm chốt cậy cụt mòn nhở pu xứng chuyền rãnh đun chèo hụt lắk mỡ san song sét vớt cối dong neo ngờ nảy nếp phổi
quen trượt trọt ven bả bầy chà dội huệ hét khê kèn la lõm lờ mong nhấp nè phim phông rẽ sục than trói tặc vọt xoáy xế ào đong bùng bại cúm dày giơ lầm
muộn nai ngột phu say tem đắn hợi mốt ngòi nhặt nô thạo tuy túng vành vở đắm băm cược dính dơi dầm gan gánh gậy hi khuyên lãm tị xoá búa cua cành cấy
dậy hổng khiêu khía kạn nén nốt phôi rỗi tam thốt thổi trảng tuyền tuỳ tỉa ung vùi đạm bóp bẫy bọt chạm chọi căm cừ dai dạo giã giêng gầm gầy hò khang
lười lỡ man mầu mẻ mồm ngâm ngắt ngọn nhào nhện nhục ong pha quật rau rạn rẫy rằm rụng suông the thuột thính thủng trai trinh trút tung tuý tăm vò vôi
vặn xơ bang bèo bô bệ huyệt hái hủ khiến khẳng le loa ngẫu phốt rét suýt thoả điên đũa khớp kẽ lít lùi nã sọ thiêng tệp vây vãi all chướng chải city
code dồi gai hcm hoảng hung hứng is khay khiếm khiết khoai khong khâu khắp leo lặn lẽ mi min mon mẩu mọt nang nghiệt ngoai nho nhung noi not nung nỗ
of on phì rang run rễ sanh se si sợi tan tao tho thun thấu thắp ti trội tụy tựu vang voi vua word xinh ắc be ben bênh chai chanh chay cong cu cởi day
de den gam giay gieo go han hang heo hong huynh hít hăng hươu khe khép khứ ki kiềm lanh liêng lư lưỡng lều lụa mo my mẽ ngụ ngục nhọn nến nứa o pham
pho qui quặng ròng rệt sỏi thoải thuy thùy thắn thắt tiếc tran tuýp tòi vao viền vơi vạt vần đái đùi đả đậm ươm ướp ấu buốt bã bím bùa bướu bẩy bịt
bồng bộc bừa bực chuộng chàm chày chán chèn chén chói chót chùi chăng chước chảnh chảo chằm chọc chốc chốn chổi chớ chớp chợt cùi cạo cạp cấn cẩu cằm
cặc cội diều diễm dào dãn dùm dĩa dĩnh dũ dưng dường dạn dạt dầy dẫu dậu dặm dẹp dẻ dẻo dế dịu dứa ghê giò giòn giấm giặc gáy gã gũi gập gật gỉ gọt
gội gục gừng hn hoạ huyễn há háo hãi hãm hót hú hũ hường hạc hạo hả hận hắt hẳn hề hệt hổi hột hới hờ hờn hỡi hức id khiếp khoái khoắn khán khít khôn
khải khấn khẽ khỏa khốc kiêng kiểng kon kén kép kìm kíp kông kẽm liếm loãng loét luyến luồn léo lì lùa lùn lùng lút lũng lượn lạp lạy lẫy lồ lợp lừng
lửng miện miệt muỗng muội mài mào mách mãnh mão mè méo mênh mí mía mít múp mường mượt mẩn mập mậu mắn mến mễ mỉ mỉm mỏng mồi mồng mủ mứt mỳ nghiền
nghé nghênh nghĩnh nghẹn nghẽn ngoái ngoạn ngoặc ngà ngàng ngào ngách ngán ngây ngói ngơ ngưu ngạc ngạn ngạo ngạt ngất ngần ngẩn ngẫm ngỏ ngốc ngời
ngỡ ngợi ngụy ngứa ngửa nhuyễn nhàm nhàng nhám nhát nhóc nhún nhúng nhũ nhường nhậm nhắm nhẹn nhỉ nhịn nhọ nhộn nhớt nhờn nhủ nhức nhựt nàn nành nách
náo nêm nạ nản nấy nầy nắn nặn nẻo nếm nể nức oai office oán phiến phàm phùng phả phẳng phồng pleiku quyện quây quãng quí quýt quấn quất quỳ quỳnh rán
ráo ráp râu rã rên rêu rót rùi rùng rũ rạng rốn rổ rỗng rộ rộn rỡ rợn rực sam sg soái sành sào sói sô sùi súp sưng sườn sưởi sả sảng sảnh sấu sầm sắn
sặc sẹo sọc sồi sỡ sụn sửu thiêm thiêu thiếp thuở thà thâu thêu thìa thìn thúy thản thầm thẳm thề thềm thỏi thốn thớt thụy tiệp tiệt tom toát toản
trán trâm trãi trêu tròng trùm trăn trầy trệt trịnh trỏ trừng tum tuấn tào tép tì tít tò tơi tấu tẩm tậu tắn tằm tốp tồi tụt tủa tủy tực unit uốn vuốt
vàn váng vãng vê vía vít vòm vóc văng vơ vảy vất vầy vẫy vế vỉ vồng vỗ vội vớ vờ vợt vụn vụng vữa xiên xoăn xoắn xuôi xíu xòe xôn xước xướng xảo xắn
xẻ xỉ xịn xố xốp yếm điềm đu đèo đít đòn đóa đăk đản đấy đẫm đậy đắng đặng đọ đốm độn đực ớt bàu bèn bén bính băn bắp bỗng bừng bửu bự cang chiểu
choàng chòm chịch cuống cuồng cuộn còi cõi cưng cưỡi cọ cỗ cớ cừu diên doãn duẩn dể gàng gân hoằng kha khuê khuấy khuếch kiêu miu nhìu niệu nuối níu
nôn núm nơ nứng phầm po pù qúy sun séc sưa thuý thy uất vỹ êm úp úy đàng đành đãng đấng đặn ạt ải ếch ủi mương bậy bon giựt sà sạp bịnh ubtvqh rông
dôn choán dượng quới chuộc vàm đày vắc vong diêm mả xiệc giông hao nom phum úng ứ gồ hổm mịt nghêu thúi giăng giềng khoanh phích rung chíp giục hanh
xúi cm giỗ phập thuyên xén ao chùng góa khè lép lênh lú lởm rè rầy táp tạc xiết ói chởm ỏi gộp xói điếu gành hoi lạch tẩu lựu rườm bứng ghề hùn mố nẻ
quịt rình rầm rậm tha tróc trấu xiêu xóc xẹt xệ đóm ẩu ổng bặt bụa dăm mìn u nq oan te tráo ve biêu chong giồng khế nhứt nẫm riềng sì toan va xen bầm
bặm chằng chịt chồm cuốc cạy cằn cặm cữu dông gay ghẻ gổ hám héo húc hễ khơ khắm lét lươn lẹt lổ lức miết moi mú múc mần mửa nguyền ngòm ngóm ngúm
ngấm ngộp nhích nhùng nò nới rê rạ rả sá sùm sú sạ sảy sẩy sởi sủa sủi thong thõng toác trau trũng trồi uế vó xuyết xáng xém xẻo xỉu xối à á ù ăng đéc
đờ đợ ốt bươu chác chẽm ct còng cơi doi dáy dởm giẫm hàu im lác mống xiệt xuyệt ách đát ươn ỉa ủa chắt luỹ truất tút and are chen cọng doạ eo gang
ghen hon it khao khinh khoang khoe khuya khuynh lau len li lim loi lon lu lui lun lung lán manh mem mui name nan nao ngan nghén ngoan ngu nhai nhe
nhuệ nong nẹp oi or phai phang phanh phay phe quai que reo ri roi rong ru sua that thoi thon thua thung thặng tia toa toi tong tron tru trụy tua tui
vo vung with xao xay xo xoa xoan xoang xoay xua xui ơ bai banh bong bu bung bới bợn bụp cay chan chang chao chau choi chon chua chui chẻ com càn cườm
dam dang dau doan don dua dôi ghe gi gio gioi giun giũa giếm goi gu gui ham hen hính iu ke khan ky kềnh lay lự măm nem nen ngái ngửi nhòe noãn nu nạng
oách oải phao phỉ quàn ram ray ren râm rơ sụ thoai thui thệ tren trát trư trệ trọc tề tễ voan xiếc xúy xạc xẹp èo abroad after alone also apart as ask
bd became before biễn bl buồi buồm buộm buộng báng béng bét bìm bìu bíp bíu bòi bòng bót bõ bõm búi búng bĩ bĩnh bũng bưng bươm bươn bượn bượt bượu
bạnh bải bảnh bấp bậm bập bằm bằn bẵm bẵng bặc bẹ bẹp bẹt bẽ bẽn bẽo bết bều bển bễ bệch bện bệt bệu bỉm bịch bịp bọng bỏm bốp bốt bổi bộn bộp bớ bờm
bở bỡ bỡn bợ bợm bợt bụ bục bụm bủ bủa bủi bủn bủng bứa bứt bửa bửng bựa bựng capital capitals checked chiếp chiền choảng chum chuôi chuốn chuốt chuồn
chuỗng chuội chuỳ chài chành chá chái chám chã chãi chão chèm ché chét chêm chìn chình chít chíu chò chòng chóc chóp chôm chông chõ chõi chõng chù
chúi chúm chún chĩ chĩa chĩnh chũa chũng chườm chường chưởi chưởng chượt chạ chạch chạn chạnh chạo chạp chản chấu chầm chần chầu chậc chận chắp chằn
chẵn chặc chặm chặp chẹ chẹm chẹn chẹp chẹt chẻo chẽn chếch chề chểnh chễ chễm chệ chệch chệt chệu chỉa chỉm chọ chọp chọt chỏ chỏng chồ chồi chồn
chổm chổng chộc chội chộm chộn chộp chột chới chớm chớn chớt chờm chỡ chợm chợn chợp chụ chụi chụm chụt chủi chừa chửa chững chực cities codes common
commune communes country counts cuội càm càu cáy cõng cùn cún cũn cượng cạ cạch cại cạm cạt cạu cảo cảu cảy cầy cậm cật cắc cẳn cẳng cặng cọp cốp cồng
cộc cỡn cợt cụp cứa cứt cữ cựa delta district districts divided diếc diến diếp diết diếu diềm diễu diệc diệm does dun duồng duỗi duộc duột dà dàu dái
dáo dãi dè dèm dèo dé dìm dình dìu dích dím dín díp dít díu dòi dòm dó dói dóm dón dóng dõ dõng dùi dú dúc dúi dúm dún dúng dăng dũa dũi dướng dưởi
dượi dượt dạc dạch dạm dấm dấn dấp dất dấy dẩm dẫm dậm dận dật dắm dắng dằm dằn dẳng dẵng dặt dẹ dẹo dẹt dẽ dẽo dềnh dện dịn dịt dọ dọi dọng dọp dỏ
dốn dồng dổ dỗi dộc dộn dộng dộp dớ dới dớm dớp dờ dờn dợi dợm dợn dợt dụi dụm dủ dủi dủng dứ dứng dừ dử dửa dửng elsewhere everyday former found
general ghim ghiền ghè ghèn ghém ghì ghìm ghít ghẹ ghẹo ghẻo ghếch ghềnh ghệ ghỉ ghịt giong giàng giái giát giãi giãy giè gié giòi giõ giùi giú giũ
giương giượng giạ giại giạn giạng giạo giạt giảo giấn giấp giần giầu giẫy giậm giập giậu giắc giắt giằm giằn giằng giẵm giặm giẹp giẻ giẽ giền giễu
giệt giọ giỏn giỏng giổ giội giộng giời giở giỡ giỡn giợn giụi giủ giừ gso guốc gàn gào gàu gày gá gán gáng gáo gãi gòng gó góm gô gông gù gùi gú gúc
gút găm gươm gườm gưởi gượng gạ gạc gạn gạng gảy gấm gấy gầu gẩu gẩy gẫm gẫu gậm gắp gằn gằng gặm gọ gọng gỏ gỏi gồng gộ gộc gớm gớt gời gờm gờn gở
gợn gợt gụ gụi gủ gứng gừ have hia hiu hiếng hiềm hoe hom hoác hoáng hoáy hoạy hoảnh hoắc hoắm hoằm hoẵng hoẻn hun huých huýt huề huốc huồng huỵch
háng háp háu háy hây hãn hãnh hèm hèn hém hép hê hên hênh hì hìn hí hích híp hòi hòng hó hói hóm hóng hóp hõ hõm hùa hùi hùm húi hún húng húp hĩ hĩm
hơ hướu hườm hượm hạm hạp hạy hản hảnh hảy hấc hấm hấn hầy hẩm hẩng hẩu hẩy hẫng hậm hập hắng hằm hẳm hẵn hẵng hặc hặm hặt hẹ hẹo hẹt hẻ hẻo hẽ hẽo hế
hếch hến hếu hềnh hể hển hỉ hị hịch hịt hịu họt hỏ hỏm hỏn hốc hốn hốp hồm hổn hộc hộn hớ hớm hớn hớp hớt hời hởi hởn hợ hợm hợt hụ hục hụm hụp hụy
hủi hủng hứ hừ hừa hừng hử hửi hửng hữ hững hự hực hựu khem kheo khiên khiêng khiếng khiễng khom khon khoát khoét khoăm khoắng khoằm khui khuyển khuân
khuỷnh khuỷu khà khàn kháo kháp kháu kháy khâm khèn khé khênh khì khín khính khíu khò khòm khóng khõng khù khùng khú khúm khúng khăng khư khưng khước
khướt khướu khạc khạng khạp khảm khản khảng khảnh khảy khấc khấm khấp khất khẩm khẩng khẩy khập khật khắn khắng khắt khẳm khẳn khặc khẹt khẻ khẻn khẻo
khề khều khểnh khệ khệnh khỉnh khỉu khịa khịch khịt khọ khọm khọt khỏ khố khớ khới khờ khụ khục khụi khủ khứa khứng khứu khừ khựng kiết kiếu kiền
kiệng kiệu krông ké kên kìa kìn kình kía kím kít kĩa kĩnh kẹ kẹm kẹn kẻng kẻo kẽo kếch kếp kếu kền kều kễ kễnh kệch kệt kị kịt kỵ lem leng letters lia
lies lists liếc liến liếp liết liềm liểng liễn liệm liện loang loanh loay loe lom loàng loác loáng loát loáy loãi loãn loăng loạc loạch loảng loắt
loằng loẹt loẻ lua lum luy luyên luôm luông luấn luẩn luẫn luốn luống luốt luồm luỗng luộm luột lài làu láo láp láu láy lâng lã lè lèm lèn lé lém lêu
lìa lìm lình lìu lía lích líp líu lòa lòe lòi lòm ló lóa lóe lói lóm lóng lóp lôn lõ lõa lõng lù lùm lúi lúm lúng lúp lăk lũa lũi lũm lơi lơm lưa lươm
lườm lườn lượi lạo lải lảm lản lảng lảnh lảo lảu lảy lấc lấm lất lấu lẩm lẩn lẩng lẩy lẫm lậm lậy lắn lắt lằm lằn lằng lẳm lẳn lẳng lặc lặm lặt lẹ lẹm
lẹn lẹo lẹp lẻm lẻn lẻng lẻo lẽn lẽo lế lếch lến lếp lết lếu lể lểu lện lệt lỉ lỉm lỉnh lỉu lị lịa lịm lịnh lịp lịt lịu lọi lọn lọng lọp lỏ lỏa lỏi
lỏn lốm lốn lống lốt lồm lổi lổm lổn lổng lộm lộp lớ lới lớt lờm lờn lởn lỡi lợ lợm lợt lụ lụi lụm lụn lụng lụp lụy lủ lủi lủm lủn lủng lủy lừ lừu lử
lữa lững lựng mam mao marks meo merger miêng miếc miến miều miểng miểu miễu miệu mom mum mun mung muôi muông muống muốt muồi muồng muỗm muộng muột màm
mành mám mán mánh máo mân mèm mèn méc mém mén mên mìa mìm mích mím mín mính míp mòi mòm mòng mó mói móm móp mót môm mõ mõm mùm mùn múm múng măn mũm
mơi mơn mư mưng mươn mướng mướp mướt mườn mượng mạt mạu mạy mải mảo mảy mấm mấn mấp mấu mầy mẩm mẩy mẫm mậm mận mắp mằm mằn mằng mẳm mẳn mẳng mẵn mặm
mặp mẹc mẹn mẹt mẻn mẻo mế mếch mếm mết mếu mề mều mể mểnh mệ mện mỉa mị mịa mịch mịnh mọ mọn mọng mọp mỏm mốm mồn mổi mổng mỗ mội mớ mớm mớn mớp mởn
mợ mợi mợp mụ mụm mụp mủa mủi mủm mủn mủng mứa mừ mữa mựu mỵ names nanh nau ne neighbouring neighbours ngai ngao ngau nghen nghinh nghiến nghiềm
nghiểng nghiễn nghiễu nghè nghèn nghéo nghét nghê nghì nghìm nghí nghía nghít nghẹo nghẻ nghẻo nghẽ nghẽo nghế nghếch nghều nghể nghểnh nghễ nghễnh
nghệch nghỉa nghỉm nghịt nghịu ngo ngoa ngoam ngoe ngoi ngom ngong ngoác ngoách ngoáp ngoáy ngoèo ngoéo ngoăn ngoạc ngoạch ngoạm ngoải ngoảng ngoảnh
ngoảy ngoắc ngoắt ngoằn ngoằng ngoẵng ngoặt ngoẹo ngoẻ ngoẻo ngung nguôi nguýt nguẩy nguậy ngàu ngá ngác ngáng ngánh ngáo ngáp ngát ngáu ngáy ngâu
ngãng ngão ngòng ngóa ngóc ngóe ngóng ngóp ngót ngông ngõi ngõn ngù ngùi ngùn ngùng ngú ngúc ngún ngúng ngút ngăm ngăng ngơm ngưa ngương ngướp ngườm
ngường ngưởng ngượi ngượng ngạ ngạnh ngải ngản ngảnh ngảo ngảy ngấc ngấn ngấp ngấu ngấy ngầy ngẩm ngẫn ngẫng ngận ngật ngậu ngậy ngắc ngằm ngằn ngẳm
ngẳn ngẵng ngặc ngặng ngọng ngỏi ngỏng ngố ngối ngốn ngốt ngồ ngồn ngồng ngổ ngổi ngổm ngổn ngổng ngỗ ngỗn ngỗng ngộc ngộn ngớ ngớm ngớn ngớp ngớt ngợ
ngợp ngụm ngụp ngủi ngủm ngủn ngừ ngửng nham nhao nhay nhem nhen nheo nhinh nhiếc nhiết nhiểu nhoai nhoang nhoay nhoe nhoi nhom nhon nhong nhoài nhoàm
nhoái nhoáng nhoáy nhoét nhoằn nhoẹt nhui nhun nhuần nhuế nhuốc nhuốm nhuốt nhài nhành nhàu nhác nhách nháng nháo nháp nháu nhâng nhâu nhây nhãi nhãng
nhão nhãy nhè nhèm nhèn nhèo nhém nhén nhéo nhép nhênh nhím nhín nhíp nhít nhíu nhò nhòa nhòi nhòm nhó nhóa nhóe nhói nhón nhóng nhót nhô nhôi nhôn
nhông nhõ nhõm nhõng nhù nhùi nhùn nhú nhúc nhúi nhúm nhúp nhút nhăm nhăng nhũi nhũn nhơ nhơi nhơm nhướn nhướng nhạ nhạch nhại nhạm nhạn nhạng nhạo
nhạp nhả nhải nhảm nhản nhảng nhảnh nhảo nhảu nhấc nhấm nhấu nhấy nhần nhầu nhầy nhẩm nhẩn nhẩy nhẫm nhậc nhậy nhắng nhắp nhắt nhằn nhằng nhẳng nhẵn
nhẵng nhặc nhặm nhặn nhặp nhẹm nhẹo nhẹp nhẻ nhẻm nhẻn nhẻo nhẽ nhẽo nhế nhếch nhều nhể nhểu nhễ nhễu nhệch nhệu nhỉm nhỉnh nhỉu nhịt nhọi nhọt nhỏm
nhỏn nhỏng nhố nhốc nhối nhốn nhồ nhồm nhồng nhổm nhỗi nhộ nhộm nhộng nhột nhớm nhớn nhớp nhời nhờm nhởi nhởn nhỡ nhợ nhợn nhợp nhợt nhụ nhụm nhụt
nhụy nhủi nhủn nhủng nhứ nhứa nhứng nhừ nhừng nhử nhửng nhữ nhự niềng niễng nui numbered nun nuột nài nàm nàu ná nán náng nánh náp náu náy nâm nân nây
nãi nãy nèm nèn néo nép nê nín nòi nõ nõn nõng nùi nùng núc núng núp năn nũng nường nượp nạc nạnh nạy nải nảo nảu nấc nấng nấp nầm nần nầu nẩn nẩng
nẩy nẫu nẫy nậm nận nập nậu nậy nắc nắt nằn nằng nặm nẹ nẹo nẻn nẽ nẽo nế nết nềm nều nệ nện nệnh nệp nịnh nịt nịu nọc nỏ nốc nốp nộm nớ nời nỡ nục
nực nựng oa oang oe old om only outside over oài oàn oàng oành oày oá oác oái oánh oát oé oạch oạt oản oắt oằm oẳn oặt oẹ oẹt oẻ people person phau
phen phinh phiếm phiện phiệt phui phàn phàng phành phào phây phè phèo phé phéc phét phình phò phóc phót phún phăm phăn phăng phĩnh phũ phơ phướn
phướng phưỡn phạch phạn phảng phảy phấp phất phấy phẫn phắc phắt phẳn phẹt phẻ phếch phết phề phềnh phều phễ phễu phệ phệt phệu phỉnh phị phịch phọ
phọt phỏ phốp phồ phồn phổng phỗng phớ phới phớt phờ phởn phụt phủi phứa phừng phựt place places plông province provinces published péo pê píp pơ queo
quyệt quài quàng quành quào quàu quày quác quáng quánh quáy quãn què quèn quèo qué quén quéo quì quít quýnh quăm quăn quĩ quơ quạ quạc quạch quại quạn
quạng quạnh quạo quạu quạy quải quảu quảy quẩn quẩng quẩy quẫn quẫy quắm quắn quắp quắt quằm quằn quẳn quẳng quặm quặn quặp quặt quẹ quẹn quẹt quẻ
quẻn quẽn quếch quết quề quền quềnh quều quệ quện quệnh quệt quệu quỉ quị quờ quở quỵ qụy rai ran reng ria rim rin rinh riêu riếng riết riễu riệt rom
ron rui rum ruốc ruốt ruồng ruổi ruỗi ruỗng ruộc ruội ruộm rài ràm ràn rành ràu rày rá rái rám ráng ránh rát ráu ráy rân rây rãn rãng rèo ré rém rén
réo rép rì rìa rìm rìu rí rích rím rính ríp rít ríu ròi ròn ró róc rói róm rón róng rôi rôm rôn rõi rõng rù rùm rùn rú rúa rúc rúi rúm rún rúng rúp
răm rĩ rũa rũng rưng rươi rươn rương rướm rướn rướng rướt rười rường rưởi rược rượi rượng rạc rạm rạo rạt rạy rản rảng rảo rảu rảy rấm rấn rấp rấu rần
rầu rẩm rẩu rẩy rận rập rật rậu rậy rắm rắp rắt rằn rẳn rặc rặm rặn rặng rặp rặt rẹ rẹo rẹp rẹt rẻng rẻo rẽo rế rếch rếp rết rề rền rều rểu rệ rệch
rệp rệu rỉa rị rịch rịm rịn rịp rịt rịu rọ rọc rọi rọm rọng rọt rỏ rỏi rố rốc rốm rống rốp rồ rồm rồn rổi rổn rổng rỗ rộc rội rộm rộp rột rớ rới rớm
rớn rờ rờm rờn rở rởm rợ rợi rợm rợp rợt rụ rụa rục rụi rụm rụn rụp rụt rủa rủn rủng rứa rức rứt rừa rửng rữa rựa rựng rựt several sin since siêng
siếc siếu siển siểng som soàn soán soạng soạt statistics sui sum suyễn suôi suôn suồng suội suỵt sàm sàu sác sái sám sán sáy sây sã sãi sãm sè sèn sém
sén séo sép sê sìm sí sích sím sín sính síp sít síu sòi sòm sòn só sóm són sóp sôn sõ sõi sõng sù sùa sùn sùng súa súi súm sún săm săng sĩnh sũ sũng
sơi sươn sướt sướu sường sưỡng sượng sượt sại sạm sạng sạo sạy sải sảm sảo sấc sấm sấn sấp sất sần sầy sẩm sẩn sẫm sẫu sậm sận sậu sậy sằm sằn sẳm sẳn
sẵm sẵng sặn sặp sặt sẹm sẹt sế sếch sến sết sếu sề sền sềnh sều sể sễ sệ sện sệp sệt sỉa sỉnh sị sịa sịch sịn sịp sịt sọi sọm sọp sọt sỏ sỏng sối sốn
sốp sồ sồm sồn sồng sổi sổm sổng sỗ sộ sộc sộm sộn sộp sột sớ sới sớn sờm sờn sởn sợt sụi sụm sụng sụy sủ sủng sứa sứng sứt sừ sừa sửng sữ sững sựa
sực sựng sựt tanh tau tells ten teng teo thau their then these they thia thin thinh thiu thiếc thiếm thiến thiếng thiềm thiều thiển thoan thoang thom
thoàn thoàng thoán thoăn thoạt thoắng thoắt thum thuôn thuề thuồn thuồng thuổng thuỗn thài thàm thàng thào thàu thày thá thán tháu tháy thây thãn thè
thèn thé thén thét thên thênh thìm thình thìu thía thím thít thíu thò thòa thòi thòm thòn thó thóa thóc thóng thóp thót thôm thõ thùa thùi thùm thùn
thúa thúm thúng thút thăn thĩ thĩnh thũ thũng thơi thơn thưng thươi thướng thướt thườn thược thượt thạp thảng thảnh thảu thảy thấn thẩn thẩu thẩy thẫm
thẫn thằm thằn thẳn thặt thẹ thẹn thẹo thẹt thẻo thẽ thếch thếp thết thều thểu thệm thỉ thỉa thịch thọc thọm thọp thọt thỏn thố thốc thốp thồ thồi
thồm thồn thồng thổn thổng thộ thộc thộp thột thớ thờm thởi thợt thụi thụng thụp thụt thủa thủi thủn thứa thừ thừng thửng thữa thững tiu tiêng tiếm
tiều tiển tiễm tiễu tiệng tiệu toang toanh today toe ton toài toàng toái toáng toáy toét toạc toại toạt toắt toẹt tpbl tpcm tpct tray triêm triên
triêu triếc triến triếu triền triễu triện triệng troi trom true trui truyên truân truông truồng truột trài trành tràu trày trá trác trám tráp tráu
tráy trâng trây trèm trèo trém tréo trét trê trìu tría trính tríp trít tròm tró tróng trót trô trôn trõ trõi trõm trùa trùi trùy trúi trúp trĩnh trĩu
trũ trũm trơ trơi trơm trươn trướng trướt trườn trược trượng trạ trạc trạn trạnh trạo trạt trạy trảm trảnh trảo trảu trảy trấm trấp trất trấy trầu
trẩm trẩn trẩu trẩy trẫm trậm trập trậu trậy trắm trắn trắt trằm trằn trằng trẳm trẳn trẳng trặc trặt trẹo trẹt trẻn trẻo trẽ trẽn trế trếch trến trết
trếu trề trền trều trệch trện trệu trỉ trịa trịt trịu trọi trỏng trố trốc trối trốm trồ trồm trồn trổi trổng trỗ trỗi trỗng trộ trộc trộng trớ trớn
trớp trớt trờ trờm trờn trỡ trợi trợn trợt trụi trụm trụt trủ trủi trủng trứ trứa trức trứu trừa trừu trử trửng trự trựng trựu tun tuôn tuông tuýt
tuẫn tuế tuốc tuốt tuồi tuồng tuộc tuột two type typed tàm tành tày tánh táu táy tâng tâu tã tãi tãn tè tèm tèo tém tén téo tét tênh tìa tía tíu tòe
tòm tòn tòng tó tóa tóe tói tón tóng tóp tót tõm tõng tùa tùi túa túm tún túp tăn tĩ tũ tũm tơn tươm tươn tướm tướt tười tưởi tượt tạch tạn tạnh tảm
tảnh tảu tảy tấy tầu tầy tẩn tẩng tẫn tậm tắng tắp tằn tằng tẳn tặm tặt tẹ tẹo tẹp tẹt tẻ tẻm tẻng tẻo tẽ tẽn tếch tến tếp tếu tềnh tều tể tệch tệt
tệu tỉm tỉu tịa tịn tịt tọ tọc tọi tọm tọng tọp tọt tỏm tỏng tốm tồ tồm tồng tổi tộn tộp tột tớm tớn tớp tớt tời tờm tờn tở tởi tởm tợ tợi tợm tợn tợp
tụm tụp tủi tủm tủn tủng tứa tứng tửa tửng tửu units uổng uỵch vam vanh veo vin viếm viến viển vom von vum vun vuồng vuột vàu vày vái vánh vát váu vâu
vãn vè vèn vèo vén véo vênh vình vích vím víu vòn vói vón vóng vóp vót vông vù vùa vùn vúa vúc vúng vút văm vưng vường vưởng vược vượn vạ vạc vạm vạng
vạnh vạo vạy vản vảng vảnh vảo vấu vấy vầng vẩn vẩu vẩy vập vắn vằm vằn vằng vẳm vẳn vẳng vẵng vặc vặm vặng vẹm vẹo vẹt vẻo vẽo vếch vếu vềnh vều vể
vểnh vễ vện vệt vịa vịch vịn vọ vọc vọi vố vốc vối vống vồ vồi vổ vổn vỗng vộ vộc vờn vởn vợi vục vụi vụt vứ vứa vức vừ vừng vữ vựt wards was were
what when which whose without words xai xan xang xeo xia xiu xiêm xiêng xiếu xiềm xiềng xiển xiểng xoai xoe xoen xoi xom xon xoong xoàm xoàn xoàng
xoác xoái xoán xoãng xoèn xoét xoạc xoạch xoải xoảng xoắt xoẳn xoẹ xoẹt xum xun xuyến xuê xuông xuýt xuẩn xuế xuề xuềnh xuổng xuỵt xàm xàn xàng xành
xàu xái xán xánh xáo xáp xáu xáy xâu xè xèm xèn xèng xèo xéo xép xê xên xìn xình xía xín xính xíp xít xò xòa xòi xòm xó xóe xóp xôm xõ xõa xùa xùi xùm
xùng xú xúa xúm xúng xúp xút xăn xĩ xũ xơi xơn xướt xường xược xượng xạch xạm xạnh xạo xạp xạt xạy xải xảng xảnh xấc xấm xấn xấp xất xầm xầu xầy xẩm
xẩn xẩy xậm xập xậu xắc xắm xắng xắp xắt xằm xằng xẳn xẵng xẹ xẹo xẻm xẻn xẻng xẽ xẽo xếch xếu xề xềnh xều xể xển xễ xệch xệp xệu xỉa xỉnh xị xịa xịch
xịp xịu xọ xọc xọm xọp xọt xỏ xỏi xốc xốn xống xốt xồ xồi xồm xồng xổi xổm xổng xộ xộc xộn xộp xột xớ xới xớn xớt xờ xở xởi xụ xục xụi xụm xụp xụt xủ
xủi xủng xứa xức xừ xửa xửng xự xực yêm yểm yểng yểu át ây é éc éo ê êu ì í ò òa òe òi òm òn òng ó óm óng óp ót õ õng ú đak điếc điếm điến điếng điếp
điểu điệc đé đéo đét đì đìa đìu đí đía đíu đòm đòng đóc đót đõ đù đùm đùng đú đún đĩ đĩnh đũ đũi đơ đướng đượm đấp đần đẩm đẩn đẩu đẫn đẫu đẫy đận đật
đằm đẵm đẵn đặm đặp đẹ đẹn đẹo đẹt đẽ đẽo đếch đểu đễ đễn đệch đện đệu đỉ đỉa đị địu đọa đọi đọm đọn đỏi đỏm đỏng đốp đồm đổng đỗi độp đớ đớm đớp đờm
đở đởi đởm đợn đợp đụi đụm đụn đủi đủng đứ đừ đừa đửng đữa ĩnh ư ướm ưỡn ạo ả ảm ảng ậm ập ậy ẳng ẵm ẵng ặc ẻm ế ề ể ễ ỉ ỉn ỉu ị ịch ọ ọc ọe ọi ọm ọp
ọt ỏ ỏa ỏm ỏn ỏng ố ối ồ ồi ồm ổi ộ ộc ộm ộn ộp ột ớ ới ớn ờ ời ờm ởi ỡ ỡi ợ ợn ợt ụ ụa ụp ủ ứa ừ ừa ừm ử ửng ự ỳ ỷ
`.trim().split(/\s+/);
