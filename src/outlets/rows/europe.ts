/** Publishers of Europe and Russia, by country and name; `read-rows.ts` says what a line is. */
export const europe = `
Africanews|africanews.com||broadcaster|private|
Agentstvo|agents.media||online|private|
Asharq Al-Awsat|aawsat.com||newspaper|private|Saudi Research and Media Group
Caucasian Knot;Kavkaz Uzel|kavkaz-uzel.eu;eng.kavkaz-uzel.eu||online|private|
Euronews|euronews.com||broadcaster|private|Alpac Capital
Mediazona|zona.media||online|private|
Nasha Niva;Naša Niva|nashaniva.com;nn.by||newspaper|private|
OCCRP;Organized Crime and Corruption Reporting Project|occrp.org||organization|private|
Proekt|proekt.media||online|private|
SOTA|sotaproject.com||online|private|
The Bell (Russia)|thebell.io||online|private|
Verstka|verstka.media||online|private|
Zerkalo;Zerkalo.io|zerkalo.io||online|private|
Euronews Albania|euronews.al|AL|broadcaster|private|
Gazeta Shqip|gazeta-shqip.com|AL|newspaper|private|
RTSH;Radio Televizioni Shqiptar|rtsh.al|AL|broadcaster|public|
Top Channel (Albania)|top-channel.tv|AL|broadcaster|private|
Der Standard|derstandard.at;derstandard.de|AT|newspaper|private|
Die Presse|diepresse.com|AT|newspaper|private|Styria Media Group
Kleine Zeitung|kleinezeitung.at|AT|newspaper|private|Styria Media Group
Kronen Zeitung;Krone|krone.at|AT|newspaper|private|
Kurier|kurier.at|AT|newspaper|private|
oe24;Österreich (newspaper)|oe24.at|AT|newspaper|private|
ORF;Österreichischer Rundfunk|orf.at|AT|broadcaster|public|Österreichischer Rundfunk
Profil (Austria)|profil.at|AT|magazine|private|
Salzburger Nachrichten|sn.at;salzburg.com|AT|newspaper|private|
Wiener Zeitung|wienerzeitung.at|AT|newspaper||Republic of Austria
Balkan Insight;BIRN;Balkan Investigative Reporting Network|balkaninsight.com;birn.eu.com|BA|online|private|
BHRT|bhrt.ba|BA|broadcaster|public|
Dnevni avaz|avaz.ba|BA|newspaper|private|
Klix.ba|klix.ba|BA|online|private|
Oslobođenje|oslobodjenje.ba|BA|newspaper|private|
RTRS|rtrs.tv|BA|broadcaster||
Sarajevo Times|sarajevotimes.com|BA|online|private|
De Morgen|demorgen.be|BE|newspaper|private|DPG Media
De Standaard|standaard.be|BE|newspaper|private|Mediahuis
De Tijd|tijd.be|BE|newspaper|private|
EUobserver|euobserver.com|BE|online|private|
Euractiv;EURACTIV|euractiv.com;euractiv.fr;euractiv.de|BE|online|private|Mediahuis
Gazet van Antwerpen|gva.be|BE|newspaper|private|Mediahuis
Het Laatste Nieuws;HLN|hln.be|BE|newspaper|private|DPG Media
Het Nieuwsblad;Nieuwsblad|nieuwsblad.be|BE|newspaper|private|Mediahuis
Knack|knack.be|BE|magazine|private|Roularta
L'Echo (Belgium)|lecho.be|BE|newspaper|private|
La Dernière Heure;DH Les Sports|dhnet.be|BE|newspaper|private|IPM
La Libre Belgique;La Libre|lalibre.be|BE|newspaper|private|IPM
Le Soir|lesoir.be|BE|newspaper|private|Rossel
Politico Europe;POLITICO Europe|politico.eu|BE|online|private|Axel Springer
RTBF|rtbf.be|BE|broadcaster|public|
The Brussels Times;Brussels Times|brusselstimes.com|BE|online|private|
The Parliament Magazine|theparliamentmagazine.eu|BE|magazine|private|
VRT;VRT NWS|vrt.be|BE|broadcaster|public|
VTM;VTM Nieuws|vtm.be|BE|broadcaster|private|DPG Media
24 Chasa|24chasa.bg|BG|newspaper|private|
bTV|btv.bg;btvnovinite.bg|BG|broadcaster|private|
Bulgarian National Radio;BNR (Bulgaria)|bnr.bg|BG|broadcaster|public|
Bulgarian National Television;BNT|bnt.bg;bntnews.bg|BG|broadcaster|public|
Dnevnik (Bulgaria)|dnevnik.bg|BG|online|private|Economedia
Kapital (Bulgaria)|capital.bg|BG|newspaper|private|Economedia
Novinite;Sofia News Agency|novinite.com|BG|online|private|
Sega|segabg.com|BG|newspaper|private|
Belarus Today;SB Belarus Segodnya;Belarus Segodnya|sb.by|BY|newspaper|state|Government of Belarus
Belteleradio;BTRC;Belarus 1|tvr.by|BY|broadcaster|state|Government of Belarus
ONT;ONT (Belarus)|ont.by|BY|broadcaster|state|
TUT.BY|tut.by|BY|online|private|
20 Minuten;20min|20min.ch|CH|newspaper|private|TX Group
24 heures|24heures.ch|CH|newspaper|private|TX Group
Aargauer Zeitung|aargauerzeitung.ch|CH|newspaper|private|CH Media
Basler Zeitung|bazonline.ch|CH|newspaper|private|TX Group
Berner Zeitung|bernerzeitung.ch|CH|newspaper|private|TX Group
Blick|blick.ch|CH|newspaper|private|Ringier
Die Weltwoche;Weltwoche|weltwoche.ch|CH|magazine|private|
Le Temps|letemps.ch|CH|newspaper|private|Fondation Aventinus
Luzerner Zeitung|luzernerzeitung.ch|CH|newspaper|private|CH Media
Neue Zürcher Zeitung;NZZ;NZZ am Sonntag|nzz.ch|CH|newspaper|private|NZZ Mediengruppe
Radio Télévision Suisse;RTS (Switzerland)|rts.ch|CH|broadcaster|public|Swiss Broadcasting Corporation
Republik|republik.ch|CH|online|private|
RSI (Switzerland)|rsi.ch|CH|broadcaster|public|Swiss Broadcasting Corporation
Schweizer Radio und Fernsehen;SRF|srf.ch|CH|broadcaster|public|Swiss Broadcasting Corporation
Tages-Anzeiger|tagesanzeiger.ch|CH|newspaper|private|TX Group
Tribune de Genève|tdg.ch|CH|newspaper|private|TX Group
Watson (Switzerland)|watson.ch|CH|online|private|CH Media
WOZ Die Wochenzeitung;WOZ|woz.ch|CH|newspaper|private|
CyBC;Cyprus Broadcasting Corporation|cybc.com.cy|CY|broadcaster|public|
Cyprus Mail|cyprus-mail.com|CY|newspaper|private|
Philenews;Phileleftheros|philenews.com|CY|newspaper|private|
Politis (Cyprus)|politis.com.cy|CY|newspaper|private|
Aktuálně.cz;Aktualne.cz|aktualne.cz|CZ|online|private|Economia
Česká televize;Czech Television|ceskatelevize.cz;ct24.cz|CZ|broadcaster|public|
Český rozhlas;Czech Radio;Radio Prague International;iRozhlas|rozhlas.cz;irozhlas.cz;radio.cz|CZ|broadcaster|public|
Deník N (Czech Republic)|denikn.cz|CZ|newspaper|private|
Hospodářské noviny|hn.cz;ihned.cz|CZ|newspaper|private|Economia
Lidové noviny|lidovky.cz|CZ|newspaper|private|MAFRA
Mladá fronta Dnes;iDNES.cz;iDnes|idnes.cz|CZ|newspaper|private|MAFRA
Právo;Novinky.cz;Novinky|novinky.cz|CZ|newspaper|private|
Respekt|respekt.cz|CZ|magazine|private|Economia
Seznam Zprávy|seznamzpravy.cz|CZ|online|private|Seznam.cz
ARD;Tagesschau;Das Erste|ard.de;tagesschau.de;daserste.de|DE|broadcaster|public|
Augsburger Allgemeine|augsburger-allgemeine.de|DE|newspaper|private|
Bayerischer Rundfunk;BR24|br.de;br24.de|DE|broadcaster|public|
Berliner Morgenpost|morgenpost.de|DE|newspaper|private|Funke Mediengruppe
Berliner Zeitung|berliner-zeitung.de|DE|newspaper|private|Berliner Verlag
Bild;Bild-Zeitung;Bild am Sonntag|bild.de|DE|newspaper|private|Axel Springer
Braunschweiger Zeitung|braunschweiger-zeitung.de|DE|newspaper|private|Funke Mediengruppe
Cicero|cicero.de|DE|magazine|private|
Correctiv;CORRECTIV|correctiv.org|DE|online|private|
Der Spiegel;Spiegel;Spiegel Online;DER SPIEGEL|spiegel.de|DE|magazine|private|Spiegel-Verlag
Der Tagesspiegel;Tagesspiegel|tagesspiegel.de|DE|newspaper|private|DvH Medien
Deutsche Welle;DW;DW News|dw.com;dw.de|DE|broadcaster|public|
Deutschlandfunk;Deutschlandradio|deutschlandfunk.de;deutschlandradio.de|DE|broadcaster|public|
Die Zeit;Zeit Online|zeit.de|DE|newspaper|private|Zeitverlag Gerd Bucerius
Express (Cologne)|express.de|DE|newspaper|private|DuMont
Focus (Germany);Focus Online|focus.de|DE|magazine|private|Hubert Burda Media
Frankfurter Allgemeine Zeitung;FAZ;F.A.Z.;Frankfurter Allgemeine|faz.net|DE|newspaper|private|Fazit-Stiftung
Frankfurter Rundschau|fr.de|DE|newspaper|private|Ippen
Golem.de;Golem|golem.de|DE|online|private|
Hamburger Abendblatt|abendblatt.de|DE|newspaper|private|Funke Mediengruppe
Handelsblatt|handelsblatt.com|DE|newspaper|private|DvH Medien
Hannoversche Allgemeine Zeitung|haz.de|DE|newspaper|private|Madsack
Heise;heise online|heise.de|DE|online|private|Heise Group
Hessischer Rundfunk|hessenschau.de;hr.de|DE|broadcaster|public|
Junge Freiheit|jungefreiheit.de|DE|newspaper|private|
Junge Welt|jungewelt.de|DE|newspaper|private|
Kicker|kicker.de|DE|magazine|private|
Kölner Stadt-Anzeiger|ksta.de|DE|newspaper|private|DuMont
Leipziger Volkszeitung|lvz.de|DE|newspaper|private|Madsack
Mannheimer Morgen|mannheimer-morgen.de|DE|newspaper|private|
Mitteldeutscher Rundfunk;MDR|mdr.de|DE|broadcaster|public|
Münchner Merkur|merkur.de|DE|newspaper|private|Ippen
n-tv;ntv (Germany)|n-tv.de|DE|broadcaster|private|RTL Group
Netzpolitik.org|netzpolitik.org|DE|online|private|
Neues Deutschland|nd-aktuell.de|DE|newspaper|private|
Norddeutscher Rundfunk;NDR|ndr.de|DE|broadcaster|public|
RedaktionsNetzwerk Deutschland;RND|rnd.de|DE|online|private|Madsack
Rheinische Post;RP Online|rp-online.de|DE|newspaper|private|Rheinische Post Mediengruppe
RTL (Germany)|rtl.de|DE|broadcaster|private|RTL Group
Rundfunk Berlin-Brandenburg;rbb|rbb24.de;rbb-online.de|DE|broadcaster|public|
Sächsische Zeitung|saechsische.de|DE|newspaper|private|Madsack
Smashing Magazine|smashingmagazine.com|DE|online|private|
Stern|stern.de|DE|magazine|private|RTL Group
Stuttgarter Zeitung|stuttgarter-zeitung.de|DE|newspaper|private|
Süddeutsche Zeitung;Sueddeutsche Zeitung;SZ|sueddeutsche.de;sz.de|DE|newspaper|private|Südwestdeutsche Medien Holding
Südwestrundfunk;SWR|swr.de|DE|broadcaster|public|
t-online|t-online.de|DE|online|private|Ströer
taz;Die Tageszeitung;die tageszeitung|taz.de|DE|newspaper|private|taz Verlagsgenossenschaft
Thüringer Allgemeine|thueringer-allgemeine.de|DE|newspaper|private|Funke Mediengruppe
tz (Munich)|tz.de|DE|newspaper|private|Ippen
Welt;Die Welt;Welt am Sonntag|welt.de|DE|newspaper|private|Axel Springer
Westdeutsche Allgemeine Zeitung;WAZ|waz.de|DE|newspaper|private|Funke Mediengruppe
Westdeutscher Rundfunk;WDR|wdr.de|DE|broadcaster|public|
WirtschaftsWoche|wiwo.de|DE|magazine|private|DvH Medien
ZDF;Zweites Deutsches Fernsehen;ZDFheute|zdf.de;zdfheute.de|DE|broadcaster|public|
Altinget|altinget.dk|DK|online|private|
B.T.;BT (Denmark)|bt.dk|DK|newspaper|private|Berlingske Media
Berlingske|berlingske.dk|DK|newspaper|private|Berlingske Media
Børsen|borsen.dk|DK|newspaper|private|Bonnier
DR;DR Nyheder;Danmarks Radio|dr.dk|DK|broadcaster|public|
Ekstra Bladet|ekstrabladet.dk;eb.dk|DK|newspaper|private|JP/Politikens Hus
Information (Denmark);Dagbladet Information|information.dk|DK|newspaper|private|
Jyllands-Posten;Morgenavisen Jyllands-Posten|jyllands-posten.dk;jp.dk|DK|newspaper|private|JP/Politikens Hus
Kristeligt Dagblad|kristeligt-dagblad.dk|DK|newspaper|private|
Politiken|politiken.dk|DK|newspaper|private|JP/Politikens Hus
TV 2 (Denmark)|tv2.dk|DK|broadcaster|public|
Eesti Ekspress|ekspress.ee|EE|newspaper|private|Ekspress Grupp
Eesti Päevaleht;Delfi (Estonia)|delfi.ee;epl.ee|EE|newspaper|private|Ekspress Grupp
ERR;ERR News;Eesti Rahvusringhääling|err.ee|EE|broadcaster|public|
Õhtuleht|ohtuleht.ee|EE|newspaper|private|
Postimees|postimees.ee|EE|newspaper|private|Postimees Group
20minutos|20minutos.es|ES|newspaper|private|
ABC (Spain);Diario ABC|abc.es|ES|newspaper|private|Vocento
Antena 3;LaSexta;Atresmedia|antena3.com;lasexta.com|ES|broadcaster|private|Atresmedia
Ara|ara.cat|ES|newspaper|private|
Cadena SER|cadenaser.com|ES|broadcaster|private|PRISA
Diario AS|as.com|ES|newspaper|private|PRISA
EITB|eitb.eus|ES|broadcaster|public|
El Confidencial|elconfidencial.com|ES|online|private|
El Correo|elcorreo.com|ES|newspaper|private|Vocento
El Español|elespanol.com|ES|online|private|
El Mundo|elmundo.es|ES|newspaper|private|Unidad Editorial
El País;El Pais|elpais.com|ES|newspaper|private|PRISA
El Periódico;El Periódico de Catalunya|elperiodico.com|ES|newspaper|private|Prensa Ibérica
El Punt Avui|elpuntavui.cat|ES|newspaper|private|
elDiario.es;El Diario (Spain)|eldiario.es|ES|online|private|
Expansión|expansion.com|ES|newspaper|private|Unidad Editorial
infoLibre|infolibre.es|ES|online|private|
La Razón (Spain)|larazon.es|ES|newspaper|private|Atresmedia
La Vanguardia|lavanguardia.com|ES|newspaper|private|Grupo Godó
La Voz de Galicia|lavozdegalicia.es|ES|newspaper|private|
Las Provincias|lasprovincias.es|ES|newspaper|private|Vocento
Marca|marca.com|ES|newspaper|private|Unidad Editorial
OKdiario|okdiario.com|ES|online|private|
Público (Spain)|publico.es|ES|online|private|
RTVE;Radiotelevisión Española;TVE|rtve.es|ES|broadcaster|public|
Telecinco|telecinco.es|ES|broadcaster|private|MFE
The Objective|theobjective.com|ES|online|private|
TV3 (Catalonia);3Cat;CCMA|ccma.cat;3cat.cat|ES|broadcaster|public|
Vozpópuli|vozpopuli.com|ES|online|private|
Xataka|xataka.com|ES|online|private|
Aamulehti|aamulehti.fi|FI|newspaper|private|Sanoma
Helsingin Sanomat|hs.fi|FI|newspaper|private|Sanoma
Helsinki Times|helsinkitimes.fi|FI|online|private|
Hufvudstadsbladet|hbl.fi|FI|newspaper|private|
Ilta-Sanomat|is.fi|FI|newspaper|private|Sanoma
Iltalehti|iltalehti.fi|FI|newspaper|private|Alma Media
Kauppalehti|kauppalehti.fi|FI|newspaper|private|Alma Media
MTV Uutiset|mtvuutiset.fi|FI|broadcaster|private|
Yle;YLE;Yle News;Yleisradio|yle.fi|FI|broadcaster|public|
20 Minutes (France)|20minutes.fr|FR|newspaper|private|
Arte|arte.tv|FR|broadcaster|public|
BFM TV;BFMTV;BFM|bfmtv.com|FR|broadcaster|private|CMA CGM
Challenges|challenges.fr|FR|magazine|private|
Charlie Hebdo|charliehebdo.fr|FR|newspaper|private|
CNews;Canal+|cnews.fr;canalplus.com|FR|broadcaster|private|
Courrier International|courrierinternational.com|FR|magazine|private|
Dernières Nouvelles d'Alsace|dna.fr|FR|newspaper|private|Groupe EBRA
Europe 1|europe1.fr|FR|broadcaster|private|
France 24|france24.com|FR|broadcaster|public|France Médias Monde
Franceinfo;France Info;France Télévisions;France 2;France 3|francetvinfo.fr;franceinfo.fr;france.tv|FR|broadcaster|public|
Jeune Afrique|jeuneafrique.com|FR|magazine|private|
L'Est républicain|estrepublicain.fr|FR|newspaper|private|Groupe EBRA
L'Express (France)|lexpress.fr|FR|magazine|private|
L'Équipe;L'Equipe|lequipe.fr|FR|newspaper|private|Amaury Group
L'Humanité;L'Humanite|humanite.fr|FR|newspaper|private|
L'Obs;Le Nouvel Observateur;Le Nouvel Obs|nouvelobs.com|FR|magazine|private|
La Croix|la-croix.com|FR|newspaper|private|Bayard Presse
La Dépêche du Midi;La Dépêche|ladepeche.fr|FR|newspaper|private|
La Provence|laprovence.com|FR|newspaper|private|CMA CGM
La Tribune (France)|latribune.fr|FR|newspaper|private|CMA CGM
La Voix du Nord|lavoixdunord.fr|FR|newspaper|private|Rossel
Le Canard enchaîné|lecanardenchaine.fr|FR|newspaper|private|
Le Dauphiné libéré|ledauphine.com|FR|newspaper|private|Groupe EBRA
Le Figaro|lefigaro.fr|FR|newspaper|private|Dassault Group
Le Journal du Dimanche;JDD|lejdd.fr|FR|newspaper|private|
Le Monde|lemonde.fr|FR|newspaper|private|
Le Monde diplomatique|monde-diplomatique.fr;mondediplo.com|FR|magazine|private|
Le Parisien;Aujourd'hui en France|leparisien.fr|FR|newspaper|private|LVMH
Le Point|lepoint.fr|FR|magazine|private|Artémis
Le Progrès|leprogres.fr|FR|newspaper|private|Groupe EBRA
Le Télégramme|letelegramme.fr|FR|newspaper|private|
Les Échos;Les Echos|lesechos.fr|FR|newspaper|private|LVMH
Les Numériques|lesnumeriques.com|FR|online|private|
Libération;Liberation|liberation.fr|FR|newspaper|private|
Marianne|marianne.net|FR|magazine|private|
Mediapart|mediapart.fr|FR|online|private|
Midi Libre|midilibre.fr|FR|newspaper|private|
Monte Carlo Doualiya|mc-doualiya.com|FR|broadcaster|public|France Médias Monde
Next INpact;Next (France)|next.ink;nextinpact.com|FR|online|private|
Nice-Matin|nicematin.com|FR|newspaper|private|
Numerama|numerama.com|FR|online|private|
Ouest-France|ouest-france.fr|FR|newspaper|private|
Paris Match|parismatch.com|FR|magazine|private|LVMH
Radio France;France Inter;France Culture|radiofrance.fr;franceinter.fr|FR|broadcaster|public|Radio France
Radio France Internationale;RFI|rfi.fr|FR|broadcaster|public|France Médias Monde
RMC|rmc.fr|FR|broadcaster|private|CMA CGM
RTL (France)|rtl.fr|FR|broadcaster|private|
Sud Ouest|sudouest.fr|FR|newspaper|private|
TF1;TF1 Info;LCI|tf1.fr;tf1info.fr;lci.fr|FR|broadcaster|private|Bouygues
The Africa Report|theafricareport.com|FR|magazine|private|
TV5Monde|tv5monde.com|FR|broadcaster|public|
Valeurs actuelles|valeursactuelles.com|FR|magazine|private|
Al-Quds Al-Arabi|alquds.co.uk|GB|newspaper||
Autosport|autosport.com|GB|magazine|private|
BBC News;BBC;BBC Online;BBC World;BBC World Service;British Broadcasting Corporation|bbc.com;bbc.co.uk;bbc.in|GB|broadcaster|public|British Broadcasting Corporation
Belfast News Letter;News Letter|newsletter.co.uk|GB|newspaper|private|National World
Belfast Telegraph;The Belfast Telegraph|belfasttelegraph.co.uk|GB|newspaper|private|Mediahuis
Birmingham Mail;BirminghamLive|birminghammail.co.uk;birminghamlive.co.uk|GB|newspaper|private|Reach
Bristol Post;Bristol Live|bristolpost.co.uk|GB|newspaper|private|Reach
Byline Times|bylinetimes.com|GB|online|private|
Carbon Brief|carbonbrief.org|GB|online|private|
Channel 4 News;Channel 4|channel4.com|GB|broadcaster|public|Channel Four Television Corporation
Chronicle Live;Newcastle Chronicle;Evening Chronicle|chroniclelive.co.uk|GB|newspaper|private|Reach
City A.M.;City AM|cityam.com|GB|newspaper|private|
Climate Home News|climatechangenews.com|GB|online|private|
Cyclingnews|cyclingnews.com|GB|online|private|Future
Daily Express;Express Online;The Daily Express|express.co.uk|GB|newspaper|private|Reach
Daily Mail;Mail Online;MailOnline;Daily Mail Online;The Mail on Sunday;Mail on Sunday|dailymail.co.uk;dailymail.com;thisismoney.co.uk|GB|newspaper|private|DMGT
Daily Mirror;The Mirror;Mirror Online;The Daily Mirror|mirror.co.uk|GB|newspaper|private|Reach
Daily Record|dailyrecord.co.uk|GB|newspaper|private|Reach
Daily Star (United Kingdom);Daily Star|dailystar.co.uk|GB|newspaper|private|Reach
Declassified UK|declassifieduk.org|GB|online|private|
Dezeen|dezeen.com|GB|online|private|
Eurogamer|eurogamer.net|GB|online|private|Ziff Davis
Evening Standard;The Standard (London);London Evening Standard;The London Standard|standard.co.uk|GB|newspaper|private|
Financial Times;FT|ft.com|GB|newspaper|private|Nikkei
FlightGlobal;Flight Global|flightglobal.com|GB|online|private|
Full Fact|fullfact.org|GB|organization|private|
GamesIndustry.biz|gamesindustry.biz|GB|online|private|Ziff Davis
GB News|gbnews.com;gbnews.uk|GB|broadcaster|private|
Goal;GOAL.com|goal.com|GB|online|private|
IFLScience|iflscience.com|GB|online|private|
ITV News;ITV;ITN|itv.com|GB|broadcaster|private|
Jane's;Janes|janes.com|GB|online|private|
LBC|lbc.co.uk|GB|broadcaster|private|Global Media & Entertainment
Leicester Mercury;Leicestershire Live|leicestermercury.co.uk|GB|newspaper|private|Reach
Liverpool Echo|liverpoolecho.co.uk|GB|newspaper|private|Reach
Lloyd's List|lloydslist.com|GB|newspaper|private|
Manchester Evening News|manchestereveningnews.co.uk|GB|newspaper|private|Reach
Metro (United Kingdom);Metro|metro.co.uk|GB|newspaper|private|DMGT
Middle East Eye|middleeasteye.net|GB|online|private|
Middle East Monitor|middleeastmonitor.com|GB|online|private|
Morning Star (United Kingdom);Morning Star|morningstaronline.co.uk|GB|newspaper|private|People's Press Printing Society
MyLondon|mylondon.news|GB|online|private|Reach
Nature|nature.com|GB|magazine|private|Springer Nature
New Scientist|newscientist.com|GB|magazine|private|DMGT
New Statesman|newstatesman.com|GB|magazine|private|
Nintendo Life|nintendolife.com|GB|online|private|
NME|nme.com|GB|magazine|private|
Novara Media|novaramedia.com|GB|online|private|
openDemocracy|opendemocracy.net|GB|online|private|
Politics Home;PoliticsHome|politicshome.com|GB|online|private|
Private Eye|private-eye.co.uk|GB|magazine|private|
Prospect;Prospect Magazine|prospectmagazine.co.uk|GB|magazine|private|
Rock Paper Shotgun|rockpapershotgun.com|GB|online|private|Ziff Davis
S4C|s4c.cymru|GB|broadcaster|public|
Sky News|sky.com|GB|broadcaster|private|Comcast
Sky Sports|skysports.com|GB|broadcaster|private|Comcast
STV News;STV|stv.tv|GB|broadcaster|private|
TechRadar|techradar.com|GB|online|private|Future
The Argus (Brighton)|theargus.co.uk|GB|newspaper|private|Newsquest
The Art Newspaper|theartnewspaper.com|GB|newspaper|private|
The BMJ;British Medical Journal|bmj.com|GB|magazine|private|British Medical Association
The Bureau of Investigative Journalism|thebureauinvestigates.com|GB|online|private|
The Courier (Dundee)|thecourier.co.uk|GB|newspaper|private|DC Thomson
The Daily Telegraph;The Telegraph;Daily Telegraph (United Kingdom);The Sunday Telegraph|telegraph.co.uk|GB|newspaper|private|
The Economist|economist.com|GB|magazine|private|
The Guardian|theguardian.com;guardian.co.uk|GB|newspaper|private|Guardian Media Group
The Herald (Glasgow);Glasgow Herald;HeraldScotland|heraldscotland.com|GB|newspaper|private|Newsquest
The i Paper;i newspaper|inews.co.uk;theipaper.com|GB|newspaper|private|DMGT
The Independent;Independent (United Kingdom);The Independent on Sunday|independent.co.uk;the-independent.com|GB|online|private|
The Irish News|irishnews.com|GB|newspaper|private|
The Jewish Chronicle|thejc.com|GB|newspaper|private|
The Lancet|thelancet.com|GB|magazine|private|Elsevier
The National (Scotland)|thenational.scot|GB|newspaper|private|Newsquest
The New Arab;Al-Araby Al-Jadeed|newarab.com;alaraby.co.uk|GB|online|private|
The Northern Echo|thenorthernecho.co.uk|GB|newspaper|private|Newsquest
The Observer (United Kingdom);The Observer|observer.co.uk|GB|newspaper|private|Tortoise Media
The Press and Journal|pressandjournal.co.uk|GB|newspaper|private|DC Thomson
The Race|the-race.com|GB|online|private|
The Register|theregister.com;theregister.co.uk|GB|online|private|
The Scotsman|scotsman.com|GB|newspaper|private|National World
The Spectator|spectator.co.uk;spectator.com|GB|magazine|private|
The Star (Sheffield)|thestar.co.uk|GB|newspaper|private|National World
The Sun (United Kingdom);The Sun;The U.S. Sun|thesun.co.uk;the-sun.com;thescottishsun.co.uk;thesun.ie|GB|newspaper|private|News Corp
The Sunday Times (London);The Sunday Times||GB|newspaper|private|News Corp
The Times (London);The Times;Times of London;The Times of London|thetimes.com;thetimes.co.uk|GB|newspaper|private|News Corp
The Week (United Kingdom)|theweek.co.uk|GB|magazine|private|Future
UnHerd|unherd.com|GB|online|private|
VG247|vg247.com|GB|online|private|
WalesOnline;Western Mail;Wales Online|walesonline.co.uk|GB|newspaper|private|Reach
Yorkshire Post;The Yorkshire Post|yorkshirepost.co.uk|GB|newspaper|private|National World
Efimerida ton Syntakton;EFSYN|efsyn.gr|GR|newspaper|private|
ERT;Hellenic Broadcasting Corporation|ert.gr;ertnews.gr|GR|broadcaster|public|
Kathimerini;Ekathimerini;eKathimerini|kathimerini.gr;ekathimerini.com|GR|newspaper|private|
Keep Talking Greece|keeptalkinggreece.com|GR|online|private|
Naftemporiki|naftemporiki.gr|GR|newspaper|private|
Proto Thema|protothema.gr|GR|newspaper|private|
Skai;SKAI TV|skai.gr|GR|broadcaster|private|
Ta Nea|tanea.gr|GR|newspaper|private|Alter Ego Media
To Vima|tovima.gr;tovima.com|GR|newspaper|private|Alter Ego Media
24sata (Croatia)|24sata.hr|HR|newspaper|private|Styria Media Group
HRT;Croatian Radiotelevision;Hrvatska radiotelevizija|hrt.hr|HR|broadcaster|public|
Index.hr|index.hr|HR|online|private|
Jutarnji list|jutarnji.hr|HR|newspaper|private|Hanza Media
Slobodna Dalmacija|slobodnadalmacija.hr|HR|newspaper|private|Hanza Media
Večernji list|vecernji.hr|HR|newspaper|private|Styria Media Group
444.hu|444.hu|HU|online|private|
Daily News Hungary|dailynewshungary.com|HU|online|private|
Direkt36|direkt36.hu|HU|online|private|
Hungary Today|hungarytoday.hu|HU|online||
HVG|hvg.hu|HU|magazine|private|
Index.hu|index.hu|HU|online|private|
Magyar Nemzet|magyarnemzet.hu|HU|newspaper|private|Mediaworks
MTVA;M1 (Hungary)|mtva.hu;hirado.hu|HU|broadcaster||
Népszava|nepszava.hu|HU|newspaper|private|
RTL (Hungary)|rtl.hu|HU|broadcaster|private|RTL Group
Telex (Hungary);Telex.hu|telex.hu|HU|online|private|
BreakingNews.ie|breakingnews.ie|IE|online|private|Irish Times Trust
Business Post|businesspost.ie|IE|newspaper|private|
Irish Examiner|irishexaminer.com|IE|newspaper|private|Irish Times Trust
Irish Independent;Sunday Independent (Ireland)|independent.ie|IE|newspaper|private|Mediahuis
Newstalk|newstalk.com|IE|broadcaster|private|
RTÉ News;RTÉ;RTE;Raidió Teilifís Éireann|rte.ie|IE|broadcaster|public|Raidió Teilifís Éireann
The Irish Times|irishtimes.com|IE|newspaper|private|Irish Times Trust
The Journal (Ireland);TheJournal.ie|thejournal.ie|IE|online|private|
MedicalXpress;Medical Xpress|medicalxpress.com|IM|online|private|Science X
Phys.org|phys.org|IM|online|private|Science X
Tech Xplore;TechXplore|techxplore.com|IM|online|private|Science X
Iceland Review|icelandreview.com|IS|magazine|private|
Morgunblaðið;Iceland Monitor|mbl.is|IS|newspaper|private|
RÚV;RUV|ruv.is|IS|broadcaster|public|
Vísir (Iceland)|visir.is|IS|online|private|
Avvenire|avvenire.it|IT|newspaper|private|Italian Episcopal Conference
Corriere della Sera|corriere.it|IT|newspaper|private|RCS MediaGroup
Domani|editorialedomani.it|IT|newspaper|private|
Fanpage.it;Fanpage|fanpage.it|IT|online|private|
HuffPost Italia|huffingtonpost.it|IT|online|private|GEDI
Il Fatto Quotidiano|ilfattoquotidiano.it|IT|newspaper|private|
Il Foglio|ilfoglio.it|IT|newspaper|private|
Il Gazzettino|ilgazzettino.it|IT|newspaper|private|Caltagirone Editore
Il Giornale|ilgiornale.it|IT|newspaper|private|
il manifesto;Il Manifesto|ilmanifesto.it|IT|newspaper|private|
Il Mattino|ilmattino.it|IT|newspaper|private|Caltagirone Editore
Il Messaggero|ilmessaggero.it|IT|newspaper|private|Caltagirone Editore
Il Post|ilpost.it|IT|online|private|
Il Resto del Carlino|ilrestodelcarlino.it|IT|newspaper|private|
Il Sole 24 Ore|ilsole24ore.com|IT|newspaper|private|Confindustria
Internazionale|internazionale.it|IT|magazine|private|
L'Espresso|espresso.repubblica.it;lespresso.it|IT|magazine|private|
La Gazzetta dello Sport|gazzetta.it|IT|newspaper|private|RCS MediaGroup
La Nazione (Italy)|lanazione.it|IT|newspaper|private|
La Repubblica;Repubblica|repubblica.it|IT|newspaper|private|GEDI
La Stampa|lastampa.it|IT|newspaper|private|GEDI
La7|la7.it|IT|broadcaster|private|Cairo Communication
Libero|liberoquotidiano.it|IT|newspaper|private|
RAI;Rai News;RaiNews|rai.it;rainews.it|IT|broadcaster|public|
Sky TG24|tg24.sky.it|IT|broadcaster|private|Comcast
TGcom24;Mediaset|tgcom24.mediaset.it;mediaset.it|IT|broadcaster|private|MFE
Wanted in Rome|wantedinrome.com|IT|online|private|
15min|15min.lt|LT|online|private|
Delfi (Lithuania)|delfi.lt|LT|online|private|Ekspress Grupp
Lietuvos rytas|lrytas.lt|LT|newspaper|private|
LRT;LRT English;Lithuanian National Radio and Television|lrt.lt|LT|broadcaster|public|
Verslo žinios|vz.lt|LT|newspaper|private|Bonnier
Luxemburger Wort;Luxembourg Times|wort.lu;luxtimes.lu|LU|newspaper|private|Mediahuis
RTL Luxembourg;RTL Today|rtl.lu;today.rtl.lu|LU|broadcaster|private|RTL Group
Delfi (Latvia)|delfi.lv|LV|online|private|Ekspress Grupp
Diena|diena.lv|LV|newspaper|private|
iStories;Important Stories|istories.media|LV|online|private|
LSM;Latvian Public Media;Public Broadcasting of Latvia|lsm.lv|LV|broadcaster|public|
Meduza|meduza.io|LV|online|private|
Novaya Gazeta Europe|novayagazeta.eu|LV|online|private|
The Baltic Times|baltictimes.com|LV|newspaper|private|
The Insider (Russia)|theins.ru;theins.press|LV|online|private|
TVNET|tvnet.lv|LV|online|private|Postimees Group
Jurnal TV|jurnaltv.md|MD|broadcaster|private|
Moldova 1;TeleRadio-Moldova|trm.md;moldova1.md|MD|broadcaster|public|
NewsMaker (Moldova)|newsmaker.md|MD|online|private|
Ziarul de Gardă|zdg.md|MD|newspaper|private|
Pobjeda|pobjeda.me|ME|newspaper|private|
RTCG;Radio and Television of Montenegro|rtcg.me|ME|broadcaster|public|
Vijesti|vijesti.me|ME|newspaper|private|
MRT;Macedonian Radio Television|mrt.com.mk|MK|broadcaster|public|
Sloboden Pechat|slobodenpecat.mk|MK|newspaper|private|
MaltaToday|maltatoday.com.mt|MT|newspaper|private|
The Malta Independent|independent.com.mt|MT|newspaper|private|
Times of Malta|timesofmalta.com|MT|newspaper|private|Allied Newspapers
Algemeen Dagblad|ad.nl|NL|newspaper|private|DPG Media
De Telegraaf|telegraaf.nl|NL|newspaper|private|Mediahuis
De Volkskrant|volkskrant.nl|NL|newspaper|private|DPG Media
DutchNews;DutchNews.nl|dutchnews.nl|NL|online|private|
Het Financieele Dagblad;FD (Netherlands)|fd.nl|NL|newspaper|private|FD Mediagroep
Het Parool|parool.nl|NL|newspaper|private|DPG Media
NL Times|nltimes.nl|NL|online|private|
NOS;Nederlandse Omroep Stichting|nos.nl|NL|broadcaster|public|
NRC;NRC Handelsblad|nrc.nl|NL|newspaper|private|Mediahuis
NU.nl|nu.nl|NL|online|private|DPG Media
RTL Nieuws|rtl.nl;rtlnieuws.nl|NL|broadcaster|private|
The Moscow Times;Moscow Times|themoscowtimes.com;moscowtimes.ru|NL|online|private|
The Next Web;TNW|thenextweb.com|NL|online|private|
Trouw|trouw.nl|NL|newspaper|private|DPG Media
TV Rain;Dozhd|tvrain.tv;tvrain.ru|NL|broadcaster|private|
Tweakers|tweakers.net|NL|online|private|DPG Media
Aftenposten|aftenposten.no|NO|newspaper|private|Schibsted
Bergens Tidende|bt.no|NO|newspaper|private|Schibsted
Dagbladet|dagbladet.no|NO|newspaper|private|Aller Media
Dagens Medisin|dagensmedisin.no|NO|newspaper|private|
Dagens Næringsliv|dn.no|NO|newspaper|private|
High North News|highnorthnews.com|NO|online|private|
Klassekampen|klassekampen.no|NO|newspaper|private|
Nettavisen|nettavisen.no|NO|online|private|Amedia
NRK;Norsk rikskringkasting|nrk.no|NO|broadcaster|public|
Stavanger Aftenblad|aftenbladet.no|NO|newspaper|private|Schibsted
The Barents Observer;Barents Observer|thebarentsobserver.com|NO|online|private|
TV 2 (Norway)|tv2.no|NO|broadcaster|private|
Verdens Gang;VG (Norway)|vg.no|NO|newspaper|private|Schibsted
Belsat;Belsat TV|belsat.eu|PL|broadcaster||Telewizja Polska
Charter 97;Charter97|charter97.org|PL|online|private|
Fakt|fakt.pl|PL|newspaper|private|Ringier Axel Springer Polska
Gazeta Wyborcza;Wyborcza|wyborcza.pl;gazeta.pl|PL|newspaper|private|Agora
Newsweek Polska|newsweek.pl|PL|magazine|private|Ringier Axel Springer Polska
Nexta;NEXTA|nexta.tv|PL|online|private|
Notes from Poland|notesfrompoland.com|PL|online|private|
OKO.press|oko.press|PL|online|private|
Onet|onet.pl|PL|online|private|Ringier Axel Springer Polska
Polityka|polityka.pl|PL|magazine|private|
Polsat News;Polsat|polsatnews.pl|PL|broadcaster|private|
Polskie Radio;Polish Radio|polskieradio.pl|PL|broadcaster||
RMF FM;RMF24|rmf24.pl|PL|broadcaster|private|Bauer Media Group
Rzeczpospolita|rp.pl|PL|newspaper|private|
Tok FM|tokfm.pl|PL|broadcaster|private|Agora
TVN24;TVN|tvn24.pl;tvn.pl|PL|broadcaster|private|
TVP;Telewizja Polska;TVP World;TVP Info|tvp.pl;tvpworld.com;tvp.info|PL|broadcaster||
Wirtualna Polska;WP (Poland)|wp.pl|PL|online|private|Wirtualna Polska Holding
CNN Portugal;TVI|cnnportugal.iol.pt;tvi.iol.pt|PT|broadcaster|private|Media Capital
Correio da Manhã|cmjornal.pt|PT|newspaper|private|Medialivre
Diário de Notícias|dn.pt|PT|newspaper|private|
Expresso|expresso.pt|PT|newspaper|private|Impresa
Jornal de Notícias|jn.pt|PT|newspaper|private|
Observador|observador.pt|PT|online|private|
Público (Portugal)|publico.pt|PT|newspaper|private|Sonae
RTP;Rádio e Televisão de Portugal|rtp.pt|PT|broadcaster|public|
SIC Notícias;SIC|sicnoticias.pt;sic.pt|PT|broadcaster|private|Impresa
The Portugal News|theportugalnews.com|PT|newspaper|private|
Adevărul|adevarul.ro|RO|newspaper|private|
Antena 3 CNN|antena3.ro|RO|broadcaster|private|
Digi24|digi24.ro|RO|broadcaster|private|Digi Communications
G4Media;G4Media.ro|g4media.ro|RO|online|private|
Gândul|gandul.ro|RO|online|private|
HotNews.ro;HotNews|hotnews.ro|RO|online|private|
Libertatea|libertatea.ro|RO|newspaper|private|Ringier
Pro TV;Știrile Pro TV|stirileprotv.ro|RO|broadcaster|private|
Radio România|radioromania.ro;rri.ro|RO|broadcaster|public|
Recorder (Romania)|recorder.ro|RO|online|private|
Romania Insider|romania-insider.com|RO|online|private|
TVR;Televiziunea Română|tvr.ro|RO|broadcaster|public|
B92|b92.net|RS|broadcaster|private|
Blic|blic.rs|RS|newspaper|private|Ringier
Danas (Serbia)|danas.rs|RS|newspaper|private|United Group
Informer (Serbia)|informer.rs|RS|newspaper|private|
KRIK|krik.rs|RS|online|private|
Kurir|kurir.rs|RS|newspaper|private|
N1;N1 Televizija|n1info.com;n1info.rs;n1info.ba;n1info.hr;n1info.si|RS|broadcaster|private|United Group
NIN (Serbia)|nin.rs|RS|magazine|private|
Politika|politika.rs|RS|newspaper||
RTS (Serbia);Radio Television of Serbia|rts.rs|RS|broadcaster|public|
Večernje novosti|novosti.rs|RS|newspaper||
Vreme|vreme.com|RS|magazine|private|
5-tv;Channel Five (Russia)|5-tv.ru|RU|broadcaster|private|National Media Group
Argumenty i Fakty|aif.ru|RU|newspaper|state|Government of Moscow
Channel One (Russia);Channel One Russia;Perviy Kanal|1tv.ru;1tv.com|RU|broadcaster|state|
Echo of Moscow;Ekho Moskvy|echo.msk.ru|RU|broadcaster||Gazprom-Media
Fontanka|fontanka.ru|RU|online|private|
Gazeta.ru;Gazeta.Ru|gazeta.ru|RU|online||
InoSMI|inosmi.ru|RU|online|state|Rossiya Segodnya
Izvestia;Izvestiya|iz.ru;izvestia.ru|RU|newspaper|private|National Media Group
Kommersant|kommersant.ru;kommersant.com|RU|newspaper|private|
Komsomolskaya Pravda|kp.ru|RU|newspaper|private|
Krasnaya Zvezda|redstar.ru|RU|newspaper|state|Ministry of Defence of Russia
Lenta.ru|lenta.ru|RU|online||
Life (Russia);LifeNews|life.ru|RU|online|private|National Media Group
Moskovsky Komsomolets;MK (Russia)|mk.ru|RU|newspaper|private|
Nezavisimaya Gazeta|ng.ru|RU|newspaper|private|
Novaya Gazeta|novayagazeta.ru|RU|newspaper|private|
NTV (Russia)|ntv.ru|RU|broadcaster|state|Gazprom-Media
Parlamentskaya Gazeta|pnp.ru|RU|newspaper|state|Federal Assembly of Russia
Pravda (Russia);Pravda.ru|pravda.ru|RU|online|private|
PRIME (Russia);1Prime|1prime.ru|RU|agency|state|Rossiya Segodnya
RBC (Russia);RBK;RosBusinessConsulting|rbc.ru|RU|online|private|
REN TV|ren.tv|RU|broadcaster|private|National Media Group
Rossiya Segodnya||RU|organization|state|Government of Russia
Rossiyskaya Gazeta;Rossiiskaya Gazeta;Russia Beyond|rg.ru;rbth.com|RU|newspaper|state|Government of Russia
RT;Russia Today;RT International;RT News|rt.com;russiatoday.com;actualidad.rt.com;rtd.rt.com|RU|broadcaster|state|ANO TV-Novosti
Ruptly|ruptly.tv|RU|agency|state|ANO TV-Novosti
Tsargrad|tsargrad.tv|RU|broadcaster|private|
Vedomosti|vedomosti.ru|RU|newspaper|private|
VGTRK;Rossiya 1;Rossiya 24;Vesti;Russia-1|vesti.ru;vgtrk.ru;smotrim.ru|RU|broadcaster|state|Government of Russia
Vzglyad|vz.ru|RU|online||
Zvezda;TV Zvezda|tvzvezda.ru|RU|broadcaster|state|Ministry of Defence of Russia
Aftonbladet|aftonbladet.se|SE|newspaper|private|Schibsted
Dagens Industri|di.se|SE|newspaper|private|Bonnier
Dagens Nyheter|dn.se|SE|newspaper|private|Bonnier
Expressen|expressen.se|SE|newspaper|private|Bonnier
Göteborgs-Posten|gp.se|SE|newspaper|private|
Svenska Dagbladet|svd.se|SE|newspaper|private|Schibsted
Sveriges Radio;Radio Sweden|sverigesradio.se|SE|broadcaster|public|
Sveriges Television;SVT;SVT Nyheter|svt.se|SE|broadcaster|public|
Sydsvenskan|sydsvenskan.se|SE|newspaper|private|Bonnier
The Local|thelocal.com;thelocal.de;thelocal.fr;thelocal.se;thelocal.it;thelocal.es;thelocal.dk;thelocal.no;thelocal.ch;thelocal.at|SE|online|private|
TV4 (Sweden)|tv4.se|SE|broadcaster|private|
Delo (Slovenia);Delo|delo.si|SI|newspaper|private|
Dnevnik (Slovenia)|dnevnik.si|SI|newspaper|private|
RTV Slovenija;RTVSLO|rtvslo.si|SI|broadcaster|public|
Aktuality.sk|aktuality.sk|SK|online|private|
Denník N|dennikn.sk|SK|newspaper|private|
Pravda (Slovakia)|pravda.sk|SK|newspaper|private|
SME;Denník SME;Slovak Spectator;The Slovak Spectator|sme.sk;spectator.sme.sk|SK|newspaper|private|
STVR;RTVS|stvr.sk;rtvs.sk|SK|broadcaster|public|
5 Kanal;Channel 5 (Ukraine)|5.ua|UA|broadcaster|private|
Babel (Ukraine);Babel.ua|babel.ua|UA|online|private|
Bukvy|bykvu.com|UA|online|private|
Censor.net;Censor.NET|censor.net;censor.net.ua|UA|online|private|
Espreso TV;Espreso|espreso.tv|UA|broadcaster|private|
Euromaidan Press|euromaidanpress.com|UA|online|private|
Focus (Ukraine)|focus.ua|UA|magazine|private|
Hromadske;Hromadske International|hromadske.ua;hromadske.radio|UA|broadcaster|private|
ICTV|ictv.ua;fakty.com.ua|UA|broadcaster|private|StarLightMedia
Kyiv Independent;The Kyiv Independent|kyivindependent.com|UA|online|private|
Kyiv Post;KyivPost|kyivpost.com|UA|newspaper|private|
LIGA.net|liga.net|UA|online|private|
Militarnyi|mil.in.ua;militarnyi.com|UA|online|private|
Obozrevatel;Obozrevatel.com|obozrevatel.com;obozrevatel.ua|UA|online|private|
Segodnya (Ukraine)|segodnya.ua|UA|newspaper|private|
Strana.ua;Strana|strana.news;strana.ua;strana.today|UA|online|private|
Suspilne;Suspilne News;UA:PBC|suspilne.media;suspilne.ua|UA|broadcaster|public|
The New Voice of Ukraine;NV;Novoye Vremya|nv.ua;english.nv.ua|UA|magazine|private|
TSN;1+1;1+1 (Ukraine)|tsn.ua;1plus1.ua|UA|broadcaster|private|1+1 Media Group
UATV;FreeDom|uatv.ua|UA|broadcaster|state|Government of Ukraine
Ukrainian News Agency;Ukranews|ukranews.com|UA|agency|private|
Ukrainska Pravda;Ukrayinska Pravda;Ukrainian Pravda;European Pravda|pravda.com.ua;eurointegration.com.ua;epravda.com.ua|UA|online|private|
Zaborona|zaborona.com|UA|online|private|
ZN.UA;Dzerkalo Tyzhnia;Mirror Weekly|zn.ua|UA|newspaper|private|
Russia Matters|russiamatters.org|US|online|private|
L'Osservatore Romano|osservatoreromano.va|VA|newspaper|state|Holy See
Vatican News;Vatican Radio|vaticannews.va;radiovaticana.va|VA|online|state|Holy See
Gazeta Express|gazetaexpress.com|XK|online|private|
Koha Ditore|koha.net|XK|newspaper|private|
Prishtina Insight|prishtinainsight.com|XK|online|private|
RTK (Kosovo);Radio Television of Kosovo|rtklive.com|XK|broadcaster|public|
`;
