/** Publishers of Asia and the Caucasus; see `read-rows.ts` for the form of a line. */
export const asia = `
Al Jazeera;Al Jazeera English;AJE;Aljazeera|aljazeera.com;aljazeera.net;aljazeera.co.uk;america.aljazeera.com|QA|broadcaster||Al Jazeera Media Network
The Peninsula (Qatar);The Peninsula|thepeninsulaqatar.com|QA|newspaper|private|
Gulf Times|gulf-times.com|QA|newspaper|private|
Qatar Tribune|qatar-tribune.com|QA|newspaper|private|
Doha News|dohanews.co|QA|online|private|
Al Arabiya;Al Arabiya English;Al-Arabiya|alarabiya.net|SA|broadcaster||MBC Group
Arab News|arabnews.com;arabnews.pk;arabnews.jp|SA|newspaper|private|Saudi Research and Media Group
Saudi Gazette|saudigazette.com.sa|SA|newspaper|private|
Okaz|okaz.com.sa|SA|newspaper|private|
Al Riyadh|alriyadh.com|SA|newspaper|private|
Al Hadath|alhadath.net|SA|broadcaster||MBC Group
The National (United Arab Emirates);The National (UAE);The National (Abu Dhabi)|thenationalnews.com;thenational.ae|AE|newspaper||International Media Investments
Sky News Arabia|skynewsarabia.com|AE|broadcaster||
Gulf News|gulfnews.com|AE|newspaper|private|
Khaleej Times|khaleejtimes.com|AE|newspaper|private|
Al Bayan|albayan.ae|AE|newspaper||
Al Khaleej|alkhaleej.ae|AE|newspaper|private|
Zawya|zawya.com|AE|online|private|
Arabian Business|arabianbusiness.com|AE|magazine|private|
AGBI|agbi.com|AE|online|private|
Gulf Daily News|gdnonline.com|BH|newspaper|private|
Kuwait Times|kuwaittimes.com;kuwaittimes.net|KW|newspaper|private|
Arab Times;Arab Times (Kuwait)|arabtimesonline.com|KW|newspaper|private|
Al-Qabas;Al Qabas|alqabas.com|KW|newspaper|private|
Times of Oman|timesofoman.com|OM|newspaper|private|
Oman Observer;Oman Daily Observer|omanobserver.om|OM|newspaper|state|Government of Oman
Muscat Daily|muscatdaily.com|OM|newspaper|private|
Yemen Times|yementimes.com|YE|newspaper|private|
Al-Masirah;Al Masirah|almasirah.net;almasirah.net.ye|YE|broadcaster||Houthi movement
Kan;Kan News;Israeli Public Broadcasting Corporation|kan.org.il|IL|broadcaster|public|Israeli Public Broadcasting Corporation
Haaretz;Ha'aretz|haaretz.com;haaretz.co.il|IL|newspaper|private|
TheMarker|themarker.com|IL|newspaper|private|
The Jerusalem Post;Jerusalem Post|jpost.com|IL|newspaper|private|
Maariv;Ma'ariv|maariv.co.il|IL|newspaper|private|
The Times of Israel;Times of Israel|timesofisrael.com|IL|online|private|
Yedioth Ahronoth;Yediot Ahronot;Ynet;Ynetnews|ynet.co.il;ynetnews.com|IL|newspaper|private|
Israel Hayom|israelhayom.com;israelhayom.co.il|IL|newspaper|private|
Channel 12 (Israel);N12;Mako|mako.co.il;n12.co.il|IL|broadcaster|private|Keshet Media Group
Channel 13 (Israel);Reshet 13|13tv.co.il|IL|broadcaster|private|
Channel 14 (Israel);Now 14|now14.co.il;c14.co.il|IL|broadcaster|private|
Walla;Walla News|walla.co.il|IL|online|private|
Globes|globes.co.il|IL|newspaper|private|
Calcalist|calcalist.co.il;calcalistech.com|IL|newspaper|private|
Arutz Sheva;Israel National News|israelnationalnews.com;inn.co.il|IL|online|private|
i24NEWS;i24 News|i24news.tv|IL|broadcaster|private|
972 Magazine|972mag.com|IL|online|private|
Galei Tzahal;Army Radio (Israel)|glz.co.il|IL|broadcaster|state|Israel Defense Forces
Palestine TV|pbc.ps|PS|broadcaster|state|Palestinian Authority
Al-Quds (newspaper)|alquds.com|PS|newspaper|private|
Al-Ayyam (Palestine)|al-ayyam.ps|PS|newspaper|private|
Palestine Chronicle|palestinechronicle.com|US|online|private|
The Electronic Intifada|electronicintifada.net|US|online|private|
Al-Aqsa TV|aqsatv.ps|PS|broadcaster||Hamas
The Jordan Times;Jordan Times|jordantimes.com|JO|newspaper||Jordan Press Foundation
Al Ra'i (Jordan)|alrai.com|JO|newspaper||Jordan Press Foundation
Al Ghad|alghad.com|JO|newspaper|private|
Roya News|royanews.tv|JO|broadcaster|private|
Ammon News|ammonnews.net|JO|online|private|
The Daily Star (Lebanon)|dailystar.com.lb|LB|newspaper|private|
L'Orient-Le Jour;L'Orient Today|lorientlejour.com;lorienttoday.com|LB|newspaper|private|
An-Nahar;Annahar|annahar.com|LB|newspaper|private|
Al-Akhbar (Lebanon)|al-akhbar.com|LB|newspaper|private|
Naharnet|naharnet.com|LB|online|private|
LBCI;LBC International|lbcgroup.tv;lbcigroup.tv|LB|broadcaster|private|
MTV Lebanon|mtv.com.lb|LB|broadcaster|private|
Al-Manar;Al Manar|almanar.com.lb|LB|broadcaster||Hezbollah
Al Mayadeen|almayadeen.net|LB|broadcaster|private|
The Cradle|thecradle.co|LB|online|private|
Al-Thawra (Syria)|thawra.sy|SY|newspaper|state|Government of Syria
Syria TV|syria.tv|TR|broadcaster|private|
Enab Baladi|enabbaladi.net|SY|online|private|
North Press Agency;North Press|npasyria.com|SY|agency|private|
Syria Direct|syriadirect.org|JO|online|private|
Hawar News Agency;ANHA|hawarnews.com|SY|agency||
Syrian Observatory for Human Rights;SOHR|syriahr.com|GB|organization|private|
Al-Sabaah;Al Sabaah|alsabaah.iq|IQ|newspaper|state|Iraqi Media Network
Al Iraqiya|imn.iq|IQ|broadcaster|state|Iraqi Media Network
Rudaw;Rudaw Media Network|rudaw.net|IQ|broadcaster|private|
Kurdistan 24;Kurdistan24|kurdistan24.net|IQ|broadcaster||
Iraqi News|iraqinews.com|IQ|online|private|
Bas News;BasNews|basnews.com|IQ|online|private|
Press TV;PressTV|presstv.ir;presstv.com;presstv.co.uk|IR|broadcaster|state|Islamic Republic of Iran Broadcasting
IRIB;IRIB News;Islamic Republic of Iran Broadcasting|irib.ir;iribnews.ir|IR|broadcaster|state|Islamic Republic of Iran Broadcasting
Al-Alam;Al Alam|alalam.ir;alalamtv.net|IR|broadcaster|state|Islamic Republic of Iran Broadcasting
Pars Today;ParsToday|parstoday.com;parstoday.ir|IR|online|state|Islamic Republic of Iran Broadcasting
HispanTV|hispantv.com|IR|broadcaster|state|Islamic Republic of Iran Broadcasting
Tehran Times|tehrantimes.com|IR|newspaper|state|
Iran (newspaper);Iran Daily|irannewspaper.ir;irandaily.ir|IR|newspaper|state|Government of Iran
Kayhan|kayhan.ir|IR|newspaper|state|
Shargh;Sharq (Iran)|sharghdaily.com|IR|newspaper|private|
Etemad|etemadnewspaper.ir|IR|newspaper|private|
Financial Tribune|financialtribune.com|IR|newspaper|private|
IranWire|iranwire.com|GB|online|private|
Radio Zamaneh|radiozamaneh.com;en.radiozamaneh.com|NL|online|private|
Manoto|manototv.com|GB|broadcaster|private|
TRT;TRT World;TRT Haber|trtworld.com;trt.net.tr;trthaber.com|TR|broadcaster|state|Turkish Radio and Television Corporation
Daily Sabah;Sabah (Turkey)|dailysabah.com;sabah.com.tr|TR|newspaper|private|Turkuvaz Media Group
A Haber|ahaber.com.tr|TR|broadcaster|private|Turkuvaz Media Group
Takvim|takvim.com.tr|TR|newspaper|private|Turkuvaz Media Group
Hürriyet;Hurriyet;Hürriyet Daily News;Hurriyet Daily News|hurriyet.com.tr;hurriyetdailynews.com|TR|newspaper|private|Demirören Holding
Milliyet|milliyet.com.tr|TR|newspaper|private|Demirören Holding
Posta|posta.com.tr|TR|newspaper|private|Demirören Holding
CNN Türk;CNN Turk|cnnturk.com|TR|broadcaster|private|Demirören Holding
NTV (Turkey)|ntv.com.tr|TR|broadcaster|private|Doğuş Group
Habertürk;HaberTürk|haberturk.com|TR|broadcaster||
Yeni Şafak;Yeni Safak|yenisafak.com|TR|newspaper|private|Albayrak Group
Türkiye (newspaper)|turkiyegazetesi.com.tr|TR|newspaper|private|İhlas Holding
Star (Turkey)|star.com.tr|TR|newspaper|private|
Cumhuriyet|cumhuriyet.com.tr|TR|newspaper|private|Cumhuriyet Foundation
Sözcü;Sozcu|sozcu.com.tr|TR|newspaper|private|
BirGün;Birgün|birgun.net|TR|newspaper|private|
Evrensel|evrensel.net|TR|newspaper|private|
Bianet;bianet|bianet.org|TR|online|private|
T24|t24.com.tr|TR|online|private|
Medyascope|medyascope.tv|TR|online|private|
Gazete Duvar;Duvar English|gazeteduvar.com.tr;duvarenglish.com|TR|online|private|
Turkish Minute|turkishminute.com||online|private|
Nordic Monitor|nordicmonitor.com|SE|online|private|
Ahval|ahvalnews.com||online|private|
Zaman;Today's Zaman|zaman.com.tr;todayszaman.com|TR|newspaper||
Halk TV|halktv.com.tr|TR|broadcaster|private|
The Times of India;Times of India;TOI|timesofindia.indiatimes.com;timesofindia.com|IN|newspaper|private|The Times Group
The Economic Times;Economic Times;ET (India)|economictimes.indiatimes.com;economictimes.com|IN|newspaper|private|The Times Group
Times Now|timesnownews.com;timesnow.tv|IN|broadcaster|private|The Times Group
Navbharat Times|navbharattimes.indiatimes.com|IN|newspaper|private|The Times Group
Hindustan Times|hindustantimes.com|IN|newspaper|private|HT Media
Mint;Livemint;LiveMint|livemint.com|IN|newspaper|private|HT Media
The Hindu|thehindu.com|IN|newspaper|private|The Hindu Group
BusinessLine;The Hindu BusinessLine;Business Line|thehindubusinessline.com|IN|newspaper|private|The Hindu Group
Frontline|frontline.thehindu.com;frontline.in|IN|magazine|private|The Hindu Group
The Indian Express;Indian Express|indianexpress.com|IN|newspaper|private|Indian Express Group
Financial Express (India);The Financial Express|financialexpress.com|IN|newspaper|private|Indian Express Group
Jansatta|jansatta.com|IN|newspaper|private|Indian Express Group
The New Indian Express;New Indian Express|newindianexpress.com|IN|newspaper|private|Express Publications
The Telegraph (India);Telegraph India;The Telegraph (Calcutta)|telegraphindia.com|IN|newspaper|private|ABP Group
Anandabazar Patrika;ABP News;ABP Live|anandabazar.com;abplive.com|IN|newspaper|private|ABP Group
India Today;Aaj Tak|indiatoday.in;aajtak.in|IN|magazine|private|India Today Group
Business Today (India)|businesstoday.in|IN|magazine|private|India Today Group
Business Standard|business-standard.com|IN|newspaper|private|
Deccan Herald|deccanherald.com|IN|newspaper|private|
Deccan Chronicle|deccanchronicle.com|IN|newspaper|private|
The Asian Age|asianage.com|IN|newspaper|private|
The Tribune (India);The Tribune (Chandigarh)|tribuneindia.com|IN|newspaper|private|Tribune Trust
The Statesman (India);The Statesman|thestatesman.com|IN|newspaper|private|
The Pioneer (India)|dailypioneer.com|IN|newspaper|private|
Mid-Day;mid-day|mid-day.com|IN|newspaper|private|
Free Press Journal;The Free Press Journal|freepressjournal.in|IN|newspaper|private|
Daily News and Analysis;DNA (India);DNA India|dnaindia.com|IN|newspaper|private|Zee Media
Zee News|zeenews.india.com;zeenews.com|IN|broadcaster|private|Zee Media
WION|wionews.com|IN|broadcaster|private|Zee Media
NDTV;New Delhi Television|ndtv.com;ndtv.in|IN|broadcaster|private|Adani Group
BQ Prime;NDTV Profit|ndtvprofit.com;bqprime.com|IN|online|private|Adani Group
CNN-News18;News18;CNN-IBN|news18.com;ibnlive.in.com|IN|broadcaster|private|Network18
CNBC-TV18|cnbctv18.com|IN|broadcaster|private|Network18
Firstpost|firstpost.com|IN|online|private|Network18
Moneycontrol|moneycontrol.com|IN|online|private|Network18
Republic TV;Republic World|republicworld.com|IN|broadcaster|private|
Doordarshan;DD News|ddnews.gov.in;ddindia.co.in;doordarshan.gov.in|IN|broadcaster||Prasar Bharati
All India Radio;Akashvani|newsonair.gov.in;newsonair.com;allindiaradio.gov.in|IN|broadcaster||Prasar Bharati
Press Information Bureau;PIB (India)|pib.gov.in;pib.nic.in|IN|government|state|Government of India
The Wire (India);The Wire|thewire.in|IN|online|private|
Scroll.in;Scroll|scroll.in|IN|online|private|
The Quint|thequint.com|IN|online|private|
ThePrint|theprint.in|IN|online|private|
Newslaundry|newslaundry.com|IN|online|private|
The News Minute|thenewsminute.com|IN|online|private|
Alt News|altnews.in|IN|online|private|
Outlook (India);Outlook India|outlookindia.com|IN|magazine|private|
The Week (India)|theweek.in|IN|magazine|private|Malayala Manorama
Malayala Manorama;Manorama Online;Onmanorama|manoramaonline.com;onmanorama.com|IN|newspaper|private|Malayala Manorama
Mathrubhumi|mathrubhumi.com|IN|newspaper|private|
Dainik Bhaskar|bhaskar.com|IN|newspaper|private|DB Corp
Dainik Jagran|jagran.com|IN|newspaper|private|Jagran Prakashan
Amar Ujala|amarujala.com|IN|newspaper|private|
Eenadu|eenadu.net|IN|newspaper|private|Ramoji Group
Sakshi|sakshi.com|IN|newspaper|private|
The Hans India|thehansindia.com|IN|newspaper|private|
Greater Kashmir|greaterkashmir.com|IN|newspaper|private|
Kashmir Observer|kashmirobserver.net|IN|newspaper|private|
The Sentinel (Assam)|sentinelassam.com|IN|newspaper|private|
India TV|indiatvnews.com|IN|broadcaster|private|
Swarajya|swarajyamag.com|IN|magazine|private|
OpIndia|opindia.com|IN|online|private|
Dawn;Dawn (Pakistan);DAWN.com|dawn.com|PK|newspaper|private|Dawn Media Group
The News International;The News (Pakistan)|thenews.com.pk|PK|newspaper|private|Jang Media Group
Daily Jang;Jang|jang.com.pk|PK|newspaper|private|Jang Media Group
Geo News;Geo TV|geo.tv|PK|broadcaster|private|Jang Media Group
The Express Tribune;Express Tribune|tribune.com.pk|PK|newspaper|private|
The Nation (Pakistan)|nation.com.pk|PK|newspaper|private|Nawaiwaqt Group
Nawa-i-Waqt;Nawaiwaqt|nawaiwaqt.com.pk|PK|newspaper|private|Nawaiwaqt Group
Business Recorder|brecorder.com|PK|newspaper|private|
Pakistan Observer|pakobserver.net|PK|newspaper|private|
Daily Times (Pakistan)|dailytimes.com.pk|PK|newspaper|private|
The Friday Times|thefridaytimes.com|PK|newspaper|private|
ARY News|arynews.tv|PK|broadcaster|private|
Samaa TV|samaa.tv|PK|broadcaster|private|
Dunya News|dunyanews.tv|PK|broadcaster|private|
Aaj News|aaj.tv|PK|broadcaster|private|
Pakistan Television;PTV News;PTV (Pakistan)|ptv.com.pk|PK|broadcaster|state|Government of Pakistan
Radio Pakistan|radio.gov.pk|PK|broadcaster|state|Government of Pakistan
Tolo News;TOLOnews;TOLO News|tolonews.com|AF|broadcaster|private|MOBY Group
Ariana News|ariananews.af|AF|broadcaster|private|
Afghanistan International|afintl.com|GB|broadcaster|private|
Amu TV|amu.tv|US|broadcaster|private|
Hasht-e Subh;8am Media|8am.media|AF|newspaper|private|
Radio Television Afghanistan|rta.af|AF|broadcaster|state|
The Daily Star (Bangladesh)|thedailystar.net|BD|newspaper|private|Transcom Group
Prothom Alo|prothomalo.com|BD|newspaper|private|Transcom Group
Dhaka Tribune|dhakatribune.com|BD|newspaper|private|
The Business Standard (Bangladesh)|tbsnews.net|BD|newspaper|private|
New Age (Bangladesh)|newagebd.net|BD|newspaper|private|
The Financial Express (Bangladesh)|thefinancialexpress.com.bd|BD|newspaper|private|
Daily Sun (Bangladesh)|daily-sun.com|BD|newspaper|private|Bashundhara Group
Daily Mirror (Sri Lanka)|dailymirror.lk|LK|newspaper|private|Wijeya Newspapers
The Sunday Times (Sri Lanka)|sundaytimes.lk|LK|newspaper|private|Wijeya Newspapers
Daily News (Sri Lanka)|dailynews.lk|LK|newspaper|state|Lake House
Sunday Observer (Sri Lanka)|sundayobserver.lk|LK|newspaper|state|Lake House
The Island (Sri Lanka)|island.lk|LK|newspaper|private|
Ada Derana|adaderana.lk|LK|broadcaster|private|
News First;Newsfirst (Sri Lanka)|newsfirst.lk|LK|broadcaster|private|
EconomyNext|economynext.com|LK|online|private|
Colombo Gazette|colombogazette.com|LK|online|private|
TamilNet|tamilnet.com||online|private|
The Kathmandu Post;Kathmandu Post;Kantipur|kathmandupost.com;ekantipur.com|NP|newspaper|private|Kantipur Publications
The Himalayan Times|thehimalayantimes.com|NP|newspaper|private|
Republica;My Republica;Nagarik|myrepublica.nagariknetwork.com;myrepublica.com|NP|newspaper|private|
Nepali Times|nepalitimes.com|NP|newspaper|private|
Onlinekhabar|onlinekhabar.com|NP|online|private|
The Rising Nepal;Gorkhapatra|risingnepaldaily.com;gorkhapatraonline.com|NP|newspaper|state|Government of Nepal
Kuensel|kuenselonline.com|BT|newspaper||
Bhutan Broadcasting Service|bbs.bt|BT|broadcaster|public|
The Edition (Maldives);Mihaaru|edition.mv;mihaaru.com|MV|newspaper|private|
Sun Online (Maldives)|sun.mv|MV|online|private|
Armenian Public Television;Public Television of Armenia|1tv.am|AM|broadcaster|public|
CivilNet|civilnet.am|AM|online|private|
Hetq|hetq.am|AM|online|private|
News.am|news.am|AM|online|private|
Panorama.am|panorama.am|AM|online|private|
EVN Report|evnreport.com|AM|online|private|
OC Media|oc-media.org|GE|online|private|
JAMnews|jam-news.net|GE|online|private|
Civil.ge;Civil Georgia|civil.ge|GE|online|private|
Agenda.ge|agenda.ge|GE|online|state|Government of Georgia
Georgian Public Broadcaster;1TV (Georgia)|1tv.ge|GE|broadcaster|public|
Rustavi 2|rustavi2.ge|GE|broadcaster|private|
Imedi TV;Imedi|imedi.ge;imedinews.ge|GE|broadcaster|private|
Formula TV|formulanews.ge|GE|broadcaster|private|
Mtavari Arkhi;Mtavari|mtavari.tv|GE|broadcaster|private|
Georgia Today|georgiatoday.ge|GE|newspaper|private|
Caliber.az|caliber.az|AZ|online|private|
AnewZ|anewz.tv|AZ|broadcaster||
Turan (Azerbaijan)|turan.az|AZ|agency|private|
Meydan TV|meydan.tv||online|private|
Eurasianet|eurasianet.org|US|online|private|
The Times of Central Asia;Times of Central Asia|timesca.com|KG|online|private|
The Astana Times;Astana Times|astanatimes.com|KZ|newspaper||
Khabar;Khabar 24|khabar.kz;24.kz|KZ|broadcaster|state|Government of Kazakhstan
Kazakhstanskaya Pravda|kazpravda.kz|KZ|newspaper|state|Government of Kazakhstan
Vlast.kz;Vlast (Kazakhstan)|vlast.kz|KZ|online|private|
Orda.kz|orda.kz|KZ|online|private|
Kloop|kloop.kg|KG|online|private|
24.kg|24.kg|KG|online|private|
Kaktus Media|kaktus.media|KG|online|private|
Gazeta.uz|gazeta.uz|UZ|online|private|
Kun.uz|kun.uz|UZ|online|private|
Daryo|daryo.uz|UZ|online|private|
Turkmenistan State News Agency;TDH|tdh.gov.tm|TM|agency|state|Government of Turkmenistan
Turkmenportal|turkmenportal.com|TM|online||
Chronicles of Turkmenistan|hronikatm.com||online|private|
CGTN;China Global Television Network;CCTV News|cgtn.com|CN|broadcaster|state|China Media Group
China Central Television;CCTV (China);CCTV|cctv.com;cctv.cn|CN|broadcaster|state|China Media Group
China Radio International;China Media Group;CRI (China)|cri.cn;chinaplus.cri.cn|CN|broadcaster|state|China Media Group
People's Daily;People's Daily Online|people.cn;people.com.cn|CN|newspaper|state|Chinese Communist Party
Global Times|globaltimes.cn;huanqiu.com|CN|newspaper|state|Chinese Communist Party
China Daily|chinadaily.com.cn;chinadailyhk.com|CN|newspaper|state|Chinese Communist Party
Guangming Daily|gmw.cn|CN|newspaper|state|Chinese Communist Party
PLA Daily|81.cn;chinamil.com.cn|CN|newspaper|state|People's Liberation Army
China Youth Daily|cyol.com|CN|newspaper|state|Communist Youth League of China
The Paper;The Paper (China)|thepaper.cn|CN|online|state|Shanghai United Media Group
Sixth Tone|sixthtone.com|CN|online|state|Shanghai United Media Group
Shanghai Daily;SHINE|shine.cn|CN|newspaper|state|Shanghai United Media Group
Beijing Daily;Beijing News|bjd.com.cn;bjnews.com.cn|CN|newspaper|state|
Caixin;Caixin Global|caixin.com;caixinglobal.com|CN|magazine|private|
Yicai;Yicai Global|yicai.com;yicaiglobal.com|CN|broadcaster|state|Shanghai Media Group
36Kr|36kr.com|CN|online|private|
Sina;Sina News|sina.com.cn;sina.cn|CN|online|private|Sina
Sohu|sohu.com|CN|online|private|Sohu
NetEase News;163.com|163.com|CN|online|private|NetEase
Phoenix Television;Phoenix TV;ifeng|ifeng.com|HK|broadcaster||
South China Morning Post;SCMP|scmp.com|HK|newspaper|private|Alibaba Group
Ming Pao|mingpao.com|HK|newspaper|private|Media Chinese International
The Standard (Hong Kong)|thestandard.com.hk|HK|newspaper|private|Sing Tao News Corporation
Sing Tao Daily|singtao.com;stheadline.com|HK|newspaper|private|Sing Tao News Corporation
Apple Daily|appledaily.com;hk.appledaily.com|HK|newspaper|private|Next Digital
Hong Kong Free Press;HKFP|hongkongfp.com|HK|online|private|
RTHK;Radio Television Hong Kong|rthk.hk;rthk.org.hk|HK|broadcaster|state|Government of Hong Kong
Stand News|thestandnews.com|HK|online|private|
Hong Kong Economic Journal|hkej.com|HK|newspaper|private|
Ta Kung Pao|takungpao.com|HK|newspaper|state|
HK01|hk01.com|HK|online|private|
Asia Times|asiatimes.com|HK|online|private|
Initium Media;The Initium|theinitium.com|SG|online|private|
China Digital Times|chinadigitaltimes.net|US|online|private|
Macau Business|macaubusiness.com|MO|online|private|
Macau Daily Times|macaudailytimes.com.mo|MO|newspaper|private|
Taipei Times|taipeitimes.com|TW|newspaper|private|Liberty Times Group
Liberty Times|ltn.com.tw|TW|newspaper|private|Liberty Times Group
United Daily News|udn.com|TW|newspaper|private|United Daily News Group
China Times (Taiwan)|chinatimes.com|TW|newspaper|private|Want Want
Taiwan News|taiwannews.com.tw|TW|online|private|
TaiwanPlus|taiwanplus.com|TW|broadcaster|public|
Radio Taiwan International|rti.org.tw|TW|broadcaster|public|
NHK;NHK World;NHK World-Japan;Japan Broadcasting Corporation|nhk.or.jp;nhk.jp|JP|broadcaster|public|Japan Broadcasting Corporation
The Japan Times;Japan Times|japantimes.co.jp|JP|newspaper|private|
Asahi Shimbun;The Asahi Shimbun|asahi.com|JP|newspaper|private|
Yomiuri Shimbun;The Japan News;The Yomiuri Shimbun|yomiuri.co.jp;japannews.yomiuri.co.jp|JP|newspaper|private|
Mainichi Shimbun;The Mainichi;Mainichi Daily News|mainichi.jp|JP|newspaper|private|
Nikkei;Nihon Keizai Shimbun;Nikkei Asia;Nikkei Asian Review|nikkei.com;asia.nikkei.com|JP|newspaper|private|Nikkei
Sankei Shimbun;Japan Forward|sankei.com;japan-forward.com|JP|newspaper|private|Fuji Media Holdings
Tokyo Shimbun;Chunichi Shimbun|tokyo-np.co.jp;chunichi.co.jp|JP|newspaper|private|
Japan Today|japantoday.com|JP|online|private|
Hokkaido Shimbun|hokkaido-np.co.jp|JP|newspaper|private|
TBS (Japan);TBS News|tbs.co.jp;newsdig.tbs.co.jp|JP|broadcaster|private|
Nippon TV|ntv.co.jp;news.ntv.co.jp|JP|broadcaster|private|
TV Asahi|tv-asahi.co.jp|JP|broadcaster|private|
Nippon.com|nippon.com|JP|online|private|Nippon Communications Foundation
Ryukyu Shimpo|ryukyushimpo.jp|JP|newspaper|private|
Rodong Sinmun|rodong.rep.kp|KP|newspaper|state|Workers' Party of Korea
Korean Central Television;KCTV||KP|broadcaster|state|Government of North Korea
Uriminzokkiri|uriminzokkiri.com|KP|online|state|Government of North Korea
NK News|nknews.org|KR|online|private|
Daily NK|dailynk.com|KR|online|private|
38 North|38north.org|US|online|private|Stimson Center
KBS;KBS World;Korean Broadcasting System|kbs.co.kr|KR|broadcaster|public|
MBC (South Korea);Munhwa Broadcasting Corporation|imbc.com;imnews.imbc.com|KR|broadcaster|public|
SBS (South Korea)|sbs.co.kr|KR|broadcaster|private|
The Korea Herald;Korea Herald|koreaherald.com|KR|newspaper|private|Herald Corporation
The Korea Times;Korea Times|koreatimes.co.kr|KR|newspaper|private|Hankook Ilbo
Hankook Ilbo|hankookilbo.com|KR|newspaper|private|Hankook Ilbo
Korea JoongAng Daily;JoongAng Ilbo|joins.com;koreajoongangdaily.joins.com;joongang.co.kr|KR|newspaper|private|JoongAng Group
JTBC|jtbc.co.kr|KR|broadcaster|private|JoongAng Group
Chosun Ilbo;The Chosun Ilbo;The Chosun Daily|chosun.com|KR|newspaper|private|
Dong-A Ilbo;The Dong-A Ilbo|donga.com|KR|newspaper|private|
Hankyoreh;The Hankyoreh|hani.co.kr;hankyoreh.com|KR|newspaper|private|
Kyunghyang Shinmun|khan.co.kr|KR|newspaper|private|
Maeil Business Newspaper;Pulse (South Korea)|mk.co.kr;pulsenews.co.kr|KR|newspaper|private|
Arirang;Arirang News|arirang.com|KR|broadcaster|public|
YTN|ytn.co.kr|KR|broadcaster|private|
Busan Ilbo|busan.com|KR|newspaper|private|
UB Post|theubposts.com|MN|newspaper|private|
The Straits Times;Straits Times|straitstimes.com|SG|newspaper||SPH Media Trust
The Business Times (Singapore)|businesstimes.com.sg|SG|newspaper||SPH Media Trust
Lianhe Zaobao;Zaobao|zaobao.com;zaobao.com.sg|SG|newspaper||SPH Media Trust
AsiaOne|asiaone.com|SG|online|private|
Channel NewsAsia;CNA;CNA (Singapore)|channelnewsasia.com|SG|broadcaster|state|Mediacorp
TODAY (Singapore)|todayonline.com|SG|online|state|Mediacorp
Mothership|mothership.sg|SG|online|private|
Tech in Asia|techinasia.com|SG|online|private|
The Star (Malaysia)|thestar.com.my|MY|newspaper|private|Star Media Group
New Straits Times|nst.com.my|MY|newspaper|private|Media Prima
Berita Harian (Malaysia)|bharian.com.my|MY|newspaper|private|Media Prima
Malaysiakini|malaysiakini.com|MY|online|private|
Free Malaysia Today;FMT|freemalaysiatoday.com|MY|online|private|
Malay Mail|malaymail.com|MY|online|private|
The Edge (Malaysia)|theedgemalaysia.com;theedgemarkets.com|MY|newspaper|private|The Edge Media Group
The Borneo Post|theborneopost.com|MY|newspaper|private|
Sarawak Report|sarawakreport.org|GB|online|private|
The Vibes|thevibes.com|MY|online|private|
Utusan Malaysia|utusan.com.my|MY|newspaper|private|
Sinar Harian|sinarharian.com.my|MY|newspaper|private|
Radio Televisyen Malaysia|rtm.gov.my|MY|broadcaster|state|Government of Malaysia
Borneo Bulletin|borneobulletin.com.bn|BN|newspaper|private|
The Scoop (Brunei)|thescoop.co|BN|online|private|
The Jakarta Post;Jakarta Post|thejakartapost.com|ID|newspaper|private|
Kompas|kompas.com;kompas.id|ID|newspaper|private|Kompas Gramedia
Kompas TV|kompas.tv|ID|broadcaster|private|Kompas Gramedia
Tribunnews|tribunnews.com|ID|online|private|Kompas Gramedia
Tempo (Indonesia);Koran Tempo;Tempo.co|tempo.co|ID|magazine|private|Tempo Inti Media
Jakarta Globe|jakartaglobe.id|ID|online|private|B Universe
Detik;Detik.com;detikcom|detik.com|ID|online|private|CT Corp
CNN Indonesia|cnnindonesia.com|ID|online|private|CT Corp
CNBC Indonesia|cnbcindonesia.com|ID|online|private|CT Corp
Republika|republika.co.id|ID|newspaper|private|
Jawa Pos|jawapos.com|ID|newspaper|private|
Media Indonesia|mediaindonesia.com|ID|newspaper|private|Media Group
Liputan6|liputan6.com|ID|online|private|
Radio Republik Indonesia|rri.co.id|ID|broadcaster|public|
Philippine Daily Inquirer;Inquirer.net;INQUIRER.net|inquirer.net;inquirer.com.ph|PH|newspaper|private|
Rappler|rappler.com|PH|online|private|
The Philippine Star;Philippine Star;Philstar|philstar.com|PH|newspaper|private|
Manila Bulletin|mb.com.ph|PH|newspaper|private|
The Manila Times;Manila Times|manilatimes.net|PH|newspaper|private|
Manila Standard|manilastandard.net|PH|newspaper|private|
BusinessWorld|bworldonline.com|PH|newspaper|private|
BusinessMirror|businessmirror.com.ph|PH|newspaper|private|
SunStar;Sun.Star|sunstar.com.ph|PH|newspaper|private|
MindaNews|mindanews.com|PH|online|private|
ABS-CBN;ABS-CBN News|abs-cbn.com;news.abs-cbn.com|PH|broadcaster|private|ABS-CBN Corporation
GMA News;GMA Network|gmanetwork.com|PH|broadcaster|private|GMA Network
CNN Philippines|cnnphilippines.com|PH|broadcaster|private|
PTV (Philippines);People's Television Network|ptvnews.ph|PH|broadcaster|state|Government of the Philippines
Philippine Center for Investigative Journalism;PCIJ|pcij.org|PH|online|private|
Bangkok Post|bangkokpost.com|TH|newspaper|private|
The Nation (Thailand);The Nation Thailand|nationthailand.com;nationmultimedia.com|TH|newspaper|private|Nation Group
Thai PBS;Thai PBS World|thaipbs.or.th;thaipbsworld.com|TH|broadcaster|public|
Khaosod;Khaosod English|khaosod.co.th;khaosodenglish.com|TH|newspaper|private|Matichon Group
Matichon|matichon.co.th|TH|newspaper|private|Matichon Group
Thai Rath;Thairath|thairath.co.th|TH|newspaper|private|
Prachatai|prachatai.com;prachataienglish.com|TH|online|private|
The Thaiger|thethaiger.com|TH|online|private|
MCOT|mcot.net|TH|broadcaster|state|MCOT
The Irrawaddy;Irrawaddy|irrawaddy.com|MM|online|private|
Mizzima;Mizzima News|mizzima.com|MM|online|private|
Myanmar Now|myanmar-now.org|MM|online|private|
Frontier Myanmar|frontiermyanmar.net|MM|magazine|private|
Democratic Voice of Burma;DVB|dvb.no;english.dvb.no|MM|broadcaster|private|
Global New Light of Myanmar;New Light of Myanmar|gnlm.com.mm;globalnewlightofmyanmar.com|MM|newspaper|state|Government of Myanmar
Myanmar Times;The Myanmar Times|mmtimes.com|MM|newspaper|private|
MRTV|mrtv.gov.mm|MM|broadcaster|state|Government of Myanmar
Eleven Media;Eleven Myanmar|elevenmyanmar.com|MM|newspaper|private|
The Phnom Penh Post;Phnom Penh Post|phnompenhpost.com|KH|newspaper|private|
The Cambodia Daily;Cambodia Daily|cambodiadaily.com|KH|newspaper|private|
Khmer Times|khmertimeskh.com|KH|newspaper|private|
CamboJA News;CamboJA|cambojanews.com|KH|online|private|
Fresh News|freshnewsasia.com|KH|online|private|
Vientiane Times|vientianetimes.org.la|LA|newspaper|state|Government of Laos
The Laotian Times|laotiantimes.com|LA|online|private|
VnExpress;VNExpress International|vnexpress.net;e.vnexpress.net|VN|online|state|
Tuổi Trẻ;Tuoi Tre;Tuoi Tre News|tuoitre.vn;tuoitrenews.vn|VN|newspaper|state|
Thanh Niên;Thanh Nien|thanhnien.vn;thanhniennews.com|VN|newspaper|state|
Nhân Dân;Nhan Dan|nhandan.vn|VN|newspaper|state|Communist Party of Vietnam
Voice of Vietnam;VOV|vov.vn;vovworld.vn|VN|broadcaster|state|Government of Vietnam
Vietnam Television;VTV|vtv.vn|VN|broadcaster|state|Government of Vietnam
Saigon Giai Phong;Sài Gòn Giải Phóng;SGGP News|sggp.org.vn|VN|newspaper|state|
The Vietnamese;The Vietnamese Magazine|thevietnamese.org||magazine|private|
Zing News;Znews|znews.vn;zingnews.vn|VN|online|state|
Tatoli|tatoli.tl|TL|agency|state|Government of East Timor
BenarNews|benarnews.org|US|online|public|Radio Free Asia
UCA News|ucanews.com||agency|private|
Mongabay|mongabay.com|US|online|private|
`;
