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
#acted	93
#amount	115
#day	160
#deed	115
#finding	86
#law	-34
#long	7
#number	193
#only-office	-126
#over	-4
#place	58
#plain	42
#plain-share	162
#short	34
#soft	-245
#yours	-3
*	-245
,	-40
, 0	5
, ai	7
, anh	-4
, ba	-4
, bao	6
, cam	9
, can	-6
, chi	4
, chua	-6
, co	-11
, da	-3
, dang	13
, dat	4
, de	-5
, dien	-8
, duong	3
, kiem	-8
, lay	-14
, mong	-17
, nay	3
, phuong	4
, quan	-6
, thu	10
, xa	8
.	-200
. anh	3
. ba	4
0	56
0 ,	12
0 0	6
0 den	5
0 gio	6
0 khoi	4
0 nam	5
0 ngay	17
0 trieu	5
0 va	-4
:	14
;	15
; ba	10
=01	-4
=07	-4
=1	9
=10	7
=12	16
=15	3
=16	9
=17	4
=176	4
=19	4
=2	11
=20	-7
=2015	-6
=2021	-15
=2025	3
=21	10
=27	-4
=3	12
=40	-9
=5	12
=9	5
=am	7
=an	8
=bai	5
=ban	8
=bang	13
=bao	31
=be	5
=bien	-21
=biet	-11
=binh	4
=bit	5
=bo	17
=bom	13
=bong	12
=bua	-21
=buoi	21
=ca	22
=cach	-11
=cai	4
=camera	4
=cang	-8
=canh	-6
=cao	-16
=cat	24
=cay	26
=cham	6
=chau	4
=chay	4
=che	-12
=chet	3
=chia	-12
=chich	7
=chieu	-3
=chinh	-16
=chon	4
=chong	-3
=chot	11
=chuan	-5
=chuyen	-5
=coi	-4
=cong	19
=congtrinh	5
=cp	-10
=cu	-25
=cuoc	6
=cuong	-4
=cuu	5
=dac	-6
=dai	-7
=dan	-20
=danh	-7
=dao	7
=dap	13
=dat	33
=dau	9
=day	-18
=di	11
=dia	-9
=dich	-9
=diem	-9
=dieu	5
=dinh	-20
=doan	22
=doc	7
=doi	10
=dong	24
=dot	-13
=dua	-3
=duong	10
=em	-11
=gan	13
=gap	4
=ghe	11
=ghi	-5
=gia	10
=giac	-4
=giai	-5
=giam	6
=giao	-36
=giay	7
=gio	4
=giong	8
=giu	9
=giuong	6
=go	7
=gop	11
=gui	-6
=ha	6
=hai	9
=han	-11
=hanh	-8
=hat	3
=he	-11
=hem	14
=hen	3
=heo	9
=hinh	-6
=ho	18
=hoan	-13
=hoang	8
=hoc	4
=hoi	5
=hom	7
=hua	-7
=huu	4
=in	19
=ke	8
=ket	-11
=keu	-12
=khai	-14
=kham	11
=khang	-3
=kho	-13
=khoa	-7
=khoi	17
=khu	7
=khuyen	3
=kiem	-12
=kinh	7
=ky	-4
=lang	-3
=lanh	3
=lap	9
=lau	-3
=lay	-18
=lich	3
=lien	-14
=linh	3
=lo	32
=loa	15
=loi	18
=lon	-4
=lop	18
=lu	6
=lua	4
=luan	-7
=luat	-34
=luc	15
=luon	-6
=luong	-4
=mai	9
=mam	8
=mang	-4
=mau	7
=may	13
=me	-3
=mo	7
=moc	4
=mua	-7
=mui	-3
=muoi	5
=muon	21
=nam	-9
=nang	-5
=nd	-10
=nga	19
=ngam	7
=ngan	4
=ngap	-3
=nghe	5
=nghieng	6
=ngot	8
=ngu	-6
=ngua	6
=ngung	3
=nguon	-5
=nguy	-7
=nguyen	4
=nha	-6
=nhan	-3
=nhanh	-3
=nhap	-14
=nhi	7
=nhien	-7
=nhieu	-22
=nhot	7
=nhua	4
=niem	-13
=nuoc	10
=nuoi	-7
=ok	-49
=om	5
=on	4
=pha	5
=pham	-15
=phat	10
=phi	-5
=pho	-5
=phong	-17
=phu	-5
=quan	-16
=quat	7
=quet	19
=quy	-7
=rac	23
=rach	-6
=rai	-7
=ranh	10
=rao	3
=rieng	6
=ro	-4
=roi	-11
=rong	-3
=ruong	8
=rut	3
=sai	8
=san	-6
=sang	19
=sao	7
=sap	-10
=sat	-8
=sieu	6
=sinh	-6
=so	15
=soat	-10
=som	-10
=son	6
=song	-12
=su	-22
=sua	-19
=sup	7
=ta	-7
=tac	-4
=tam	8
=tap	-8
=tat	-7
=ten	13
=tet	-8
=tha	6
=thai	-7
=thang	29
=that	-3
=thay	27
=the	7
=thicong	5
=thoa	-9
=thoai	-12
=thoi	4
=thong	-16
=thu	19
=thuc	-13
=thue	-20
=thung	6
=thuong	-11
=thuy	-13
=tich	-12
=tiem	8
=tien	12
=tieu	-5
=tin	-6
=to	-8
=toa	6
=toan	-20
=toc	-4
=tram	7
=tran	-9
=tranh	-11
=trao	-8
=trau	4
=tre	8
=treo	6
=tri	-3
=trien	-8
=tro	11
=tru	-6
=trung	4
=tuan	9
=tung	3
=tuyen	-5
=uu	-9
=vach	6
=van	6
=vet	-5
=vo	15
=vot	4
=vuc	4
=xay	6
=xe	18
=xem	-10
=xet	8
=xo	6
=xong	-27
=xu	3
=xuat	3
=y	3
=yet	-14
ai	4
am	7
am moi	6
an	11
an chot	10
an nhan	3
an toan	-5
anh	-17
anh .	-5
anh cua	-5
anh em	-10
anh nam	5
ap	27
ap .	3
ap 0	9
ap de	7
ap tan	4
ap toi	10
ba	11
ba con	-10
bac	15
bac lai	11
bac thong	-3
bach	-15
bach cac	-14
bai	5
bai rac	5
ban bac	-3
ban ve	6
bang	13
bang gia	4
bao	9
bao cao	-11
bao dam	-6
bao gio	4
bao hiem	9
bao len	-6
bao sau	-3
bao ve	7
bat nhot	4
be	5
ben	13
ben ,	-4
ben .	-6
ben kia	5
ben lo	21
benh	7
benh .	-3
benh vien	6
bi	12
bi can	3
bien	-23
bien ban	5
bien phong	-5
biet	-11
binh	4
binh ,	3
binh duoi	3
bit	5
bo bao	9
bo sung	-3
bo tha	4
bo thu	-3
bom	13
bom .	7
bong	12
bong den	8
bua	-21
buoi	21
buoi toi	22
ca	22
ca ap	12
ca giong	6
ca sang	3
cac	-38
cac khoan	-14
cac nguon	-3
cac quy	-6
cach	-11
cach lam	-8
cai	-4
cai tien	-8
cam	-8
cam .	-4
cam bien	-11
cam moc	4
cam on	8
cam xe	4
camera	4
camera o	4
can	-31
can bo	-6
can co	-3
can cu	-15
can cuoc	3
can doi	-3
can ngheo	4
can su	-3
cang	-8
canh	-6
cao	-36
cao bay	-6
cao chat	-7
cap	-13
cap ,	-9
cap lai	7
cap tai	8
cap tren	-4
cat	24
cat co	21
cau	4
cau ,	-12
cau van	10
cay	26
cay cau	11
chap	-5
chap hanh	-5
chat	-5
chat luong	-8
chau di	6
chay	4
che	-16
che do	-4
chet	3
chi	9
chi con	-4
chi dao	-7
chi tien	8
chi tra	-7
chia	-9
chia .	-6
chia voi	-4
chich	7
chich ngua	6
chieu	-3
chinh	-17
chinh thuc	-10
cho	83
cho 0	3
cho ba	17
cho benh	6
cho chi	14
cho chu	-7
cho dan	3
cho do	9
cho ghe	8
cho giao	-10
cho hoc	14
cho khoa	-17
cho kiem	-14
cho lo	4
cho muon	5
cho nguoi	20
cho nhan	-8
cho nuoc	14
cho sup	4
cho toi	4
cho truong	7
cho tung	4
cho xe	5
cho y	-4
chon	4
chon rac	4
chong	-4
chot	11
chot o	11
chu	-5
chu ben	-3
chu co	-4
chu dong	-16
chu quan	15
chu tich	-8
chu trai	7
chu xuong	-5
chua	5
chuc	-20
chuc doi	-14
chung	-13
chuong	-6
chuong heo	7
chuong trinh	-9
chuyen	-17
chuyen mon	-12
co	-45
co bao	-4
co chu	11
co cong	-5
co du	3
co gi	-17
co giu	8
co hai	21
co huong	-6
co ket	-8
co kinh	-4
co luatso	-12
co thuoc	-5
co xe	-6
coi	-4
con	-17
con .	-6
con khong	11
con tieu	-6
con tu	-7
con va	4
con ve	-5
cong	-34
cong an	9
cong bo	-8
cong cho	6
cong dan	-12
cong khai	-13
cong tac	-13
cong truong	11
cong ty	-8
cong viec	-17
cu	-41
cu .	-4
cu cho	-3
cu luatso	-15
cu nguoi	-5
cua	-18
cua ba	-6
cua bo	5
cua chu	-8
cua lai	-9
cua nguoi	-4
cua sau	10
cuc	-7
cung	7
cung khong	7
cuong	-16
cuong tuan	-9
cuu	5
cuu hoa	5
da	-56
da bao	-9
da chich	3
da cho	5
da chuyen	-3
da co	-5
da de	-3
da doi	4
da don	7
da duoc	-3
da ghi	-13
da giao	-6
da hop	-5
da nam	-6
da nhac	-4
da phoi	3
da thay	8
da tiep	-7
da trao	-6
da va	3
dac	-6
dai	-3
dam	-6
dan	-53
dan ,	-8
dan .	-7
dan bang	4
dan cu	-10
dan khu	3
dang	-12
dang duoc	-3
dang ky	-5
dang phoi	13
danh	-7
dao	-4
dao .	-3
dao ho	4
dap	12
dap lai	9
dat	33
dat cua	5
dat quat	6
dau hem	6
dau o	5
dau tu	-10
dau vuon	-3
day	-19
day hoc	-6
day la	-11
day ngam	6
day nhanh	-5
de	-16
de doc	7
de nghi	-15
de o	5
de xuat	-5
den	23
den 0	4
den o	13
dep	-5
di	11
di .	-7
di bo	6
di kham	11
di rieng	4
dia	-23
dia ban	-3
dia phuong	-14
dich	-9
dich ta	-6
diem	-11
dien	6
dien bien	-9
dien cho	4
dien luc	12
dieu	-8
dieu kien	-10
dinh	-26
dinh ,	11
dinh .	-6
dinh cua	-11
dinh da	-6
do .	-8
do 0	4
do co	11
do da	4
do lai	7
doan	16
doan nay	15
doan tu	6
doc nha	-6
doc so	7
doi	-20
doi .	-5
doi 0	3
doi bai	5
doi chuong	7
doi loa	15
doi moi	-9
doi thoai	-14
doi tram	5
doi voi	-14
don	-4
don doc	-6
don vi	-5
dong	-11
dong .	15
dong cu	4
dong cua	-12
dong gop	7
dong xu	-7
dot	-13
du dieu	-4
dua	-3
dua chau	6
dua vao	-12
dung	-23
dung moi	-5
dung nhu	-5
duoc	-12
duoc .	9
duoc cap	-9
duoc cong	-10
duoc ho	5
duoc niem	-15
duoi	8
duoi 0	5
duoi rach	3
duong	13
duong day	6
duong vo	-4
em	-11
gan	13
gan bong	7
gan camera	4
gap	4
ghe	11
ghe cho	8
ghep	-3
ghep cac	-3
ghi	-32
ghi nhan	-27
ghi vao	-14
gi	-17
gi bao	-5
gia dinh	-13
gia o	5
gia yeu	8
giac	-4
giai	-27
giai quyet	-25
giam sat	-3
giam toc	7
gian	-8
gian toi	-4
giao	-34
giao ban	-7
giao phong	-7
giao vien	-10
giay	7
gio	4
gio .	6
gio cup	4
giong	4
giong xuong	6
giu	9
giu tre	8
giuong	6
giuong o	6
go	7
go giam	11
goi	7
goi dien	4
gop	13
gui	6
ha	6
ha duong	6
hai	20
hai ben	11
han	-10
han che	-12
hang thang	4
hanh	-16
hanh vi	-6
hat	3
he	-17
he don	-5
he thong	-7
hem	14
hem .	4
hen	3
heo	9
hiem ,	-7
hien	-19
hien nay	-7
hien theo	-8
hinh	-18
ho	17
ho bao	4
ho can	4
ho chon	4
ho dan	-5
ho ngheo	4
hoa	6
hoa cho	4
hoa dau	5
hoa duoc	-9
hoach	-22
hoach nam	-14
hoan	-8
hoan canh	-6
hoang	8
hoang ,	4
hoat	-13
hoat dong	-13
hoc	4
hoc sinh	10
hoi la	-3
hom	7
hom qua	4
hop	-3
hop ca	7
hop dien	11
hop dong	4
hop ly	-7
hop rut	-4
hop voi	-3
hua	-7
huong	-4
huong giai	-6
huu	4
huyet ap	3
huynh	3
huynh tu	7
in	19
in lai	14
ke	-11
ke hoach	-19
ke them	6
ket	-20
ket luan	-7
keu	-12
keu len	-12
kha	-4
khac	3
khach	-4
khai	-19
khai sinh	-13
khai so	3
kham	11
kham o	6
khang	-3
khi	-31
khi co	-15
khi nao	-4
kho	-16
khoa	-7
khoa hoc	-17
khoa nhi	6
khoan nay	16
khoi	17
khoi truong	5
khong	72
khong dong	8
khong duoc	25
khong phai	12
khong thuoc	4
khong tinh	4
khu	7
khu dan	-4
khu vuc	4
khuyen nong	3
kia	5
kia duong	5
kiem	-38
kiem soat	-10
kiem tra	-25
kien	-51
kien .	-7
kien nghi	-16
kien nhan	-4
kinh	8
kinh can	-8
kinh doanh	4
kinh nghiem	-6
kinh phi	-4
kinh te	11
ky	-4
ky khai	-13
la	-57
la dat	3
la do	-13
la nghia	-4
la van	-8
lai	4
lai .	-12
lai bo	9
lai cay	11
lai ho	4
lai mai	6
lai ranh	8
lai so	15
lai the	6
lai tinh	-4
lai vach	6
lam	-15
lam go	11
lam theo	-5
lam viec	-10
lang	-7
lang nghe	-6
lanh dao	-5
lap	9
lap bien	4
lay	-18
lay mau	4
lay y	-14
len	-20
len sau	-12
len tren	-5
lich	3
lich thoi	3
lien	-22
lien he	-6
linh	3
lo	32
lo ,	5
lo .	3
loa	15
loa vo	15
loi cho	-5
loi cua	-4
loi di	6
loi sau	-3
lon	-4
long ,	4
long ghep	-3
lop	18
lop lai	6
lop mam	8
lu	6
lua	4
luan	-7
luat	-4
luatso	-37
luatso .	-23
luatso luatso	4
luatso xa	4
luc	13
luc binh	4
luc xu	11
luon	-6
luon duoc	-3
luong	-12
luong day	-6
luu	-3
luu y	-4
ly	-24
ly .	-11
ly cho	-10
mai	9
mai cho	6
mam	8
man ra	6
mang	-4
mang giay	7
mau	7
mau .	3
may	11
may bom	4
may buoi	11
may sieu	6
me	-3
met ,	-3
mien	7
minh	-22
minh .	-5
minh bach	-15
mo	7
mo loi	4
moc	4
moc ranh	4
moi	11
moi .	4
moi ba	8
moi cac	3
moi phuong	-9
moi truong	-6
mon	-12
mon giai	-7
mong	-18
mong ba	-3
mong gia	-5
mot	8
mua	-11
mua may	6
muc thue	-7
mui	-3
mui hoi	-3
muoi	5
muoi ca	4
muon	21
muon .	15
muon nha	4
muu	-7
nam	-12
nam ,	-3
nam .	5
nam lai	-4
nam sau	-13
nang	-15
nang cao	-8
nang cap	-6
nao	-10
nao vet	-6
nay	36
nay .	9
nay ;	10
nay la	16
nen	21
nen cong	5
nen khong	23
nen phai	-4
neu	-3
nga	19
nga ba	7
nga tu	10
ngam	7
ngan	7
ngan duoc	5
ngan sach	3
nganh	-17
nganh .	-5
nganh dien	-4
nganh y	-4
ngap	-3
ngay	9
ngay .	17
ngay 0	-5
ngay cang	-9
nghe y	-6
ngheo	7
ngheo .	4
nghi	-31
nghi cong	-7
nghi gia	-4
nghia	-7
nghia vu	-5
nghiem	-8
nghieng	6
nghiep	-4
ngoai	7
ngot	8
ngot toi	8
ngua	6
ngung	3
nguoi	18
nguoi benh	4
nguoi co	-5
nguoi dan	-12
nguoi di	6
nguoi gia	13
nguoi truc	11
nguoi xuong	-7
nguon	-12
nguon von	-5
nguy	-7
nguy hiem	-7
nguyen	3
nha	-28
nha ba	-16
nha chi	-4
nha cho	8
nha hoang	4
nha mang	-7
nha o	3
nha thau	-5
nha truong	-15
nha van	4
nha ve	6
nha xin	20
nhac	-10
nhac chu	-3
nhac nho	-8
nhan	-47
nhan ,	-3
nhan .	-6
nhan dan	-11
nhan phan	-6
nhanh	-4
nhanh tien	-5
nhap	-8
nhat	-7
nhat trong	-3
nhi	7
nhiem	-6
nhien	-4
nhieu	-22
nho	-7
nho cac	-5
nhot	7
nhot trau	4
nhu	-10
nhu cau	-5
nhua	4
nhua doan	4
niem	-13
niem yet	-14
noi	-10
noi dung	-4
nua	-17
nuoc	10
nuoc .	-9
nuoc man	6
nuoc ngot	8
nuoc ra	3
nuoc thai	-4
nuoi	-7
nuoi heo	-4
o	78
o benh	7
o cho	9
o hem	7
o khoa	7
o nga	17
o nha	4
o phong	6
o trung	3
ok	-49
om	5
om qua	5
on	4
on ba	13
ong	6
pha	3
phai	4
pham	-15
pham .	-14
phan	-21
phan anh	-14
phan dau	-3
phap	-5
phat	8
phat thuoc	18
phat trien	-8
phi	-8
pho	-5
pho da	-5
phoi	11
phoi hop	11
phong	-7
phong cho	6
phong chuyen	-8
phong da	-5
phong kinh	11
phong van	6
phu	-4
phu huynh	3
phuc	-10
phuong	-26
phuong khong	4
phuong kien	-13
phuong thuc	-9
qua	7
qua ben	5
qua pha	6
qua tet	-8
quan	-27
quan doi	15
quan hat	3
quan ly	-13
quan su	-12
quan tam	-9
quat	7
quat o	6
quet	19
quet voi	19
quy	-11
quy dinh	-5
quyen	-7
quyen loi	-6
quyet	-33
quyet .	-4
quyet dinh	-9
ra	23
ra khoi	12
ra rach	-3
rac	23
rac khoi	5
rach	-6
rach ,	-6
rai	-7
ranh	10
ranh dat	7
rao	3
rat	-4
rat chia	-4
rieng	6
rieng cho	4
ro	-7
roi	-11
roi ,	11
roi nha	-21
rong	-3
ruong	8
rut kinh	-6
sach	-4
sach dep	-5
sai	8
sang	19
sang thu	13
sao	7
sap	-27
sap xep	-17
sat	-11
sau	-23
sau ,	-7
sau .	-9
sau cho	6
sieu	6
sieu am	6
sinh	-6
sinh cho	6
sinh hoc	4
sinh qua	6
sinh thuc	-5
so	21
so .	-9
so cho	14
so dang	5
so ho	4
so thu	7
soat	-12
som	-11
son	6
son lai	6
song	-13
su	-22
su viec	-3
su xa	-4
sua	-19
sua xong	-16
sung	-3
sup	7
ta	-7
tac	-21
tai	-9
tai khoan	-7
tai nha	9
tam	4
tam da	-4
tam hoan	5
tam y	6
tan long	4
tang	-12
tang cuong	-12
tao	-4
tao dieu	-3
tap	-13
tap the	-4
tat	-7
te	31
te dang	13
ten	13
tet	-8
tha	6
tha ca	6
tha rong	3
thai	-7
thai ra	-4
tham	-6
tham muu	-4
thang	24
thang cho	6
thang nen	7
thang sau	6
thao go	-4
that	-3
that .	-3
thau	-6
thau day	-5
thay	27
thay bom	7
thay co	4
thay van	3
the bao	6
them	21
them co	8
them giuong	6
theo	-22
theo quy	5
theo quyet	-8
thi	4
thi cong	4
thien	-4
thoa	-9
thoai	-12
thoai ,	-14
thoi	-7
thoi gian	-8
thoi vu	3
thong	-27
thong bao	-3
thong cam	-7
thong nhat	-6
thu	6
thu bay	7
thu chi	7
thu lai	-17
thu nam	6
thu tuc	-17
thu y	9
thua gio	5
thuan	-8
thuc	-37
thuc hien	-12
thuc hoat	-9
thuc pham	-4
thue	-9
thung	6
thung rac	6
thuoc	21
thuoc ,	4
thuoc cho	18
thuoc huyet	3
thuoc muoi	4
thuong	-16
thuong .	-3
thuong binh	-4
thuy	-5
tich	-17
tich cuc	-6
tich nuoc	-8
tiem	8
tien .	-4
tien cach	-8
tien do	-5
tien tro	8
tiep	-9
tiep nhan	-7
tieu	-5
tieu thuong	-6
tin	-8
tin .	-6
tinh	-10
tinh .	5
tinh hinh	-12
tinh trang	-10
to	-25
to chuc	-17
to dan	-3
toa	6
toa an	3
toan	-26
toan dan	-9
toc	-4
toc do	-14
toc truoc	11
toi	42
toi .	-6
toi cau	4
toi nha	21
toi pham	-10
tra	-36
tra ,	-11
tra lai	-18
tra loi	-6
tra tien	4
trach	-6
trach nhiem	-4
trai	11
trai doi	7
trai nhua	4
tram	27
tram xe	5
tram y	20
tran	-9
trang	-12
trang rac	-4
tranh	-11
trao	-21
trao doi	-13
trat	-3
trat tu	-3
trau	4
trau bo	4
tre	8
tre lop	8
tren	-5
tren ,	-4
treo	6
treo den	6
tri	-5
trien	-10
trinh	-13
trinh cong	-9
tro	10
tro .	-6
tro cap	11
trong	21
trong tap	-3
trong thoi	-4
trong tuan	14
tru	-6
tru so	-8
truc	9
truc may	11
trung	3
trung tam	5
truoc	13
truoc .	4
truoc cong	11
truoc ngay	-5
truong	16
truong .	-4
truong ap	23
truong hoc	7
truong nang	-6
truong va	-4
truong xanh	-5
tu 0	5
tu buoi	10
tu cho	4
tu ngay	4
tu nguyen	4
tu tu	-5
tuan	8
tuan nay	15
tuan tra	-9
tuc	-18
tung ho	4
tuyen	-7
ty	-7
ty ,	6
ty cai	-8
ubnd	-16
ubnd xa	-13
uu	-5
va	-8
vach	6
vach cho	6
van cau	4
van dong	-4
vao	-38
vao chuong	-9
vao cuoc	-5
vao danh	-5
vao ke	-15
ve	-4
ve thang	6
ve viec	-7
vet	-5
vi	-10
vi quan	-5
viec	-63
viec ca	3
viec cho	-17
viec dang	-5
viec nay	-6
viec voi	-6
vien	9
vien .	-5
vien tinh	10
vo	15
vo nghia	-4
vo trong	15
voi	-13
voi ba	-4
voi ban	-6
voi chu	-7
voi cong	-6
voi don	3
voi tram	19
von	-8
von .	-4
vot	4
vot luc	3
vu	-6
vuc	4
vuc 0	3
vung ,	9
vuon len	-3
xa	-8
xa ,	4
xa cho	3
xa da	-17
xa hoi	5
xa keu	-12
xa khong	19
xac	-7
xac minh	-6
xanh	-5
xanh sach	-5
xay dung	-9
xay nha	6
xe	18
xe cho	6
xe cuu	5
xe om	5
xem	-15
xem lai	-15
xem xet	-4
xep	-17
xep cong	-17
xet	4
xet ho	5
xet nghiem	3
xin	18
xin loi	19
xo	6
xo cong	6
xong	-27
xong roi	-18
xu	-8
xu ly	-12
xuong	-11
xuong coi	-4
xuong kinh	6
y	-6
y .	3
y da	9
y kien	-24
y te	21
yet	-14
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
