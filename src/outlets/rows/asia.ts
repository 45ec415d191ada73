/** Publishers of Asia and the Caucasus, by country and name; `read-rows.ts` says what a line is. */
export const asia = `
Ahval|ahvalnews.com||online|private|
Chronicles of Turkmenistan|hronikatm.com||online|private|
Democratic Voice of Burma;DVB|dvb.no;english.dvb.no||broadcaster|private|
Frontier Myanmar|frontiermyanmar.net||magazine|private|
Hasht-e Subh;8am Media|8am.media||newspaper|private|
Meydan TV|meydan.tv||online|private|
Mizzima;Mizzima News|mizzima.com||online|private|
Myanmar Now|myanmar-now.org||online|private|
Syria TV|syria.tv||broadcaster|private|
TamilNet|tamilnet.com||online|private|
The Cradle|thecradle.co||online|private|
The Vietnamese;The Vietnamese Magazine|thevietnamese.org||magazine|private|
Turkish Minute|turkishminute.com||online|private|
UCA News|ucanews.com||agency|private|
AGBI|agbi.com|AE|online|private|
Al Bayan|albayan.ae|AE|newspaper||
Al Khaleej|alkhaleej.ae|AE|newspaper|private|
Arabian Business|arabianbusiness.com|AE|magazine|private|
Gulf News|gulfnews.com|AE|newspaper|private|
Khaleej Times|khaleejtimes.com|AE|newspaper|private|
Sky News Arabia|skynewsarabia.com|AE|broadcaster||
The National (United Arab Emirates);The National (UAE);The National (Abu Dhabi)|thenationalnews.com;thenational.ae|AE|newspaper||International Media Investments
Zawya|zawya.com|AE|online|private|
Ariana News|ariananews.af|AF|broadcaster|private|
Radio Television Afghanistan|rta.af|AF|broadcaster|state|
Tolo News;TOLOnews;TOLO News|tolonews.com|AF|broadcaster|private|MOBY Group
Armenian Public Television;Public Television of Armenia|1tv.am|AM|broadcaster|public|
CivilNet|civilnet.am|AM|online|private|
EVN Report|evnreport.com|AM|online|private|
Hetq|hetq.am|AM|online|private|
News.am|news.am|AM|online|private|
Panorama.am|panorama.am|AM|online|private|
AnewZ|anewz.tv|AZ|broadcaster||
Caliber.az|caliber.az|AZ|online|private|
Turan (Azerbaijan)|turan.az|AZ|agency|private|
Daily Sun (Bangladesh)|daily-sun.com|BD|newspaper|private|Bashundhara Group
Dhaka Tribune|dhakatribune.com|BD|newspaper|private|
New Age (Bangladesh)|newagebd.net|BD|newspaper|private|
Prothom Alo|prothomalo.com|BD|newspaper|private|Transcom Group
The Business Standard (Bangladesh)|tbsnews.net|BD|newspaper|private|
The Daily Star (Bangladesh)|thedailystar.net|BD|newspaper|private|Transcom Group
The Financial Express (Bangladesh)|thefinancialexpress.com.bd|BD|newspaper|private|
Gulf Daily News|gdnonline.com|BH|newspaper|private|
Borneo Bulletin|borneobulletin.com.bn|BN|newspaper|private|
The Scoop (Brunei)|thescoop.co|BN|online|private|
Bhutan Broadcasting Service|bbs.bt|BT|broadcaster|public|
Kuensel|kuenselonline.com|BT|newspaper||
36Kr|36kr.com|CN|online|private|
Beijing Daily;Beijing News|bjd.com.cn;bjnews.com.cn|CN|newspaper|state|
Caixin;Caixin Global|caixin.com;caixinglobal.com|CN|magazine|private|
CGTN;China Global Television Network;CCTV News|cgtn.com|CN|broadcaster|state|China Media Group
China Central Television;CCTV (China);CCTV|cctv.com;cctv.cn|CN|broadcaster|state|China Media Group
China Daily|chinadaily.com.cn;chinadailyhk.com|CN|newspaper|state|Chinese Communist Party
China Radio International;China Media Group;CRI (China)|cri.cn;chinaplus.cri.cn|CN|broadcaster|state|China Media Group
China Youth Daily|cyol.com|CN|newspaper|state|Communist Youth League of China
Global Times|globaltimes.cn;huanqiu.com|CN|newspaper|state|Chinese Communist Party
Guangming Daily|gmw.cn|CN|newspaper|state|Chinese Communist Party
NetEase News;163.com|163.com|CN|online|private|NetEase
People's Daily;People's Daily Online|people.cn;people.com.cn|CN|newspaper|state|Chinese Communist Party
PLA Daily|81.cn;chinamil.com.cn|CN|newspaper|state|People's Liberation Army
Shanghai Daily;SHINE|shine.cn|CN|newspaper|state|Shanghai United Media Group
Sina;Sina News|sina.com.cn;sina.cn|CN|online|private|Sina
Sixth Tone|sixthtone.com|CN|online|state|Shanghai United Media Group
Sohu|sohu.com|CN|online|private|Sohu
The Paper;The Paper (China)|thepaper.cn|CN|online|state|Shanghai United Media Group
Yicai;Yicai Global|yicai.com;yicaiglobal.com|CN|broadcaster|state|Shanghai Media Group
Afghanistan International|afintl.com|GB|broadcaster|private|
IranWire|iranwire.com|GB|online|private|
Manoto|manototv.com|GB|broadcaster|private|
Sarawak Report|sarawakreport.org|GB|online|private|
Agenda.ge|agenda.ge|GE|online|state|Government of Georgia
Civil.ge;Civil Georgia|civil.ge|GE|online|private|
Formula TV|formulanews.ge|GE|broadcaster|private|
Georgia Today|georgiatoday.ge|GE|newspaper|private|
Georgian Public Broadcaster;1TV (Georgia)|1tv.ge|GE|broadcaster|public|
Imedi TV;Imedi|imedi.ge;imedinews.ge|GE|broadcaster|private|
JAMnews|jam-news.net|GE|online|private|
Mtavari Arkhi;Mtavari|mtavari.tv|GE|broadcaster|private|
OC Media|oc-media.org|GE|online|private|
Rustavi 2|rustavi2.ge|GE|broadcaster|private|
Apple Daily|appledaily.com;hk.appledaily.com|HK|newspaper|private|Next Digital
Asia Times|asiatimes.com|HK|online|private|
HK01|hk01.com|HK|online|private|
Hong Kong Economic Journal|hkej.com|HK|newspaper|private|
Hong Kong Free Press;HKFP|hongkongfp.com|HK|online|private|
Ming Pao|mingpao.com|HK|newspaper|private|Media Chinese International
Phoenix Television;Phoenix TV;ifeng|ifeng.com|HK|broadcaster||
RTHK;Radio Television Hong Kong|rthk.hk;rthk.org.hk|HK|broadcaster|state|Government of Hong Kong
Sing Tao Daily|singtao.com;stheadline.com|HK|newspaper|private|Sing Tao News Corporation
South China Morning Post;SCMP|scmp.com|HK|newspaper|private|Alibaba Group
Stand News|thestandnews.com|HK|online|private|
Ta Kung Pao|takungpao.com|HK|newspaper|state|
The Standard (Hong Kong)|thestandard.com.hk|HK|newspaper|private|Sing Tao News Corporation
CNBC Indonesia|cnbcindonesia.com|ID|online|private|CT Corp
CNN Indonesia|cnnindonesia.com|ID|online|private|CT Corp
Detik;Detik.com;detikcom|detik.com|ID|online|private|CT Corp
Jakarta Globe|jakartaglobe.id|ID|online|private|B Universe
Jawa Pos|jawapos.com|ID|newspaper|private|
Kompas|kompas.com;kompas.id|ID|newspaper|private|Kompas Gramedia
Kompas TV|kompas.tv|ID|broadcaster|private|Kompas Gramedia
Liputan6|liputan6.com|ID|online|private|
Media Indonesia|mediaindonesia.com|ID|newspaper|private|Media Group
Radio Republik Indonesia|rri.co.id|ID|broadcaster|public|
Republika|republika.co.id|ID|newspaper|private|
Tempo (Indonesia);Koran Tempo;Tempo.co|tempo.co|ID|magazine|private|Tempo Inti Media
The Jakarta Post;Jakarta Post|thejakartapost.com|ID|newspaper|private|
Tribunnews|tribunnews.com|ID|online|private|Kompas Gramedia
972 Magazine|972mag.com|IL|online|private|
Arutz Sheva;Israel National News|israelnationalnews.com;inn.co.il|IL|online|private|
Calcalist|calcalist.co.il;calcalistech.com|IL|newspaper|private|
Channel 12 (Israel);N12;Mako|mako.co.il;n12.co.il|IL|broadcaster|private|Keshet Media Group
Channel 13 (Israel);Reshet 13|13tv.co.il|IL|broadcaster|private|
Channel 14 (Israel);Now 14|now14.co.il;c14.co.il|IL|broadcaster|private|
Galei Tzahal;Army Radio (Israel)|glz.co.il|IL|broadcaster|state|Israel Defense Forces
Globes|globes.co.il|IL|newspaper|private|
Haaretz;Ha'aretz|haaretz.com;haaretz.co.il|IL|newspaper|private|
i24NEWS;i24 News|i24news.tv|IL|broadcaster|private|
Israel Hayom|israelhayom.com;israelhayom.co.il|IL|newspaper|private|
Kan;Kan News;Israeli Public Broadcasting Corporation|kan.org.il|IL|broadcaster|public|Israeli Public Broadcasting Corporation
Maariv;Ma'ariv|maariv.co.il|IL|newspaper|private|
The Jerusalem Post;Jerusalem Post|jpost.com|IL|newspaper|private|
The Times of Israel;Times of Israel|timesofisrael.com|IL|online|private|
TheMarker|themarker.com|IL|newspaper|private|
Walla;Walla News|walla.co.il|IL|online|private|
Yedioth Ahronoth;Yediot Ahronot;Ynet;Ynetnews|ynet.co.il;ynetnews.com|IL|newspaper|private|
All India Radio;Akashvani|newsonair.gov.in;newsonair.com;allindiaradio.gov.in|IN|broadcaster||Prasar Bharati
Alt News|altnews.in|IN|online|private|
Amar Ujala|amarujala.com|IN|newspaper|private|
Anandabazar Patrika;ABP News;ABP Live|anandabazar.com;abplive.com|IN|newspaper|private|ABP Group
BQ Prime;NDTV Profit|ndtvprofit.com;bqprime.com|IN|online|private|Adani Group
Business Standard|business-standard.com|IN|newspaper|private|
Business Today (India)|businesstoday.in|IN|magazine|private|India Today Group
BusinessLine;The Hindu BusinessLine;Business Line|thehindubusinessline.com|IN|newspaper|private|The Hindu Group
CNBC-TV18|cnbctv18.com|IN|broadcaster|private|Network18
CNN-News18;News18;CNN-IBN|news18.com;ibnlive.in.com|IN|broadcaster|private|Network18
Daily News and Analysis;DNA (India);DNA India|dnaindia.com|IN|newspaper|private|Zee Media
Dainik Bhaskar|bhaskar.com|IN|newspaper|private|DB Corp
Dainik Jagran|jagran.com|IN|newspaper|private|Jagran Prakashan
Deccan Chronicle|deccanchronicle.com|IN|newspaper|private|
Deccan Herald|deccanherald.com|IN|newspaper|private|
Doordarshan;DD News|ddnews.gov.in;ddindia.co.in;doordarshan.gov.in|IN|broadcaster||Prasar Bharati
Eenadu|eenadu.net|IN|newspaper|private|Ramoji Group
Financial Express (India);The Financial Express|financialexpress.com|IN|newspaper|private|Indian Express Group
Firstpost|firstpost.com|IN|online|private|Network18
Free Press Journal;The Free Press Journal|freepressjournal.in|IN|newspaper|private|
Frontline|frontline.thehindu.com;frontline.in|IN|magazine|private|The Hindu Group
Greater Kashmir|greaterkashmir.com|IN|newspaper|private|
Hindustan Times|hindustantimes.com|IN|newspaper|private|HT Media
India Today;Aaj Tak|indiatoday.in;aajtak.in|IN|magazine|private|India Today Group
India TV|indiatvnews.com|IN|broadcaster|private|
Jansatta|jansatta.com|IN|newspaper|private|Indian Express Group
Kashmir Observer|kashmirobserver.net|IN|newspaper|private|
Malayala Manorama;Manorama Online;Onmanorama|manoramaonline.com;onmanorama.com|IN|newspaper|private|Malayala Manorama
Mathrubhumi|mathrubhumi.com|IN|newspaper|private|
Mid-Day;mid-day|mid-day.com|IN|newspaper|private|
Mint;Livemint;LiveMint|livemint.com|IN|newspaper|private|HT Media
Moneycontrol|moneycontrol.com|IN|online|private|Network18
Navbharat Times|navbharattimes.indiatimes.com|IN|newspaper|private|The Times Group
NDTV;New Delhi Television|ndtv.com;ndtv.in|IN|broadcaster|private|Adani Group
Newslaundry|newslaundry.com|IN|online|private|
OpIndia|opindia.com|IN|online|private|
Outlook (India);Outlook India|outlookindia.com|IN|magazine|private|
Press Information Bureau;PIB (India)|pib.gov.in;pib.nic.in|IN|government|state|Government of India
Republic TV;Republic World|republicworld.com|IN|broadcaster|private|
Sakshi|sakshi.com|IN|newspaper|private|
Scroll.in;Scroll|scroll.in|IN|online|private|
Swarajya|swarajyamag.com|IN|magazine|private|
The Asian Age|asianage.com|IN|newspaper|private|
The Economic Times;Economic Times;ET (India)|economictimes.indiatimes.com;economictimes.com|IN|newspaper|private|The Times Group
The Hans India|thehansindia.com|IN|newspaper|private|
The Hindu|thehindu.com|IN|newspaper|private|The Hindu Group
The Indian Express;Indian Express|indianexpress.com|IN|newspaper|private|Indian Express Group
The New Indian Express;New Indian Express|newindianexpress.com|IN|newspaper|private|Express Publications
The News Minute|thenewsminute.com|IN|online|private|
The Pioneer (India)|dailypioneer.com|IN|newspaper|private|
The Quint|thequint.com|IN|online|private|
The Sentinel (Assam)|sentinelassam.com|IN|newspaper|private|
The Statesman (India);The Statesman|thestatesman.com|IN|newspaper|private|
The Telegraph (India);Telegraph India;The Telegraph (Calcutta)|telegraphindia.com|IN|newspaper|private|ABP Group
The Times of India;Times of India;TOI|timesofindia.indiatimes.com;timesofindia.com|IN|newspaper|private|The Times Group
The Tribune (India);The Tribune (Chandigarh)|tribuneindia.com|IN|newspaper|private|Tribune Trust
The Week (India)|theweek.in|IN|magazine|private|Malayala Manorama
The Wire (India);The Wire|thewire.in|IN|online|private|
ThePrint|theprint.in|IN|online|private|
Times Now|timesnownews.com;timesnow.tv|IN|broadcaster|private|The Times Group
WION|wionews.com|IN|broadcaster|private|Zee Media
Zee News|zeenews.india.com;zeenews.com|IN|broadcaster|private|Zee Media
Al Iraqiya|imn.iq|IQ|broadcaster|state|Iraqi Media Network
Al-Sabaah;Al Sabaah|alsabaah.iq|IQ|newspaper|state|Iraqi Media Network
Bas News;BasNews|basnews.com|IQ|online|private|
Iraqi News|iraqinews.com|IQ|online|private|
Kurdistan 24;Kurdistan24|kurdistan24.net|IQ|broadcaster||
Rudaw;Rudaw Media Network|rudaw.net|IQ|broadcaster|private|
Al-Alam;Al Alam|alalam.ir;alalamtv.net|IR|broadcaster|state|Islamic Republic of Iran Broadcasting
Etemad|etemadnewspaper.ir|IR|newspaper|private|
Financial Tribune|financialtribune.com|IR|newspaper|private|
HispanTV|hispantv.com|IR|broadcaster|state|Islamic Republic of Iran Broadcasting
Iran (newspaper);Iran Daily|irannewspaper.ir;irandaily.ir|IR|newspaper|state|Government of Iran
IRIB;IRIB News;Islamic Republic of Iran Broadcasting|irib.ir;iribnews.ir|IR|broadcaster|state|Islamic Republic of Iran Broadcasting
Kayhan|kayhan.ir|IR|newspaper|state|
Pars Today;ParsToday|parstoday.com;parstoday.ir|IR|online|state|Islamic Republic of Iran Broadcasting
Press TV;PressTV|presstv.ir;presstv.com;presstv.co.uk|IR|broadcaster|state|Islamic Republic of Iran Broadcasting
Shargh;Sharq (Iran)|sharghdaily.com|IR|newspaper|private|
Tehran Times|tehrantimes.com|IR|newspaper|state|
Al Ghad|alghad.com|JO|newspaper|private|
Al Ra'i (Jordan)|alrai.com|JO|newspaper||Jordan Press Foundation
Ammon News|ammonnews.net|JO|online|private|
Roya News|royanews.tv|JO|broadcaster|private|
Syria Direct|syriadirect.org|JO|online|private|
The Jordan Times;Jordan Times|jordantimes.com|JO|newspaper||Jordan Press Foundation
Asahi Shimbun;The Asahi Shimbun|asahi.com|JP|newspaper|private|
Hokkaido Shimbun|hokkaido-np.co.jp|JP|newspaper|private|
Japan Today|japantoday.com|JP|online|private|
Mainichi Shimbun;The Mainichi;Mainichi Daily News|mainichi.jp|JP|newspaper|private|
NHK;NHK World;NHK World-Japan;Japan Broadcasting Corporation|nhk.or.jp;nhk.jp|JP|broadcaster|public|Japan Broadcasting Corporation
Nikkei;Nihon Keizai Shimbun;Nikkei Asia;Nikkei Asian Review|nikkei.com;asia.nikkei.com|JP|newspaper|private|Nikkei
Nippon TV|ntv.co.jp;news.ntv.co.jp|JP|broadcaster|private|
Nippon.com|nippon.com|JP|online|private|Nippon Communications Foundation
Ryukyu Shimpo|ryukyushimpo.jp|JP|newspaper|private|
Sankei Shimbun;Japan Forward|sankei.com;japan-forward.com|JP|newspaper|private|Fuji Media Holdings
TBS (Japan);TBS News|tbs.co.jp;newsdig.tbs.co.jp|JP|broadcaster|private|
The Japan Times;Japan Times|japantimes.co.jp|JP|newspaper|private|
Tokyo Shimbun;Chunichi Shimbun|tokyo-np.co.jp;chunichi.co.jp|JP|newspaper|private|
TV Asahi|tv-asahi.co.jp|JP|broadcaster|private|
Yomiuri Shimbun;The Japan News;The Yomiuri Shimbun|yomiuri.co.jp;japannews.yomiuri.co.jp|JP|newspaper|private|
24.kg|24.kg|KG|online|private|
Kaktus Media|kaktus.media|KG|online|private|
Kloop|kloop.kg|KG|online|private|
The Times of Central Asia;Times of Central Asia|timesca.com|KG|online|private|
CamboJA News;CamboJA|cambojanews.com|KH|online|private|
Fresh News|freshnewsasia.com|KH|online|private|
Khmer Times|khmertimeskh.com|KH|newspaper|private|
The Cambodia Daily;Cambodia Daily|cambodiadaily.com|KH|newspaper|private|
The Phnom Penh Post;Phnom Penh Post|phnompenhpost.com|KH|newspaper|private|
Korean Central Television;KCTV||KP|broadcaster|state|Government of North Korea
Rodong Sinmun|rodong.rep.kp|KP|newspaper|state|Workers' Party of Korea
Uriminzokkiri|uriminzokkiri.com|KP|online|state|Government of North Korea
Arirang;Arirang News|arirang.com|KR|broadcaster||
Busan Ilbo|busan.com|KR|newspaper|private|
Chosun Ilbo;The Chosun Ilbo;The Chosun Daily|chosun.com|KR|newspaper|private|
Daily NK|dailynk.com|KR|online|private|
Dong-A Ilbo;The Dong-A Ilbo|donga.com|KR|newspaper|private|
Hankook Ilbo|hankookilbo.com|KR|newspaper|private|Hankook Ilbo
Hankyoreh;The Hankyoreh|hani.co.kr;hankyoreh.com|KR|newspaper|private|
JTBC|jtbc.co.kr|KR|broadcaster|private|JoongAng Group
KBS;KBS World;Korean Broadcasting System|kbs.co.kr|KR|broadcaster|public|
Korea JoongAng Daily;JoongAng Ilbo|joins.com;koreajoongangdaily.joins.com;joongang.co.kr|KR|newspaper|private|JoongAng Group
Kyunghyang Shinmun|khan.co.kr|KR|newspaper|private|
Maeil Business Newspaper;Pulse (South Korea)|mk.co.kr;pulsenews.co.kr|KR|newspaper|private|
MBC (South Korea);Munhwa Broadcasting Corporation|imbc.com;imnews.imbc.com|KR|broadcaster|public|
NK News|nknews.org|KR|online|private|
SBS (South Korea)|sbs.co.kr|KR|broadcaster|private|
The Korea Herald;Korea Herald|koreaherald.com|KR|newspaper|private|Herald Corporation
The Korea Times;Korea Times|koreatimes.co.kr|KR|newspaper|private|Hankook Ilbo
YTN|ytn.co.kr|KR|broadcaster|private|
Al-Qabas;Al Qabas|alqabas.com|KW|newspaper|private|
Arab Times;Arab Times (Kuwait)|arabtimesonline.com|KW|newspaper|private|
Kuwait Times|kuwaittimes.com;kuwaittimes.net|KW|newspaper|private|
Kazakhstanskaya Pravda|kazpravda.kz|KZ|newspaper|state|Government of Kazakhstan
Khabar;Khabar 24|khabar.kz;24.kz|KZ|broadcaster|state|Government of Kazakhstan
Orda.kz|orda.kz|KZ|online|private|
The Astana Times;Astana Times|astanatimes.com|KZ|newspaper||
Vlast.kz;Vlast (Kazakhstan)|vlast.kz|KZ|online|private|
The Laotian Times|laotiantimes.com|LA|online|private|
Vientiane Times|vientianetimes.org.la|LA|newspaper|state|Government of Laos
Al Mayadeen|almayadeen.net|LB|broadcaster|private|
Al-Akhbar (Lebanon)|al-akhbar.com|LB|newspaper|private|
Al-Manar;Al Manar|almanar.com.lb|LB|broadcaster||Hezbollah
An-Nahar;Annahar|annahar.com|LB|newspaper|private|
L'Orient-Le Jour;L'Orient Today|lorientlejour.com;lorienttoday.com|LB|newspaper|private|
LBCI;LBC International|lbcgroup.tv;lbcigroup.tv|LB|broadcaster|private|
MTV Lebanon|mtv.com.lb|LB|broadcaster|private|
Naharnet|naharnet.com|LB|online|private|
The Daily Star (Lebanon)|dailystar.com.lb|LB|newspaper|private|
Ada Derana|adaderana.lk|LK|broadcaster|private|
Colombo Gazette|colombogazette.com|LK|online|private|
Daily Mirror (Sri Lanka)|dailymirror.lk|LK|newspaper|private|Wijeya Newspapers
Daily News (Sri Lanka)|dailynews.lk|LK|newspaper|state|Lake House
EconomyNext|economynext.com|LK|online|private|
News First;Newsfirst (Sri Lanka)|newsfirst.lk|LK|broadcaster|private|
Sunday Observer (Sri Lanka)|sundayobserver.lk|LK|newspaper|state|Lake House
The Island (Sri Lanka)|island.lk|LK|newspaper|private|
The Sunday Times (Sri Lanka)|sundaytimes.lk|LK|newspaper|private|Wijeya Newspapers
Eleven Media;Eleven Myanmar|elevenmyanmar.com|MM|newspaper|private|
Global New Light of Myanmar;New Light of Myanmar|gnlm.com.mm;globalnewlightofmyanmar.com|MM|newspaper|state|Government of Myanmar
MRTV|mrtv.gov.mm|MM|broadcaster|state|Government of Myanmar
Myanmar Times;The Myanmar Times|mmtimes.com|MM|newspaper|private|
UB Post|theubposts.com|MN|newspaper|private|
Macau Business|macaubusiness.com|MO|online|private|
Macau Daily Times|macaudailytimes.com.mo|MO|newspaper|private|
Sun Online (Maldives)|sun.mv|MV|online|private|
The Edition (Maldives);Mihaaru|edition.mv;mihaaru.com|MV|newspaper|private|
Berita Harian (Malaysia)|bharian.com.my|MY|newspaper|private|Media Prima
Free Malaysia Today;FMT|freemalaysiatoday.com|MY|online|private|
Malay Mail|malaymail.com|MY|online|private|
Malaysiakini|malaysiakini.com|MY|online|private|
New Straits Times|nst.com.my|MY|newspaper|private|Media Prima
Radio Televisyen Malaysia|rtm.gov.my|MY|broadcaster|state|Government of Malaysia
Sinar Harian|sinarharian.com.my|MY|newspaper|private|
The Borneo Post|theborneopost.com|MY|newspaper|private|
The Edge (Malaysia)|theedgemalaysia.com;theedgemarkets.com|MY|newspaper|private|The Edge Media Group
The Star (Malaysia)|thestar.com.my|MY|newspaper|private|Star Media Group
The Vibes|thevibes.com|MY|online|private|
Utusan Malaysia|utusan.com.my|MY|newspaper|private|
Radio Zamaneh|radiozamaneh.com;en.radiozamaneh.com|NL|online|private|
Nepali Times|nepalitimes.com|NP|newspaper|private|
Onlinekhabar|onlinekhabar.com|NP|online|private|
Republica;My Republica;Nagarik|myrepublica.nagariknetwork.com;myrepublica.com|NP|newspaper|private|
The Himalayan Times|thehimalayantimes.com|NP|newspaper|private|
The Kathmandu Post;Kathmandu Post;Kantipur|kathmandupost.com;ekantipur.com|NP|newspaper|private|Kantipur Publications
The Rising Nepal;Gorkhapatra|risingnepaldaily.com;gorkhapatraonline.com|NP|newspaper|state|Government of Nepal
Muscat Daily|muscatdaily.com|OM|newspaper|private|
Oman Observer;Oman Daily Observer|omanobserver.om|OM|newspaper|state|Government of Oman
Times of Oman|timesofoman.com|OM|newspaper|private|
ABS-CBN;ABS-CBN News|abs-cbn.com;news.abs-cbn.com|PH|broadcaster|private|ABS-CBN Corporation
BusinessMirror|businessmirror.com.ph|PH|newspaper|private|
BusinessWorld|bworldonline.com|PH|newspaper|private|
CNN Philippines|cnnphilippines.com|PH|broadcaster|private|
GMA News;GMA Network|gmanetwork.com|PH|broadcaster|private|GMA Network
Manila Bulletin|mb.com.ph|PH|newspaper|private|
Manila Standard|manilastandard.net|PH|newspaper|private|
MindaNews|mindanews.com|PH|online|private|
Philippine Center for Investigative Journalism;PCIJ|pcij.org|PH|online|private|
Philippine Daily Inquirer;Inquirer.net;INQUIRER.net|inquirer.net;inquirer.com.ph|PH|newspaper|private|
PTV (Philippines);People's Television Network|ptvnews.ph|PH|broadcaster|state|Government of the Philippines
Rappler|rappler.com|PH|online|private|
SunStar;Sun.Star|sunstar.com.ph|PH|newspaper|private|
The Manila Times;Manila Times|manilatimes.net|PH|newspaper|private|
The Philippine Star;Philippine Star;Philstar|philstar.com|PH|newspaper|private|
Aaj News|aaj.tv|PK|broadcaster|private|
ARY News|arynews.tv|PK|broadcaster|private|
Business Recorder|brecorder.com|PK|newspaper|private|
Daily Jang;Jang|jang.com.pk|PK|newspaper|private|Jang Media Group
Daily Times (Pakistan)|dailytimes.com.pk|PK|newspaper|private|
Dawn;Dawn (Pakistan);DAWN.com|dawn.com|PK|newspaper|private|Dawn Media Group
Dunya News|dunyanews.tv|PK|broadcaster|private|
Geo News;Geo TV|geo.tv|PK|broadcaster|private|Jang Media Group
Nawa-i-Waqt;Nawaiwaqt|nawaiwaqt.com.pk|PK|newspaper|private|Nawaiwaqt Group
Pakistan Observer|pakobserver.net|PK|newspaper|private|
Pakistan Television;PTV News;PTV (Pakistan)|ptv.com.pk|PK|broadcaster|state|Government of Pakistan
Radio Pakistan|radio.gov.pk|PK|broadcaster|state|Government of Pakistan
Samaa TV|samaa.tv|PK|broadcaster|private|
The Express Tribune;Express Tribune|tribune.com.pk|PK|newspaper|private|
The Friday Times|thefridaytimes.com|PK|newspaper|private|
The Nation (Pakistan)|nation.com.pk|PK|newspaper|private|Nawaiwaqt Group
The News International;The News (Pakistan)|thenews.com.pk|PK|newspaper|private|Jang Media Group
Al-Aqsa TV|aqsatv.ps|PS|broadcaster||Hamas
Al-Ayyam (Palestine)|al-ayyam.ps|PS|newspaper|private|
Al-Quds (newspaper)|alquds.com|PS|newspaper|private|
Palestine TV|pbc.ps|PS|broadcaster|state|Palestinian Authority
Al Jazeera;Al Jazeera English;AJE;Aljazeera|aljazeera.com;aljazeera.net;aljazeera.co.uk;america.aljazeera.com|QA|broadcaster||Al Jazeera Media Network
Doha News|dohanews.co|QA|online|private|
Gulf Times|gulf-times.com|QA|newspaper|private|
Qatar Tribune|qatar-tribune.com|QA|newspaper|private|
The Peninsula (Qatar);The Peninsula|thepeninsulaqatar.com|QA|newspaper|private|
Al Arabiya;Al Arabiya English;Al-Arabiya|alarabiya.net|SA|broadcaster||
Al Hadath|alhadath.net|SA|broadcaster||
Al Riyadh|alriyadh.com|SA|newspaper|private|
Arab News|arabnews.com;arabnews.pk;arabnews.jp|SA|newspaper|private|Saudi Research and Media Group
Okaz|okaz.com.sa|SA|newspaper|private|
Saudi Gazette|saudigazette.com.sa|SA|newspaper|private|
Nordic Monitor|nordicmonitor.com|SE|online|private|
AsiaOne|asiaone.com|SG|online|private|
Channel NewsAsia;CNA;CNA (Singapore)|channelnewsasia.com|SG|broadcaster||Mediacorp
Initium Media;The Initium|theinitium.com|SG|online|private|
Lianhe Zaobao;Zaobao|zaobao.com;zaobao.com.sg|SG|newspaper||SPH Media Trust
Mothership|mothership.sg|SG|online|private|
Tech in Asia|techinasia.com|SG|online|private|
The Business Times (Singapore)|businesstimes.com.sg|SG|newspaper||SPH Media Trust
The Straits Times;Straits Times|straitstimes.com|SG|newspaper||SPH Media Trust
TODAY (Singapore)|todayonline.com|SG|online||Mediacorp
Al-Thawra (Syria)|thawra.sy|SY|newspaper|state|Government of Syria
Enab Baladi|enabbaladi.net|SY|online|private|
Hawar News Agency;ANHA|hawarnews.com|SY|agency||
North Press Agency;North Press|npasyria.com|SY|agency|private|
Bangkok Post|bangkokpost.com|TH|newspaper|private|
Khaosod;Khaosod English|khaosod.co.th;khaosodenglish.com|TH|newspaper|private|Matichon Group
Matichon|matichon.co.th|TH|newspaper|private|Matichon Group
MCOT|mcot.net|TH|broadcaster||MCOT
Prachatai|prachatai.com;prachataienglish.com|TH|online|private|
Thai PBS;Thai PBS World|thaipbs.or.th;thaipbsworld.com|TH|broadcaster|public|
Thai Rath;Thairath|thairath.co.th|TH|newspaper|private|
The Irrawaddy;Irrawaddy|irrawaddy.com|TH|online|private|
The Nation (Thailand);The Nation Thailand|nationthailand.com;nationmultimedia.com|TH|newspaper|private|Nation Group
The Thaiger|thethaiger.com|TH|online|private|
Tatoli|tatoli.tl|TL|agency|state|Government of East Timor
Turkmenistan State News Agency;TDH|tdh.gov.tm|TM|agency|state|Government of Turkmenistan
Turkmenportal|turkmenportal.com|TM|online||
A Haber|ahaber.com.tr|TR|broadcaster|private|Turkuvaz Media Group
Bianet;bianet|bianet.org|TR|online|private|
BirGün;Birgün|birgun.net|TR|newspaper|private|
CNN Türk;CNN Turk|cnnturk.com|TR|broadcaster|private|Demirören Holding
Cumhuriyet|cumhuriyet.com.tr|TR|newspaper|private|Cumhuriyet Foundation
Daily Sabah;Sabah (Turkey)|dailysabah.com;sabah.com.tr|TR|newspaper|private|Turkuvaz Media Group
Evrensel|evrensel.net|TR|newspaper|private|
Gazete Duvar;Duvar English|gazeteduvar.com.tr;duvarenglish.com|TR|online|private|
Habertürk;HaberTürk|haberturk.com|TR|broadcaster||
Halk TV|halktv.com.tr|TR|broadcaster|private|
Hürriyet;Hurriyet;Hürriyet Daily News;Hurriyet Daily News|hurriyet.com.tr;hurriyetdailynews.com|TR|newspaper|private|Demirören Holding
Medyascope|medyascope.tv|TR|online|private|
Milliyet|milliyet.com.tr|TR|newspaper|private|Demirören Holding
NTV (Turkey)|ntv.com.tr|TR|broadcaster|private|Doğuş Group
Posta|posta.com.tr|TR|newspaper|private|Demirören Holding
Sözcü;Sozcu|sozcu.com.tr|TR|newspaper|private|
Star (Turkey)|star.com.tr|TR|newspaper|private|
T24|t24.com.tr|TR|online|private|
Takvim|takvim.com.tr|TR|newspaper|private|Turkuvaz Media Group
TRT;TRT World;TRT Haber|trtworld.com;trt.net.tr;trthaber.com|TR|broadcaster|state|Turkish Radio and Television Corporation
Türkiye (newspaper)|turkiyegazetesi.com.tr|TR|newspaper|private|İhlas Holding
Yeni Şafak;Yeni Safak|yenisafak.com|TR|newspaper|private|Albayrak Group
Zaman;Today's Zaman|zaman.com.tr;todayszaman.com|TR|newspaper||
China Times (Taiwan)|chinatimes.com|TW|newspaper|private|Want Want
Liberty Times|ltn.com.tw|TW|newspaper|private|Liberty Times Group
Radio Taiwan International|rti.org.tw|TW|broadcaster|public|
Taipei Times|taipeitimes.com|TW|newspaper|private|Liberty Times Group
Taiwan News|taiwannews.com.tw|TW|online|private|
TaiwanPlus|taiwanplus.com|TW|broadcaster|public|
United Daily News|udn.com|TW|newspaper|private|United Daily News Group
38 North|38north.org|US|online|private|Stimson Center
Amu TV|amu.tv|US|broadcaster|private|
BenarNews|benarnews.org|US|online|public|Radio Free Asia
China Digital Times|chinadigitaltimes.net|US|online|private|
Eurasianet|eurasianet.org|US|online|private|
Mongabay|mongabay.com|US|online|private|
Palestine Chronicle|palestinechronicle.com|US|online|private|
The Electronic Intifada|electronicintifada.net|US|online|private|
Daryo|daryo.uz|UZ|online|private|
Gazeta.uz|gazeta.uz|UZ|online|private|
Kun.uz|kun.uz|UZ|online|private|
Nhân Dân;Nhan Dan|nhandan.vn|VN|newspaper|state|Communist Party of Vietnam
Saigon Giai Phong;Sài Gòn Giải Phóng;SGGP News|sggp.org.vn|VN|newspaper|state|
Thanh Niên;Thanh Nien|thanhnien.vn;thanhniennews.com|VN|newspaper|state|
Tuổi Trẻ;Tuoi Tre;Tuoi Tre News|tuoitre.vn;tuoitrenews.vn|VN|newspaper|state|
Vietnam Television;VTV|vtv.vn|VN|broadcaster|state|Government of Vietnam
VnExpress;VNExpress International|vnexpress.net;e.vnexpress.net|VN|online|state|
Voice of Vietnam;VOV|vov.vn;vovworld.vn|VN|broadcaster|state|Government of Vietnam
Zing News;Znews|znews.vn;zingnews.vn|VN|online|state|
Al-Masirah;Al Masirah|almasirah.net;almasirah.net.ye|YE|broadcaster||Houthi movement
Yemen Times|yementimes.com|YE|newspaper|private|
`;
