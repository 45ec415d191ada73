/** Publishers of Asia and the Caucasus; see `read-rows.ts` for the form of a line. */
export const asia = `
Al Jazeera;Al Jazeera English;AJE;Aljazeera|aljazeera.com;aljazeera.net;aljazeera.co.uk;america.aljazeera.com|QA|broadcaster|state|Al Jazeera Media Network
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
+972 Magazine|972mag.com|IL|online|private|
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
`;
