/** Written by scripts/train-replies.ts: signs of a reply that tells something (above 0) or nothing (below), in hundredths. */
export const REPLY_WEIGHTS = `
#acted	173
#amount	94
#day	168
#deed	136
#finding	119
#law	35
#number	185
#over	51
#place	75
#repeated	45
#short	-10
#soft	-192
#will	-79
*	-111
,	75
, 0	5
, ai	10
, anh	-4
, bao	13
, bo	4
, cam	15
, can	-6
, chi	12
, chua	-6
, da	-4
, dang	30
, dat	5
, dien	-9
, duong	4
, ghe	4
, khong	5
, mang	5
, mo	4
, moi	3
, mong	-18
, nay	7
, nha	-4
, nuoc	5
, phuong	5
, quan	-9
, sang	4
, theo	7
, thu	13
, tinh	-3
, tu	-3
, xa	16
, xu	-4
.	-67
. anh	8
. ba	5
. ban	4
0	77
0 ,	13
0 .	-17
0 0	-7
0 den	3
0 gio	5
0 met	3
0 nam	10
0 ngay	26
0 trieu	4
0 va	-6
:	21
;	21
; ba	14
ai	10
an	17
an nhan	6
an toan	-5
an xa	4
anh	-10
anh .	-8
anh cua	-6
anh em	-5
anh nam	9
anh ra	6
ap	15
ap ,	3
ap .	7
ap 0	12
ba ,	3
ba con	-31
ba dang	6
bac	18
ban	13
ban co	-4
ban quan	7
bang	34
bao	10
bao cao	-17
bao dam	-6
bao hiem	5
bao len	-9
bao sau	-4
bao ve	13
be	18
ben	-9
ben ,	-4
ben .	-10
benh .	-3
bep	4
bi	41
bi can	4
bi phe	3
bien	-17
bien phong	-4
biet	-8
binh ,	8
biogas	6
bit	9
bo	14
bo phan	-7
bom	16
bom .	14
bong	12
bua	-10
ca	6
cac	-17
cac ho	9
cac quy	-13
cach	-4
cai	16
cam .	-6
cam bien	-4
cam on	12
cam xe	7
can	-18
can ,	4
can bo	-3
can cu	-15
can cuoc	6
can ngheo	8
can su	-4
cang	-9
canh	-5
cao	-27
cao bay	-5
cap	-26
cap ,	-14
cap tren	-7
cat	18
cau	4
cau ,	-4
cay	32
chan	-5
chan chinh	-5
chap	-6
chap hanh	-7
chau	-4
chay	10
che	-15
che do	-9
chet	10
chi	-5
chi con	-4
chi dao	-5
chi tra	-6
chia khoa	5
chich	5
chich ngua	4
chinh	-13
chinh quyen	-4
chinh thuc	-4
cho	22
cho .	-10
cho giao	-7
cho nguoi	-5
cho nhan	-3
cho y	-5
chu	-17
chu ben	-6
chu dong	-9
chu tich	-8
chu xuong	-13
chua	22
chua co	13
chuc	-4
chung	-14
chung ,	-3
chung nhan	-4
chuong	-4
chuyen	-11
chuyen mon	-5
chuyen nganh	-7
co	-19
co ban	-4
co bao	-3
co chu	23
co cong	-6
co du	8
co gi	-20
co huong	-4
co ke	-5
co ket	-5
co quan	-7
co so	-3
co thuoc	-4
con	-37
con .	-17
con khong	13
con thong	-4
con tieu	-6
con tu	-10
con ve	-6
cong	-14
cong an	-3
cong bo	-4
cong dan	-18
cong khai	-18
cong nhan	13
cong tac	-4
cong ty	5
cu	-41
cu .	-5
cu luatso	-14
cua	-4
cua ba	-9
cua bo	6
cua chu	-9
cua cong	5
cua gia	-3
cua hang	3
cua xa	4
cuc	-9
cung	18
cung khong	10
cuoc	3
cuong	-5
cup	4
da	-75
da bao	-20
da cap	-7
da chan	-4
da chich	4
da chuyen	-7
da co	-13
da de	-10
da doi	16
da don	9
da duoc	-7
da ghi	-19
da giai	-4
da giao	-12
da hop	-4
da kiem	-5
da lam	-3
da nam	-6
da nhac	-6
da thay	18
da tiep	-12
da trao	-13
dac	-4
dam	-4
dan	-56
dan ,	-11
dan .	-12
dan cu	-10
dan khu	6
dang	26
dang cho	13
dang duoc	-7
dang lam	-4
dang phoi	16
dang xu	3
danh	-3
dao	-4
dao .	-5
dap	7
dat	25
dat cua	7
dau	6
dau hem	11
dau tu	-7
dau vuon	-3
day	-14
day la	-8
de	-14
de bao	5
de duoc	-7
de nghi	-18
de o	10
de xuat	-7
den	11
di .	-5
di kham	10
dia	-17
dia ban	-5
dia phuong	-7
dich	-7
dich ta	-6
dien	11
dien .	-3
dien bien	-10
dien luc	19
diet	6
dieu kien	-7
dinh	-35
dinh ,	18
dinh .	-15
dinh cua	-12
dinh da	-15
dinh thi	-3
dinh va	5
do	16
do an	3
do ba	-6
do co	23
doan	23
doan nay	24
doanh	9
doc	-4
doi	-23
doi .	-16
doi 0	4
doi voi	-15
don	-4
don doc	-4
don vi	-10
dong	24
dong .	22
dong 0	4
dong cua	-18
dong gop	15
dong ho	4
dot	-4
du	4
du dieu	-5
dua vao	-4
dung	-14
dung nay	-5
dung nhu	-4
duoc	16
duoc .	16
duoc cap	-9
duoc cong	-14
duoc ho	10
duoc kiem	-3
duoc lap	3
duoc niem	-24
duoc vi	3
duoi	10
duoi 0	10
duong	21
duong vo	3
em	-7
em da	3
gan	5
gap	7
ghe	5
ghi	-23
ghi nhan	-40
gi	-20
gia	-23
gia dinh	-19
giac	-5
giai	-33
giai quyet	-32
giam	-9
gian	-11
giao	-24
giao vien	-7
giay	24
giay phep	7
gio .	10
giong	4
giong .	9
giu	7
giua	12
goi	11
gop	26
gui	5
hai	13
hai ben	-8
ham	6
ham biogas	6
han	-3
han che	-5
hang	10
hang thang	9
hanh	-17
hanh .	-7
hanh vi	-7
he	-17
he co	-5
he thong	-6
hem	12
hem .	11
hen	6
heo	11
het	6
hiem ,	-7
hiem xa	5
hien	-25
hien nay	-7
hien theo	-16
hieu truong	-3
hinh	-13
ho	48
ho ,	5
ho can	8
ho ngheo	8
ho so	-4
ho tro	16
hoach	-10
hoach .	-5
hoan canh	-9
hoang	13
hoang ,	8
hoc	24
hoc .	7
hoi	13
hoi co	4
hoi dong	-4
hom	11
hom qua	8
hop	12
hop dien	18
hop dong	8
hop voi	-5
huong	-4
huong dan	-7
huong giai	-4
huu	10
huyet	7
huyet ap	8
huynh	8
huynh tu	10
ich	-3
in	10
ke	13
ke ben	6
ke hoach	-8
keo	6
ket	-14
ket luan	-3
keu	-11
keu len	-11
khac	4
khach	-4
khai	-19
khai sinh	-17
khai so	9
kham	10
khan	-3
khi	-26
khi co	-9
khi nao	-3
kho	-16
khoa	7
khoan	20
khoan nay	22
khoi	19
khom	-4
khong	119
khong co	-6
khong dong	11
khong duoc	52
khong giai	-12
khong phai	17
khong tinh	8
khu	14
khu dan	-5
khu vuc	6
khuyen	7
khuyen nong	9
kiem	-30
kiem soat	-3
kiem tra	-26
kien	-30
kien .	-9
kien nghi	-8
kinh	22
kinh can	-10
kinh doanh	11
kinh te	16
ky khai	-18
la	-52
la dat	4
la do	-13
la nghia	-8
la van	-8
lai	-4
lai ho	8
lai roi	5
lai van	6
lam	-12
lam .	-3
lam duong	4
lam theo	-7
lam viec	-5
lang nghe	-6
lang quang	8
lanh dao	-7
lap	7
lay mau	3
len	-35
len sau	-11
len tren	-11
lich	6
lich thoi	6
lien	-21
lien he	-7
linh	9
lo	19
lo ,	11
lo .	9
lo ap	-5
loi	-22
loi cua	-6
lu	8
lua	7
luan	-3
luat	-4
luatso	-7
luatso .	-32
luatso luatso	8
luatso phai	4
luatso xa	7
luc	22
luoi	4
luon	-9
luon duoc	-4
luong voi	6
luu y	-4
ly .	-13
man	7
mang	5
mang can	5
mang giay	11
mau	12
mau .	8
may	9
met ,	-4
mien	21
mien phi	8
minh	-8
minh .	-3
mo	32
mo cua	4
mo duoc	5
moi	33
moi .	16
moi ba	12
moi cac	9
moi cong	-5
moi sang	7
mon	-5
mong	-22
mong ba	-9
mong gia	-6
mot	15
mua	-13
muc	13
muc thue	-3
muon	30
muon .	30
muu	-4
nam	20
nam ,	-4
nam .	9
nam can	4
nam trong	5
nang	-4
nao	-10
nao vet	-5
nay	67
nay .	13
nay ;	13
nay da	5
nay la	24
nay xa	-3
nen	49
nen cong	9
nen khong	47
nen phai	-4
nga	5
ngan	16
ngan duoc	9
ngan sach	7
nganh	-23
nganh .	-7
nganh dien	-7
ngay	13
ngay .	31
ngay 0	-16
ngay cang	-10
nghe	4
ngheo	15
ngheo .	8
ngheo da	4
nghi	-26
nghi cong	-8
nghi gia	-4
nghia trang	8
nghia vu	-9
nghiem	-6
nghieng	11
nghiep	-4
ngoai	11
ngua	4
ngung	7
ngung xa	6
nguoi	4
nguoi benh	9
nguoi co	-6
nguoi dan	-8
nguon	-9
nguy	-7
nguy hiem	-7
nha	-27
nha ,	7
nha ba	-22
nha chi	-3
nha hoang	9
nha mang	-4
nha o	4
nha truong	-15
nhac	-8
nhac chu	-4
nhac nho	-5
nhan	-41
nhan ,	-6
nhan .	-7
nhan dan	-4
nhan phan	-6
nhan va	-4
nhap	-8
nhat	-7
nhat .	-6
nhiem	-6
nhiem cua	-6
nhieu	-26
nhot	3
nhu	-8
nhu cau	-4
niem	-22
niem yet	-24
noi	-13
noi dung	-6
nong	6
nop	-4
nua	-9
nuoc .	-9
nuoi	-5
o	45
o ap	6
o nha	10
o trung	4
ok	-42
on	5
on ba	16
ong	9
pha	-6
phai	8
phai bao	-4
pham	-8
pham .	-8
phan	-12
phan anh	-14
phan chuyen	-4
phan dau	-3
phap	-3
phat	-6
phat 0	7
phat trien	-10
phe	3
phe binh	3
phep	8
pho	-5
pho da	-6
phoi	16
phoi hop	16
phong da	-11
phong kinh	16
phong van	10
phu huynh	8
phuc	-13
phuc vu	-3
phuong	-23
phuong da	-7
phuong khong	5
phuong se	-14
qua	8
qua o	6
qua tet	-9
quan	-24
quan ly	6
quan su	-10
quan tam	-7
quang	8
quoc	7
quy	-21
quy dinh	-14
quyen	-9
quyen loi	-7
quyet	-42
quyet .	-10
quyet dinh	-11
quyet theo	-4
ra	33
ra khoi	15
rac	35
rach	-8
rach ,	-5
rao	5
rat	-6
ro	-5
roi	10
roi ,	21
roi .	5
roi nha	-17
rong	-3
rut	14
sa	7
sach	9
sach .	4
sai	16
sang	33
sang .	7
sang nay	4
sang thu	18
sao	10
sat	-9
sau	6
sau ,	-4
se	-92
se bao	-4
se co	-7
se ho	-6
se kien	-5
se lam	-6
se mo	-5
se sua	-3
sinh	-23
sinh thuc	-6
so	21
so .	-18
so 0	7
so dang	15
so ho	9
soat	-4
som	6
som .	12
som dau	-3
song	-9
su	-24
su viec	-7
su xa	-4
sua	-16
sua xong	-21
ta	-6
tac	-13
tai	-22
tai khoan	-11
tam	31
tam da	-6
tam hoan	10
tam y	11
tang	-4
tang cuong	-4
tap	-9
tat	-5
tau	3
te	29
te dang	18
ten	26
tet	-8
tha	-3
thai	-9
tham	-5
tham quyen	-4
thang	39
thang 0	4
thang nen	16
thang sau	17
thao	-4
thao go	-5
thay	50
thay bom	14
thay co	8
thay nuoc	4
theo	-22
theo luatso	12
theo quy	7
theo quyet	-9
thiet	6
thiet hai	6
thieu	7
thieu thuoc	7
tho	4
thoa	-8
thoi	-6
thoi gian	-12
thoi vu	6
thong	-33
thong bao	-5
thong cam	-10
thong nhat	-7
thong tin	-4
thu	15
thu bay	7
thu hoi	3
thu lai	-10
thu nam	10
thu tuc	-21
thu y	14
thua	4
thua gio	8
thuan	-5
thuc	-26
thuc hien	-18
thuc pham	-4
thue	-11
thung	16
thung rac	16
thuoc	14
thuoc ,	5
thuoc diet	6
thuoc huyet	8
thuong	-17
thuong binh	-5
thuy	-6
thuy loi	-5
tich	-23
tich cuc	-9
tich nuoc	-9
tiem	29
tien	9
tien .	-4
tiep	-22
tiep nhan	-10
tiep tuc	-4
tieu	-6
tieu thuong	-6
tin	-11
tin .	-8
tinh .	9
tinh hinh	-8
tinh trang	-4
to dan	-3
toa	13
toa an	6
toan	-26
toan dan	-10
toc	-9
toc do	-9
toi	23
toi 0	3
toi lay	4
toi nha	4
toi pham	-3
toi se	-3
tom	9
tra	-24
tra ,	-7
tra .	-6
tra lai	-10
tra loi	-6
tra tien	4
trach	-10
trach nhiem	-8
trai	16
tram	15
tram y	8
trang	3
tranh	-10
trao	-31
trao doi	-22
trat	-5
trat tu	-5
tren	-12
tren ,	-9
tren .	-3
tren dia	-4
tren ho	-3
tri	4
trien	-10
trieu	4
trinh	-8
trinh tu	-3
tro	25
tro .	-10
tro cap	9
trong	21
trong tuan	18
tru	-6
tru so	-10
truc	-3
truc tiep	-4
trung	10
trung tam	10
truoc	6
truoc .	6
truoc ngay	-5
truong	-5
truong .	-8
truong ap	6
truong da	5
truong hoc	7
truong hop	-3
tu	-22
tu 0	6
tu cau	4
tu tu	-13
tuan	22
tuan nay	19
tuc	-26
tuyen	-7
ty	5
ty ,	7
ty thuy	-4
ubnd	-28
ubnd phuong	-4
ubnd xa	-24
uu	-6
va	-9
va dang	-4
van ,	3
vao	-12
vao cuoc	-3
vao danh	-3
vao ke	-3
ve	-8
ve sinh	-8
vi	-16
viec	-49
viec dang	-7
viec voi	-5
vien	21
vien .	4
viettel	5
vo	11
vo nghia	3
voi	-29
voi ba	-4
voi ban	-5
voi chu	-9
von	-9
von .	-9
vu	-7
vu quan	-3
vua	4
vuc	6
vuc 0	6
vung	10
vung ,	16
vuon	5
vuon len	-3
xa	17
xa ,	10
xa .	5
xa cho	8
xa da	-29
xa hoi	14
xa khong	30
xa se	-10
xa thai	-4
xac	-6
xac minh	-5
xe	11
xem	-13
xem lai	-17
xem xet	-5
xet	7
xet .	-4
xet ho	9
xin	3
xong	-22
xong roi	-7
xu ly	-6
xuong	-21
y	4
y da	16
y kien	-15
y te	16
yet	-24
yeu cau	4
`;

/** The same for promises. */
export const PROMISE_WEIGHTS = `
#acted	36
#amount	19
#day	12
#deed	143
#law	-37
#number	21
#only-office	-158
#place	3
#plain	135
#plain-share	136
#short	-85
#soft	-270
#will	-5
*	-223
,	-119
0	18
=ban	6
=bao	14
=bay	6
=bien	3
=bo	12
=bom	4
=buoi	21
=ca	13
=cam	5
=cau	14
=cay	10
=cong	11
=cu	-4
=dan	-14
=dat	20
=dau	3
=day	-48
=di	9
=doi	-12
=dua	-15
=duong	6
=gan	15
=ghe	8
=gia	6
=giao	-43
=gio	4
=hem	9
=heo	9
=ho	-15
=hoa	3
=hoc	-59
=hop	-9
=ke	7
=khoa	-44
=khoi	7
=lay	-46
=lo	45
=loi	32
=lop	16
=luc	-4
=mai	10
=may	24
=mo	6
=muon	4
=nga	16
=nha	36
=nhanh	-30
=nuoc	12
=rac	11
=ranh	14
=sinh	9
=so	24
=tha	5
=thay	4
=thu	8
=tien	15
=tra	-57
=van	12
=xe	13
ap	34
ba	37
ba con	25
bac	4
ban	-25
ban quan	-25
bao	6
bay	6
ben	43
benh	5
bien	3
bo	6
bom	4
buoi	21
buoi toi	21
ca	13
ca ap	6
cac	-62
can	-7
can bo	-3
cao	-28
cap	4
cau	13
cay	10
chat	-20
chi	22
chi dao	-3
cho	98
cho hoc	5
cho nguoi	13
cho nuoc	9
cho xe	6
chu	-4
chu co	-6
chu quan	21
chuc	-51
chuong	-9
chuyen	-19
chuyen mon	-22
co	-23
co so	-6
con	25
cong	-78
cong tac	-19
cong ty	-20
cu	-4
cung	-5
dam	-4
dan	-29
dat	20
day	-48
de	-6
de nghi	-4
den	19
den o	19
di	9
diem	-4
dien	-4
dinh	-5
do	28
doc	-30
doi	-29
don	-37
dong	-36
dua	-15
dung	-12
duong	6
gan	15
ghe	8
gia	6
giai	-21
giai quyet	-19
giao	-43
gio	4
hanh	-5
hem	9
heo	9
hien	-5
hinh	-12
ho	-22
ho tro	-7
hoa	3
hoach	-46
hoc	-59
hoc sinh	5
hoi	-6
hon	-3
hop	-18
ke	-39
ke hoach	-46
khoa	-44
khoi	7
kiem	-86
kiem tra	-13
kien	-63
kinh	-10
lai	48
lam	-10
lam viec	-13
lay	-46
lo	45
loi	19
lop	16
luc	-5
ly	-43
mai	10
may	21
minh	-41
mo	6
moi	-8
moi truong	-6
mon	-22
muon	4
nam	-55
nay	-8
nga	16
nganh	-9
nghi	-4
nghiem	-10
nguoi	16
nguoi dan	-11
nguoi gia	3
nguon	-6
nha thau	-34
nhan	-4
nhan dan	-4
nhanh	-30
nuoc	12
o	51
o cho	14
o nga	16
phan	-5
phat	29
phoi	-7
phoi hop	-7
phong	-13
phu	-6
phuc	-3
qua	3
quan	-14
quan ly	-32
quan tam	-3
quy	-5
quy dinh	-5
quyet	-19
ra	5
rac	11
ranh	14
sach	-6
sau	-42
sinh	9
so	18
tac	-19
tam	-3
tap	-6
te	42
tha	5
thau	-34
thay	4
them	14
theo	-5
theo doi	-3
thu	8
thu bay	6
thuc	-14
thuc hien	-5
thuoc	35
tien	-32
tinh	-11
tinh hinh	-12
to	-51
to chuc	-51
toi	60
tra	-73
trai	11
tram	52
tro	-6
trong	19
truc	12
truong	17
tu	4
ty	-20
va	-4
van	11
vao	-64
vao cuoc	-4
ve	-3
vi	-6
viec	-70
viec nay	-8
voi	42
xa	-11
xay	-3
xay dung	-7
xe	13
xu	-38
xu ly	-38
xuong	-4
y	-11
y kien	-54
y te	45
`;

/** The same for refusals and guidance. */
export const GROUND_WEIGHTS = `
#acted	25
#amount	10
#day	22
#deed	31
#finding	29
#guide	-48
#law	4
#number	48
#only-office	-96
#over	10
#place	67
#plain	161
#plain-share	87
#short	-15
#soft	-195
#will	35
#yours	39
*	-216
,	-103
, giai	-5
, khong	-33
, nop	12
, phai	4
, phan	-9
, truong	10
, xa	11
.	-117
0	22
0 ,	4
0 0	5
0 ngay	4
=2024	3
=ban	-17
=bao	56
=bien	3
=biet	-7
=chuyen	4
=cong	7
=cu	5
=cuoc	14
=dai	5
=dich	3
=dinh	-20
=doi	-21
=dong	8
=ghi	5
=giai	9
=giam	4
=giay	20
=goi	6
=gop	29
=gui	-12
=hai	-45
=hanh	-25
=ho	7
=hoa	9
=hoi	5
=hop	7
=huong	-15
=khac	4
=khai	10
=khoan	12
=kien	13
=ky	32
=lan	12
=luong	-13
=ly	4
=mang	-7
=mat	7
=may	4
=mien	4
=muc	5
=muon	3
=nam	14
=ngay	9
=nha	18
=nhan	13
=nhau	-46
=nop	17
=phep	-23
=phi	7
=phong	4
=quyet	-23
=roi	4
=sinh	11
=so	16
=ten	5
=thang	5
=thay	-20
=the	6
=thong	5
=thu	9
=thua	5
=thue	4
=thuong	-65
=tien	3
=toa	7
=tra	-10
=tro	4
=tru	5
=van	-4
=vay	4
=vien	10
=xay	5
=xe	12
=xu	4
ai	11
an	19
an xa	6
anh	13
anh chua	14
anh mang	-13
ap	14
ap .	10
ba	22
ba con	11
ban	-16
bao	53
ben	-12
bien	3
biet	-7
binh	-29
bo	-5
cac	-4
can	5
can bo	-3
can cu	-5
can cuoc	14
cap	58
cap so	4
cau	-17
chap	-19
chap hanh	-18
chi	5
chi xin	4
chinh	-3
cho	-16
cho phep	-28
chu	8
chu ky	48
chu truong	-11
chua	-19
chua co	17
chuc	-7
chuc nang	-7
chung	3
chuyen	-6
chuyen mon	-10
co	45
co chu	48
co co	-17
co giay	5
co quan	-8
co so	-15
co tham	-6
con	14
cong	39
cong ,	4
cong an	16
cong dan	-13
cong ty	57
cua	15
cua ba	19
cung	27
cuoc	14
da	-6
da duoc	-3
dan	-44
dan .	-4
dang	26
dang ky	6
dap	-17
dap ung	-17
dat	-4
dat cua	4
day	-3
day du	-6
de	-67
de duoc	-23
de nghi	-32
dia	-6
dia phuong	-6
dich	3
dien	15
dieu	-21
dieu kien	-21
dinh	-112
dinh .	-5
do	13
do .	13
doi	-67
doi .	-24
doi tuong	-42
don	51
don khong	43
don vi	-15
dong	4
du	-9
du dieu	-3
dung	-82
duoc	-41
duoc .	-6
duoc giai	-10
duoc huong	-19
ghi	5
gia	-55
gia dinh	-55
giai	-16
giai quyet	-14
giai thich	-11
giam	4
giay	20
giay phep	5
goi	6
gop	29
gui	-12
gui don	-3
hai	-57
hai ben	-12
hanh	-45
hanh .	-9
hanh tot	-9
he	-34
hien	-13
hieu	-27
ho	-33
ho so	-35
ho tro	-5
hoa	-5
hoa giai	9
hoi	5
hon .	-7
hop	-17
hop le	-15
hop nay	-5
huong	-22
huong dan	-7
ket	-57
ket qua	-8
khac	4
khai	-17
khai sinh	3
khi	-25
khoan	12
khong	-46
khong biet	5
khong co	26
khong dap	-17
khong du	-5
khong duoc	6
khong giai	-5
khong hop	-16
khong thay	-18
khong thu	14
khong thuoc	-19
kiem	-5
kien	-35
kien nghi	-27
ky	32
ky .	47
la dat	3
lai	-9
lam	3
lan	10
le	-15
len	3
lien	-35
lien he	-34
luat	-19
luat .	-4
luc	-14
luong	-13
ly	-3
ly hon	4
mang	-7
mat	7
may	4
mon	-10
mon de	-10
muc	5
muon	3
nam	12
nam 0	4
nam trong	3
nang	-12
nay	30
nay cua	4
nen	-76
nen chua	-3
nen khong	-12
ngay	9
nghi	-59
nghi .	-25
nghi ba	-9
ngoai	-3
nha	20
nhan	13
nhau	-46
nhau .	-46
nhiem	-5
noi	-6
noi dung	-7
nop	17
nop cho	8
nop don	3
o	25
ong	-7
phai	4
phan	-25
phan anh	-23
phap	-21
phap luat	-15
phep	-23
phep .	-28
phi	5
phong	4
phuong	-7
qua	4
quan	-23
quan co	-6
quan ly	4
quy	-37
quy dinh	-36
quyen	-36
quyet	-37
quyet .	-7
quyet dinh	-23
ra	12
roi	4
sinh	11
so	15
so .	-15
so khong	-15
so theo	-5
te	-13
ten	5
tham	-33
tham quyen	-33
thang	5
thay	-20
the	6
them	-13
theo	-14
theo luatso	4
theo quy	-12
thi	57
thi bao	52
thich	-11
thu	3
thu tuc	-3
thua	5
thuan	-20
thuan .	-20
thuc	-28
thuc hien	-12
thue	4
thuoc	-19
thuong	-15
tiet	-10
tinh	-14
toa	7
toi	21
toi nam	4
tot	-9
tra	-20
tra lai	-10
trach	-10
tren dat	4
tro cap	4
trong	5
tru	5
truoc	-18
truong	7
truong ,	-9
truong hop	-6
tu	5
tuc	-5
tuc theo	-3
tuong	-42
ty	57
ung	-17
va	6
van	-10
vay	4
vi	-21
vi .	-3
viec	-24
viec nay	12
vien	10
voi	9
xa	22
xa khong	8
xay	7
xay dung	6
xe	12
xe .	7
xet	-30
xin	8
xu	4
yeu	-70
yeu cau	-19
`;
