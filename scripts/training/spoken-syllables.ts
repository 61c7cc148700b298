/** Syllables people say and laws and newspapers seldom write: chat, southern speech, sounds, farm and kitchen words. */
export const SPOKEN = `
á à ả ạ ạo ậy ẩn ẩm ẩu ẵm ẵng ấm ầm ậm ào ồn ể ế ề ễ ì ị ỉ ờ ớ ở ỡ ợ ồ ố ổ ộ ứ ừ ử ự ủ ụ ù ú ỷ ý ỳ
bá bà bả bã bạ bạt bải bãi bảnh bạnh bao bảo bão bạo bặm bẵm bằm băm bằn bẵng bậm bầm bấm bập bấp bậy bầy bẩy bẫy bạc bẽn bẽ bẻ bẹ bè bé bẹp bét
bẹt bều bệu bệt bết bệch bệ bễ bị bỉ bĩ bì bí bịch bích biếng biển biết biệt biểu biếu bỉm bím bìm bĩnh bịp bíp bịt bìu bíu bò bõ bỏ bọ bó bói bòi bỏm
bõm bọng bóng bỏng bòng bót bọt bố bồ bổ bộ bốc bộc bội bối bồi bôi bổi bộn bốn bồn bổn bộp bốp bột bốt bở bợ bớ bơ bờ bởi bơi bới bợm bỡn bợn bớt bợt
bủ bụ bù bú bùa búa bủa bục bũng bủng bụng búng buộc buồi buổi buồm buộm buộng buông buồng buốt bựa bứa bừa bữa bửa bực bức bựng bứng bưng bước bượn
bươn bướm bượu
cà cả cá cạ cãi cải cái cại cạm cám cản cạn cán càn cạnh cảnh cánh cáo cạo cảo cạp cáp cát cạt càu cảu cáu cạu cày cảy cạy cáy cắc cặc cặm cắm cằm cẳn
cắn cặn cằn cặng cẳng căng cặp cắp cắt cậm cấm cầm cẩm cận cấn cần cẩn cập cấp cật cất cậu cấu cầu cẩu cậy cấy cầy chà chả chạ chá chã chạch chài chải
chái chãi chàm chạm chám chán chản chạnh chảnh chành chạo chảo chào cháo chão chạp chạy chảy cháy chày chắc chặc chằm chặm chăm chặn chắn chẵn chằn
chẳng chặng chăng chằng chặp chắp chắt chặt chậc chậm chấm chầm chẩn chấn chân chần chận chấp chập chật chất chậu chấu chầu châu chè ché chẻ chẽ chẹ
chém chèm chẹm chẽn chen chén chèn chẹn chèo chéo chẻo chép chẹp chét chẹt chế chề chễ chệ chếch chệch chểnh chễm chết chệt chệu chì chỉ chí chị chĩ
chìa chỉa chĩa chiếc chiếm chiên chiến chiền chiếp chiết chiều chiếu chìm chim chỉm chín chìn chình chính chỉnh chĩnh chíp chịt chít chịu chíu chò chỏ
chõ chó chọ chọc chóc chói chòi chọi chõi chọn chỏng chõng chóng chòng chọp chóp chót chọt chỗ chồ chốc chộc chồi chối chổi chội chồm chổm chộm chôm
chốn chồn chộn chổng chồng chống chốt chột chớ chở chợ chờ chỡ chơi chới chớm chợm chờm chờn chợn chớn chớp chợp chớt chợt chủ chú chụ chù chùa chúa
chũa chục chúc chụm chúm chum chùm chún chung chúng chùng chủng chũng chuộc chuối chuỗi chuội chuôi chuồn chuốn chuồng chuộng chuông chuỗng chuốt
chuột chụp chút chụt chùi chủi chúi chụi chuỳ chuyện chuyến chuyển chuyền chữa chửa chứa chừa chức chực chửi chừng chứng chững chưng chước chườm chưởi
chướng chường chượt
dạ dã dà dạc dạch dại dãi dải dài dạm dám dạn dãn dán dàn dạng dáng dạo dáo dào dạt dàu dạy dãy dày dằm dặm dắm dằn dặn dắng dẳng dẵng dăng dắt dặt
dậm dấm dầm dẫm dẩm dận dần dấn dẫn dập dấp dật dất dậu dấu dầu dẫu dậy dấy dầy dẻ dè dẽ dé dẹ dèm dẻo dẽo dèo dẹo dẹp dép dẹt dế dễ dện dềnh dệt
dĩa dị dĩ dì dịch dích diệc diếc diệm diễm diềm diện diễn diến diệp diếp diệt diết diệu diều diễu diếu dìm dím dín dịn dính dĩnh dình dịp díp dịt dít
dịu díu dìu dò dõ dỏ dọ dó dọc dóc dòi dõi dói dọi dòm dỏm dóm dọn dón dõng dòng dóng dọng dọp dộc dốc dối dỗi dội dồn dốn dộn dông dồng dộng dộp dột
dốt dỗ dổ dỡ dở dớ dờ dơ dới dời dợi dớm dợm dờn dợn dớp dợt dụ dủ dũ dù dú dục dúc dụi dúi dùi dũi dủi dụm dúm dùm dun dún dúng dùng dụng dũng dủng
duỗi duộc duồng duột dữ dử dự dừ dứ dựa dứa dừa dửa dưa dựng dừng dứng dửng dưng dưới dượi dưởi dượng dường dưỡng dướng dượt dứt
đạc đá đã đả đà đái đãi đại đài đạm đám đàm đảm đạn đán đàn đản đặc đắc đằm đắm đẵm đặm đẵn đắn đẳng đắng đằng đặng đắp đặp đắt đặt đậm đấm đầm đẫm
đẩm đẩn đẫn đần đập đấp đất đật đấu đầu đậu đẩu đẫu đấy đầy đẩy đẫy đậy đẽo đèo đéo đẹo đẹn đét đẹt đẻ đẽ đè đẹ đế đề đễ để đệ đếch đệch đệm đếm đễn
đến đền đện đều đểu đệu đĩ đị đỉ đì đí địa đĩa đỉa đìa đía đích địch điếc điệc điểm điềm điếm điện điến điền điển điếng điệp điếp điệu điều điểu điếu
đìu địu đíu đĩnh đỉnh đính định đình địt đít đó đỏ đọ đò đõ đọa đóa đọc đóc đòi đói đọi đỏi đỗi đóm đỏm đọm đòm đón đòn đọn đong đóng đọng đòng đỏng
đót đọt đỗ độ đổ đố đồ độc đốc đội đối đồi đổi đốm đồm đột đốt đống đồng động đổng đồn đốn độn độp đốp đớ đờ đỡ đở đợ đời đới đợi đởi đờm đớm đởm đớn
đờn đợn đớp đợp đợt đủ đụ đù đú đũ đúc đục đùi đũi đụi đủi đụm đùm đụn đùn đún đúng đụng đùng đủng đứ đừ đứa đừa đữa đứng đừng đựng đửng đứt đức đực
đước đượm được đường đương đướng
gạ gã gả gà gá gạc gác gạch gai gài gãi gái gạn gán gàn gang gạng gáng gáo gạo gào gạt gàu gãy gảy gáy gày gắp gặp gắt gặt gắn gằn gắng gằng gặm găm
gẫm gậm gầm gấm gấp gập gật gấu gầu gẫu gẩu gây gầy gậy gẩy gấy ghẻ ghé ghè ghẹ ghém ghen ghèn ghẹo ghẻo ghép ghét ghế ghề ghê ghếch ghềnh ghì ghỉ ghi
ghìm ghim ghịt ghít gì gỉ gìn gịt già giả giã giá giạ giãi giải giái giại giẵm giặc giắc giặm giằm giằn giằng giặt giắt giập giấp giật giấm giậm giận
giấn giần giẫy giấy giậu giầu giàu giàn gián giãn giản giạn giàng giảng giáng giạng giáo giảo giạo giáp giạt giát giày giãy giẻ giẽ giè gié giẹp giền
giềng giễu giếng giết giệt gió giỏ giò giõ giọ giỏi giòi giòn giong giọng giống giồng giộng giỗ giổ giội giỏng giơ giờ giở giỡ giới giời giợn giỡn
giỏn giú giũ giủ giục giụi giùi giùm giũa giúp giữ giữa giựt giừ giường giương giượng gò gõ gỏ gọ gó gỏi gói gọi gọn gòn gọng gòng gông góp góc
góa góm gớm gờm gọt gót gỗ gổ gồ gộ gốc gộc gối gội gồm gộp gỡ gở gờ gợi gởi gời gợn gờn gợt gớt gù gủ gú gụ gục gúc gũi gùi gụi gút gượng gườm gươm
gương gưởi gừ gửi gừng gứng
hạ hả há hà hạc hách hạch hài hãi hại hải hái hàm hám hạm hãm hạn hán hàn hãn hản hạng háng hàng hạnh hành hãnh hảnh háo hảo hào hạo hạp háp hát hạt
háu hạy háy hảy hắc hặc hăm hằm hặm hẳm hẳn hắn hằn hẵn hằng hắng hẵng hăng hắt hặt hấc hẩm hầm hấm hậm hâm hân hận hấn hẩng hấp hập hất hầu hậu hẩu
hẫng hẩy hây hầy hẻ hé hè hẹ hẽ hẻm hèm hém hẹn hèn hẽo hẻo héo hẹp hép hét hẹt hế hề hễ hể hệ hếch hên hển hềnh hến hết hệt hếu hí hì hỉ hĩ hị hia
hịch hích hiếm hiểm hiềm hiện hiến hiền hiển hiếng hiếp hiệp hiếu hiệu hiểu hĩm hìn hình hính hít hịt híp hịu hiu hò hó hỏ hõ họ hóa hỏa hòa họa hoác
hoạch hoảnh hoành hoáy hoạy hoặc hoắc hoắm hoằm hoẵng hoạn hoán hoãn hoàn hoang hoàng hoảng hoáng hoe hoẻn hóc học hỏi hói hòi hom hỏm hóm hõm hòm hon
hỏn hòn họng hỏng hóng hòng họp hóp hót họt hố hồ hổ hộ hỗ hốc hộc hôi hối hồi hội hổi hôm hồm hổm hốn hỗn hồn hổn hộn hông hổng hống hồng hộp hốp hốt
hột hớ hở hờ hợ hơi hới hời hợi hỡi hởi hớm hởn hờn hớn hợp hớp hớt hợt hú hù hủ hũ hụ huệ huề huế huấn huân húc hục hủi húi hụi hùi hùm hụm hun hùn
hún hung hùng húng hủng huốc huống huồng huỵch huy hủy hụy huých huỳnh hụp húp hút hụt huýt huyện huyền huyết huyệt huyễn hứ hừ hử hự hữ hứa hừa hửi
hưng hứng hừng hửng hững hực hức hườm hướng hường hưởng hươu hướu hượm hữu hưu hựu
kè kẻ kẽ ké kẹ kẽm kém kèm kẹm kén kèn kẹn kẻng kẽo kéo kẻo kèo kẹo kẹp kép kẹt két kề kế kể kễ kệ kếch kệch kếp kên kền kênh kềnh kễnh kết kệt kêu
kều kếu kì kỉ kí kĩ kị kia kìa kía kĩa kịch kích kiếm kiệm kiềm kiểm kiến kiện kiền kiêng kiểng kiệng kiếp kiết kiệt kiếu kiểu kiệu kiều kim kìm kím
kín kìn kinh kính kình kĩnh kịp kíp kít kịt kỳ kỷ kỹ ký kỵ khà khá khả khạc khác khách khai khái khải khám khảm khán khản khàn kháng khảng khạng khánh
khảnh khao kháo khảo khạp kháp khát khay kháy khảy khắc khặc khắm khẳm khắn khẳn khăng khẳng khắng khắp khắt khấc khấm khẩm khâm khấn khẩn khẩng khập
khấp khất khật khấu khẩu khâu khẩy khẻ khẽ khé khè khem khen khèn khẻn khéo khẻo kheo khép khét khẹt khế khệ khề khểnh khênh khệnh khều khi khí khì
khỉ khía khích khịch khiếm khiêm khiển khiến khiên khiêng khiếng khiễng khiếp khiết khiêu khiếu khín khinh khính khít khịt khíu khỉu khò khó khỏ khọ
khoác khoai khoái khoan khoán khoản khoang khoáng khoảng khoanh khoảnh khoát khoắng khoăm khoằm khoắn khóc khỏe khoe khoẻ khoét khỏi khói khóm khom
khọm khòm khon khong khõng khóng khọt khô khố khổ khốc khối khôi khốn khôn khống không khổng khớ khờ khơ khới khởi khơi khớp khu khú khù khụ khủ khúc
khục khui khụi khúm khung khùng khủng khúng khuôn khuya khuyên khuyến khuyển khuyết khuynh khuỷnh khuỷu khứ khư khừ khứa khước khướt khướu khứu
khứng khựng khưng
là lả lá lạ lã lạc lác lách lạch lai lải lái lãi lại lài làm lãm lạm lảm lan lán lản làn lạng làng lảng lãng láng lang lánh lạnh lành lãnh lảnh lao
lão lảo láo lạo lào láp lạp lát lạt lau láu làu lảu lạy láy lảy lẫy lẩy lắc lặc lăm lắm lằm lẳm lặm lăn lặn lắn lằn lẳn lăng lắng lằng lẳng lặng lắp
lặp lắt lặt lấc lâm lấm lầm lẩm lẫm lậm lân lấn lần lẩn lẫn lận lâng lẩng lấp lập lất lật lâu lấu lầu lẩu lậu lây lấy lầy lậy lẻ lẽ lé lè lẹ lẻm lém
lẹm lèm lem lén lẻn lẽn len lèn lẹn leng lẻng leo léo lẻo lẽo lèo lẹo lép lẹp lét lẹt lê lế lề lể lễ lệ lếch lệch lên lến lện lềnh lệnh lênh lếp lết
lệt lếu lều lểu li lì lí lỉ lị lia lìa lía lịa lịch lích liếc liêm liếm liệm liềm liên liến liền liện liễn liểng liệng liếp liệt liết liêu liều liễu
liệu lim lịm lỉm lìm lính lình linh lĩnh lịnh lỉnh líp lịp lít lịt líu lịu lìu lỉu lò lỏ ló lọ lõ lóa lòa lõa lỏa loạc loác loạch loài loại loãi loan
loạn loãn loang loáng loàng loảng loãng loanh loạt loát loay loáy loăng loắt loằng lóc lọc loe lóe lòe loẻ loẹt loét loi lòi lói lõi lọi lỏi lom lõm
lóm lòm lon lỏn lọn long lòng lỏng lóng lọng lõng lóp lọp lót lọt lô lố lồ lổ lỗ lộ lốc lộc lôi lối lồi lỗi lội lổi lốm lồm lổm lộm lôn lốn lồn lổn
lộn lông lống lồng lộng lổng lốp lộp lốt lột lơ lớ lờ lở lỡ lợ lơi lới lời lợi lỡi lơm lởm lợm lờm lớn lờn lợn lởn lớp lợp lớt lợt lu lú lù lũ lụ lủ
lua lúa lùa lụa lũa lúc lục lui lúi lùi lủi lụi lũi lum lúm lùm lụm lũm lủm lun lún lùn lụn lủn lung lúng lùng lủng lũng lụng luộc luôm luồm luộm luôn
luồn luốn luông luồng luống luỗng luốt luột lúp lụp lút lụt luy lủy lũy lụy luyến luyện luật luân luận luẩn luấn luẫn lừ lử lữ lự lư lưa lừa lứa lửa
lựa lữa lực lưng lừng lửng lững lựng lưới lười lưỡi lượi lượm lươm lườm lươn lượn lườn lương lường lưỡng lượng lướt lượt lừu lưu lựu
mà má mả mã mạ mạc mác mách mạch mai mài mái mải mãi mại mam mám màm man màn mán mãn mạn mang màng máng mạng mảng mãng manh mành mảnh mãnh mạnh mánh
mao mào máo mão mạo mảo mát mạt máy may mày mảy mạy mau màu máu mạu mắc mặc mắm mẳm mằm mặm măm măn mằn mặn mắn mẳn mẵn măng mắng mằng mẳng mặp mắp
mắt mặt mâm mấm mầm mẩm mẫm mậm mân mấn mần mẩn mẫn mận mấp mập mất mật mâu mấu mầu mẩu mẫu mậu mây mấy mầy mẩy mè mẻ mẽ mé mẹ mẹc mem mém mèm men mén
mèn mẻn mẹn meo méo mèo mẻo mẹo mép mét mẹt mê mế mề mễ mệ mể mếch mềm mếm mên mến mền mện mênh mệnh mểnh mết mệt mếu mều mi mì mí mỉ mị mĩ mía mìa
mỉa mích mịch miếc miên miến miền miễn miện miêng miếng miệng miết miệt miêu miếu miều miễu miểu miệu mím mỉm mìm min mín mìn mịn minh mình mính
mịnh míp mít mịt mò mó mỏ mọ mõ móc mọc moi mói mòi mỏi mọi mom móm mòm mõm mỏm mon món mòn mọn mong móng mòng mỏng mọng móp mọp mót mọt mô mố mồ mổ
mỗ mộ mốc mộc môi mối mồi mổi mỗi mội môm mồm mốm môn mồn mông mống mồng mộng mổng mốt một mơ mớ mờ mở mỡ mợ mơi mới mời mợi mơn mớn mởn mớp mợp mu mú
mù mủ mũ mụ mua múa mùa mủa múc mục mui múi mùi mủi mũi mum múm mùm mũm mủm mụm mun mùn mụn mủn mung mùng múng mủng muối muôi muồi muội muỗi muỗm
muôn muốn muộn muống muông muồng muỗng muộng muốt muột múp mụp mút mư mừ mưa mứa mửa mữa mực mức mưng mừng mướn mượn mườn mương mướng mường mượng
mướp mướt mượt mười mươi mươn mứt mưu mựu mỹ mỵ mỳ
nà nạ ná nã nạc nách nài nái nãi nại nải nam nám nàm nan nán nàn nạn nản nang náng nàng nạng nanh nánh nành nạnh nao náo nào não nạo nảo náp nạp nát
nạt này nảy nay náy nạy nãy nau náu nàu nảu nắc nặc năm nắm nằm nặm năn nắn nằn nặn năng nắng nằng nặng nắp nắt nấc nâm nấm nầm nẫm nậm nần nẩn nân
nận nâng nấng nẩng nấp nập nâu nấu nầu nẫu nậu nây nấy nầy nẩy nậy nẫy ne né nè nẻ nẽ nẹ ném nèm nêm nệm nén nẻn nèn nện neo néo nẻo nẹo nẽo nép
nẹp nẹt nét nê nế nề nể nệ nếm nềm nên nền nến nệnh nếp nệp nết nêu nếu nều nga ngá ngà ngả ngã ngạ ngạc ngác ngách ngạch ngai ngái ngài ngải ngãi
ngại ngan ngán ngàn ngản ngạn ngang ngáng ngàng ngãng ngạnh ngánh ngảnh ngành ngao ngáo ngào ngạo ngão ngảo ngáp ngạt ngát ngau ngáu ngàu ngay ngáy
ngày ngảy ngắc ngặc ngăm ngắm ngằm ngẳm ngăn ngắn ngằn ngẳn ngặng ngẵng ngăng ngắt ngặt ngấc ngâm ngấm ngầm ngẫm ngẩm ngậm ngân ngấn ngần ngẩn ngận
ngẫn ngẩng ngẫng ngấp ngập ngất ngật ngâu ngấu ngầu ngẫu ngậu ngây ngấy ngầy ngậy nghe nghé nghè nghẻ nghẽ nghen nghén nghèn nghẽn nghẹn nghèo nghẻo
nghẹo nghéo nghẽo nghét nghẹt nghê nghế nghề nghể nghễ nghệ nghếch nghệch nghênh nghểnh nghễnh nghều nghêu nghi nghí nghì nghỉ nghĩ nghị nghía nghĩa
nghỉa nghịch nghiêm nghiệm nghiềm nghiến nghiền nghiên nghiện nghiễn nghiêng nghiểng nghiệp nghiệt nghiễu nghỉm nghìm nghìn nghinh nghĩnh nghịt nghít
nghịu ngo ngó ngỏ ngõ ngọ ngoa ngóa ngoạc ngoác ngoách ngoạch ngoai ngoái ngoài ngoải ngoại ngoam ngoáp ngoạm ngoan ngoạn ngoảng ngoảnh ngoảy ngoáy
ngoặc ngoắc ngoăn ngoằn ngoằng ngoẵng ngoắt ngoặt ngóc ngọc ngoe ngóe ngoẻ ngoéo ngoèo ngoẻo ngoẹo ngoi ngói ngòi ngõi ngỏi ngom ngóm ngòm ngon ngón
ngọn ngõn ngong ngóng ngỏng ngòng ngóp ngọt ngót ngô ngố ngồ ngổ ngỗ ngộ ngốc ngộc ngôi ngồi ngối ngổi ngổm ngôn ngốn ngồn ngổn ngỗn ngộn ngông ngồng
ngổng ngỗng ngộp ngốt ngột ngơ ngớ ngờ ngỡ ngợ ngơi ngời ngợi ngơm ngớm ngớn ngớp ngợp ngớt ngu ngú ngù ngủ ngũ ngụ ngúc ngục nguậy nguẩy ngúng nguội
nguôi ngùi ngủi ngúm ngụm ngủm ngún ngùn ngủn ngung ngùng nguồn nguýt ngụy nguy nguyên nguyền nguyện nguyễn nguyệt ngư ngừ ngự ngữ ngứa ngựa ngừa ngửa
ngưa ngưng ngừng ngửng ngửi người ngươi ngượi ngườm ngưỡng ngường ngượng ngương ngưởng ngược ngước ngướp ngưu
nhà nhá nhả nhã nhạ nhạc nhác nhách nhạch nhai nhái nhài nhãi nhải nhại nham nhám nhàm nhảm nhạm nhan nhàn nhãn nhạn nhản nhang nháng nhàng nhãng
nhạng nhảng nhanh nhánh nhành nhao nháo nhào nhão nhạo nhảo nháp nhạp nhát nhạt nhau nháu nhàu nhảu nhay nháy nhảy nhạy nhãy nhắc nhặc nhăm nhắm nhằm
nhặm nhăn nhắn nhằn nhẵn nhặn nhăng nhắng nhằng nhẳng nhẵng nhặng nhắp nhặp nhắt nhặt nhấc nhậc nhâm nhấm nhầm nhẩm nhẫm nhậm nhân nhấn nhần nhẩn nhẫn
nhận nhâng nhấp nhập nhất nhật nhâu nhấu nhầu nhậu nhây nhấy nhầy nhẩy nhậy nhe nhé nhè nhẻ nhẽ nhẹ nhem nhém nhèm nhẻm nhẹm nhen nhén nhèn nhẻn nhẹn
nheo nhéo nhèo nhẽo nhẻo nhẹo nhép nhẹp nhét nhẹt nhế nhể nhễ nhếch nhệch nhện nhênh nhệu nhều nhểu nhễu nhi nhí nhì nhỉ nhĩ nhị nhích nhiếc nhiệm
nhiễm nhiên nhiếp nhiệt nhiết nhiêu nhiều nhiễu nhiểu nhím nhỉm nhìn nhín nhịn nhinh nhỉnh nhịp nhíp nhít nhịt nhíu nhỉu nho nhó nhò nhỏ nhọ nhõ nhòa
nhóa nhoài nhoai nhoái nhoàm nhoang nhoáng nhoằn nhoay nhoáy nhóc nhọc nhoe nhóe nhòe nhoẹt nhoét nhoi nhói nhòi nhọi nhom nhóm nhòm nhỏm nhõm nhon
nhón nhọn nhỏn nhong nhóng nhõng nhỏng nhót nhọt nhô nhố nhồ nhổ nhộ nhốc nhôi nhối nhồi nhỗi nhôm nhồm nhổm nhộm nhốn nhộn nhôn nhông nhồng nhộng
nhốt nhột nhơ nhớ nhờ nhở nhỡ nhợ nhơi nhời nhởi nhơm nhớm nhờm nhơn nhớn nhờn nhởn nhợn nhớp nhợp nhớt nhợt như nhu nhú nhù nhủ nhũ nhụ nhúc nhục
nhuần nhuận nhuế nhuệ nhui nhúi nhùi nhủi nhũi nhúm nhụm nhun nhún nhùn nhũn nhủn nhung nhúng nhùng nhủng nhũng nhuốc nhuốm nhuộm nhuốt nhúp nhút nhụt
nhụy nhuyễn nhừ nhứ nhử nhữ nhự nhựa nhứa nhức nhưng những nhứng nhừng nhửng nhược nhướng nhường nhượng nhướn nhựt nhứt
oa oá òa ỏa oác oách oạch oai oái oải oài oan oán oàn oản oang oàng oanh oánh oành oát oạt oằn oẳn oắt oặt oe oé òe oẹ oẻ oẹt oằm ó ò ỏ õ ọ ọc óc oi
ói òi ọi om óm òm ọm ỏm on ỏn òn ong óng òng õng ỏng ọp óp ót ọt ô ốc ộc ôi ối ồi ổi ôm ốm ồm ộm ôn ổn ộn ông ống ổng ộp ốp ốt ột ơ ơi ới ời ỡi ởi ơn
ớn ợn ớt ợt
pa pê pin píp pô pơ pha phá phà phả phác phạch phách phai phái phải phàm phạm phản phán phàn phạn phang phăng phảng phàng phanh phành pháo phào pháp
phát phạt phau phay phảy phắc phăm phăn phẳn phẳng phắt phẩm phấn phần phân phẫn phận phập phấp phất phật phấy phẩy phây phe phè phé phẻ phen phèn
phẹt phéc phép phét phê phế phề phễ phệ phếch phềnh phết phệt phễu phều phệu phi phì phỉ phí phị phía phích phịch phiếm phiên phiến phiền phiếu phiêu
phiệt phím phình phỉnh phinh phĩnh phò phó phỏ phọ phóc phọt phỏng phong phóng phòng phót phố phô phổ phồ phối phôi phổi phỗng phồng phổng phông phốp
phốt phơ phở phờ phớ phơi phới phởn phớt phu phú phù phủ phũ phụ phúc phục phụt phút phui phủi phùng phụng phun phún phức phừng phương phường phướng
phượng phướn phượt phưỡn phứa phựt
quà quá quả quạ quạc quác quách quạch quai quái quài quải quảy quại quàn quan quán quản quãn quạn quang quáng quàng quảng quãng quạng quanh quánh
quành quạnh quào quát quạt quạu quảu quàu quay quáy quày quạy quăm quắm quặm quằm quăn quắn quẳn quằn quặn quẩn quẫn quấn quần quận quân quẩng quăng
quẳng quặng quắp quặp quắt quặt quất quật quấy quầy quây quẩy quậy quẫy que qué què quẻ quẹ quen quén quèn quẹn quẽn quẻn quẹo queo quéo quèo quẹt
quét quê quế quề quệ quên quền quện quếch quềnh quệnh quết quệt quều quệu quốc quơ quờ quở quới quý quỳ quỷ quỹ quỵ quị quí quì quỉ quĩ quỳnh quýnh
quỵt quít quịt quýt quyên quyến quyền quyển quyện quyết quyệt
ra rá rà rả rã rạ rác rạc rách rạch rai rái rài rải rãi rám ràm rạm ran rán ràn rạn rản rãn rang ráng ràng rạng rảng rãng ranh ránh rành rảnh rãnh rao
ráo rào rảo rạo ráp rạp rát rạt rau ráu ràu rảu rày ráy rảy rạy rắc rặc răm rắm rằm rặm rắn rằn rặn rẳn răng rằng rặng rắp rặp rắt rặt rấm rầm rậm rẩm
rân rần rấn rận rấp rập rất rật râu rầu rấu rẩu rậu rây rầy rẫy rẩy rậy re ré rè rẻ rẽ rẹ rèm rém rèn rén reng rẻng reo réo rẻo rèo rẹo rẽo rép rẹp
rét rẹt rê rế rề rể rễ rệ rếch rệch rên rền rếp rệp rết rệt rêu rều rệu rểu ri rí rì rỉ rị rĩ ria rìa rỉa rịa rích rịch riêng riềng riếng riết riệt
riêu riễu rim rím rìm rịm rin rịn rình rinh rính rịp ríp rít rịt ríu rìu rịu ro ró rò rỏ rõ rọ róc rọc roi rói ròi rọi rõi rỏi rom róm rọm ron rón ròn
rong róng ròng rọng rõng rót rọt rô rố rồ rổ rỗ rộ rốc rộc rôi rối rồi rỗi rổi rội rôm rốm rồm rộm rôn rốn rồn rộn rổn rông rống rồng rỗng rổng rộng
rộp rốp rốt rột rơ rớ rờ rở rỡ rợ rơi rời rới rợi rơm rớm rờm rợm rởm rờn rợn rớn rớt rợt rợp ru rú rù rủ rũ rụ rùa rúa rủa rũa rụa rúc rục rui rúi
rùi rủi rụi rum rúm rùm rụm run rún rùn rủn rụn rung rúng rùng rụng rủng rũng ruộc ruỗi ruồi ruổi ruội ruộm ruỗng ruồng ruộng ruốc ruột ruốt rút rụt
rúp rụp rứa rửa rựa rữa rừa rực rức rưng rừng rửng rựng rưỡi rười rượi rưởi rươi rườm rướm rướn rươn rường rương rượng rướng rước rược rượt rướt rượu
rứt rựt
sa sá sà sả sã sạ sác sạc sách sạch sai sái sài sải sãi sại sam sám sàm sảm sạm sãm san sán sàn sản sạn sang sáng sàng sảng sạng sanh sánh sành sảnh
sao sáo sào sảo sạo sáp sạp sát sạt sau sáu sàu say sáy sảy sạy sắc sặc săm sắm sằm sẳm sẵm săn sắn sằn sẵn sẳn sặn săng sẵng sắp sặp sắt sặt sấc sâm
sấm sầm sẩm sẫm sậm sân sấn sần sẩn sận sấp sập sất sâu sấu sầu sậu sẫu sây sấy sầy sẩy sậy se sẻ sẽ sè sém sẹm sen sèn sén seo séo sẹo sép sét sẹt sê
sế sề sể sễ sệ sếch sên sện sền sềnh sếp sệp sệt sết sếu sều si sí sì sỉ sĩ sị sỉa sịa sít sịch sích siếc siêng siểng siết siêu siếu siển sim sím sìm
sin sín sịn sinh sính sình sĩnh sỉnh sịp síp sịt síu so só sò sỏ sõ sọ soái soạn soát soạt soán soàn soạng sóc sọc soi sói sòi sỏi sõi sọi som sóm sọm
son són sòn song sóng sòng sõng sỏng sót sọt sọp sóp sô số sồ sổ sỗ sộ sốc sộc sôi sồi sổi sối sồm sổm sộm sôn sốn sồn sộn sông sống sồng sổng sộp sốp
sốt sột sơ sớ sờ sở sợ sỡ sơi sới sởi sờm sớm sơn sớn sờn sởn sợt sợi su sú sù sủ sũ sụ sủa súa sua sùa súc sục sui súi sùi sụi sủi sum súm sụm sùm
sũng súng sung sùng sủng sụng sún sụn sùn suốt suông suồng suôn suối suôi suội sụp súp sút sụt sụy sư sứ sừ sử sự sữ sửa sứa sữa sừa sựa sức sực sưng
sừng sứng sững sựng sửng sương sướng sường sượng sưỡng sườn sươn sưởi sượt sướt sướu sứt sựt sưu sửu
ta tá tà tả tã tạ tác tạc tách tạch tai tái tài tải tãi tại tam tám tàm tảm tạm tan tán tàn tản tãn tạn tang táng tàng tảng tạng tanh tánh tành tạnh
tảnh tao táo tào tảo tạo táp tạp tát tạt tau táu tàu tảu tay táy tày tảy tắc tặc tắm tằm tăm tặm tăn tắn tằn tẳn tăng tắng tằng tặng tắp tắt tặt tấc
tâm tấm tầm tẩm tậm tân tấn tần tẩn tận tẫn tâng tầng tẩng tấp tập tất tật tâu tấu tầu tẩu tậu tây tấy tầy tẩy te té tè tẻ tẽ tẹ tem tém tèm tẻm ten
tén tẽn teng tẻng teo téo tẻo tẹo tèo tép tẹp tét tẹt tê tế tề tể tễ tệ tếch tệch tên tến tênh tềnh tếp tệp tết tệt tếu tều tệu ti tí tì tỉ tĩ tị tia
tía tìa tỉa tịa tích tịch tiếc tiệc tiêm tiếm tiềm tiệm tiễm tiên tiến tiền tiễn tiện tiển tiêng tiếng tiệng tiếp tiệp tiết tiệt tiêu tiếu tiều tiểu
tiễu tiệu tim tím tìm tỉm tin tín tịn tinh tính tình tỉnh tĩnh tịnh tít tịt tíu tiu tỉu to tó tò tỏ tọ toa tóa tòa tỏa tọa toác toạc toái toài toại
toan toán toàn toản toang toáng toàng toanh toát toạt toáy toắt toe tóe tòe toẹt toét tóc tọc toi tói tòi tỏi tọi tom tóm tòm tỏm tọm tõm ton tón tòn
tong tóng tòng tỏng tọng tõng tóp tọp tót tọt tô tố tồ tổ tộ tốc tộc tôi tối tồi tổi tội tôm tốm tồm tôn tốn tồn tổn tộn tông tống tồng tổng tốp tộp
tốt tột tơ tớ tờ tở tợ tơi tới tời tợi tởi tớm tờm tởm tợm tơn tớn tợn tờn tớp tợp tớt tu tú tù tủ tụ tũ tua tủa túa tùa tuân tuấn tuần tuẫn tuất tuế
tuệ túc tục tui túi tùi tủi tụi tum túm tùm tụm tũm tủm tun tún tủn tung túng tùng tủng tụng tuồi tuổi tuốc tuộc tuôn tuồn tuông tuồng tuốt tuột túp
tụp tút tụt tuy túy tùy tủy tụy tuyên tuyến tuyền tuyển tuyệt tuyết tuýp tuýt tư tứ từ tử tự tứa tựa tửa tức tực tưng từng tửng tứng tước tươi tưới
tười tưởi tươm tướm tướt tươn tương tướng tường tưởng tượng tượt tửu tựu
tha thá thà thả thạch thách thai thái thải thài tham thám thảm thàm than thán thản thãn thang tháng thàng thảng thanh thánh thành thảnh thạnh thao
tháo thào thảo thạo tháp thạp thau tháu thàu thảu thay tháy thày thảy thắc thăm thắm thẳm thằm thăn thắn thằn thẳn thăng thắng thằng thẳng thặng thắp
thắt thặt thâm thấm thầm thẩm thẫm thậm thân thấn thần thẩn thẫn thận thấp thập thất thật thâu thấu thầu thẩu thây thấy thầy thẩy the thé thè thẻ thẽ
thẹ thèm then thén thèn thẹn theo thẻo thẹo thét thẹt thê thế thề thể thệ thếch thêm thềm thệm thênh thên thết thếp thêu thều thểu thi thí thì thỉ thĩ
thị thia thía thìa thỉa thích thịch thiếc thiêm thiếm thiềm thiên thiến thiền thiển thiện thiêng thiếng thiếp thiệp thiết thiệt thiêu thiếu thiều
thiểu thiệu thím thìm thìn thin thình thính thinh thỉnh thĩnh thịnh thít thịt thíu thiu thìu tho thó thò thỏ thọ thõ thoa thóa thỏa thòa thoái
thoải thoại thoan thoán thoàn thoạt thoát thoang thoáng thoàng thoảng thoắng thoăn thoắt thóc thọc thoi thói thòi thỏi thom thòm thọm thon thòn thỏn
thong thòng thóng thõng thọt thót thóp thọp thô thố thồ thổ thộ thôi thối thồi thổi thôm thồm thôn thốn thồn thổn thông thống thồng thổng thốc thộc
thốp thốt thột thộp thơ thớ thờ thở thợ thơi thới thời thởi thơm thờm thơn thớt thợt thu thú thù thủ thụ thũ thua thùa thúa thủa thuần thuẫn thuận
thuật thuê thuế thuề thục thúc thùi thúi thủi thụi thum thúm thùm thun thùn thủn thung thúng thùng thủng thũng thụng thuốc thuộc thuôn thuồn thuở
thuồng thuổng thuỗn thụp thút thụt thúy thùy thủy thụy thuyên thuyền thuyết thư thứ thừ thử thự thưa thứa thừa thửa thữa thức thực thừng thững thưng
thửng thước thược thươi thườn thượt thương thướng thường thưởng thượng thướt
tra trá trà trả trạ trác trạc trách trạch trai trái trài trải trãi trại tràm trảm trạm trám trán tràn trạn trang tráng tràng trảng trạng tranh tránh
trành trảnh trạnh trao tráo trào trảo trạo tráp trạt trát trau tráu tràu trảu tray tráy trảy trày trạy trắc trặc trăm trắm trằm trẳm trăn trắn trằn
trẳn trăng trắng trằng trẳng trắt trặt trâm trấm trầm trẩm trẫm trậm trân trấn trần trận trẩn trâng trấp trập trất trật trâu trấu trầu trẩu trậu trây
trầy trấy trẩy trậy tre trẻ trẽ trèm trém trẽn trẻn treo tréo trèo trẹo trẻo trẹt trét trê trế trề trễ trệ trể trếch trệch trên trến trền trện trệt
trết trêu trều trệu trếu tri trí trì trỉ trĩ trị tría trịa trích trịch triếc triêm triền triển triện triên triến triệng triết triệt triêu triều triệu
triếu triễu trìu trĩu trịu trình trinh trính trịnh trĩnh tríp trít trịt tro trò trỏ trọ tró trõ trọc tróc troi trói trọi trõi trom trõm tròm tron
tròn trọn trong trỏng tròng tróng trọng trót trọt trô trố trồ trổ trỗ trộ trôi trối trồi trỗi trội trổi trốm trộm trồm trôn trốn trộn trồn trông trống
trồng trổng trỗng trộng trốc trộc trơ trớ trờ trở trợ trỡ trơi trời trợi trơm trờm trơn trớn trợn trờn trớp trớt trợt tru trú trù trủ trụ trũ truân
truất trùa trúc trục trui trúi trùi trụi trủi trùm trũm trụm trung trúng trùng trũng trủng truông truồng truột trụt trút trúp truy trụy trùy truyền
truyện truyên trư trứ trừ trử trữ trự trưa trứa trừa trực trức trưng trứng trừng trửng trựng trước trược trườn trươn trương trướng trường trưởng
trượng trượt trướt trứu trừu trựu
va vá và vả vã vạ vác vạc vách vạch vai vái vài vải vãi vam vàm vạm van ván vàn vản vãn vạn vang váng vàng vảng vãng vạng vanh vánh vành vảnh vạnh vào
vạo vảo vát vạt vàu váu vay váy vày vảy vạy vẫy vẩy vậy vây vấy vầy vắc vặc văm vằm vặm vẳm văn vắn vằn vặn vẳn văng vắng vằng vẳng vẵng vặng vắt vặt
vấp vập vất vật vấn vần vẩn vẫn vận vân vâng vầng vấu vẩu ve vé vè vẻ vẽ vẹm vẹn vén ven vèn veo véo vèo vẻo vẹo vẽo vét vẹt vê vế về vể vễ vệ vếch
vện vềnh vênh vểnh vết vệt vếu vều vi ví vì vỉ vĩ vị vía vỉa vịa vích vịch việc viêm viếm viên viến viền viện viển viễn viếng viết việt vím vin vịn
vình vinh vĩnh vịnh vít vịt víu vo vó vò vỏ võ vọ vóc vọc voi vói vòi vọi vom vòm von vón vòn vong vóng vòng võng vọng vót vọt vọp vóp vô vố vồ vổ vỗ
vộ vôi vối vồi vội vốc vộc vồn vốn vổn vồng vông vống vỗng vơ vớ vờ vở vỡ vợ vơi với vời vợi vởn vờn vớt vợt vu vú vù vũ vụ vua vúa vùa vục vúc vui
vùi vụi vum vun vùn vụn vung vùng vúng vụng vũng vuốt vuột vuông vuồng vút vụt vừ vứ vữ vựa vừa vữa vứa vực vức vưng vừng vựng vững vứt vựt vươn vườn
vượn vương vướng vường vượng vưởng vược vượt
xa xá xà xả xã xạ xác xạc xách xạch xài xái xai xải xám xàm xạm xan xán xàn xang xáng xàng xảng xanh xánh xành xảnh xạnh xao xáo xào xảo xạo xáp xạp
xát xạt xàu xáu xay xáy xảy xạy xắc xăm xắm xằm xắn xăn xẳn xằng xăng xắng xẵng xắt xắp xấc xâm xấm xầm xẩm xậm xấn xẩn xấp xập xất xâu xấu xầu xậu
xây xẩy xầy xe xé xè xẻ xẽ xẹ xem xém xẻm xèm xen xén xèn xẻn xèng xẻng xeo xéo xèo xẻo xẹo xẽo xép xẹp xét xẹt xê xế xề xể xễ xệ xếch xệch xên xển
xềnh xếp xệp xệu xều xếu xi xí xì xỉ xị xĩ xia xỉa xía xịa xích xịch xiếc xiêm xiềm xiên xiển xiểng xiềng xiêng xiết xiệc xiêu xiếu xìn xin xín xỉn
xịn xinh xỉnh xính xình xíp xịp xít xịt xíu xìu xỉu xịu xiu xo xó xò xỏ xõ xọ xoa xóa xòa xõa xoác xoạc xoạch xoai xoài xoải xoái xoàm xoan xoán xoàng
xoang xoảng xoãng xoàn xoay xoáy xoắn xoăn xoẳn xoắt xoèn xoen xoe xòe xóe xoẹt xoét xoẹ xóc xọc xoi xói xòi xỏi xom xóm xòm xọm xon xong xoong xóp
xọp xót xọt xô xố xồ xổ xộ xốc xộc xôi xối xồi xổi xổm xồm xôm xốn xộn xôn xông xống xồng xổng xốp xộp xốt xột xơ xớ xờ xở xơi xới xởi xơn xớn xớt xu
xú xù xủ xũ xụ xua xúa xùa xuân xuẩn xuất xuề xuê xuế xúc xục xui xúi xùi xủi xum xúm xùm xụm xun xung xúng xùng xủng xuôi xuống xuồng xuông xuổng
xuềnh xuyên xuyến xuyết xuýt xúp xụp xút xụt xuỵt xừ xứ xử xự xưa xửa xứa xức xực xưng xứng xửng xước xược xương xướng xường xưởng xượng xướt
y yêm yếm yểm yên yến yểng yếu yêu yểu yết
ga ai anh em ba cha con nó
ê í é éo èo eo chim gô ư ây ơ ừa ứa ụa ập ụp át ặc éc ẳng ảm ảnh ảo ảng ấm ỉn ướm ướp ưỡn ưng uổng uốn uỷ ẻm êu èo oày ừm ờm ửng ỉu ĩnh ịch oải oách uỵch ọe
cứt cún cọng cộc cọp cốp cạch càm cợt cõng cuốc cuội cụm cụp cụt cùn cứng cũn cỡn cối cội cườm cượng cưỡng của cũ củ cụ cú cù củng cũng cúng cùng cung cục cúc cùi cúi cúp cút cừ cự cứ cử cữ cửa cưa cứa cựa cực cười cưới cước cương cường cướp cược cườm cứu cựu cửu
khịa kháu khỉnh khuân khỏe bển bứt bặc bụm bẽo bụp bỡ bờm béng bện bụi bùi búi bủi bùn bún bủn bụp bợn bươm bượt bửng
lêu nín nịt núp niềng niễng nỡ nũng nịu nịnh nốc nực nựng nọc nỏ nộm nuột nợ nớ nở nức nước nướng nường nữ nữa nửa nứa nui núi nùi nước nượp nung nùng núng nun nục núc nô nồi nổi nội nỗi nối nồng nông nộp nốp nốt nơi nới nời nọ nó nò nõ nói nòi nom nón non nõn nóng nong nòng nòng nõng noi nhảnh
chưởng chạn chộp chêm choảng chông chuẩn chuyên chuỗi chút sến sòm suyễn suỵt đơ đận đé dái dũa ghiền ghệ guốc gồng hê hơ hợm hênh hùa hẹo méc miểng mớm mịa ngọng ngụp ngút phèo phồn quạo xụi vâu tuýp luyên rượu hươu bướu ẩn ấn ân ấp âm ầm
`;
