/** Publishers of Africa, by country and name; `read-rows.ts` says what a line is. */
export const africa = `
Ayin Network|3ayin.com||online|private|
Borkena|borkena.com||online|private|
Hiiraan Online|hiiraan.com||online|private|
Jornal de Angola|jornaldeangola.ao|AO|newspaper|state|Government of Angola
Maka Angola|makaangola.org|AO|online|private|
Novo Jornal|novojornal.co.ao|AO|newspaper|private|
Lefaso.net|lefaso.net|BF|online|private|
Omega FM;Radio Omega|omegafm.net|BF|broadcaster|private|
Sidwaya|sidwaya.info|BF|newspaper|state|Government of Burkina Faso
Iwacu|iwacu-burundi.org|BI|newspaper|private|
Botswana Daily News|dailynews.gov.bw|BW|newspaper|state|Government of Botswana
Mmegi|mmegi.bw|BW|newspaper|private|
Actualite.cd|actualite.cd|CD|online|private|
Le Potentiel|lepotentiel.cd|CD|newspaper|private|
Radio Okapi|radiookapi.net|CD|broadcaster||United Nations
Journal de Bangui|journaldebangui.com|CF|online|private|
Les Dépêches de Brazzaville;ADIAC|adiac-congo.com|CG|newspaper||
Abidjan.net|abidjan.net|CI|online|private|
Fraternité Matin;Fraternité-Matin|fratmat.info|CI|newspaper|state|Government of Ivory Coast
Cameroon Tribune|cameroon-tribune.cm|CM|newspaper|state|Government of Cameroon
Journal du Cameroun|journalducameroun.com|CM|online|private|
Le Jour (Cameroon)|lejour.cm|CM|newspaper|private|
A Nação (Cape Verde)|anacao.cv|CV|newspaper|private|
Inforpress|inforpress.cv|CV|agency||Government of Cape Verde
La Nation (Djibouti)|lanation.dj|DJ|newspaper|state|Government of Djibouti
Echorouk;Echorouk El Yawmi|echoroukonline.com|DZ|newspaper|private|
El Khabar|elkhabar.com|DZ|newspaper|private|
El Moudjahid|elmoudjahid.dz;elmoudjahid.com|DZ|newspaper|state|Government of Algeria
El Watan|elwatan.com;elwatan-dz.com|DZ|newspaper|private|
Liberté (Algeria)|liberte-algerie.com|DZ|newspaper|private|
TSA;Tout sur l'Algérie|tsa-algerie.com|DZ|online|private|
Akhbar Al-Youm;Al-Akhbar (Egypt)|akhbarelyom.com|EG|newspaper|state|Government of Egypt
Al Qahera News|alqaheranews.net|EG|broadcaster||
Al-Ahram;Ahram Online;Al-Ahram Weekly;Al Ahram|ahram.org.eg|EG|newspaper|state|Government of Egypt
Al-Masry Al-Youm;Egypt Independent|almasryalyoum.com;egyptindependent.com|EG|newspaper|private|
Daily News Egypt|dailynewsegypt.com|EG|newspaper|private|
Egypt Today|egypttoday.com|EG|magazine|private|
Mada Masr|madamasr.com|EG|online|private|
State Information Service (Egypt)|sis.gov.eg|EG|government|state|Government of Egypt
Youm7;Al-Youm Al-Sabea|youm7.com|EG|newspaper||
Sahara Press Service;SPS (Western Sahara)|spsrasd.info|EH|agency||Polisario Front
Shabait;Eritrean Ministry of Information|shabait.com|ER|government|state|Government of Eritrea
Addis Fortune|addisfortune.news|ET|newspaper|private|
Addis Standard|addisstandard.com|ET|magazine|private|
Ethiopian Broadcasting Corporation|ebc.et|ET|broadcaster|state|Government of Ethiopia
Fana Broadcasting Corporate;Fana BC|fanabc.com|ET|broadcaster|state|
The Reporter (Ethiopia)|thereporterethiopia.com|ET|newspaper|private|
Sudan Tribune|sudantribune.com|FR|online|private|
Gabon Review|gabonreview.com|GA|online|private|
Gabonactu|gabonactu.com|GA|online|private|
L'Union (Gabon)|union.sonapresse.com|GA|newspaper||
Citi Newsroom;Citi FM|citinewsroom.com|GH|broadcaster|private|
Ghana Broadcasting Corporation|gbcghanaonline.com|GH|broadcaster||
GhanaWeb|ghanaweb.com|GH|online|private|
Graphic Online;Daily Graphic (Ghana)|graphic.com.gh|GH|newspaper||Graphic Communications Group
Modern Ghana|modernghana.com|GH|online|private|
MyJoyOnline;Joy News|myjoyonline.com|GH|broadcaster|private|Multimedia Group
The Point (Gambia)|thepoint.gm|GM|newspaper|private|
The Standard (Gambia)|standard.gm|GM|newspaper|private|
Guineenews|guineenews.org|GN|online|private|
Business Daily (Kenya);Business Daily Africa|businessdailyafrica.com|KE|newspaper|private|Nation Media Group
Capital FM (Kenya)|capitalfm.co.ke|KE|broadcaster|private|
Citizen TV;Citizen Digital|citizen.digital|KE|broadcaster|private|Royal Media Services
Daily Nation;Nation (Kenya);Nation Media Group|nation.africa;nation.co.ke|KE|newspaper|private|Nation Media Group
Kenya Broadcasting Corporation|kbc.co.ke|KE|broadcaster|state|Government of Kenya
The EastAfrican;East African (newspaper)|theeastafrican.co.ke|KE|newspaper|private|Nation Media Group
The Standard (Kenya)|standardmedia.co.ke|KE|newspaper|private|Standard Group
The Star (Kenya)|the-star.co.ke|KE|newspaper|private|Radio Africa Group
Tuko|tuko.co.ke|KE|online|private|Legit
FrontPage Africa;FrontPageAfrica|frontpageafricaonline.com|LR|newspaper|private|
Liberian Observer;Daily Observer (Liberia)|liberianobserver.com|LR|newspaper|private|
Lesotho Times|lestimes.com|LS|newspaper|private|
Libya Herald|libyaherald.com|LY|online|private|
Libya Review|libyareview.com|LY|online|private|
The Libya Observer;Libya Observer|libyaobserver.ly|LY|online|private|
2M;2M (Morocco)|2m.ma|MA|broadcaster|state|
Hespress|hespress.com|MA|online|private|
Le Matin (Morocco)|lematin.ma|MA|newspaper|private|
Le360|le360.ma|MA|online|private|
Médias24;Medias24|medias24.com|MA|online|private|
Morocco World News|moroccoworldnews.com|MA|online|private|
Yabiladi|yabiladi.com|MA|online|private|
L'Express de Madagascar|lexpress.mg|MG|newspaper|private|
Midi Madagasikara|midi-madagasikara.mg|MG|newspaper|private|
Maliweb|maliweb.net|ML|online|private|
ORTM|ortm.ml|ML|broadcaster|state|Government of Mali
Studio Tamani|studiotamani.org|ML|broadcaster|private|Fondation Hirondelle
L'Express (Mauritius)|lexpress.mu|MU|newspaper|private|La Sentinelle
Le Mauricien|lemauricien.com|MU|newspaper|private|
Nyasa Times|nyasatimes.com|MW|online|private|
The Nation (Malawi)|mwnation.com|MW|newspaper|private|
Carta de Moçambique|cartamz.com|MZ|online|private|
Club of Mozambique|clubofmozambique.com|MZ|online|private|
O País (Mozambique)|opais.co.mz|MZ|newspaper|private|Soico
New Era (Namibia)|neweralive.na|NA|newspaper||Government of Namibia
The Namibian|namibian.com.na|NA|newspaper|private|Namibia Media Trust
ActuNiger|actuniger.com|NE|online|private|
Le Sahel|lesahel.org|NE|newspaper|state|Government of Niger
Arise News|arise.tv|NG|broadcaster|private|
BusinessDay (Nigeria)|businessday.ng|NG|newspaper|private|
Channels Television;Channels TV|channelstv.com|NG|broadcaster|private|
Daily Post (Nigeria)|dailypost.ng|NG|online|private|
Daily Trust|dailytrust.com;dailytrust.com.ng|NG|newspaper|private|Media Trust
HumAngle|humanglemedia.com|NG|online|private|
Leadership (Nigeria)|leadership.ng|NG|newspaper|private|
Legit.ng|legit.ng|NG|online|private|Legit
Nigerian Television Authority|nta.ng|NG|broadcaster|state|Government of Nigeria
Premium Times;Premium Times (Nigeria)|premiumtimesng.com|NG|online|private|
The Guardian (Nigeria)|guardian.ng|NG|newspaper|private|
The Nation (Nigeria)|thenationonlineng.net|NG|newspaper|private|
The Punch;Punch (Nigeria);Punch Newspapers|punchng.com|NG|newspaper|private|
TheCable;The Cable (Nigeria)|thecable.ng|NG|online|private|
ThisDay;THISDAY|thisdaylive.com|NG|newspaper|private|
Vanguard (Nigeria);Vanguard|vanguardngr.com|NG|newspaper|private|
Voice of Nigeria|von.gov.ng|NG|broadcaster|state|Government of Nigeria
Radio Dabanga;Dabanga Sudan|dabangasudan.org|NL|broadcaster|private|
IGIHE|igihe.com|RW|online|private|
KT Press;Kigali Today|ktpress.rw;kigalitoday.com|RW|online|private|
The New Times (Rwanda);The New Times|newtimes.co.rw|RW|newspaper||
Seychelles Nation|nation.sc|SC|newspaper|state|Government of Seychelles
Seychelles News Agency|seychellesnewsagency.com|SC|agency|state|Government of Seychelles
Awoko|awokonewspaper.sl|SL|newspaper|private|
Sierraloaded|sierraloaded.sl|SL|online|private|
Dakaractu|dakaractu.com|SN|online|private|
Le Soleil (Senegal)|lesoleil.sn|SN|newspaper|state|Government of Senegal
Senenews|senenews.com|SN|online|private|
Seneweb|seneweb.com|SN|online|private|
Garowe Online|garoweonline.com|SO|online|private|
Shabelle Media Network;Radio Shabelle|shabellemedia.com|SO|broadcaster|private|
Eye Radio|eyeradio.org|SS|broadcaster|private|
Radio Tamazuj|radiotamazuj.org|SS|broadcaster|private|
Times of Swaziland;Times of Eswatini|times.co.sz|SZ|newspaper|private|
Alwihda Info|alwihdainfo.com|TD|online|private|
Republic of Togo;Republicoftogo.com|republicoftogo.com|TG|online|state|Government of Togo
Business News (Tunisia)|businessnews.com.tn|TN|online|private|
Kapitalis|kapitalis.com|TN|online|private|
La Presse de Tunisie|lapresse.tn|TN|newspaper|state|Government of Tunisia
Mosaïque FM;Mosaique FM|mosaiquefm.net|TN|broadcaster||
Nawaat|nawaat.org|TN|online|private|
Daily News (Tanzania)|dailynews.co.tz|TZ|newspaper|state|Government of Tanzania
The Citizen (Tanzania)|thecitizen.co.tz|TZ|newspaper|private|Nation Media Group
The Guardian (Tanzania);IPP Media|ippmedia.com|TZ|newspaper|private|IPP Media
ChimpReports|chimpreports.com|UG|online|private|
Daily Monitor;Monitor (Uganda);The Monitor (Uganda)|monitor.co.ug|UG|newspaper|private|Nation Media Group
New Vision|newvision.co.ug|UG|newspaper||Vision Group
The Independent (Uganda)|independent.co.ug|UG|magazine|private|
The Observer (Uganda)|observer.ug|UG|newspaper|private|
AllAfrica;allAfrica.com|allafrica.com|US|online|private|
Sahara Reporters;SaharaReporters|saharareporters.com|US|online|private|
Africa Check|africacheck.org|ZA|organization|private|
amaBhungane|amabhungane.org|ZA|online|private|
Business Day (South Africa);BusinessLIVE|businesslive.co.za|ZA|newspaper|private|Arena Holdings
City Press|citypress.co.za|ZA|newspaper|private|Media24
Daily Maverick|dailymaverick.co.za|ZA|online|private|
defenceWeb|defenceweb.co.za|ZA|online|private|
eNCA;eNews Channel Africa|enca.com|ZA|broadcaster|private|
Eyewitness News (South Africa);EWN|ewn.co.za|ZA|broadcaster|private|Primedia
GroundUp|groundup.org.za|ZA|online|private|
Independent Online (South Africa);IOL|iol.co.za|ZA|online|private|Independent Media
ISS Today;Institute for Security Studies|issafrica.org|ZA|organization|private|
Mail & Guardian;Mail and Guardian|mg.co.za|ZA|newspaper|private|
Netwerk24;Beeld;Die Burger|netwerk24.com|ZA|newspaper|private|Media24
News24|news24.com|ZA|online|private|Media24
Newzroom Afrika|newzroomafrika.tv|ZA|broadcaster|private|
SABC;SABC News;South African Broadcasting Corporation|sabcnews.com;sabc.co.za|ZA|broadcaster|public|South African Broadcasting Corporation
SowetanLIVE;Sowetan|sowetanlive.co.za|ZA|newspaper|private|Arena Holdings
The Citizen (South Africa)|citizen.co.za|ZA|newspaper|private|Caxton
The Continent|thecontinent.org|ZA|newspaper|private|
TimesLIVE;Sunday Times (South Africa)|timeslive.co.za|ZA|newspaper|private|Arena Holdings
Lusaka Times|lusakatimes.com|ZM|online|private|
News Diggers|diggers.news|ZM|newspaper|private|
Times of Zambia|times.co.zm|ZM|newspaper|state|Government of Zambia
Zambia Daily Mail|daily-mail.co.zm|ZM|newspaper|state|Government of Zambia
New Zimbabwe|newzimbabwe.com|ZW|online|private|
NewsDay (Zimbabwe)|newsday.co.zw|ZW|newspaper|private|Alpha Media Holdings
The Chronicle (Zimbabwe)|chronicle.co.zw|ZW|newspaper|state|Zimpapers
The Herald (Zimbabwe)|herald.co.zw|ZW|newspaper|state|Zimpapers
ZimLive|zimlive.com|ZW|online|private|
`;
