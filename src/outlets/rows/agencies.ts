/** News agencies of the world, by country and name; `read-rows.ts` says what a line is. */
export const agencies = `
Baltic News Service;BNS?|bns.ee;bns.lt;bns.lv||agency|private|
Emirates News Agency;WAM?|wam.ae|AE|agency|state|Government of the United Arab Emirates
Bakhtar News Agency|bakhtarnews.af|AF|agency|state|
Khaama Press|khaama.com|AF|agency|private|
Pajhwok Afghan News;Pajhwok|pajhwok.com|AF|agency|private|
Albanian Telegraphic Agency;ATA?;ATSH|ata.gov.al|AL|agency||
Armenpress|armenpress.am|AM|agency||
Angola Press News Agency;ANGOP;Angop|angop.ao|AO|agency|state|Government of Angola
Noticias Argentinas|noticiasargentinas.com|AR|agency|private|
Télam;Telam|telam.com.ar|AR|agency|state|Government of Argentina
Austria Press Agency;Austria Presse Agentur;Austria Press Agentur;APA?|apa.at|AT|agency|private|
Australian Associated Press;AAP?|aap.com.au|AU|agency||
Azerbaijan State News Agency;Azertac;AZERTAC;AzerTAc|azertag.az|AZ|agency|state|Government of Azerbaijan
Azeri Press Agency;APA News Agency|apa.az|AZ|agency||
Report News Agency|report.az|AZ|agency||
Trend News Agency;Trend?|trend.az|AZ|agency||
FENA;Federal News Agency (Bosnia)|fena.ba|BA|agency||
SRNA;Srna News Agency|srna.rs|BA|agency||
Bangladesh Sangbad Sangstha;BSS?|bssnews.net|BD|agency|state|Government of Bangladesh
bdnews24.com;bdnews24|bdnews24.com|BD|agency|private|
United News of Bangladesh;UNB?|unb.com.bd|BD|agency|private|
Belga News Agency;Belga|belga.be;belganewsagency.eu|BE|agency|private|
Bulgarian News Agency;BTA?|bta.bg|BG|agency|public|
Bahrain News Agency;BNA?|bna.bh|BH|agency|state|Government of Bahrain
Agence Béninoise de Presse||BJ|agency|state|Government of Benin
Agencia Boliviana de Información;ABI?|abi.bo|BO|agency|state|Government of Bolivia
Agência Brasil;Agencia Brasil|agenciabrasil.ebc.com.br|BR|agency|public|Empresa Brasil de Comunicação
Agência Estado|estadaoconteudo.com.br|BR|agency|private|Grupo Estado
Botswana Press Agency;BOPA||BW|agency|state|Government of Botswana
BelaPAN|belapan.by;naviny.by|BY|agency|private|
Belta;BelTA;Belarusian Telegraph Agency|belta.by|BY|agency|state|Government of Belarus
The Canadian Press;Canadian Press;La Presse Canadienne|thecanadianpress.com|CA|agency|private|
Agence Congolaise de Presse||CD|agency|state|Government of the Democratic Republic of the Congo
Swiss News Agency;Keystone-SDA;Keystone-ATS;Schweizerische Depeschenagentur|keystone-sda.ch|CH|agency|private|
Swissinfo;SWI swissinfo.ch|swissinfo.ch|CH|online|public|Swiss Broadcasting Corporation
Agence Ivoirienne de Presse;AIP?|aip.ci|CI|agency|state|Government of Ivory Coast
China News Service|chinanews.com;chinanews.com.cn;ecns.cn|CN|agency|state|Chinese Communist Party
Xinhua News Agency;Xinhua;New China News Agency|xinhuanet.com;news.cn;xinhua.net|CN|agency|state|Government of China
Agencia Cubana de Noticias;Cuban News Agency|acn.cu;cubanews.acn.cu|CU|agency|state|Government of Cuba
Prensa Latina|plenglish.com;prensa-latina.cu|CU|agency|state|Government of Cuba
Cyprus News Agency;CNA (Cyprus)|cna.org.cy|CY|agency|public|
Czech News Agency;ČTK;CTK|ctk.cz;ctk.eu;ceskenoviny.cz|CZ|agency|public|
Deutsche Presse-Agentur;Deutsche Presse Agentur;German Press Agency;dpa;DPA?|dpa.com;dpa-international.com|DE|agency|private|
Evangelischer Pressedienst;epd|epd.de|DE|agency|private|
Katholische Nachrichten-Agentur;KNA?|kna.de|DE|agency|private|
Ritzau;Ritzaus Bureau|ritzau.dk|DK|agency|private|
Algeria Press Service;Algérie Presse Service;APS?|aps.dz|DZ|agency|state|Government of Algeria
Middle East News Agency;MENA?|mena.org.eg|EG|agency|state|Government of Egypt
EFE;Agencia EFE|efe.com|ES|agency|public|Government of Spain
Europa Press|europapress.es|ES|agency|private|
Ethiopian News Agency;ENA?|ena.et|ET|agency|state|Government of Ethiopia
Finnish News Agency;STT?;Suomen Tietotoimisto|stt.fi|FI|agency|private|
Agence France-Presse;Agence France Presse;AFP;France-Presse|afp.com|FR|agency|public|
Agence Gabonaise de Presse||GA|agency|state|Government of Gabon
Press Association;PA Media;PA news agency;PA?|pressassociation.com;pamediagroup.com;pa.media|GB|agency|private|PA Media Group
Reuters;Thomson Reuters;Reuters News Agency;Reuters News|reuters.com;reut.rs|GB|agency|private|Thomson Reuters
Interpressnews;InterPressNews|interpressnews.ge|GE|agency|private|
Ghana News Agency;GNA?|gna.org.gh|GH|agency||Government of Ghana
Athens News Agency;ANA-MPA;AMNA;Athens-Macedonian News Agency|amna.gr;ana-mpa.gr|GR|agency||Government of Greece
HINA;Hina?;Croatian News Agency|hina.hr|HR|agency|public|
Hungarian News Agency;MTI?;Magyar Távirati Iroda|mti.hu|HU|agency||
Antara News Agency;Antara|antaranews.com|ID|agency|state|Government of Indonesia
Asian News International;ANI?|aninews.in|IN|agency|private|
Indo-Asian News Service;IANS?|ians.in|IN|agency|private|Adani Group
Press Trust of India;PTI?|ptinews.com|IN|agency|private|
United News of India;UNI?|uniindia.com|IN|agency|private|
Iraqi News Agency;INA?|ina.iq|IQ|agency|state|Government of Iraq
National Iraqi News Agency;NINA?|ninanews.com|IQ|agency|private|
Shafaq News;Shafaq|shafaq.com|IQ|agency|private|
Fars News Agency;Fars?|farsnews.ir;farsnews.com|IR|agency|state|
Iranian Labour News Agency;ILNA|ilna.ir;ilna.news|IR|agency||
Iranian Students' News Agency;Iranian Students News Agency;ISNA?|isna.ir|IR|agency||
Islamic Republic News Agency;IRNA|irna.ir|IR|agency|state|Government of Iran
Mehr News Agency;Mehr?|mehrnews.com|IR|agency|state|
Mizan News Agency;Mizan?|mizanonline.ir|IR|agency|state|Judiciary of Iran
Tasnim News Agency;Tasnim|tasnimnews.com;tasnimnews.ir|IR|agency|state|
Young Journalists Club;YJC|yjc.ir;yjc.news|IR|agency|state|Islamic Republic of Iran Broadcasting
Adnkronos;AdnKronos|adnkronos.com|IT|agency|private|
Agenzia Giornalistica Italia;AGI?|agi.it|IT|agency|private|Eni
ANSA;Agenzia Nazionale Stampa Associata|ansa.it|IT|agency|private|
AsiaNews|asianews.it|IT|agency|private|Pontifical Institute for Foreign Missions
Askanews;askanews|askanews.it|IT|agency|private|
Inter Press Service;Inter Press Service News Agency;IPS?|ipsnews.net|IT|agency|private|
LaPresse (Italy)|lapresse.it|IT|agency|private|
Jamaica Information Service|jis.gov.jm|JM|government|state|Government of Jamaica
Jordan News Agency;Petra News Agency;Petra?|petra.gov.jo|JO|agency|state|Government of Jordan
Jiji Press;Jiji?|jiji.com;jen.jiji.com|JP|agency|private|
Kyodo News;Kyodo;Kyodo News Service|kyodonews.net;kyodo.co.jp;english.kyodonews.net|JP|agency|private|
Kenya News Agency|kenyanews.go.ke|KE|agency|state|Government of Kenya
AKIpress|akipress.com;akipress.org|KG|agency|private|
Kabar;Kabar News Agency;Kyrgyz National News Agency|kabar.kg|KG|agency|state|Government of Kyrgyzstan
Agence Kampuchea Presse;AKP?|akp.gov.kh|KH|agency|state|Government of Cambodia
Korean Central News Agency;KCNA|kcna.kp;kcna.co.jp|KP|agency|state|Government of North Korea
News1|news1.kr|KR|agency|private|
Newsis|newsis.com|KR|agency|private|
Yonhap News Agency;Yonhap|yna.co.kr;yonhapnews.co.kr|KR|agency|public|
Kuwait News Agency;KUNA?|kuna.net.kw|KW|agency|state|Government of Kuwait
Kazinform;QazInform|inform.kz;qazinform.com|KZ|agency|state|Government of Kazakhstan
Tengrinews|tengrinews.kz|KZ|online|private|
KPL News Agency;Lao News Agency;Khaosan Pathet Lao|kpl.gov.la|LA|agency|state|Government of Laos
National News Agency;NNA?|nna-leb.gov.lb|LB|agency|state|Government of Lebanon
Lesotho News Agency;LENA?||LS|agency|state|Government of Lesotho
ELTA;Lithuanian News Agency|elta.lt|LT|agency|private|
LETA;Latvian News Agency|leta.lv|LV|agency|private|
Libyan News Agency;LANA?|lana.gov.ly|LY|agency|state|
Maghreb Arab Press;Maghreb Arabe Presse;MAP?|mapnews.ma;map.ma|MA|agency|state|Government of Morocco
IPN (Moldova)|ipn.md|MD|agency|private|
Moldpres|moldpres.md|MD|agency||Government of Moldova
Makfax|makfax.com.mk|MK|agency|private|
MIA (North Macedonia);Media Information Agency|mia.mk|MK|agency||Government of North Macedonia
Montsame|montsame.mn|MN|agency|state|Government of Mongolia
Notimex|notimex.gob.mx|MX|agency|state|Government of Mexico
Bernama;Malaysian National News Agency|bernama.com|MY|agency|state|Government of Malaysia
Mozambique News Agency;AIM (Mozambique);Agência de Informação de Moçambique|aimnews.org|MZ|agency|state|Government of Mozambique
Namibia Press Agency;NAMPA|nampa.org|NA|agency||Government of Namibia
News Agency of Nigeria;NAN?|nannews.ng;nan.ng|NG|agency|state|Government of Nigeria
Algemeen Nederlands Persbureau;ANP?|anp.nl|NL|agency|private|
Norsk Telegrambyrå;NTB?;Norwegian News Agency|ntb.no|NO|agency|private|
Rastriya Samachar Samiti;RSS (Nepal)||NP|agency|state|Government of Nepal
Oman News Agency;ONA?|omannews.gov.om|OM|agency|state|Government of Oman
Agencia Andina;Andina?|andina.pe|PE|agency|state|Government of Peru
Philippine News Agency;PNA?|pna.gov.ph|PH|agency|state|Government of the Philippines
Associated Press of Pakistan;APP?|app.com.pk|PK|agency|state|Government of Pakistan
Pakistan Press International;PPI?|ppinewsagency.com|PK|agency|private|
Polish Press Agency;PAP?;Polska Agencja Prasowa|pap.pl|PL|agency||
Ma'an News Agency;Maan News Agency;Ma'an|maannews.net|PS|agency|private|
Safa Press Agency|safa.ps|PS|agency|private|
WAFA;Palestinian News Agency;Palestine News Agency|wafa.ps|PS|agency|state|Palestinian Authority
Lusa News Agency;Lusa|lusa.pt|PT|agency|public|
Qatar News Agency;QNA?|qna.org.qa|QA|agency|state|Government of Qatar
Agerpres;AGERPRES|agerpres.ro|RO|agency|public|
Mediafax|mediafax.ro|RO|agency|private|
Beta News Agency;BETA?|beta.rs|RS|agency|private|
FoNet|fonet.rs|RS|agency|private|
Tanjug;Tanyug|tanjug.rs|RS|agency|private|
Interfax|interfax.com;interfax.ru;interfax-russia.ru|RU|agency|private|
Regnum;REGNUM|regnum.ru|RU|agency||
RIA Novosti;RIA?;RIA news agency|ria.ru;rian.ru|RU|agency|state|Rossiya Segodnya
Rosbalt|rosbalt.ru|RU|agency|private|
Sputnik;Sputnik News|sputniknews.com;sputnikglobe.com|RU|agency|state|Rossiya Segodnya
TASS;ITAR-TASS;Itar-Tass;Telegraph Agency of the Soviet Union|tass.com;tass.ru;itar-tass.com|RU|agency|state|Government of Russia
Saudi Press Agency;SPA?|spa.gov.sa|SA|agency|state|Government of Saudi Arabia
Sudan News Agency;SUNA?|suna-sd.net|SD|agency|state|Government of Sudan
Tidningarnas Telegrambyrå;TT News Agency;TT?|tt.se|SE|agency|private|
Slovenian Press Agency;STA?|sta.si|SI|agency|public|
SITA (Slovakia);Slovak News Agency|sita.sk|SK|agency|private|
TASR;News Agency of the Slovak Republic|tasr.sk;teraz.sk|SK|agency|public|
Agence de Presse Sénégalaise|aps.sn|SN|agency|state|Government of Senegal
Somali National News Agency;SONNA|sonna.so|SO|agency|state|Government of Somalia
Syrian Arab News Agency;SANA?|sana.sy|SY|agency|state|Government of Syria
Agence Tchadienne de Presse||TD|agency|state|Government of Chad
Thai News Agency|tna.mcot.net|TH|agency||MCOT
Asia-Plus;Asia Plus|asiaplustj.info|TJ|agency|private|
Khovar;Khovar News Agency|khovar.tj|TJ|agency|state|Government of Tajikistan
Tunis Afrique Presse;TAP?|tap.info.tn|TN|agency|state|Government of Tunisia
Anadolu Agency;Anadolu;Anadolu Ajansı|aa.com.tr|TR|agency|state|Government of Turkey
ANKA News Agency|ankahaber.net|TR|agency|private|
Demirören News Agency;Dogan News Agency;Doğan News Agency;Demiroren News Agency;DHA?|dha.com.tr|TR|agency|private|Demirören Holding
İhlas News Agency;Ihlas News Agency;IHA?;İHA|iha.com.tr|TR|agency|private|İhlas Holding
Mezopotamya Agency|mezopotamyaajansi.com|TR|agency|private|
Central News Agency (Taiwan);Central News Agency;Focus Taiwan|cna.com.tw;focustaiwan.tw|TW|agency|public|
Interfax-Ukraine|interfax.com.ua|UA|agency|private|
RBC-Ukraine|rbc.ua|UA|agency|private|
Ukrinform|ukrinform.net;ukrinform.ua;ukrinform.com|UA|agency|state|Government of Ukraine
UNIAN|unian.info;unian.ua;unian.net|UA|agency|private|1+1 Media Group
Associated Press;The Associated Press;AP;A.P.|apnews.com;ap.org|US|agency|private|
Bloomberg News;Bloomberg|bloomberg.com;bloomberglaw.com|US|agency|private|Bloomberg L.P.
Catholic News Agency|catholicnewsagency.com|US|agency|private|EWTN
Dow Jones Newswires|dowjones.com|US|agency|private|News Corp
Jewish Telegraphic Agency;JTA|jta.org|US|agency|private|70 Faces Media
Religion News Service;RNS?|religionnews.com|US|agency|private|
United Press International;UPI?|upi.com|US|agency|private|News World Communications
Uzbekistan National News Agency;UzA|uza.uz|UZ|agency|state|Government of Uzbekistan
Agencia Venezolana de Noticias;AVN?|avn.info.ve|VE|agency|state|Government of Venezuela
Vietnam News Agency;VNA?;VietnamPlus|vnanet.vn;vietnamplus.vn;vietnamnews.vn|VN|agency|state|Government of Vietnam
Saba News Agency;Saba?;SABA?;Yemen News Agency|sabanew.net;saba.ye|YE|agency||
African News Agency|africannewsagency.com|ZA|agency|private|
South African Press Association;SAPA?|sapa.org.za|ZA|agency|private|
Zambia News and Information Services;ZANIS||ZM|agency|state|Government of Zambia
New Ziana;ZIANA||ZW|agency|state|Government of Zimbabwe
`;
