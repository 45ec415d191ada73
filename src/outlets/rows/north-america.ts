/** Publishers of the United States, Canada and Greenland, by country and name; `read-rows.ts` says what a line is. */
export const northAmerica = `
ArchDaily|archdaily.com||online|private|
Cointelegraph|cointelegraph.com||online|private|
Investing.com|investing.com||online|private|
Motorsport.com|motorsport.com||online|private|
The Hacker News|thehackernews.com||online|private|
UN News;United Nations News|news.un.org||organization||United Nations
WikiLeaks|wikileaks.org||organization|private|
Wikinews|wikinews.org||online|private|Wikimedia Foundation
APTN;APTN News;Aboriginal Peoples Television Network|aptnnews.ca|CA|broadcaster|private|
BNN Bloomberg|bnnbloomberg.ca|CA|broadcaster|private|Bell Media
Calgary Herald|calgaryherald.com|CA|newspaper|private|Postmedia
CBC News;CBC;Canadian Broadcasting Corporation|cbc.ca|CA|broadcaster|public|
CHEK News|cheknews.ca|CA|broadcaster|private|
CityNews|citynews.ca;toronto.citynews.ca|CA|broadcaster|private|Rogers Sports & Media
CTV News;CTV|ctvnews.ca;ctv.ca|CA|broadcaster|private|Bell Media
Edmonton Journal|edmontonjournal.com|CA|newspaper|private|Postmedia
Financial Post|financialpost.com|CA|newspaper|private|Postmedia
Global News|globalnews.ca|CA|broadcaster|private|Corus Entertainment
iPolitics|ipolitics.ca|CA|online|private|
La Presse (Canada);La Presse|lapresse.ca|CA|online|private|
Le Devoir|ledevoir.com|CA|newspaper|private|
Le Journal de Montréal;Journal de Montréal|journaldemontreal.com|CA|newspaper|private|Quebecor
Le Journal de Québec|journaldequebec.com|CA|newspaper|private|Quebecor
Le Soleil|lesoleil.com|CA|newspaper|private|
London Free Press|lfpress.com|CA|newspaper|private|Postmedia
Maclean's|macleans.ca|CA|magazine|private|
Montreal Gazette|montrealgazette.com|CA|newspaper|private|Postmedia
National Observer;Canada's National Observer|nationalobserver.com|CA|online|private|
National Post|nationalpost.com|CA|newspaper|private|Postmedia
Nunatsiaq News|nunatsiaq.com|CA|newspaper|private|
Ottawa Citizen|ottawacitizen.com|CA|newspaper|private|Postmedia
Radio-Canada;Ici Radio-Canada;Société Radio-Canada|radio-canada.ca;ici.radio-canada.ca|CA|broadcaster|public|
Rebel News|rebelnews.com|CA|online|private|
Regina Leader-Post;Leader-Post|leaderpost.com|CA|newspaper|private|Postmedia
StarPhoenix;Saskatoon StarPhoenix|thestarphoenix.com|CA|newspaper|private|Postmedia
Télé-Québec|telequebec.tv|CA|broadcaster|public|
The Chronicle Herald|thechronicleherald.ca;saltwire.com|CA|newspaper|private|Postmedia
The Globe and Mail;Globe & Mail|theglobeandmail.com|CA|newspaper|private|Woodbridge
The Hamilton Spectator|thespec.com|CA|newspaper|private|Torstar
The Hill Times|hilltimes.com|CA|newspaper|private|
The Narwhal|thenarwhal.ca|CA|online|private|
The Province|theprovince.com|CA|newspaper|private|Postmedia
The Telegram (St. John's)|thetelegram.com|CA|newspaper|private|Postmedia
The Tyee|thetyee.ca|CA|online|private|
Times Colonist|timescolonist.com|CA|newspaper|private|Glacier Media
Toronto Star|thestar.com|CA|newspaper|private|Torstar
Toronto Sun|torontosun.com|CA|newspaper|private|Postmedia
TVA Nouvelles;TVA|tvanouvelles.ca|CA|broadcaster|private|Quebecor
TVO;TVOntario|tvo.org|CA|broadcaster|public|
Universe Today|universetoday.com|CA|online|private|
Vancouver Sun|vancouversun.com|CA|newspaper|private|Postmedia
Windsor Star|windsorstar.com|CA|newspaper|private|Postmedia
Winnipeg Free Press|winnipegfreepress.com|CA|newspaper|private|
Winnipeg Sun|winnipegsun.com|CA|newspaper|private|
International Herald Tribune;IHT|iht.com|FR|newspaper|private|The New York Times Company
Iran International|iranintl.com|GB|broadcaster|private|
KNR;Kalaallit Nunaata Radioa|knr.gl|GL|broadcaster|public|
Sermitsiaq;Sermitsiaq.AG|sermitsiaq.ag|GL|newspaper|private|
Bellingcat|bellingcat.com|NL|online|private|
Global Voices|globalvoices.org|NL|online|private|
404 Media|404media.co|US|online|private|
9News (Denver);KUSA|9news.com|US|broadcaster|private|
9to5Google|9to5google.com|US|online|private|
9to5Mac|9to5mac.com|US|online|private|
ABC News (United States);ABC News;ABC;American Broadcasting Company|abcnews.go.com;abcnews.com|US|broadcaster|private|The Walt Disney Company
AccuWeather|accuweather.com|US|online|private|
Ad Age;Advertising Age|adage.com|US|magazine|private|
Adweek|adweek.com|US|magazine|private|
Al-Monitor|al-monitor.com|US|online|private|
AL.com;The Birmingham News|al.com|US|online|private|Advance Publications
Albany Times Union;Times Union|timesunion.com|US|newspaper|private|Hearst
Albuquerque Journal|abqjournal.com|US|newspaper|private|
Alhurra|alhurra.com|US|broadcaster|public|
American Banker|americanbanker.com|US|newspaper|private|
amNewYork|amny.com|US|newspaper|private|Schneps Media
AnandTech|anandtech.com|US|online|private|Future
Anchorage Daily News|adn.com|US|newspaper|private|
Android Authority|androidauthority.com|US|online|private|
Android Police|androidpolice.com|US|online|private|
AOL;AOL News|aol.com|US|online|private|
AppleInsider|appleinsider.com|US|online|private|
Arizona Daily Star|tucson.com|US|newspaper|private|
Arizona Republic;The Arizona Republic|azcentral.com|US|newspaper|private|USA Today Co. (Gannett)
Arkansas Democrat-Gazette|arkansasonline.com|US|newspaper|private|WEHCO Media
Ars Technica|arstechnica.com|US|online|private|Condé Nast
Artnet News;Artnet|news.artnet.com;artnet.com|US|online|private|
ARTnews|artnews.com|US|magazine|private|Penske Media Corporation
Asbury Park Press|app.com|US|newspaper|private|USA Today Co. (Gannett)
Austin American-Statesman|statesman.com|US|newspaper|private|Hearst
Aviation Week|aviationweek.com|US|magazine|private|
Axios|axios.com|US|online|private|Cox Enterprises
Bangor Daily News|bangordailynews.com|US|newspaper|private|
Barron's|barrons.com|US|magazine|private|News Corp
Benzinga|benzinga.com|US|online|private|
Billboard|billboard.com|US|magazine|private|Penske Media Corporation
Bleacher Report|bleacherreport.com|US|online|private|
BleepingComputer|bleepingcomputer.com|US|online|private|
Bloomberg Businessweek;Businessweek;BusinessWeek|businessweek.com|US|magazine|private|Bloomberg L.P.
Bon Appétit|bonappetit.com|US|magazine|private|Condé Nast
Boston Herald|bostonherald.com|US|newspaper|private|Alden Global Capital
Breaking Defense|breakingdefense.com|US|online|private|
Breitbart News;Breitbart|breitbart.com|US|online|private|
Business Insider;Insider|businessinsider.com;insider.com|US|online|private|Axel Springer
Business Wire|businesswire.com|US|agency|private|Berkshire Hathaway
BuzzFeed News;BuzzFeed|buzzfeednews.com;buzzfeed.com|US|online|private|BuzzFeed
C-SPAN|c-span.org|US|broadcaster|private|
CalMatters|calmatters.org|US|online|private|
Capital & Main|capitalandmain.com|US|online|private|
Car and Driver|caranddriver.com|US|magazine|private|Hearst
CBS News;CBS|cbsnews.com;cbs.com|US|broadcaster|private|Paramount
CBS Sports|cbssports.com|US|broadcaster|private|Paramount
Chalkbeat|chalkbeat.org|US|online|private|
Chattanooga Times Free Press|timesfreepress.com|US|newspaper|private|WEHCO Media
Chicago Sun-Times|suntimes.com|US|newspaper|private|Chicago Public Media
Chicago Tribune;The Chicago Tribune|chicagotribune.com|US|newspaper|private|Alden Global Capital
Christianity Today|christianitytoday.com|US|magazine|private|
Civil Eats|civileats.com|US|online|private|
Click2Houston;KPRC;KPRC 2|click2houston.com|US|broadcaster|private|Graham Holdings
ClickOnDetroit;WDIV|clickondetroit.com|US|broadcaster|private|Graham Holdings
CNBC|cnbc.com|US|broadcaster|private|
CNET|cnet.com|US|online|private|Ziff Davis
CNN;Cable News Network|cnn.com;cnn.it|US|broadcaster|private|
CoinDesk|coindesk.com|US|online|private|Bullish
Collider|collider.com|US|online|private|
Colorado Public Radio;CPR News|cpr.org|US|broadcaster|public|
Colorado Sun;The Colorado Sun|coloradosun.com|US|online|private|
Columbia Journalism Review;CJR|cjr.org|US|magazine|private|Columbia University
Common Dreams|commondreams.org|US|online|private|
Computerworld|computerworld.com|US|online|private|
Connecticut Post|ctpost.com|US|newspaper|private|Hearst
Cosmopolitan|cosmopolitan.com|US|magazine|private|Hearst
CounterPunch|counterpunch.org|US|online|private|
Court TV|courttv.com|US|broadcaster|private|E. W. Scripps Company
Curbed|curbed.com|US|online|private|Vox Media
CyberScoop|cyberscoop.com|US|online|private|
Daily Kos|dailykos.com|US|online|private|
Dark Reading|darkreading.com|US|online|private|
Dayton Daily News|daytondailynews.com|US|newspaper|private|Cox Enterprises
Deadline;Deadline Hollywood|deadline.com|US|online|private|Penske Media Corporation
Decrypt|decrypt.co|US|online|private|
Defector|defector.com|US|online|private|
Defense News|defensenews.com|US|online|private|
Defense One|defenseone.com|US|online|private|
Democracy Now!|democracynow.org|US|broadcaster|private|
Democrat and Chronicle;Rochester Democrat and Chronicle|democratandchronicle.com|US|newspaper|private|USA Today Co. (Gannett)
Des Moines Register;The Des Moines Register|desmoinesregister.com|US|newspaper|private|USA Today Co. (Gannett)
Deseret News|deseret.com;deseretnews.com|US|newspaper|private|The Church of Jesus Christ of Latter-day Saints
Destructoid|destructoid.com|US|online|private|
Detroit Free Press|freep.com|US|newspaper|private|
Digiday|digiday.com|US|online|private|
Digital Trends|digitaltrends.com|US|online|private|
Discover Magazine|discovermagazine.com|US|magazine|private|
Drudge Report|drudgereport.com|US|online|private|
E! News|eonline.com|US|broadcaster|private|
E&E News|eenews.net|US|online|private|Axel Springer
East Bay Times|eastbaytimes.com|US|newspaper|private|Alden Global Capital
Eater|eater.com|US|online|private|Vox Media
Education Week|edweek.org|US|newspaper|private|
El Nuevo Herald|elnuevoherald.com|US|newspaper|private|McClatchy
El Paso Times|elpasotimes.com|US|newspaper|private|USA Today Co. (Gannett)
Electrek|electrek.co|US|online|private|
Elle;ELLE|elle.com|US|magazine|private|
Engadget|engadget.com|US|online|private|
Entertainment Weekly|ew.com|US|magazine|private|
ESPN|espn.com;espn.go.com|US|broadcaster|private|The Walt Disney Company
Esquire|esquire.com|US|magazine|private|Hearst
EurekAlert!;EurekAlert|eurekalert.org|US|online|private|American Association for the Advancement of Science
FactCheck.org|factcheck.org|US|online|private|Annenberg Public Policy Center
Fast Company|fastcompany.com|US|magazine|private|
Forbes|forbes.com|US|magazine|private|
Foreign Affairs|foreignaffairs.com|US|magazine|private|Council on Foreign Relations
Foreign Policy|foreignpolicy.com|US|magazine|private|Graham Holdings
Fort Worth Star-Telegram|star-telegram.com|US|newspaper|private|McClatchy
Fortune|fortune.com|US|magazine|private|
Fox Business;Fox Business Network|foxbusiness.com|US|broadcaster|private|Fox Corporation
Fox News;Fox News Channel;Fox News Digital;FNC|foxnews.com|US|broadcaster|private|Fox Corporation
Fox Sports|foxsports.com|US|broadcaster|private|Fox Corporation
Game Informer|gameinformer.com|US|magazine|private|
GameSpot|gamespot.com|US|online|private|
GamesRadar+;GamesRadar|gamesradar.com|US|online|private|Future
GBH;WGBH|wgbh.org|US|broadcaster|public|
Georgia Public Broadcasting|gpb.org|US|broadcaster|public|
Gizmodo|gizmodo.com|US|online|private|
GlobeNewswire|globenewswire.com|US|agency|private|
Gothamist|gothamist.com|US|online|private|New York Public Radio
Government Executive|govexec.com|US|online|private|
GQ|gq.com|US|magazine|private|Condé Nast
Grist|grist.org|US|online|private|
Hackaday|hackaday.com|US|online|private|
Harper's Magazine;Harper's|harpers.org|US|magazine|private|
Hartford Courant|courant.com|US|newspaper|private|Alden Global Capital
Harvard Business Review|hbr.org|US|magazine|private|Harvard University
Healthline|healthline.com|US|online|private|
Honolulu Civil Beat|civilbeat.org|US|online|private|
Honolulu Star-Advertiser|staradvertiser.com|US|newspaper|private|
Houston Chronicle|houstonchronicle.com;chron.com|US|newspaper|private|Hearst
How-To Geek|howtogeek.com|US|online|private|
HuffPost;Huffington Post;The Huffington Post|huffpost.com;huffingtonpost.com|US|online|private|BuzzFeed
Hyperallergic|hyperallergic.com|US|online|private|
IEEE Spectrum|spectrum.ieee.org|US|magazine|private|Institute of Electrical and Electronics Engineers
IGN|ign.com|US|online|private|Ziff Davis
Inc. Magazine|inc.com|US|magazine|private|
IndieWire|indiewire.com|US|online|private|Penske Media Corporation
Infowars|infowars.com|US|online|private|
InfoWorld|infoworld.com|US|online|private|
Inside Climate News|insideclimatenews.org|US|online|private|
Inside Edition|insideedition.com|US|broadcaster|private|Paramount
Inside Higher Ed|insidehighered.com|US|online|private|
InsideEVs|insideevs.com|US|online|private|
Investor's Business Daily|investors.com|US|newspaper|private|News Corp
Jacobin|jacobin.com|US|magazine|private|
Jalopnik|jalopnik.com|US|online|private|
Just Security|justsecurity.org|US|online|private|
KABC-TV|abc7.com|US|broadcaster|private|The Walt Disney Company
Kaiser Health News;KFF Health News|kffhealthnews.org;khn.org|US|online|private|KFF
KARE 11;KARE|kare11.com|US|broadcaster|private|
KGO-TV|abc7news.com|US|broadcaster|private|The Walt Disney Company
KHOU|khou.com|US|broadcaster|private|
KING 5;KING-TV|king5.com|US|broadcaster|private|
Kiplinger|kiplinger.com|US|magazine|private|Future
KOMO News;KOMO|komonews.com|US|broadcaster|private|Sinclair Broadcast Group
Kotaku|kotaku.com|US|online|private|
KPBS|kpbs.org|US|broadcaster|public|San Diego State University
KQED|kqed.org|US|broadcaster|public|
Krebs on Security;KrebsOnSecurity|krebsonsecurity.com|US|online|private|
KSL|ksl.com|US|broadcaster|private|The Church of Jesus Christ of Latter-day Saints
KTLA|ktla.com|US|broadcaster|private|Nexstar Media Group
LAist|laist.com|US|broadcaster|public|Southern California Public Radio
Las Vegas Review-Journal|reviewjournal.com|US|newspaper|private|
Las Vegas Sun|lasvegassun.com|US|newspaper|private|
Lawfare|lawfaremedia.org;lawfareblog.com|US|online|private|
Lexington Herald-Leader|kentucky.com|US|newspaper|private|McClatchy
Lifehacker|lifehacker.com|US|online|private|Ziff Davis
Live Science|livescience.com|US|online|private|Future
Los Angeles Daily News|dailynews.com|US|newspaper|private|Alden Global Capital
Los Angeles Times;LA Times;L.A. Times|latimes.com|US|newspaper|private|Nant Capital
MacRumors|macrumors.com|US|online|private|
Macworld|macworld.com|US|online|private|
Marketplace|marketplace.org|US|broadcaster|public|American Public Media Group
MarketWatch|marketwatch.com|US|online|private|News Corp
Mashable|mashable.com|US|online|private|Ziff Davis
MassLive|masslive.com|US|online|private|Advance Publications
McClatchy DC;McClatchy|mcclatchydc.com|US|online|private|McClatchy
Mediaite|mediaite.com|US|online|private|
MedPage Today|medpagetoday.com|US|online|private|
Miami Herald;The Miami Herald|miamiherald.com|US|newspaper|private|McClatchy
Military Times|militarytimes.com|US|online|private|
Military.com|military.com|US|online|private|
Milwaukee Journal Sentinel|jsonline.com|US|newspaper|private|USA Today Co. (Gannett)
Minnesota Public Radio;MPR News|mprnews.org;mpr.org|US|broadcaster|public|American Public Media Group
MinnPost|minnpost.com|US|online|private|
MIT Technology Review|technologyreview.com|US|magazine|private|Massachusetts Institute of Technology
MLive|mlive.com|US|online|private|Advance Publications
Morningstar|morningstar.com|US|online|private|
Mother Jones|motherjones.com|US|magazine|private|Center for Investigative Reporting
MSN|msn.com|US|online|private|Microsoft
MSNBC;MS NOW|msnbc.com;ms.now|US|broadcaster|private|
NASASpaceFlight|nasaspaceflight.com|US|online|private|
National Catholic Reporter|ncronline.org|US|newspaper|private|
National Geographic|nationalgeographic.com|US|magazine|private|
National Review|nationalreview.com|US|magazine|private|
Nautilus|nautil.us|US|magazine|private|
NBC Chicago|nbcchicago.com|US|broadcaster|private|NBCUniversal
NBC Los Angeles|nbclosangeles.com|US|broadcaster|private|NBCUniversal
NBC News;NBC|nbcnews.com;nbc.com|US|broadcaster|private|NBCUniversal
NBC Sports|nbcsports.com|US|broadcaster|private|NBCUniversal
New York Daily News|nydailynews.com|US|newspaper|private|
New York Magazine;Intelligencer;The Cut;Vulture|nymag.com;vulture.com;thecut.com|US|magazine|private|Vox Media
New York Post;NY Post|nypost.com|US|newspaper|private|News Corp
Newark Advocate|newarkadvocate.com|US|newspaper|private|USA Today Co. (Gannett)
Newsday|newsday.com|US|newspaper|private|
Newsmax|newsmax.com|US|broadcaster|private|
NewsNation|newsnationnow.com|US|broadcaster|private|Nexstar Media Group
Newsweek|newsweek.com|US|magazine|private|
Nieman Lab|niemanlab.org|US|online|private|Harvard University
NOTUS|notus.org|US|online|private|
NPR;National Public Radio|npr.org|US|broadcaster|public|
NY1|ny1.com|US|broadcaster|private|Charter Communications
Omaha World-Herald|omaha.com|US|newspaper|private|Lee Enterprises
One America News Network;OAN;OANN;One America News|oann.com|US|broadcaster|private|Herring Networks
Orange County Register;The Orange County Register|ocregister.com|US|newspaper|private|Alden Global Capital
Oregon Public Broadcasting;OPB|opb.org|US|broadcaster|public|
Orlando Sentinel|orlandosentinel.com|US|newspaper|private|Alden Global Capital
Page Six|pagesix.com|US|online|private|News Corp
PBS;PBS NewsHour;PBS News;PBS News Hour;Public Broadcasting Service|pbs.org|US|broadcaster|public|
PC Gamer|pcgamer.com|US|online|private|Future
PCMag;PC Magazine|pcmag.com|US|online|private|Ziff Davis
PCWorld|pcworld.com|US|online|private|
People;People Magazine|people.com|US|magazine|private|
Phoronix|phoronix.com|US|online|private|
Pitchfork|pitchfork.com|US|online|private|Condé Nast
Pittsburgh Post-Gazette|post-gazette.com|US|newspaper|private|Block Communications
Pittsburgh Tribune-Review;TribLive|triblive.com|US|newspaper|private|Trib Total Media
Politico;POLITICO|politico.com|US|online|private|Axel Springer
PolitiFact|politifact.com|US|online|private|Poynter Institute
Polygon|polygon.com|US|online|private|
Popular Mechanics|popularmechanics.com|US|magazine|private|Hearst
Popular Science|popsci.com|US|magazine|private|
Portland Press Herald|pressherald.com|US|newspaper|private|National Trust for Local News
PR Newswire|prnewswire.com|US|agency|private|
ProPublica|propublica.org|US|online|private|
Punchbowl News|punchbowl.news|US|online|private|
Quanta Magazine|quantamagazine.org|US|online|private|Simons Foundation
Quartz|qz.com|US|online|private|
Radio Free Asia;RFA|rfa.org|US|broadcaster|public|
Radio Free Europe/Radio Liberty;Radio Free Europe;Radio Liberty;RFE/RL;RFERL|rferl.org;svoboda.org;currenttime.tv;azattyq.org;azattyk.org;ozodi.org;ozodlik.org;radiosvoboda.org;europalibera.org;slobodnaevropa.org;radiofarda.com|US|broadcaster|public|
Radio y Televisión Martí;Radio Martí;Martí Noticias|martinoticias.com;radiotelevisionmarti.com|US|broadcaster|public|United States Agency for Global Media
Raw Story|rawstory.com|US|online|private|
Reason|reason.com|US|magazine|private|Reason Foundation
Rest of World|restofworld.org|US|online|private|
Richmond Times-Dispatch|richmond.com|US|newspaper|private|Lee Enterprises
Road & Track|roadandtrack.com|US|magazine|private|Hearst
Rocky Mountain News|rockymountainnews.com|US|newspaper|private|
Roll Call|rollcall.com|US|newspaper|private|
Rolling Stone|rollingstone.com|US|magazine|private|Penske Media Corporation
Salon|salon.com|US|online|private|
San Antonio Express-News|expressnews.com;mysanantonio.com|US|newspaper|private|Hearst
San Francisco Chronicle;SFGATE;SF Chronicle|sfchronicle.com;sfgate.com|US|newspaper|private|Hearst
San Francisco Examiner|sfexaminer.com|US|newspaper|private|
SB Nation|sbnation.com|US|online|private|Vox Media
Science;Science Magazine|science.org|US|magazine|private|American Association for the Advancement of Science
Science News|sciencenews.org|US|magazine|private|Society for Science
ScienceDaily|sciencedaily.com|US|online|private|
Scientific American|scientificamerican.com|US|magazine|private|Springer Nature
Screen Rant|screenrant.com|US|online|private|
Scripps News|scrippsnews.com|US|broadcaster|private|E. W. Scripps Company
Seattle Post-Intelligencer;Seattle PI|seattlepi.com|US|online|private|Hearst
Seeking Alpha|seekingalpha.com|US|online|private|
Semafor|semafor.com|US|online|private|
Simple Flying|simpleflying.com|US|online|private|
Skift|skift.com|US|online|private|
Slashdot|slashdot.org|US|online|private|
SlashGear|slashgear.com|US|online|private|
Slate|slate.com|US|online|private|Graham Holdings
Smithsonian Magazine|smithsonianmag.com|US|magazine||Smithsonian Institution
Snopes|snopes.com|US|online|private|
South Florida Sun Sentinel;Sun Sentinel;Sun-Sentinel|sun-sentinel.com|US|newspaper|private|Alden Global Capital
Space.com|space.com|US|online|private|Future
Spaceflight Now|spaceflightnow.com|US|online|private|
SpaceNews|spacenews.com|US|online|private|
Sports Illustrated|si.com|US|magazine|private|
St. Louis Post-Dispatch|stltoday.com|US|newspaper|private|Lee Enterprises
St. Paul Pioneer Press;Pioneer Press|twincities.com|US|newspaper|private|Alden Global Capital
Stars and Stripes|stripes.com|US|newspaper|public|United States Department of Defense
STAT;STAT News|statnews.com|US|online|private|
Stateline|stateline.org|US|online|private|States Newsroom
States Newsroom|statesnewsroom.com|US|online|private|
Stereogum|stereogum.com|US|online|private|
Substack|substack.com|US|online|private|
Talking Points Memo;TPM|talkingpointsmemo.com|US|online|private|
Tampa Bay Times;St. Petersburg Times|tampabay.com|US|newspaper|private|Poynter Institute
Task & Purpose|taskandpurpose.com|US|online|private|
TechCrunch|techcrunch.com|US|online|private|
Teen Vogue|teenvogue.com|US|magazine|private|Condé Nast
Telemundo;Noticias Telemundo|telemundo.com|US|broadcaster|private|NBCUniversal
Texas Monthly|texasmonthly.com|US|magazine|private|
Texas Observer|texasobserver.org|US|magazine|private|
The 19th|19thnews.org|US|online|private|
The A.V. Club;AV Club|avclub.com|US|online|private|
The Advocate (Louisiana)|theadvocate.com|US|newspaper|private|Georges Media Group
The American Conservative|theamericanconservative.com|US|magazine|private|
The American Prospect|prospect.org|US|magazine|private|
The Athletic|theathletic.com|US|online|private|The New York Times Company
The Atlanta Journal-Constitution;Atlanta Journal-Constitution;AJC|ajc.com|US|newspaper|private|Cox Enterprises
The Atlantic|theatlantic.com|US|magazine|private|Emerson Collective
The Baltimore Banner|thebaltimorebanner.com|US|online|private|
The Baltimore Sun;Baltimore Sun|baltimoresun.com|US|newspaper|private|
The Blade;Toledo Blade|toledoblade.com|US|newspaper|private|Block Communications
The Blaze;TheBlaze;Blaze Media|theblaze.com|US|online|private|
The Block|theblock.co|US|online|private|
The Boston Globe;Boston Globe|bostonglobe.com;boston.com|US|newspaper|private|Boston Globe Media Partners
The Buffalo News;Buffalo News|buffalonews.com|US|newspaper|private|Lee Enterprises
The Bulwark|thebulwark.com|US|online|private|
The Center for Public Integrity;Center for Public Integrity|publicintegrity.org|US|online|private|
The Charlotte Observer;Charlotte Observer|charlotteobserver.com|US|newspaper|private|McClatchy
The Christian Science Monitor;Christian Science Monitor;CSM|csmonitor.com|US|newspaper|private|First Church of Christ, Scientist
The Chronicle of Higher Education|chronicle.com|US|newspaper|private|
The Cincinnati Enquirer;Cincinnati Enquirer|cincinnati.com|US|newspaper|private|USA Today Co. (Gannett)
The Clarion-Ledger;Clarion Ledger|clarionledger.com|US|newspaper|private|USA Today Co. (Gannett)
The Columbus Dispatch|dispatch.com|US|newspaper|private|USA Today Co. (Gannett)
The Commercial Appeal;Commercial Appeal|commercialappeal.com|US|newspaper|private|USA Today Co. (Gannett)
The Courier-Journal;Courier Journal;Louisville Courier-Journal|courier-journal.com|US|newspaper|private|USA Today Co. (Gannett)
The Daily Beast;Daily Beast|thedailybeast.com|US|online|private|
The Daily Caller;Daily Caller|dailycaller.com|US|online|private|
The Daily Wire|dailywire.com|US|online|private|
The Dallas Morning News;Dallas Morning News|dallasnews.com|US|newspaper|private|Hearst
The Denver Post;Denver Post|denverpost.com|US|newspaper|private|Alden Global Capital
The Detroit News;Detroit News|detroitnews.com|US|newspaper|private|
The Diplomat|thediplomat.com|US|magazine|private|
The Dispatch|thedispatch.com|US|online|private|
The Epoch Times|theepochtimes.com|US|newspaper|private|
The Federalist|thefederalist.com|US|online|private|
The Florida Times-Union|jacksonville.com|US|newspaper|private|USA Today Co. (Gannett)
The Forward;Forward|forward.com|US|newspaper|private|
The Free Press|thefp.com|US|online|private|
The Fresno Bee;Fresno Bee|fresnobee.com|US|newspaper|private|McClatchy
The Gateway Pundit;Gateway Pundit|thegatewaypundit.com|US|online|private|
The Gazette (Cedar Rapids)|thegazette.com|US|newspaper|private|
The Gazette (Colorado Springs)|gazette.com|US|newspaper|private|Clarity Media Group
The Globe Post|theglobepost.com|US|online|private|
The Hechinger Report|hechingerreport.org|US|online|private|
The Hill|thehill.com|US|online|private|Nexstar Media Group
The Hollywood Reporter|hollywoodreporter.com|US|magazine|private|Penske Media Corporation
The Hutchinson News|hutchnews.com|US|newspaper|private|
The Idaho Statesman;Idaho Statesman|idahostatesman.com|US|newspaper|private|McClatchy
The Indianapolis Star;Indianapolis Star;IndyStar|indystar.com|US|newspaper|private|USA Today Co. (Gannett)
The Information|theinformation.com|US|online|private|
The Intercept|theintercept.com|US|online|private|
The Kansas City Star;Kansas City Star|kansascity.com|US|newspaper|private|McClatchy
The Lever|levernews.com|US|online|private|
The Marshall Project|themarshallproject.org|US|online|private|
The Mercury News;San Jose Mercury News|mercurynews.com|US|newspaper|private|Alden Global Capital
The Minnesota Star Tribune;Star Tribune;Minneapolis Star Tribune|startribune.com|US|newspaper|private|
The Morning Call|mcall.com|US|newspaper|private|Alden Global Capital
The Motley Fool;Motley Fool|fool.com|US|online|private|
The Nation (United States);The Nation|thenation.com|US|magazine|private|
The New Republic;New Republic|newrepublic.com;tnr.com|US|magazine|private|
The New York Times;New York Times;NYT;NY Times;N.Y. Times;NYTimes|nytimes.com;nyti.ms|US|newspaper|private|The New York Times Company
The New Yorker|newyorker.com|US|magazine|private|Condé Nast
The News & Observer;Raleigh News & Observer|newsobserver.com|US|newspaper|private|McClatchy
The News Journal;Delaware Online|delawareonline.com|US|newspaper|private|USA Today Co. (Gannett)
The News Tribune|thenewstribune.com|US|newspaper|private|McClatchy
The Oklahoman|oklahoman.com;newsok.com|US|newspaper|private|USA Today Co. (Gannett)
The Onion|theonion.com|US|online|private|
The Oregonian;OregonLive|oregonlive.com|US|newspaper|private|Advance Publications
The Palm Beach Post|palmbeachpost.com|US|newspaper|private|USA Today Co. (Gannett)
The Philadelphia Inquirer;Philadelphia Inquirer|inquirer.com;philly.com|US|newspaper|private|Lenfest Institute for Journalism
The Plain Dealer;Cleveland.com|cleveland.com|US|newspaper|private|Advance Publications
The Points Guy|thepointsguy.com|US|online|private|
The Post and Courier|postandcourier.com|US|newspaper|private|
The Post-Standard;Syracuse.com|syracuse.com|US|newspaper|private|Advance Publications
The Providence Journal|providencejournal.com|US|newspaper|private|USA Today Co. (Gannett)
The Record (Bergen County)|northjersey.com|US|newspaper|private|USA Today Co. (Gannett)
The Record (Recorded Future);Recorded Future News|therecord.media|US|online|private|Recorded Future
The Ringer|theringer.com|US|online|private|Spotify
The Roanoke Times|roanoke.com|US|newspaper|private|Lee Enterprises
The Sacramento Bee;Sacramento Bee|sacbee.com|US|newspaper|private|McClatchy
The Salt Lake Tribune;Salt Lake Tribune|sltrib.com|US|newspaper|private|
The San Diego Union-Tribune;San Diego Union-Tribune;Union-Tribune|sandiegouniontribune.com|US|newspaper|private|Alden Global Capital
The Seattle Times;Seattle Times|seattletimes.com|US|newspaper|private|The Seattle Times Company
The Spokesman-Review;Spokesman-Review|spokesman.com|US|newspaper|private|
The Star-Ledger;NJ.com|nj.com|US|newspaper|private|Advance Publications
The State|thestate.com|US|newspaper|private|McClatchy
The Tennessean|tennessean.com|US|newspaper|private|USA Today Co. (Gannett)
The Texas Tribune;Texas Tribune|texastribune.org|US|online|private|
The Times-Picayune;NOLA.com|nola.com|US|newspaper|private|Georges Media Group
The Trace|thetrace.org|US|online|private|
The Verge|theverge.com|US|online|private|Vox Media
The Village Voice;Village Voice|villagevoice.com|US|newspaper|private|
The Virginian-Pilot|pilotonline.com|US|newspaper|private|Alden Global Capital
The Wall Street Journal;Wall Street Journal;WSJ|wsj.com|US|newspaper|private|News Corp
The War Zone|twz.com|US|online|private|
The Washington Free Beacon|freebeacon.com|US|online|private|
The Washington Post;Washington Post;WaPo|washingtonpost.com;wapo.st|US|newspaper|private|Jeff Bezos
The Washington Times|washingtontimes.com|US|newspaper|private|
The Weather Channel|weather.com|US|broadcaster|private|
The Western Journal;Western Journal;Western Journalism|westernjournal.com;westernjournalism.com|US|online|private|
The Wichita Eagle|kansas.com|US|newspaper|private|McClatchy
The World (PRX);The World from PRX|theworld.org;pri.org|US|broadcaster|public|PRX
TheStreet|thestreet.com|US|online|private|
TheWrap|thewrap.com|US|online|private|
Time;TIME;Time Magazine;TIME Magazine|time.com|US|magazine|private|
TMZ|tmz.com|US|online|private|Fox Corporation
Tom's Guide|tomsguide.com|US|online|private|Future
Tom's Hardware|tomshardware.com|US|online|private|Future
Townhall|townhall.com|US|online|private|
Truthout|truthout.org|US|online|private|
Tulsa World|tulsaworld.com|US|newspaper|private|Lee Enterprises
TV Line;TVLine|tvline.com|US|online|private|
U.S. News & World Report;US News;U.S. News|usnews.com|US|magazine|private|
Undark|undark.org|US|online|private|
Univision;Univision Noticias;Noticias Univision|univision.com|US|broadcaster|private|TelevisaUnivision
Us Weekly|usmagazine.com|US|magazine|private|
USA Today;USA TODAY|usatoday.com|US|newspaper|private|USA Today Co. (Gannett)
USNI News|news.usni.org|US|online|private|United States Naval Institute
Vanity Fair|vanityfair.com|US|magazine|private|Condé Nast
Variety|variety.com|US|magazine|private|Penske Media Corporation
VentureBeat|venturebeat.com|US|online|private|
Vice News;Vice;VICE|vice.com|US|online|private|
Vogue|vogue.com|US|magazine|private|Condé Nast
Voice of America;VOA;VOA News|voanews.com;voaafrique.com;golos-ameriki.ru|US|broadcaster|public|United States Agency for Global Media
Voice of San Diego|voiceofsandiego.org|US|online|private|
Vox|vox.com|US|online|private|Vox Media
WABC-TV|abc7ny.com|US|broadcaster|private|The Walt Disney Company
War on the Rocks|warontherocks.com|US|online|private|
Washington Examiner|washingtonexaminer.com|US|online|private|Clarity Media Group
WBEZ|wbez.org|US|broadcaster|public|Chicago Public Media
WBUR|wbur.org|US|broadcaster|public|Boston University
WebMD|webmd.com|US|online|private|
WGN-TV;WGN|wgntv.com|US|broadcaster|private|Nexstar Media Group
WHYY|whyy.org|US|broadcaster|public|
Windows Central|windowscentral.com|US|online|private|Future
Wired;WIRED|wired.com|US|magazine|private|Condé Nast
Wisconsin State Journal|madison.com|US|newspaper|private|
WJLA|wjla.com|US|broadcaster|private|Sinclair Broadcast Group
WLS-TV|abc7chicago.com|US|broadcaster|private|The Walt Disney Company
WNBC;NBC New York|nbcnewyork.com|US|broadcaster|private|NBCUniversal
WNYC|wnyc.org|US|broadcaster|public|New York Public Radio
WRAL|wral.com|US|broadcaster|private|Capitol Broadcasting Company
WSB-TV|wsbtv.com|US|broadcaster|private|Cox Media Group
WTOP|wtop.com|US|broadcaster|private|Hubbard Broadcasting
WUSA9;WUSA|wusa9.com|US|broadcaster|private|
XDA Developers;XDA|xda-developers.com|US|online|private|
Yahoo News;Yahoo;Yahoo! News|yahoo.com;news.yahoo.com|US|online|private|
Yale Environment 360|e360.yale.edu|US|online|private|Yale University
ZDNET;ZDNet|zdnet.com|US|online|private|Ziff Davis
`;
