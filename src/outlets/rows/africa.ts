/** Publishers of Africa; see `read-rows.ts` for the form of a line. */
export const africa = `
Al-Ahram;Ahram Online;Al-Ahram Weekly;Al Ahram|ahram.org.eg|EG|newspaper|state|Government of Egypt
Akhbar Al-Youm;Al-Akhbar (Egypt)|akhbarelyom.com|EG|newspaper|state|Government of Egypt
Al-Masry Al-Youm;Egypt Independent|almasryalyoum.com;egyptindependent.com|EG|newspaper|private|
Egypt Today|egypttoday.com|EG|magazine|private|
Youm7;Al-Youm Al-Sabea|youm7.com|EG|newspaper||
Mada Masr|madamasr.com|EG|online|private|
Daily News Egypt|dailynewsegypt.com|EG|newspaper|private|
State Information Service (Egypt)|sis.gov.eg|EG|government|state|Government of Egypt
Al Qahera News|alqaheranews.net|EG|broadcaster||
The Libya Observer;Libya Observer|libyaobserver.ly|LY|online|private|
Libya Herald|libyaherald.com|LY|online|private|
Libya Review|libyareview.com|LY|online|private|
La Presse de Tunisie|lapresse.tn|TN|newspaper|state|Government of Tunisia
Mosaïque FM;Mosaique FM|mosaiquefm.net|TN|broadcaster||
Nawaat|nawaat.org|TN|online|private|
Kapitalis|kapitalis.com|TN|online|private|
Business News (Tunisia)|businessnews.com.tn|TN|online|private|
El Watan|elwatan.com;elwatan-dz.com|DZ|newspaper|private|
El Moudjahid|elmoudjahid.dz;elmoudjahid.com|DZ|newspaper|state|Government of Algeria
Liberté (Algeria)|liberte-algerie.com|DZ|newspaper|private|
El Khabar|elkhabar.com|DZ|newspaper|private|
Echorouk;Echorouk El Yawmi|echoroukonline.com|DZ|newspaper|private|
TSA;Tout sur l'Algérie|tsa-algerie.com|DZ|online|private|
Hespress|hespress.com|MA|online|private|
Le Matin (Morocco)|lematin.ma|MA|newspaper|private|
Le360|le360.ma|MA|online|private|
Morocco World News|moroccoworldnews.com|MA|online|private|
Médias24;Medias24|medias24.com|MA|online|private|
2M;2M (Morocco)|2m.ma|MA|broadcaster|state|
Yabiladi|yabiladi.com|MA|online|private|
Sahara Press Service;SPS (Western Sahara)|spsrasd.info|EH|agency||Polisario Front
Sudan Tribune|sudantribune.com|FR|online|private|
Radio Dabanga;Dabanga Sudan|dabangasudan.org|NL|broadcaster|private|
Ayin Network|3ayin.com|SD|online|private|
Radio Tamazuj|radiotamazuj.org|SS|broadcaster|private|
Eye Radio|eyeradio.org|SS|broadcaster|private|
Addis Standard|addisstandard.com|ET|magazine|private|
The Reporter (Ethiopia)|thereporterethiopia.com|ET|newspaper|private|
Addis Fortune|addisfortune.news|ET|newspaper|private|
Fana Broadcasting Corporate;Fana BC|fanabc.com|ET|broadcaster|state|
Ethiopian Broadcasting Corporation|ebc.et|ET|broadcaster|state|Government of Ethiopia
Borkena|borkena.com||online|private|
Shabait;Eritrean Ministry of Information|shabait.com|ER|government|state|Government of Eritrea
Hiiraan Online|hiiraan.com||online|private|
Garowe Online|garoweonline.com|SO|online|private|
Shabelle Media Network;Radio Shabelle|shabellemedia.com|SO|broadcaster|private|
La Nation (Djibouti)|lanation.dj|DJ|newspaper|state|Government of Djibouti
Daily Nation;Nation (Kenya);Nation Media Group|nation.africa;nation.co.ke|KE|newspaper|private|Nation Media Group
The EastAfrican;East African (newspaper)|theeastafrican.co.ke|KE|newspaper|private|Nation Media Group
Business Daily (Kenya);Business Daily Africa|businessdailyafrica.com|KE|newspaper|private|Nation Media Group
The Standard (Kenya)|standardmedia.co.ke|KE|newspaper|private|Standard Group
The Star (Kenya)|the-star.co.ke|KE|newspaper|private|Radio Africa Group
Capital FM (Kenya)|capitalfm.co.ke|KE|broadcaster|private|
Citizen TV;Citizen Digital|citizen.digital|KE|broadcaster|private|Royal Media Services
Kenya Broadcasting Corporation|kbc.co.ke|KE|broadcaster|state|Government of Kenya
Tuko|tuko.co.ke|KE|online|private|Legit
Daily Monitor;Monitor (Uganda);The Monitor (Uganda)|monitor.co.ug|UG|newspaper|private|Nation Media Group
New Vision|newvision.co.ug|UG|newspaper||Vision Group
The Observer (Uganda)|observer.ug|UG|newspaper|private|
The Independent (Uganda)|independent.co.ug|UG|magazine|private|
ChimpReports|chimpreports.com|UG|online|private|
The Citizen (Tanzania)|thecitizen.co.tz|TZ|newspaper|private|Nation Media Group
Daily News (Tanzania)|dailynews.co.tz|TZ|newspaper|state|Government of Tanzania
The Guardian (Tanzania);IPP Media|ippmedia.com|TZ|newspaper|private|IPP Media
The New Times (Rwanda);The New Times|newtimes.co.rw|RW|newspaper||
KT Press;Kigali Today|ktpress.rw;kigalitoday.com|RW|online|private|
IGIHE|igihe.com|RW|online|private|
Iwacu|iwacu-burundi.org|BI|newspaper|private|
Radio Okapi|radiookapi.net|CD|broadcaster||United Nations
Actualite.cd|actualite.cd|CD|online|private|
Le Potentiel|lepotentiel.cd|CD|newspaper|private|
Les Dépêches de Brazzaville;ADIAC|adiac-congo.com|CG|newspaper||
Journal de Bangui|journaldebangui.com|CF|online|private|
Cameroon Tribune|cameroon-tribune.cm|CM|newspaper|state|Government of Cameroon
Journal du Cameroun|journalducameroun.com|CM|online|private|
Le Jour (Cameroon)|lejour.cm|CM|newspaper|private|
Gabon Review|gabonreview.com|GA|online|private|
Gabonactu|gabonactu.com|GA|online|private|
L'Union (Gabon)|union.sonapresse.com|GA|newspaper|state|
Alwihda Info|alwihdainfo.com|TD|online|private|
The Punch;Punch (Nigeria);Punch Newspapers|punchng.com|NG|newspaper|private|
Vanguard (Nigeria);Vanguard|vanguardngr.com|NG|newspaper|private|
The Guardian (Nigeria)|guardian.ng|NG|newspaper|private|
ThisDay;THISDAY|thisdaylive.com|NG|newspaper|private|
Premium Times;Premium Times (Nigeria)|premiumtimesng.com|NG|online|private|
Daily Trust|dailytrust.com;dailytrust.com.ng|NG|newspaper|private|Media Trust
The Nation (Nigeria)|thenationonlineng.net|NG|newspaper|private|
Daily Post (Nigeria)|dailypost.ng|NG|online|private|
Sahara Reporters;SaharaReporters|saharareporters.com|US|online|private|
TheCable;The Cable (Nigeria)|thecable.ng|NG|online|private|
Channels Television;Channels TV|channelstv.com|NG|broadcaster|private|
Arise News|arise.tv|NG|broadcaster|private|
BusinessDay (Nigeria)|businessday.ng|NG|newspaper|private|
Leadership (Nigeria)|leadership.ng|NG|newspaper|private|
HumAngle|humanglemedia.com|NG|online|private|
Legit.ng|legit.ng|NG|online|private|Legit
Nigerian Television Authority|nta.ng|NG|broadcaster|state|Government of Nigeria
Voice of Nigeria|von.gov.ng|NG|broadcaster|state|Government of Nigeria
Graphic Online;Daily Graphic (Ghana)|graphic.com.gh|GH|newspaper||Graphic Communications Group
MyJoyOnline;Joy News|myjoyonline.com|GH|broadcaster|private|Multimedia Group
GhanaWeb|ghanaweb.com|GH|online|private|
Citi Newsroom;Citi FM|citinewsroom.com|GH|broadcaster|private|
Modern Ghana|modernghana.com|GH|online|private|
Ghana Broadcasting Corporation|gbcghanaonline.com|GH|broadcaster||
Fraternité Matin;Fraternité-Matin|fratmat.info|CI|newspaper|state|Government of Ivory Coast
Abidjan.net|abidjan.net|CI|online|private|
Le Soleil (Senegal)|lesoleil.sn|SN|newspaper|state|Government of Senegal
Seneweb|seneweb.com|SN|online|private|
Dakaractu|dakaractu.com|SN|online|private|
Senenews|senenews.com|SN|online|private|
ORTM|ortm.ml|ML|broadcaster|state|Government of Mali
Maliweb|maliweb.net|ML|online|private|
Studio Tamani|studiotamani.org|ML|broadcaster|private|Fondation Hirondelle
Lefaso.net|lefaso.net|BF|online|private|
Sidwaya|sidwaya.info|BF|newspaper|state|Government of Burkina Faso
Omega FM;Radio Omega|omegafm.net|BF|broadcaster|private|
ActuNiger|actuniger.com|NE|online|private|
Le Sahel|lesahel.org|NE|newspaper|state|Government of Niger
The Point (Gambia)|thepoint.gm|GM|newspaper|private|
The Standard (Gambia)|standard.gm|GM|newspaper|private|
Guineenews|guineenews.org|GN|online|private|
Sierraloaded|sierraloaded.sl|SL|online|private|
Awoko|awokonewspaper.sl|SL|newspaper|private|
FrontPage Africa;FrontPageAfrica|frontpageafricaonline.com|LR|newspaper|private|
Liberian Observer;Daily Observer (Liberia)|liberianobserver.com|LR|newspaper|private|
Republic of Togo;Republicoftogo.com|republicoftogo.com|TG|online|state|Government of Togo
SABC;SABC News;South African Broadcasting Corporation|sabcnews.com;sabc.co.za|ZA|broadcaster|public|South African Broadcasting Corporation
News24|news24.com|ZA|online|private|Media24
Netwerk24;Beeld;Die Burger|netwerk24.com|ZA|newspaper|private|Media24
City Press|citypress.co.za|ZA|newspaper|private|Media24
Daily Maverick|dailymaverick.co.za|ZA|online|private|
Mail & Guardian;Mail and Guardian|mg.co.za|ZA|newspaper|private|
TimesLIVE;Sunday Times (South Africa)|timeslive.co.za|ZA|newspaper|private|Arena Holdings
Business Day (South Africa);BusinessLIVE|businesslive.co.za|ZA|newspaper|private|Arena Holdings
SowetanLIVE;Sowetan|sowetanlive.co.za|ZA|newspaper|private|Arena Holdings
Independent Online (South Africa);IOL|iol.co.za|ZA|online|private|Independent Media
The Citizen (South Africa)|citizen.co.za|ZA|newspaper|private|Caxton
Eyewitness News (South Africa);EWN|ewn.co.za|ZA|broadcaster|private|Primedia
eNCA;eNews Channel Africa|enca.com|ZA|broadcaster|private|
Newzroom Afrika|newzroomafrika.tv|ZA|broadcaster|private|
GroundUp|groundup.org.za|ZA|online|private|
amaBhungane|amabhungane.org|ZA|online|private|
defenceWeb|defenceweb.co.za|ZA|online|private|
Africa Check|africacheck.org|ZA|organization|private|
AllAfrica;allAfrica.com|allafrica.com|US|online|private|
ISS Today;Institute for Security Studies|issafrica.org|ZA|organization|private|
The Continent|thecontinent.org|ZA|newspaper|private|
The Namibian|namibian.com.na|NA|newspaper|private|Namibia Media Trust
New Era (Namibia)|neweralive.na|NA|newspaper|state|Government of Namibia
Mmegi|mmegi.bw|BW|newspaper|private|
Botswana Daily News|dailynews.gov.bw|BW|newspaper|state|Government of Botswana
The Herald (Zimbabwe)|herald.co.zw|ZW|newspaper|state|Zimpapers
The Chronicle (Zimbabwe)|chronicle.co.zw|ZW|newspaper|state|Zimpapers
NewsDay (Zimbabwe)|newsday.co.zw|ZW|newspaper|private|Alpha Media Holdings
New Zimbabwe|newzimbabwe.com|ZW|online|private|
ZimLive|zimlive.com|ZW|online|private|
Zambia Daily Mail|daily-mail.co.zm|ZM|newspaper|state|Government of Zambia
Times of Zambia|times.co.zm|ZM|newspaper|state|Government of Zambia
Lusaka Times|lusakatimes.com|ZM|online|private|
News Diggers|diggers.news|ZM|newspaper|private|
The Nation (Malawi)|mwnation.com|MW|newspaper|private|
Nyasa Times|nyasatimes.com|MW|online|private|
Club of Mozambique|clubofmozambique.com|MZ|online|private|
O País (Mozambique)|opais.co.mz|MZ|newspaper|private|Soico
Carta de Moçambique|cartamz.com|MZ|online|private|
Jornal de Angola|jornaldeangola.ao|AO|newspaper|state|Government of Angola
Novo Jornal|novojornal.co.ao|AO|newspaper|private|
Maka Angola|makaangola.org|AO|online|private|
L'Express (Mauritius)|lexpress.mu|MU|newspaper|private|La Sentinelle
Le Mauricien|lemauricien.com|MU|newspaper|private|
Seychelles News Agency|seychellesnewsagency.com|SC|agency|state|Government of Seychelles
Seychelles Nation|nation.sc|SC|newspaper|state|Government of Seychelles
L'Express de Madagascar|lexpress.mg|MG|newspaper|private|
Midi Madagasikara|midi-madagasikara.mg|MG|newspaper|private|
Lesotho Times|lestimes.com|LS|newspaper|private|
Times of Swaziland;Times of Eswatini|times.co.sz|SZ|newspaper|private|
A Nação (Cape Verde)|anacao.cv|CV|newspaper|private|
Inforpress|inforpress.cv|CV|agency|state|Government of Cape Verde
`;
