/** Publishers of Europe and Russia; see `read-rows.ts` for the form of a line. */
export const europe = `
BBC News;BBC;BBC Online;BBC World;BBC World Service;British Broadcasting Corporation|bbc.com;bbc.co.uk;bbc.in|GB|broadcaster|public|British Broadcasting Corporation
ITV News;ITV;ITN|itv.com|GB|broadcaster|private|
Sky News|sky.com|GB|broadcaster|private|Comcast
Channel 4 News;Channel 4|channel4.com|GB|broadcaster|public|Channel Four Television Corporation
GB News|gbnews.com;gbnews.uk|GB|broadcaster|private|
LBC|lbc.co.uk|GB|broadcaster|private|Global Media & Entertainment
STV News;STV|stv.tv|GB|broadcaster|private|
S4C|s4c.cymru|GB|broadcaster|public|
The Guardian|theguardian.com;guardian.co.uk|GB|newspaper|private|Guardian Media Group
The Observer (United Kingdom);The Observer|observer.co.uk|GB|newspaper|private|Tortoise Media
The Times (London);The Times;Times of London;The Times of London|thetimes.com;thetimes.co.uk|GB|newspaper|private|News Corp
The Sunday Times (London);The Sunday Times||GB|newspaper|private|News Corp
The Daily Telegraph;The Telegraph;Daily Telegraph (United Kingdom);The Sunday Telegraph|telegraph.co.uk|GB|newspaper|private|
Financial Times;FT|ft.com|GB|newspaper|private|Nikkei
The Independent;Independent (United Kingdom);The Independent on Sunday|independent.co.uk;the-independent.com|GB|online|private|
The i Paper;i newspaper|inews.co.uk;theipaper.com|GB|newspaper|private|DMGT
Daily Mail;Mail Online;MailOnline;Daily Mail Online;The Mail on Sunday;Mail on Sunday|dailymail.co.uk;dailymail.com;thisismoney.co.uk|GB|newspaper|private|DMGT
Metro (United Kingdom);Metro|metro.co.uk|GB|newspaper|private|DMGT
The Sun (United Kingdom);The Sun;The U.S. Sun|thesun.co.uk;the-sun.com;thescottishsun.co.uk;thesun.ie|GB|newspaper|private|News Corp
Daily Mirror;The Mirror;Mirror Online;The Daily Mirror|mirror.co.uk|GB|newspaper|private|Reach
Daily Express;Express Online;The Daily Express|express.co.uk|GB|newspaper|private|Reach
Daily Star (United Kingdom);Daily Star|dailystar.co.uk|GB|newspaper|private|Reach
Daily Record|dailyrecord.co.uk|GB|newspaper|private|Reach
Manchester Evening News|manchestereveningnews.co.uk|GB|newspaper|private|Reach
Liverpool Echo|liverpoolecho.co.uk|GB|newspaper|private|Reach
Birmingham Mail;BirminghamLive|birminghammail.co.uk;birminghamlive.co.uk|GB|newspaper|private|Reach
WalesOnline;Western Mail;Wales Online|walesonline.co.uk|GB|newspaper|private|Reach
Bristol Post;Bristol Live|bristolpost.co.uk|GB|newspaper|private|Reach
Chronicle Live;Newcastle Chronicle;Evening Chronicle|chroniclelive.co.uk|GB|newspaper|private|Reach
Leicester Mercury;Leicestershire Live|leicestermercury.co.uk|GB|newspaper|private|Reach
MyLondon|mylondon.news|GB|online|private|Reach
Evening Standard;The Standard (London);London Evening Standard;The London Standard|standard.co.uk|GB|newspaper|private|
City A.M.;City AM|cityam.com|GB|newspaper|private|
Morning Star (United Kingdom);Morning Star|morningstaronline.co.uk|GB|newspaper|private|People's Press Printing Society
The Scotsman|scotsman.com|GB|newspaper|private|National World
Yorkshire Post;The Yorkshire Post|yorkshirepost.co.uk|GB|newspaper|private|National World
The Star (Sheffield)|thestar.co.uk|GB|newspaper|private|National World
The Herald (Glasgow);Glasgow Herald;HeraldScotland|heraldscotland.com|GB|newspaper|private|Newsquest
The National (Scotland)|thenational.scot|GB|newspaper|private|Newsquest
The Northern Echo|thenorthernecho.co.uk|GB|newspaper|private|Newsquest
The Argus (Brighton)|theargus.co.uk|GB|newspaper|private|Newsquest
The Press and Journal|pressandjournal.co.uk|GB|newspaper|private|DC Thomson
The Courier (Dundee)|thecourier.co.uk|GB|newspaper|private|DC Thomson
Belfast Telegraph;The Belfast Telegraph|belfasttelegraph.co.uk|GB|newspaper|private|Mediahuis
The Irish News|irishnews.com|GB|newspaper|private|
Belfast News Letter;News Letter|newsletter.co.uk|GB|newspaper|private|National World
The Economist|economist.com|GB|magazine|private|
New Statesman|newstatesman.com|GB|magazine|private|
The Spectator|spectator.co.uk;spectator.com|GB|magazine|private|
The Week (United Kingdom)|theweek.co.uk|GB|magazine|private|Future
Private Eye|private-eye.co.uk|GB|magazine|private|
Prospect;Prospect Magazine|prospectmagazine.co.uk|GB|magazine|private|
UnHerd|unherd.com|GB|online|private|
Novara Media|novaramedia.com|GB|online|private|
openDemocracy|opendemocracy.net|GB|online|private|
The Bureau of Investigative Journalism|thebureauinvestigates.com|GB|online|private|
Declassified UK|declassifieduk.org|GB|online|private|
Byline Times|bylinetimes.com|GB|online|private|
Full Fact|fullfact.org|GB|organization|private|
Politics Home;PoliticsHome|politicshome.com|GB|online|private|
Middle East Eye|middleeasteye.net|GB|online|private|
Middle East Monitor|middleeastmonitor.com|GB|online|private|
The New Arab;Al-Araby Al-Jadeed|newarab.com;alaraby.co.uk|GB|online|private|
Asharq Al-Awsat|aawsat.com|GB|newspaper|private|Saudi Research and Media Group
Al-Quds Al-Arabi|alquds.co.uk|GB|newspaper||
Nature|nature.com|GB|magazine|private|Springer Nature
New Scientist|newscientist.com|GB|magazine|private|DMGT
The Lancet|thelancet.com|GB|magazine|private|Elsevier
The Register|theregister.com;theregister.co.uk|GB|online|private|
Sky Sports|skysports.com|GB|broadcaster|private|Comcast
Jane's;Janes|janes.com|GB|online|private|
Lloyd's List|lloydslist.com|GB|newspaper|private|
The Jewish Chronicle|thejc.com|GB|newspaper|private|
RTÉ News;RTÉ;RTE;Raidió Teilifís Éireann|rte.ie|IE|broadcaster|public|Raidió Teilifís Éireann
The Irish Times|irishtimes.com|IE|newspaper|private|Irish Times Trust
Irish Independent;Sunday Independent (Ireland)|independent.ie|IE|newspaper|private|Mediahuis
Irish Examiner|irishexaminer.com|IE|newspaper|private|The Irish Times
The Journal (Ireland);TheJournal.ie|thejournal.ie|IE|online|private|
BreakingNews.ie|breakingnews.ie|IE|online|private|The Irish Times
Newstalk|newstalk.com|IE|broadcaster|private|
Business Post|businesspost.ie|IE|newspaper|private|
Le Monde|lemonde.fr|FR|newspaper|private|
Le Figaro|lefigaro.fr|FR|newspaper|private|Dassault Group
Libération;Liberation|liberation.fr|FR|newspaper|private|
Le Parisien;Aujourd'hui en France|leparisien.fr|FR|newspaper|private|LVMH
Les Échos;Les Echos|lesechos.fr|FR|newspaper|private|LVMH
La Croix|la-croix.com|FR|newspaper|private|Bayard Presse
L'Humanité;L'Humanite|humanite.fr|FR|newspaper|private|
L'Équipe;L'Equipe|lequipe.fr|FR|newspaper|private|Amaury Group
Ouest-France|ouest-france.fr|FR|newspaper|private|
Sud Ouest|sudouest.fr|FR|newspaper|private|
La Dépêche du Midi;La Dépêche|ladepeche.fr|FR|newspaper|private|
Le Progrès|leprogres.fr|FR|newspaper|private|Groupe EBRA
Le Dauphiné libéré|ledauphine.com|FR|newspaper|private|Groupe EBRA
Dernières Nouvelles d'Alsace|dna.fr|FR|newspaper|private|Groupe EBRA
L'Est républicain|estrepublicain.fr|FR|newspaper|private|Groupe EBRA
La Voix du Nord|lavoixdunord.fr|FR|newspaper|private|Rossel
Nice-Matin|nicematin.com|FR|newspaper|private|
La Provence|laprovence.com|FR|newspaper|private|CMA CGM
Midi Libre|midilibre.fr|FR|newspaper|private|
Le Télégramme|letelegramme.fr|FR|newspaper|private|
20 Minutes (France)|20minutes.fr|FR|newspaper|private|
Le Journal du Dimanche;JDD|lejdd.fr|FR|newspaper|private|
Le Canard enchaîné|lecanardenchaine.fr|FR|newspaper|private|
Charlie Hebdo|charliehebdo.fr|FR|newspaper|private|
L'Express (France)|lexpress.fr|FR|magazine|private|
Le Point|lepoint.fr|FR|magazine|private|Artémis
L'Obs;Le Nouvel Observateur;Le Nouvel Obs|nouvelobs.com|FR|magazine|private|
Marianne|marianne.net|FR|magazine|private|
Paris Match|parismatch.com|FR|magazine|private|LVMH
Le Monde diplomatique|monde-diplomatique.fr;mondediplo.com|FR|magazine|private|
Jeune Afrique|jeuneafrique.com|FR|magazine|private|
The Africa Report|theafricareport.com|FR|magazine|private|
Courrier International|courrierinternational.com|FR|magazine|private|
Mediapart|mediapart.fr|FR|online|private|
La Tribune (France)|latribune.fr|FR|newspaper|private|CMA CGM
Challenges|challenges.fr|FR|magazine|private|
France 24|france24.com|FR|broadcaster|public|France Médias Monde
Radio France Internationale;RFI|rfi.fr|FR|broadcaster|public|France Médias Monde
Monte Carlo Doualiya|mc-doualiya.com|FR|broadcaster|public|France Médias Monde
Franceinfo;France Info;France Télévisions;France 2;France 3|francetvinfo.fr;franceinfo.fr;france.tv|FR|broadcaster|public|
Radio France;France Inter;France Culture|radiofrance.fr;franceinter.fr|FR|broadcaster|public|Radio France
TF1;TF1 Info;LCI|tf1.fr;tf1info.fr;lci.fr|FR|broadcaster|private|Bouygues
BFM TV;BFMTV;BFM|bfmtv.com|FR|broadcaster|private|CMA CGM
RMC|rmc.fr|FR|broadcaster|private|CMA CGM
CNews;Canal+|cnews.fr;canalplus.com|FR|broadcaster|private|
Europe 1|europe1.fr|FR|broadcaster|private|
RTL (France)|rtl.fr|FR|broadcaster|private|
TV5Monde|tv5monde.com|FR|broadcaster|public|
Arte|arte.tv|FR|broadcaster|public|
Euronews|euronews.com|FR|broadcaster|private|Alpac Capital
Africanews|africanews.com|CG|broadcaster|private|
Valeurs actuelles|valeursactuelles.com|FR|magazine|private|
ARD;Tagesschau;Das Erste|ard.de;tagesschau.de;daserste.de|DE|broadcaster|public|
ZDF;Zweites Deutsches Fernsehen;ZDFheute|zdf.de;zdfheute.de|DE|broadcaster|public|
Deutsche Welle;DW;DW News|dw.com;dw.de|DE|broadcaster|public|
Deutschlandfunk;Deutschlandradio|deutschlandfunk.de;deutschlandradio.de|DE|broadcaster|public|
Norddeutscher Rundfunk;NDR|ndr.de|DE|broadcaster|public|
Westdeutscher Rundfunk;WDR|wdr.de|DE|broadcaster|public|
Bayerischer Rundfunk;BR24|br.de;br24.de|DE|broadcaster|public|
Südwestrundfunk;SWR|swr.de|DE|broadcaster|public|
Mitteldeutscher Rundfunk;MDR|mdr.de|DE|broadcaster|public|
Rundfunk Berlin-Brandenburg;rbb|rbb24.de;rbb-online.de|DE|broadcaster|public|
Hessischer Rundfunk|hessenschau.de;hr.de|DE|broadcaster|public|
RTL (Germany)|rtl.de|DE|broadcaster|private|RTL Group
n-tv;ntv (Germany)|n-tv.de|DE|broadcaster|private|RTL Group
Welt;Die Welt;Welt am Sonntag|welt.de|DE|newspaper|private|Axel Springer
Bild;Bild-Zeitung;Bild am Sonntag|bild.de|DE|newspaper|private|Axel Springer
Politico Europe;POLITICO Europe|politico.eu|BE|online|private|Axel Springer
Frankfurter Allgemeine Zeitung;FAZ;F.A.Z.;Frankfurter Allgemeine|faz.net|DE|newspaper|private|Fazit-Stiftung
Süddeutsche Zeitung;Sueddeutsche Zeitung;SZ|sueddeutsche.de;sz.de|DE|newspaper|private|Südwestdeutsche Medien Holding
Stuttgarter Zeitung|stuttgarter-zeitung.de|DE|newspaper|private|
Der Tagesspiegel;Tagesspiegel|tagesspiegel.de|DE|newspaper|private|DvH Medien
Handelsblatt|handelsblatt.com|DE|newspaper|private|DvH Medien
WirtschaftsWoche|wiwo.de|DE|magazine|private|DvH Medien
Die Zeit;Zeit Online|zeit.de|DE|newspaper|private|Zeitverlag Gerd Bucerius
taz;Die Tageszeitung;die tageszeitung|taz.de|DE|newspaper|private|taz Verlagsgenossenschaft
Berliner Zeitung|berliner-zeitung.de|DE|newspaper|private|Berliner Verlag
Berliner Morgenpost|morgenpost.de|DE|newspaper|private|Funke Mediengruppe
Hamburger Abendblatt|abendblatt.de|DE|newspaper|private|Funke Mediengruppe
Westdeutsche Allgemeine Zeitung;WAZ|waz.de|DE|newspaper|private|Funke Mediengruppe
Thüringer Allgemeine|thueringer-allgemeine.de|DE|newspaper|private|Funke Mediengruppe
Braunschweiger Zeitung|braunschweiger-zeitung.de|DE|newspaper|private|Funke Mediengruppe
Rheinische Post;RP Online|rp-online.de|DE|newspaper|private|Rheinische Post Mediengruppe
Kölner Stadt-Anzeiger|ksta.de|DE|newspaper|private|DuMont
Express (Cologne)|express.de|DE|newspaper|private|DuMont
Frankfurter Rundschau|fr.de|DE|newspaper|private|Ippen
Münchner Merkur|merkur.de|DE|newspaper|private|Ippen
tz (Munich)|tz.de|DE|newspaper|private|Ippen
Hannoversche Allgemeine Zeitung|haz.de|DE|newspaper|private|Madsack
RedaktionsNetzwerk Deutschland;RND|rnd.de|DE|online|private|Madsack
Leipziger Volkszeitung|lvz.de|DE|newspaper|private|Madsack
Augsburger Allgemeine|augsburger-allgemeine.de|DE|newspaper|private|
Sächsische Zeitung|saechsische.de|DE|newspaper|private|Madsack
Mannheimer Morgen|mannheimer-morgen.de|DE|newspaper|private|
Neues Deutschland|nd-aktuell.de|DE|newspaper|private|
Junge Welt|jungewelt.de|DE|newspaper|private|
Junge Freiheit|jungefreiheit.de|DE|newspaper|private|
Der Spiegel;Spiegel;Spiegel Online;DER SPIEGEL|spiegel.de|DE|magazine|private|Spiegel-Verlag
Stern|stern.de|DE|magazine|private|RTL Group
Focus (Germany);Focus Online|focus.de|DE|magazine|private|Hubert Burda Media
Cicero|cicero.de|DE|magazine|private|
Correctiv;CORRECTIV|correctiv.org|DE|online|private|
Netzpolitik.org|netzpolitik.org|DE|online|private|
Heise;heise online|heise.de|DE|online|private|Heise Group
t-online|t-online.de|DE|online|private|Ströer
The Local|thelocal.com;thelocal.de;thelocal.fr;thelocal.se;thelocal.it;thelocal.es;thelocal.dk;thelocal.no;thelocal.ch;thelocal.at|SE|online|private|
ORF;Österreichischer Rundfunk|orf.at|AT|broadcaster|public|Österreichischer Rundfunk
Der Standard|derstandard.at;derstandard.de|AT|newspaper|private|
Die Presse|diepresse.com|AT|newspaper|private|Styria Media Group
Kleine Zeitung|kleinezeitung.at|AT|newspaper|private|Styria Media Group
Kronen Zeitung;Krone|krone.at|AT|newspaper|private|
Kurier|kurier.at|AT|newspaper|private|
Salzburger Nachrichten|sn.at;salzburg.com|AT|newspaper|private|
Wiener Zeitung|wienerzeitung.at|AT|newspaper||Republic of Austria
Profil (Austria)|profil.at|AT|magazine|private|
oe24;Österreich (newspaper)|oe24.at|AT|newspaper|private|
Neue Zürcher Zeitung;NZZ;NZZ am Sonntag|nzz.ch|CH|newspaper|private|NZZ Mediengruppe
Luzerner Zeitung|luzernerzeitung.ch|CH|newspaper|private|CH Media
Aargauer Zeitung|aargauerzeitung.ch|CH|newspaper|private|CH Media
Watson (Switzerland)|watson.ch|CH|online|private|CH Media
Tages-Anzeiger|tagesanzeiger.ch|CH|newspaper|private|TX Group
20 Minuten;20min|20min.ch|CH|newspaper|private|TX Group
Berner Zeitung|bernerzeitung.ch|CH|newspaper|private|TX Group
Basler Zeitung|bazonline.ch|CH|newspaper|private|TX Group
Tribune de Genève|tdg.ch|CH|newspaper|private|TX Group
24 heures|24heures.ch|CH|newspaper|private|TX Group
Le Temps|letemps.ch|CH|newspaper|private|Fondation Aventinus
Blick|blick.ch|CH|newspaper|private|Ringier
Schweizer Radio und Fernsehen;SRF|srf.ch|CH|broadcaster|public|Swiss Broadcasting Corporation
Radio Télévision Suisse;RTS (Switzerland)|rts.ch|CH|broadcaster|public|Swiss Broadcasting Corporation
RSI (Switzerland)|rsi.ch|CH|broadcaster|public|Swiss Broadcasting Corporation
Die Weltwoche;Weltwoche|weltwoche.ch|CH|magazine|private|
Republik|republik.ch|CH|online|private|
WOZ Die Wochenzeitung;WOZ|woz.ch|CH|newspaper|private|
NOS;Nederlandse Omroep Stichting|nos.nl|NL|broadcaster|public|
NL Times|nltimes.nl|NL|online|private|
DutchNews;DutchNews.nl|dutchnews.nl|NL|online|private|
RTL Nieuws|rtl.nl;rtlnieuws.nl|NL|broadcaster|private|
De Telegraaf|telegraaf.nl|NL|newspaper|private|Mediahuis
NRC;NRC Handelsblad|nrc.nl|NL|newspaper|private|Mediahuis
Algemeen Dagblad|ad.nl|NL|newspaper|private|DPG Media
De Volkskrant|volkskrant.nl|NL|newspaper|private|DPG Media
Trouw|trouw.nl|NL|newspaper|private|DPG Media
Het Parool|parool.nl|NL|newspaper|private|DPG Media
NU.nl|nu.nl|NL|online|private|DPG Media
Het Financieele Dagblad;FD (Netherlands)|fd.nl|NL|newspaper|private|FD Mediagroep
The Moscow Times;Moscow Times|themoscowtimes.com;moscowtimes.ru|NL|online|private|
VRT;VRT NWS|vrt.be|BE|broadcaster|public|
RTBF|rtbf.be|BE|broadcaster|public|
VTM;VTM Nieuws|vtm.be|BE|broadcaster|private|DPG Media
Het Laatste Nieuws;HLN|hln.be|BE|newspaper|private|DPG Media
De Morgen|demorgen.be|BE|newspaper|private|DPG Media
De Standaard|standaard.be|BE|newspaper|private|Mediahuis
Het Nieuwsblad;Nieuwsblad|nieuwsblad.be|BE|newspaper|private|Mediahuis
Gazet van Antwerpen|gva.be|BE|newspaper|private|Mediahuis
De Tijd|tijd.be|BE|newspaper|private|
L'Echo (Belgium)|lecho.be|BE|newspaper|private|
Le Soir|lesoir.be|BE|newspaper|private|Rossel
La Libre Belgique;La Libre|lalibre.be|BE|newspaper|private|IPM
La Dernière Heure;DH Les Sports|dhnet.be|BE|newspaper|private|IPM
The Brussels Times;Brussels Times|brusselstimes.com|BE|online|private|
EUobserver|euobserver.com|BE|online|private|
Euractiv;EURACTIV|euractiv.com;euractiv.fr;euractiv.de|BE|online|private|Mediahuis
The Parliament Magazine|theparliamentmagazine.eu|BE|magazine|private|
Knack|knack.be|BE|magazine|private|Roularta
RTL Luxembourg;RTL Today|rtl.lu;today.rtl.lu|LU|broadcaster|private|RTL Group
Luxemburger Wort;Luxembourg Times|wort.lu;luxtimes.lu|LU|newspaper|private|Mediahuis
DR;DR Nyheder;Danmarks Radio|dr.dk|DK|broadcaster|public|
TV 2 (Denmark)|tv2.dk|DK|broadcaster|public|
Berlingske|berlingske.dk|DK|newspaper|private|Berlingske Media
B.T.;BT (Denmark)|bt.dk|DK|newspaper|private|Berlingske Media
Politiken|politiken.dk|DK|newspaper|private|JP/Politikens Hus
Jyllands-Posten;Morgenavisen Jyllands-Posten|jyllands-posten.dk;jp.dk|DK|newspaper|private|JP/Politikens Hus
Ekstra Bladet|ekstrabladet.dk;eb.dk|DK|newspaper|private|JP/Politikens Hus
Børsen|borsen.dk|DK|newspaper|private|Bonnier
Information (Denmark);Dagbladet Information|information.dk|DK|newspaper|private|
Kristeligt Dagblad|kristeligt-dagblad.dk|DK|newspaper|private|
Altinget|altinget.dk|DK|online|private|
Sveriges Television;SVT;SVT Nyheter|svt.se|SE|broadcaster|public|
Sveriges Radio;Radio Sweden|sverigesradio.se|SE|broadcaster|public|
TV4 (Sweden)|tv4.se|SE|broadcaster|private|
Dagens Nyheter|dn.se|SE|newspaper|private|Bonnier
Expressen|expressen.se|SE|newspaper|private|Bonnier
Dagens Industri|di.se|SE|newspaper|private|Bonnier
Sydsvenskan|sydsvenskan.se|SE|newspaper|private|Bonnier
Svenska Dagbladet|svd.se|SE|newspaper|private|Schibsted
Aftonbladet|aftonbladet.se|SE|newspaper|private|Schibsted
Göteborgs-Posten|gp.se|SE|newspaper|private|
NRK;Norsk rikskringkasting|nrk.no|NO|broadcaster|public|
TV 2 (Norway)|tv2.no|NO|broadcaster|private|
Verdens Gang;VG (Norway)|vg.no|NO|newspaper|private|Schibsted
Aftenposten|aftenposten.no|NO|newspaper|private|Schibsted
Bergens Tidende|bt.no|NO|newspaper|private|Schibsted
Stavanger Aftenblad|aftenbladet.no|NO|newspaper|private|Schibsted
Dagbladet|dagbladet.no|NO|newspaper|private|Aller Media
Dagens Næringsliv|dn.no|NO|newspaper|private|
Klassekampen|klassekampen.no|NO|newspaper|private|
Nettavisen|nettavisen.no|NO|online|private|Amedia
The Barents Observer;Barents Observer|thebarentsobserver.com|NO|online|private|
High North News|highnorthnews.com|NO|online|private|
Yle;YLE;Yle News;Yleisradio|yle.fi|FI|broadcaster|public|
Helsingin Sanomat|hs.fi|FI|newspaper|private|Sanoma
Ilta-Sanomat|is.fi|FI|newspaper|private|Sanoma
Aamulehti|aamulehti.fi|FI|newspaper|private|Sanoma
Iltalehti|iltalehti.fi|FI|newspaper|private|Alma Media
Kauppalehti|kauppalehti.fi|FI|newspaper|private|Alma Media
Hufvudstadsbladet|hbl.fi|FI|newspaper|private|
MTV Uutiset|mtvuutiset.fi|FI|broadcaster|private|
Helsinki Times|helsinkitimes.fi|FI|online|private|
RÚV;RUV|ruv.is|IS|broadcaster|public|
Morgunblaðið;Iceland Monitor|mbl.is|IS|newspaper|private|
Vísir (Iceland)|visir.is|IS|online|private|
Iceland Review|icelandreview.com|IS|magazine|private|
El País;El Pais|elpais.com|ES|newspaper|private|PRISA
Cadena SER|cadenaser.com|ES|broadcaster|private|PRISA
Diario AS|as.com|ES|newspaper|private|PRISA
El Mundo|elmundo.es|ES|newspaper|private|Unidad Editorial
Marca|marca.com|ES|newspaper|private|Unidad Editorial
Expansión|expansion.com|ES|newspaper|private|Unidad Editorial
ABC (Spain);Diario ABC|abc.es|ES|newspaper|private|Vocento
El Correo|elcorreo.com|ES|newspaper|private|Vocento
Las Provincias|lasprovincias.es|ES|newspaper|private|Vocento
La Vanguardia|lavanguardia.com|ES|newspaper|private|Grupo Godó
El Periódico;El Periódico de Catalunya|elperiodico.com|ES|newspaper|private|Prensa Ibérica
La Voz de Galicia|lavozdegalicia.es|ES|newspaper|private|
La Razón (Spain)|larazon.es|ES|newspaper|private|Atresmedia
Ara|ara.cat|ES|newspaper|private|
El Punt Avui|elpuntavui.cat|ES|newspaper|private|
El Confidencial|elconfidencial.com|ES|online|private|
elDiario.es;El Diario (Spain)|eldiario.es|ES|online|private|
El Español|elespanol.com|ES|online|private|
Público (Spain)|publico.es|ES|online|private|
OKdiario|okdiario.com|ES|online|private|
infoLibre|infolibre.es|ES|online|private|
Vozpópuli|vozpopuli.com|ES|online|private|
The Objective|theobjective.com|ES|online|private|
20minutos|20minutos.es|ES|newspaper|private|
RTVE;Radiotelevisión Española;TVE|rtve.es|ES|broadcaster|public|
TV3 (Catalonia);3Cat;CCMA|ccma.cat;3cat.cat|ES|broadcaster|public|
EITB|eitb.eus|ES|broadcaster|public|
Antena 3;LaSexta;Atresmedia|antena3.com;lasexta.com|ES|broadcaster|private|Atresmedia
Telecinco|telecinco.es|ES|broadcaster|private|MFE
RTP;Rádio e Televisão de Portugal|rtp.pt|PT|broadcaster|public|
SIC Notícias;SIC|sicnoticias.pt;sic.pt|PT|broadcaster|private|Impresa
Expresso|expresso.pt|PT|newspaper|private|Impresa
Público (Portugal)|publico.pt|PT|newspaper|private|Sonae
Diário de Notícias|dn.pt|PT|newspaper|private|
Jornal de Notícias|jn.pt|PT|newspaper|private|
Correio da Manhã|cmjornal.pt|PT|newspaper|private|Medialivre
Observador|observador.pt|PT|online|private|
CNN Portugal;TVI|cnnportugal.iol.pt;tvi.iol.pt|PT|broadcaster|private|Media Capital
The Portugal News|theportugalnews.com|PT|newspaper|private|
RAI;Rai News;RaiNews|rai.it;rainews.it|IT|broadcaster|public|
Corriere della Sera|corriere.it|IT|newspaper|private|RCS MediaGroup
La Gazzetta dello Sport|gazzetta.it|IT|newspaper|private|RCS MediaGroup
La Repubblica;Repubblica|repubblica.it|IT|newspaper|private|GEDI
La Stampa|lastampa.it|IT|newspaper|private|GEDI
HuffPost Italia|huffingtonpost.it|IT|online|private|GEDI
L'Espresso|espresso.repubblica.it;lespresso.it|IT|magazine|private|
Il Sole 24 Ore|ilsole24ore.com|IT|newspaper|private|Confindustria
Il Messaggero|ilmessaggero.it|IT|newspaper|private|Caltagirone Editore
Il Mattino|ilmattino.it|IT|newspaper|private|Caltagirone Editore
Il Gazzettino|ilgazzettino.it|IT|newspaper|private|Caltagirone Editore
Il Giornale|ilgiornale.it|IT|newspaper|private|
Libero|liberoquotidiano.it|IT|newspaper|private|
Il Fatto Quotidiano|ilfattoquotidiano.it|IT|newspaper|private|
Il Foglio|ilfoglio.it|IT|newspaper|private|
il manifesto;Il Manifesto|ilmanifesto.it|IT|newspaper|private|
Domani|editorialedomani.it|IT|newspaper|private|
Avvenire|avvenire.it|IT|newspaper|private|Italian Episcopal Conference
Il Post|ilpost.it|IT|online|private|
Internazionale|internazionale.it|IT|magazine|private|
Fanpage.it;Fanpage|fanpage.it|IT|online|private|
Il Resto del Carlino|ilrestodelcarlino.it|IT|newspaper|private|
La Nazione (Italy)|lanazione.it|IT|newspaper|private|
Sky TG24|tg24.sky.it|IT|broadcaster|private|Comcast
TGcom24;Mediaset|tgcom24.mediaset.it;mediaset.it|IT|broadcaster|private|MFE
La7|la7.it|IT|broadcaster|private|Cairo Communication
Wanted in Rome|wantedinrome.com|IT|online|private|
Vatican News;Vatican Radio|vaticannews.va;radiovaticana.va|VA|online|state|Holy See
L'Osservatore Romano|osservatoreromano.va|VA|newspaper|state|Holy See
Times of Malta|timesofmalta.com|MT|newspaper|private|Allied Newspapers
MaltaToday|maltatoday.com.mt|MT|newspaper|private|
The Malta Independent|independent.com.mt|MT|newspaper|private|
ERT;Hellenic Broadcasting Corporation|ert.gr;ertnews.gr|GR|broadcaster|public|
Kathimerini;Ekathimerini;eKathimerini|kathimerini.gr;ekathimerini.com|GR|newspaper|private|
To Vima|tovima.gr;tovima.com|GR|newspaper|private|Alter Ego Media
Ta Nea|tanea.gr|GR|newspaper|private|Alter Ego Media
Proto Thema|protothema.gr|GR|newspaper|private|
Naftemporiki|naftemporiki.gr|GR|newspaper|private|
Efimerida ton Syntakton;EFSYN|efsyn.gr|GR|newspaper|private|
Skai;SKAI TV|skai.gr|GR|broadcaster|private|
Keep Talking Greece|keeptalkinggreece.com|GR|online|private|
Cyprus Mail|cyprus-mail.com|CY|newspaper|private|
CyBC;Cyprus Broadcasting Corporation|cybc.com.cy|CY|broadcaster|public|
Philenews;Phileleftheros|philenews.com|CY|newspaper|private|
Politis (Cyprus)|politis.com.cy|CY|newspaper|private|
Gazeta Wyborcza;Wyborcza|wyborcza.pl;gazeta.pl|PL|newspaper|private|Agora
Tok FM|tokfm.pl|PL|broadcaster|private|Agora
Rzeczpospolita|rp.pl|PL|newspaper|private|
Fakt|fakt.pl|PL|newspaper|private|Ringier Axel Springer Polska
Onet|onet.pl|PL|online|private|Ringier Axel Springer Polska
Newsweek Polska|newsweek.pl|PL|magazine|private|Ringier Axel Springer Polska
Polityka|polityka.pl|PL|magazine|private|
TVN24;TVN|tvn24.pl;tvn.pl|PL|broadcaster|private|Warner Bros. Discovery
TVP;Telewizja Polska;TVP World;TVP Info|tvp.pl;tvpworld.com;tvp.info|PL|broadcaster||
Polskie Radio;Polish Radio|polskieradio.pl|PL|broadcaster||
Polsat News;Polsat|polsatnews.pl|PL|broadcaster|private|
RMF FM;RMF24|rmf24.pl|PL|broadcaster|private|Bauer Media Group
Notes from Poland|notesfrompoland.com|PL|online|private|
OKO.press|oko.press|PL|online|private|
Wirtualna Polska;WP (Poland)|wp.pl|PL|online|private|Wirtualna Polska Holding
Česká televize;Czech Television|ceskatelevize.cz;ct24.cz|CZ|broadcaster|public|
Český rozhlas;Czech Radio;Radio Prague International;iRozhlas|rozhlas.cz;irozhlas.cz;radio.cz|CZ|broadcaster|public|
Hospodářské noviny|hn.cz;ihned.cz|CZ|newspaper|private|Economia
Aktuálně.cz;Aktualne.cz|aktualne.cz|CZ|online|private|Economia
Lidové noviny|lidovky.cz|CZ|newspaper|private|MAFRA
Mladá fronta Dnes;iDNES.cz;iDnes|idnes.cz|CZ|newspaper|private|MAFRA
Právo;Novinky.cz;Novinky|novinky.cz|CZ|newspaper|private|
Deník N (Czech Republic)|denikn.cz|CZ|newspaper|private|
Seznam Zprávy|seznamzpravy.cz|CZ|online|private|Seznam.cz
Respekt|respekt.cz|CZ|magazine|private|Economia
STVR;RTVS|stvr.sk;rtvs.sk|SK|broadcaster|public|
SME;Denník SME;Slovak Spectator;The Slovak Spectator|sme.sk;spectator.sme.sk|SK|newspaper|private|
Denník N|dennikn.sk|SK|newspaper|private|
Pravda (Slovakia)|pravda.sk|SK|newspaper|private|
Aktuality.sk|aktuality.sk|SK|online|private|
Magyar Nemzet|magyarnemzet.hu|HU|newspaper|private|Mediaworks
Népszava|nepszava.hu|HU|newspaper|private|
HVG|hvg.hu|HU|magazine|private|
Index.hu|index.hu|HU|online|private|
Telex (Hungary);Telex.hu|telex.hu|HU|online|private|
444.hu|444.hu|HU|online|private|
Direkt36|direkt36.hu|HU|online|private|
Hungary Today|hungarytoday.hu|HU|online||
Daily News Hungary|dailynewshungary.com|HU|online|private|
MTVA;M1 (Hungary)|mtva.hu;hirado.hu|HU|broadcaster||
RTL (Hungary)|rtl.hu|HU|broadcaster|private|RTL Group
TVR;Televiziunea Română|tvr.ro|RO|broadcaster|public|
Radio România|radioromania.ro;rri.ro|RO|broadcaster|public|
Adevărul|adevarul.ro|RO|newspaper|private|
Libertatea|libertatea.ro|RO|newspaper|private|Ringier
Gândul|gandul.ro|RO|online|private|
HotNews.ro;HotNews|hotnews.ro|RO|online|private|
G4Media;G4Media.ro|g4media.ro|RO|online|private|
Digi24|digi24.ro|RO|broadcaster|private|Digi Communications
Pro TV;Știrile Pro TV|stirileprotv.ro|RO|broadcaster|private|
Antena 3 CNN|antena3.ro|RO|broadcaster|private|
Recorder (Romania)|recorder.ro|RO|online|private|
Romania Insider|romania-insider.com|RO|online|private|
Bulgarian National Radio;BNR (Bulgaria)|bnr.bg|BG|broadcaster|public|
Bulgarian National Television;BNT|bnt.bg;bntnews.bg|BG|broadcaster|public|
bTV|btv.bg;btvnovinite.bg|BG|broadcaster|private|
Dnevnik (Bulgaria)|dnevnik.bg|BG|online|private|Economedia
Kapital (Bulgaria)|capital.bg|BG|newspaper|private|Economedia
24 Chasa|24chasa.bg|BG|newspaper|private|
Sega|segabg.com|BG|newspaper|private|
Novinite;Sofia News Agency|novinite.com|BG|online|private|
RTV Slovenija;RTVSLO|rtvslo.si|SI|broadcaster|public|
Delo (Slovenia);Delo|delo.si|SI|newspaper|private|
Dnevnik (Slovenia)|dnevnik.si|SI|newspaper|private|
HRT;Croatian Radiotelevision;Hrvatska radiotelevizija|hrt.hr|HR|broadcaster|public|
Večernji list|vecernji.hr|HR|newspaper|private|Styria Media Group
24sata (Croatia)|24sata.hr|HR|newspaper|private|Styria Media Group
Jutarnji list|jutarnji.hr|HR|newspaper|private|Hanza Media
Slobodna Dalmacija|slobodnadalmacija.hr|HR|newspaper|private|Hanza Media
Index.hr|index.hr|HR|online|private|
N1;N1 Televizija|n1info.com;n1info.rs;n1info.ba;n1info.hr;n1info.si|RS|broadcaster|private|United Group
RTS (Serbia);Radio Television of Serbia|rts.rs|RS|broadcaster|public|
Politika|politika.rs|RS|newspaper||
Danas (Serbia)|danas.rs|RS|newspaper|private|United Group
Blic|blic.rs|RS|newspaper|private|Ringier
Kurir|kurir.rs|RS|newspaper|private|
Informer (Serbia)|informer.rs|RS|newspaper|private|
Večernje novosti|novosti.rs|RS|newspaper||
B92|b92.net|RS|broadcaster|private|
NIN (Serbia)|nin.rs|RS|magazine|private|
Vreme|vreme.com|RS|magazine|private|
KRIK|krik.rs|RS|online|private|
Balkan Insight;BIRN;Balkan Investigative Reporting Network|balkaninsight.com;birn.eu.com|BA|online|private|
Dnevni avaz|avaz.ba|BA|newspaper|private|
Oslobođenje|oslobodjenje.ba|BA|newspaper|private|
Klix.ba|klix.ba|BA|online|private|
Sarajevo Times|sarajevotimes.com|BA|online|private|
BHRT|bhrt.ba|BA|broadcaster|public|
RTRS|rtrs.tv|BA|broadcaster||
Vijesti|vijesti.me|ME|newspaper|private|
RTCG;Radio and Television of Montenegro|rtcg.me|ME|broadcaster|public|
Pobjeda|pobjeda.me|ME|newspaper|private|
MRT;Macedonian Radio Television|mrt.com.mk|MK|broadcaster|public|
Sloboden Pechat|slobodenpecat.mk|MK|newspaper|private|
RTK (Kosovo);Radio Television of Kosovo|rtklive.com|XK|broadcaster|public|
Koha Ditore|koha.net|XK|newspaper|private|
Gazeta Express|gazetaexpress.com|XK|online|private|
Prishtina Insight|prishtinainsight.com|XK|online|private|
RTSH;Radio Televizioni Shqiptar|rtsh.al|AL|broadcaster|public|
Top Channel (Albania)|top-channel.tv|AL|broadcaster|private|
Euronews Albania|euronews.al|AL|broadcaster|private|
Gazeta Shqip|gazeta-shqip.com|AL|newspaper|private|
ERR;ERR News;Eesti Rahvusringhääling|err.ee|EE|broadcaster|public|
Postimees|postimees.ee|EE|newspaper|private|Postimees Group
Eesti Päevaleht;Delfi (Estonia)|delfi.ee;epl.ee|EE|newspaper|private|Ekspress Grupp
Eesti Ekspress|ekspress.ee|EE|newspaper|private|Ekspress Grupp
Õhtuleht|ohtuleht.ee|EE|newspaper|private|
LSM;Latvian Public Media;Public Broadcasting of Latvia|lsm.lv|LV|broadcaster|public|
Delfi (Latvia)|delfi.lv|LV|online|private|Ekspress Grupp
Diena|diena.lv|LV|newspaper|private|
TVNET|tvnet.lv|LV|online|private|Postimees Group
The Baltic Times|baltictimes.com|LV|newspaper|private|
Meduza|meduza.io|LV|online|private|
LRT;LRT English;Lithuanian National Radio and Television|lrt.lt|LT|broadcaster|public|
Delfi (Lithuania)|delfi.lt|LT|online|private|Ekspress Grupp
15min|15min.lt|LT|online|private|
Lietuvos rytas|lrytas.lt|LT|newspaper|private|
Verslo žinios|vz.lt|LT|newspaper|private|Bonnier
RT;Russia Today;RT International;RT News|rt.com;russiatoday.com;actualidad.rt.com;rtd.rt.com|RU|broadcaster|state|ANO TV-Novosti
Rossiya Segodnya||RU|organization|state|Government of Russia
Ruptly|ruptly.tv|RU|agency|state|ANO TV-Novosti
VGTRK;Rossiya 1;Rossiya 24;Vesti;Russia-1|vesti.ru;vgtrk.ru;smotrim.ru|RU|broadcaster|state|Government of Russia
Channel One (Russia);Channel One Russia;Perviy Kanal|1tv.ru;1tv.com|RU|broadcaster|state|
NTV (Russia)|ntv.ru|RU|broadcaster|state|Gazprom-Media
Zvezda;TV Zvezda|tvzvezda.ru|RU|broadcaster|state|Ministry of Defence of Russia
Krasnaya Zvezda|redstar.ru|RU|newspaper|state|Ministry of Defence of Russia
Rossiyskaya Gazeta;Rossiiskaya Gazeta;Russia Beyond|rg.ru;rbth.com|RU|newspaper|state|Government of Russia
Parlamentskaya Gazeta|pnp.ru|RU|newspaper|state|Federal Assembly of Russia
InoSMI|inosmi.ru|RU|online|state|Rossiya Segodnya
PRIME (Russia);1Prime|1prime.ru|RU|agency|state|Rossiya Segodnya
Izvestia;Izvestiya|iz.ru;izvestia.ru|RU|newspaper|private|National Media Group
REN TV|ren.tv|RU|broadcaster|private|National Media Group
5-tv;Channel Five (Russia)|5-tv.ru|RU|broadcaster|private|National Media Group
Kommersant|kommersant.ru;kommersant.com|RU|newspaper|private|
Vedomosti|vedomosti.ru|RU|newspaper|private|
RBC (Russia);RBK;RosBusinessConsulting|rbc.ru|RU|online|private|
Komsomolskaya Pravda|kp.ru|RU|newspaper|private|
Moskovsky Komsomolets;MK (Russia)|mk.ru|RU|newspaper|private|
Argumenty i Fakty|aif.ru|RU|newspaper|state|Government of Moscow
Nezavisimaya Gazeta|ng.ru|RU|newspaper|private|
Novaya Gazeta|novayagazeta.ru|RU|newspaper|private|
Novaya Gazeta Europe|novayagazeta.eu|LV|online|private|
Pravda (Russia);Pravda.ru|pravda.ru|RU|online|private|
Gazeta.ru;Gazeta.Ru|gazeta.ru|RU|online||
Lenta.ru|lenta.ru|RU|online||
Fontanka|fontanka.ru|RU|online|private|
Life (Russia);LifeNews|life.ru|RU|online|private|National Media Group
Tsargrad|tsargrad.tv|RU|broadcaster|private|
Vzglyad|vz.ru|RU|online||
Echo of Moscow;Ekho Moskvy|echo.msk.ru|RU|broadcaster||Gazprom-Media
TV Rain;Dozhd|tvrain.tv;tvrain.ru|NL|broadcaster|private|
The Insider (Russia)|theins.ru;theins.press|LV|online|private|
Mediazona|zona.media|RU|online|private|
The Bell (Russia)|thebell.io|RU|online|private|
iStories;Important Stories|istories.media|LV|online|private|
Agentstvo|agents.media||online|private|
Verstka|verstka.media||online|private|
Proekt|proekt.media||online|private|
SOTA|sotaproject.com||online|private|
Caucasian Knot;Kavkaz Uzel|kavkaz-uzel.eu;eng.kavkaz-uzel.eu|RU|online|private|
Russia Matters|russiamatters.org|US|online|private|
Ukrainska Pravda;Ukrayinska Pravda;Ukrainian Pravda;European Pravda|pravda.com.ua;eurointegration.com.ua;epravda.com.ua|UA|online|private|
Kyiv Independent;The Kyiv Independent|kyivindependent.com|UA|online|private|
Kyiv Post;KyivPost|kyivpost.com|UA|newspaper|private|
Hromadske;Hromadske International|hromadske.ua;hromadske.radio|UA|broadcaster|private|
Suspilne;Suspilne News;UA:PBC|suspilne.media;suspilne.ua|UA|broadcaster|public|
The New Voice of Ukraine;NV;Novoye Vremya|nv.ua;english.nv.ua|UA|magazine|private|
Censor.net;Censor.NET|censor.net;censor.net.ua|UA|online|private|
Babel (Ukraine);Babel.ua|babel.ua|UA|online|private|
ZN.UA;Dzerkalo Tyzhnia;Mirror Weekly|zn.ua|UA|newspaper|private|
LIGA.net|liga.net|UA|online|private|
Militarnyi|mil.in.ua;militarnyi.com|UA|online|private|
Euromaidan Press|euromaidanpress.com|UA|online|private|
TSN;1+1;1+1 (Ukraine)|tsn.ua;1plus1.ua|UA|broadcaster|private|1+1 Media Group
ICTV|ictv.ua;fakty.com.ua|UA|broadcaster|private|StarLightMedia
5 Kanal;Channel 5 (Ukraine)|5.ua|UA|broadcaster|private|
Espreso TV;Espreso|espreso.tv|UA|broadcaster|private|
Ukrainian News Agency;Ukranews|ukranews.com|UA|agency|private|
UATV;FreeDom|uatv.ua|UA|broadcaster|state|Government of Ukraine
Segodnya (Ukraine)|segodnya.ua|UA|newspaper|private|
Zaborona|zaborona.com|UA|online|private|
Bukvy|bykvu.com|UA|online|private|
Strana.ua;Strana|strana.news;strana.ua;strana.today|UA|online|private|
Obozrevatel;Obozrevatel.com|obozrevatel.com;obozrevatel.ua|UA|online|private|
Focus (Ukraine)|focus.ua|UA|magazine|private|
Belarus Today;SB Belarus Segodnya;Belarus Segodnya|sb.by|BY|newspaper|state|Government of Belarus
Belteleradio;BTRC;Belarus 1|tvr.by|BY|broadcaster|state|Government of Belarus
ONT;ONT (Belarus)|ont.by|BY|broadcaster|state|
Nasha Niva;Naša Niva|nashaniva.com;nn.by|BY|newspaper|private|
Zerkalo;Zerkalo.io|zerkalo.io||online|private|
TUT.BY|tut.by|BY|online|private|
Charter 97;Charter97|charter97.org|BY|online|private|
Nexta;NEXTA|nexta.tv|PL|online|private|
Belsat;Belsat TV|belsat.eu|PL|broadcaster||Telewizja Polska
Moldova 1;TeleRadio-Moldova|trm.md;moldova1.md|MD|broadcaster|public|
Ziarul de Gardă|zdg.md|MD|newspaper|private|
NewsMaker (Moldova)|newsmaker.md|MD|online|private|
Jurnal TV|jurnaltv.md|MD|broadcaster|private|
OCCRP;Organized Crime and Corruption Reporting Project|occrp.org||organization|private|
`;
