/** Publishers of the United States and Canada; see `read-rows.ts` for the form of a line. */
export const northAmerica = `
CBC News;CBC;Canadian Broadcasting Corporation|cbc.ca|CA|broadcaster|public|
CTV News;CTV|ctvnews.ca;ctv.ca|CA|broadcaster|private|Bell Media
CityNews|citynews.ca;toronto.citynews.ca|CA|broadcaster|private|Rogers Sports & Media
Global News|globalnews.ca|CA|broadcaster|private|Corus Entertainment
Radio-Canada;Ici Radio-Canada;Société Radio-Canada|radio-canada.ca;ici.radio-canada.ca|CA|broadcaster|public|
TVA Nouvelles;TVA|tvanouvelles.ca|CA|broadcaster|private|Quebecor
Télé-Québec|telequebec.tv|CA|broadcaster|public|
TVO;TVOntario|tvo.org|CA|broadcaster|public|
Calgary Herald|calgaryherald.com|CA|newspaper|private|Postmedia
Edmonton Journal|edmontonjournal.com|CA|newspaper|private|Postmedia
Financial Post|financialpost.com|CA|newspaper|private|Postmedia
The Globe and Mail;Globe & Mail|theglobeandmail.com|CA|newspaper|private|Woodbridge
The Chronicle Herald|thechronicleherald.ca;saltwire.com|CA|newspaper|private|Postmedia
The Hamilton Spectator|thespec.com|CA|newspaper|private|Torstar
Le Devoir|ledevoir.com|CA|newspaper|private|
Le Journal de Montréal;Journal de Montréal|journaldemontreal.com|CA|newspaper|private|Quebecor
Le Journal de Québec|journaldequebec.com|CA|newspaper|private|Quebecor
La Presse (Canada);La Presse|lapresse.ca|CA|online|private|
Le Soleil|lesoleil.com|CA|newspaper|private|
Maclean's|macleans.ca|CA|magazine|private|
Montreal Gazette|montrealgazette.com|CA|newspaper|private|Postmedia
National Observer;Canada's National Observer|nationalobserver.com|CA|online|private|
National Post|nationalpost.com|CA|newspaper|private|Postmedia
The Narwhal|thenarwhal.ca|CA|online|private|
Ottawa Citizen|ottawacitizen.com|CA|newspaper|private|Postmedia
The Province|theprovince.com|CA|newspaper|private|Postmedia
Toronto Star|thestar.com|CA|newspaper|private|Torstar
Toronto Sun|torontosun.com|CA|newspaper|private|Postmedia
Times Colonist|timescolonist.com|CA|newspaper|private|Glacier Media
The Tyee|thetyee.ca|CA|online|private|
Vancouver Sun|vancouversun.com|CA|newspaper|private|Postmedia
Winnipeg Free Press|winnipegfreepress.com|CA|newspaper|private|
Winnipeg Sun|winnipegsun.com|CA|newspaper|private|
ABC News (United States);ABC News;ABC;American Broadcasting Company|abcnews.go.com;abcnews.com|US|broadcaster|private|The Walt Disney Company
CBS News;CBS|cbsnews.com;cbs.com|US|broadcaster|private|Paramount
NBC News;NBC|nbcnews.com;nbc.com|US|broadcaster|private|NBCUniversal
CNBC|cnbc.com|US|broadcaster|private|
MSNBC;MS NOW|msnbc.com;ms.now|US|broadcaster|private|
CNN;Cable News Network|cnn.com;cnn.it|US|broadcaster|private|Warner Bros. Discovery
Fox News;Fox News Channel;Fox News Digital;FNC|foxnews.com|US|broadcaster|private|Fox Corporation
Fox Business;Fox Business Network|foxbusiness.com|US|broadcaster|private|Fox Corporation
NPR;National Public Radio|npr.org|US|broadcaster|public|
PBS;PBS NewsHour;PBS News;PBS News Hour;Public Broadcasting Service|pbs.org|US|broadcaster|public|
C-SPAN|c-span.org|US|broadcaster|private|
Newsmax|newsmax.com|US|broadcaster|private|
One America News Network;OAN;OANN;One America News|oann.com|US|broadcaster|private|Herring Networks
NewsNation|newsnationnow.com|US|broadcaster|private|Nexstar Media Group
Scripps News|scrippsnews.com|US|broadcaster|private|E. W. Scripps Company
Telemundo;Noticias Telemundo|telemundo.com|US|broadcaster|private|NBCUniversal
Univision;Univision Noticias;Noticias Univision|univision.com|US|broadcaster|private|TelevisaUnivision
Voice of America;VOA;VOA News|voanews.com;voaafrique.com;golos-ameriki.ru|US|broadcaster|public|United States Agency for Global Media
Radio Free Europe/Radio Liberty;Radio Free Europe;Radio Liberty;RFE/RL;RFERL|rferl.org;svoboda.org;currenttime.tv;azattyq.org;azattyk.org;ozodi.org;ozodlik.org;radiosvoboda.org;europalibera.org;slobodnaevropa.org;radiofarda.com|US|broadcaster|public|United States Agency for Global Media
Radio Free Asia;RFA|rfa.org|US|broadcaster|public|United States Agency for Global Media
Radio y Televisión Martí;Radio Martí;Martí Noticias|martinoticias.com;radiotelevisionmarti.com|US|broadcaster|public|United States Agency for Global Media
Alhurra|alhurra.com|US|broadcaster|public|United States Agency for Global Media
The Marshall Project|themarshallproject.org|US|online|private|
ProPublica|propublica.org|US|online|private|
The Center for Public Integrity;Center for Public Integrity|publicintegrity.org|US|online|private|
The Intercept|theintercept.com|US|online|private|
Axios|axios.com|US|online|private|Cox Enterprises
BuzzFeed News;BuzzFeed|buzzfeednews.com;buzzfeed.com|US|online|private|BuzzFeed
HuffPost;Huffington Post;The Huffington Post|huffpost.com;huffingtonpost.com|US|online|private|BuzzFeed
Vox|vox.com|US|online|private|Vox Media
The Verge|theverge.com|US|online|private|Vox Media
Politico;POLITICO|politico.com|US|online|private|Axel Springer
Business Insider;Insider|businessinsider.com;insider.com|US|online|private|Axel Springer
The Hill|thehill.com|US|online|private|Nexstar Media Group
Slate|slate.com|US|online|private|Graham Holdings
Salon|salon.com|US|online|private|
Semafor|semafor.com|US|online|private|
Punchbowl News|punchbowl.news|US|online|private|
NOTUS|notus.org|US|online|private|
The Daily Beast;Daily Beast|thedailybeast.com|US|online|private|
The Daily Caller;Daily Caller|dailycaller.com|US|online|private|
The Daily Wire|dailywire.com|US|online|private|
Breitbart News;Breitbart|breitbart.com|US|online|private|
The Epoch Times|theepochtimes.com|US|newspaper|private|
The Federalist|thefederalist.com|US|online|private|
The Free Press|thefp.com|US|online|private|
Washington Examiner|washingtonexaminer.com|US|online|private|Clarity Media Group
The Washington Free Beacon|freebeacon.com|US|online|private|
The Washington Times|washingtontimes.com|US|newspaper|private|
The Dispatch|thedispatch.com|US|online|private|
The Bulwark|thebulwark.com|US|online|private|
Talking Points Memo;TPM|talkingpointsmemo.com|US|online|private|
Democracy Now!|democracynow.org|US|broadcaster|private|
Raw Story|rawstory.com|US|online|private|
Mediaite|mediaite.com|US|online|private|
Quartz|qz.com|US|online|private|
Vice News;Vice;VICE|vice.com|US|online|private|
Rest of World|restofworld.org|US|online|private|
Grist|grist.org|US|online|private|
Inside Climate News|insideclimatenews.org|US|online|private|
Kaiser Health News;KFF Health News|kffhealthnews.org;khn.org|US|online|private|KFF
STAT;STAT News|statnews.com|US|online|private|
Bellingcat|bellingcat.com|NL|online|private|
TechCrunch|techcrunch.com|US|online|private|
Ars Technica|arstechnica.com|US|online|private|Condé Nast
Wired;WIRED|wired.com|US|magazine|private|Condé Nast
The New Yorker|newyorker.com|US|magazine|private|Condé Nast
Vanity Fair|vanityfair.com|US|magazine|private|Condé Nast
CNET|cnet.com|US|online|private|Ziff Davis
ZDNET;ZDNet|zdnet.com|US|online|private|Ziff Davis
Mashable|mashable.com|US|online|private|Ziff Davis
Engadget|engadget.com|US|online|private|
Gizmodo|gizmodo.com|US|online|private|
404 Media|404media.co|US|online|private|
The Information|theinformation.com|US|online|private|
MIT Technology Review|technologyreview.com|US|magazine|private|Massachusetts Institute of Technology
Scientific American|scientificamerican.com|US|magazine|private|Springer Nature
Live Science|livescience.com|US|online|private|Future
Space.com|space.com|US|online|private|Future
Undark|undark.org|US|online|private|
National Geographic|nationalgeographic.com|US|magazine|private|
Smithsonian Magazine|smithsonianmag.com|US|magazine||Smithsonian Institution
The Atlantic|theatlantic.com|US|magazine|private|Emerson Collective
Time;TIME;Time Magazine;TIME Magazine|time.com|US|magazine|private|
Newsweek|newsweek.com|US|magazine|private|
U.S. News & World Report;US News;U.S. News|usnews.com|US|magazine|private|
Bloomberg Businessweek;Businessweek;BusinessWeek|businessweek.com|US|magazine|private|Bloomberg L.P.
Forbes|forbes.com|US|magazine|private|
Fortune|fortune.com|US|magazine|private|
Barron's|barrons.com|US|magazine|private|News Corp
MarketWatch|marketwatch.com|US|online|private|News Corp
Harper's Magazine;Harper's|harpers.org|US|magazine|private|
The Nation (United States);The Nation|thenation.com|US|magazine|private|
The New Republic;New Republic|newrepublic.com;tnr.com|US|magazine|private|
National Review|nationalreview.com|US|magazine|private|
Reason|reason.com|US|magazine|private|Reason Foundation
Mother Jones|motherjones.com|US|magazine|private|Center for Investigative Reporting
Jacobin|jacobin.com|US|magazine|private|
The American Prospect|prospect.org|US|magazine|private|
The American Conservative|theamericanconservative.com|US|magazine|private|
Foreign Affairs|foreignaffairs.com|US|magazine|private|Council on Foreign Relations
Foreign Policy|foreignpolicy.com|US|magazine|private|Graham Holdings
The Diplomat|thediplomat.com|US|magazine|private|
Rolling Stone|rollingstone.com|US|magazine|private|Penske Media Corporation
Variety|variety.com|US|magazine|private|Penske Media Corporation
The Hollywood Reporter|hollywoodreporter.com|US|magazine|private|Penske Media Corporation
Deadline;Deadline Hollywood|deadline.com|US|online|private|Penske Media Corporation
Billboard|billboard.com|US|magazine|private|Penske Media Corporation
Esquire|esquire.com|US|magazine|private|Hearst
People;People Magazine|people.com|US|magazine|private|
Entertainment Weekly|ew.com|US|magazine|private|
New York Magazine;Intelligencer;The Cut;Vulture|nymag.com;vulture.com;thecut.com|US|magazine|private|Vox Media
Texas Monthly|texasmonthly.com|US|magazine|private|
Texas Observer|texasobserver.org|US|magazine|private|
The Texas Tribune;Texas Tribune|texastribune.org|US|online|private|
CalMatters|calmatters.org|US|online|private|
Voice of San Diego|voiceofsandiego.org|US|online|private|
MinnPost|minnpost.com|US|online|private|
The Baltimore Banner|thebaltimorebanner.com|US|online|private|
Gothamist|gothamist.com|US|online|private|New York Public Radio
Daily Kos|dailykos.com|US|online|private|
ESPN|espn.com;espn.go.com|US|broadcaster|private|The Walt Disney Company
Sports Illustrated|si.com|US|magazine|private|
The Athletic|theathletic.com|US|online|private|The New York Times Company
TMZ|tmz.com|US|online|private|Fox Corporation
The New York Times;New York Times;NYT;NY Times;N.Y. Times;NYTimes|nytimes.com;nyti.ms|US|newspaper|private|The New York Times Company
International Herald Tribune;IHT|iht.com|FR|newspaper|private|The New York Times Company
The Wall Street Journal;Wall Street Journal;WSJ|wsj.com|US|newspaper|private|News Corp
New York Post;NY Post|nypost.com|US|newspaper|private|News Corp
The Washington Post;Washington Post;WaPo|washingtonpost.com;wapo.st|US|newspaper|private|Jeff Bezos
USA Today;USA TODAY|usatoday.com|US|newspaper|private|Gannett
Arizona Republic;The Arizona Republic|azcentral.com|US|newspaper|private|Gannett
Austin American-Statesman|statesman.com|US|newspaper|private|Hearst
The Cincinnati Enquirer;Cincinnati Enquirer|cincinnati.com|US|newspaper|private|Gannett
The Columbus Dispatch|dispatch.com|US|newspaper|private|Gannett
The Commercial Appeal;Commercial Appeal|commercialappeal.com|US|newspaper|private|Gannett
The Courier-Journal;Courier Journal;Louisville Courier-Journal|courier-journal.com|US|newspaper|private|Gannett
Democrat and Chronicle;Rochester Democrat and Chronicle|democratandchronicle.com|US|newspaper|private|Gannett
Des Moines Register;The Des Moines Register|desmoinesregister.com|US|newspaper|private|Gannett
Detroit Free Press|freep.com|US|newspaper|private|
The Detroit News;Detroit News|detroitnews.com|US|newspaper|private|
El Paso Times|elpasotimes.com|US|newspaper|private|Gannett
The Florida Times-Union|jacksonville.com|US|newspaper|private|Gannett
The Indianapolis Star;Indianapolis Star;IndyStar|indystar.com|US|newspaper|private|Gannett
The Clarion-Ledger;Clarion Ledger|clarionledger.com|US|newspaper|private|Gannett
Milwaukee Journal Sentinel|jsonline.com|US|newspaper|private|Gannett
The News Journal;Delaware Online|delawareonline.com|US|newspaper|private|Gannett
The Oklahoman|oklahoman.com;newsok.com|US|newspaper|private|Gannett
The Palm Beach Post|palmbeachpost.com|US|newspaper|private|Gannett
The Providence Journal|providencejournal.com|US|newspaper|private|Gannett
The Record (Bergen County)|northjersey.com|US|newspaper|private|Gannett
The Tennessean|tennessean.com|US|newspaper|private|Gannett
Asbury Park Press|app.com|US|newspaper|private|Gannett
Los Angeles Times;LA Times;L.A. Times|latimes.com|US|newspaper|private|Nant Capital
Los Angeles Daily News|dailynews.com|US|newspaper|private|MediaNews Group
Orange County Register;The Orange County Register|ocregister.com|US|newspaper|private|MediaNews Group
The San Diego Union-Tribune;San Diego Union-Tribune;Union-Tribune|sandiegouniontribune.com|US|newspaper|private|MediaNews Group
The Mercury News;San Jose Mercury News|mercurynews.com|US|newspaper|private|MediaNews Group
East Bay Times|eastbaytimes.com|US|newspaper|private|MediaNews Group
The Denver Post;Denver Post|denverpost.com|US|newspaper|private|MediaNews Group
St. Paul Pioneer Press;Pioneer Press|twincities.com|US|newspaper|private|MediaNews Group
Boston Herald|bostonherald.com|US|newspaper|private|MediaNews Group
Chicago Tribune;The Chicago Tribune|chicagotribune.com|US|newspaper|private|Tribune Publishing
The Baltimore Sun;Baltimore Sun|baltimoresun.com|US|newspaper|private|
Hartford Courant|courant.com|US|newspaper|private|Tribune Publishing
New York Daily News|nydailynews.com|US|newspaper|private|
Orlando Sentinel|orlandosentinel.com|US|newspaper|private|Tribune Publishing
South Florida Sun Sentinel;Sun Sentinel;Sun-Sentinel|sun-sentinel.com|US|newspaper|private|Tribune Publishing
The Virginian-Pilot|pilotonline.com|US|newspaper|private|Tribune Publishing
The Morning Call|mcall.com|US|newspaper|private|Tribune Publishing
Chicago Sun-Times|suntimes.com|US|newspaper|private|Chicago Public Media
The Boston Globe;Boston Globe|bostonglobe.com;boston.com|US|newspaper|private|Boston Globe Media Partners
The Philadelphia Inquirer;Philadelphia Inquirer|inquirer.com;philly.com|US|newspaper|private|Lenfest Institute for Journalism
Pittsburgh Post-Gazette|post-gazette.com|US|newspaper|private|Block Communications
The Blade;Toledo Blade|toledoblade.com|US|newspaper|private|Block Communications
Pittsburgh Tribune-Review;TribLive|triblive.com|US|newspaper|private|Trib Total Media
The Plain Dealer;Cleveland.com|cleveland.com|US|newspaper|private|Advance Publications
The Oregonian;OregonLive|oregonlive.com|US|newspaper|private|Advance Publications
The Star-Ledger;NJ.com|nj.com|US|newspaper|private|Advance Publications
MLive|mlive.com|US|online|private|Advance Publications
AL.com;The Birmingham News|al.com|US|online|private|Advance Publications
MassLive|masslive.com|US|online|private|Advance Publications
The Post-Standard;Syracuse.com|syracuse.com|US|newspaper|private|Advance Publications
The Times-Picayune;NOLA.com|nola.com|US|newspaper|private|Georges Media Group
The Advocate (Louisiana)|theadvocate.com|US|newspaper|private|Georges Media Group
Houston Chronicle|houstonchronicle.com;chron.com|US|newspaper|private|Hearst
San Antonio Express-News|expressnews.com;mysanantonio.com|US|newspaper|private|Hearst
San Francisco Chronicle;SFGATE;SF Chronicle|sfchronicle.com;sfgate.com|US|newspaper|private|Hearst
Albany Times Union;Times Union|timesunion.com|US|newspaper|private|Hearst
Connecticut Post|ctpost.com|US|newspaper|private|Hearst
The Dallas Morning News;Dallas Morning News|dallasnews.com|US|newspaper|private|Hearst
Miami Herald;The Miami Herald|miamiherald.com|US|newspaper|private|McClatchy
El Nuevo Herald|elnuevoherald.com|US|newspaper|private|McClatchy
The Charlotte Observer;Charlotte Observer|charlotteobserver.com|US|newspaper|private|McClatchy
The News & Observer;Raleigh News & Observer|newsobserver.com|US|newspaper|private|McClatchy
The Sacramento Bee;Sacramento Bee|sacbee.com|US|newspaper|private|McClatchy
The Fresno Bee;Fresno Bee|fresnobee.com|US|newspaper|private|McClatchy
The Kansas City Star;Kansas City Star|kansascity.com|US|newspaper|private|McClatchy
Fort Worth Star-Telegram|star-telegram.com|US|newspaper|private|McClatchy
Lexington Herald-Leader|kentucky.com|US|newspaper|private|McClatchy
The State|thestate.com|US|newspaper|private|McClatchy
The Idaho Statesman;Idaho Statesman|idahostatesman.com|US|newspaper|private|McClatchy
The News Tribune|thenewstribune.com|US|newspaper|private|McClatchy
The Wichita Eagle|kansas.com|US|newspaper|private|McClatchy
McClatchy DC;McClatchy|mcclatchydc.com|US|online|private|McClatchy
The Buffalo News;Buffalo News|buffalonews.com|US|newspaper|private|Lee Enterprises
St. Louis Post-Dispatch|stltoday.com|US|newspaper|private|Lee Enterprises
Richmond Times-Dispatch|richmond.com|US|newspaper|private|Lee Enterprises
Arizona Daily Star|tucson.com|US|newspaper|private|
Omaha World-Herald|omaha.com|US|newspaper|private|Lee Enterprises
Tulsa World|tulsaworld.com|US|newspaper|private|Lee Enterprises
Wisconsin State Journal|madison.com|US|newspaper|private|
The Roanoke Times|roanoke.com|US|newspaper|private|Lee Enterprises
The Atlanta Journal-Constitution;Atlanta Journal-Constitution;AJC|ajc.com|US|newspaper|private|Cox Enterprises
Dayton Daily News|daytondailynews.com|US|newspaper|private|Cox Enterprises
The Minnesota Star Tribune;Star Tribune;Minneapolis Star Tribune|startribune.com|US|newspaper|private|
Tampa Bay Times;St. Petersburg Times|tampabay.com|US|newspaper|private|Poynter Institute
PolitiFact|politifact.com|US|online|private|Poynter Institute
FactCheck.org|factcheck.org|US|online|private|Annenberg Public Policy Center
Snopes|snopes.com|US|online|private|
The Seattle Times;Seattle Times|seattletimes.com|US|newspaper|private|The Seattle Times Company
Seattle Post-Intelligencer;Seattle PI|seattlepi.com|US|online|private|Hearst
The Spokesman-Review;Spokesman-Review|spokesman.com|US|newspaper|private|
The Salt Lake Tribune;Salt Lake Tribune|sltrib.com|US|newspaper|private|
Deseret News|deseret.com;deseretnews.com|US|newspaper|private|The Church of Jesus Christ of Latter-day Saints
Las Vegas Review-Journal|reviewjournal.com|US|newspaper|private|
Las Vegas Sun|lasvegassun.com|US|newspaper|private|
Albuquerque Journal|abqjournal.com|US|newspaper|private|
Anchorage Daily News|adn.com|US|newspaper|private|
Honolulu Star-Advertiser|staradvertiser.com|US|newspaper|private|
Honolulu Civil Beat|civilbeat.org|US|online|private|
Arkansas Democrat-Gazette|arkansasonline.com|US|newspaper|private|WEHCO Media
Chattanooga Times Free Press|timesfreepress.com|US|newspaper|private|WEHCO Media
The Post and Courier|postandcourier.com|US|newspaper|private|
Portland Press Herald|pressherald.com|US|newspaper|private|National Trust for Local News
Bangor Daily News|bangordailynews.com|US|newspaper|private|
Newsday|newsday.com|US|newspaper|private|
Newark Advocate|newarkadvocate.com|US|newspaper|private|Gannett
The Gazette (Cedar Rapids)|thegazette.com|US|newspaper|private|
The Gazette (Colorado Springs)|gazette.com|US|newspaper|private|Clarity Media Group
The Village Voice;Village Voice|villagevoice.com|US|newspaper|private|
amNewYork|amny.com|US|newspaper|private|Schneps Media
The Forward;Forward|forward.com|US|newspaper|private|
Stars and Stripes|stripes.com|US|newspaper|public|United States Department of Defense
Military Times|militarytimes.com|US|online|private|
Defense News|defensenews.com|US|online|private|
Breaking Defense|breakingdefense.com|US|online|private|
Defense One|defenseone.com|US|online|private|
The War Zone|twz.com|US|online|private|
The Christian Science Monitor;Christian Science Monitor;CSM|csmonitor.com|US|newspaper|private|First Church of Christ, Scientist
Roll Call|rollcall.com|US|newspaper|private|
Investor's Business Daily|investors.com|US|newspaper|private|News Corp
San Francisco Examiner|sfexaminer.com|US|newspaper|private|
Rocky Mountain News|rockymountainnews.com|US|newspaper|private|
Al-Monitor|al-monitor.com|US|online|private|
Iran International|iranintl.com|GB|broadcaster|private|
WABC-TV|abc7ny.com|US|broadcaster|private|The Walt Disney Company
KABC-TV|abc7.com|US|broadcaster|private|The Walt Disney Company
WLS-TV|abc7chicago.com|US|broadcaster|private|The Walt Disney Company
KGO-TV|abc7news.com|US|broadcaster|private|The Walt Disney Company
KTLA|ktla.com|US|broadcaster|private|Nexstar Media Group
WGN-TV;WGN|wgntv.com|US|broadcaster|private|Nexstar Media Group
KHOU|khou.com|US|broadcaster|private|Tegna
KING 5;KING-TV|king5.com|US|broadcaster|private|Tegna
9News (Denver);KUSA|9news.com|US|broadcaster|private|Tegna
WUSA9;WUSA|wusa9.com|US|broadcaster|private|Tegna
KARE 11;KARE|kare11.com|US|broadcaster|private|Tegna
KOMO News;KOMO|komonews.com|US|broadcaster|private|Sinclair Broadcast Group
WJLA|wjla.com|US|broadcaster|private|Sinclair Broadcast Group
KSL|ksl.com|US|broadcaster|private|The Church of Jesus Christ of Latter-day Saints
WTOP|wtop.com|US|broadcaster|private|Hubbard Broadcasting
WRAL|wral.com|US|broadcaster|private|Capitol Broadcasting Company
WSB-TV|wsbtv.com|US|broadcaster|private|Cox Media Group
Click2Houston;KPRC;KPRC 2|click2houston.com|US|broadcaster|private|Graham Holdings
ClickOnDetroit;WDIV|clickondetroit.com|US|broadcaster|private|Graham Holdings
WBUR|wbur.org|US|broadcaster|public|Boston University
GBH;WGBH|wgbh.org|US|broadcaster|public|
WNYC|wnyc.org|US|broadcaster|public|New York Public Radio
KQED|kqed.org|US|broadcaster|public|
KPBS|kpbs.org|US|broadcaster|public|San Diego State University
LAist|laist.com|US|broadcaster|public|Southern California Public Radio
Minnesota Public Radio;MPR News|mprnews.org;mpr.org|US|broadcaster|public|American Public Media Group
Oregon Public Broadcasting;OPB|opb.org|US|broadcaster|public|
Georgia Public Broadcasting|gpb.org|US|broadcaster|public|
WBEZ|wbez.org|US|broadcaster|public|Chicago Public Media
WHYY|whyy.org|US|broadcaster|public|
The World (PRX);The World from PRX|theworld.org;pri.org|US|broadcaster|public|PRX
Marketplace|marketplace.org|US|broadcaster|public|American Public Media Group
Colorado Public Radio;CPR News|cpr.org|US|broadcaster|public|
Colorado Sun;The Colorado Sun|coloradosun.com|US|online|private|
States Newsroom|statesnewsroom.com|US|online|private|
Stateline|stateline.org|US|online|private|States Newsroom
Capital & Main|capitalandmain.com|US|online|private|
National Catholic Reporter|ncronline.org|US|newspaper|private|
Christianity Today|christianitytoday.com|US|magazine|private|
Education Week|edweek.org|US|newspaper|private|
The Chronicle of Higher Education|chronicle.com|US|newspaper|private|
Inside Higher Ed|insidehighered.com|US|online|private|
The 19th|19thnews.org|US|online|private|
Civil Eats|civileats.com|US|online|private|
Science;Science Magazine|science.org|US|magazine|private|American Association for the Advancement of Science
WikiLeaks|wikileaks.org||organization|private|
Wikinews|wikinews.org||online|private|Wikimedia Foundation
Global Voices|globalvoices.org|NL|online|private|
`;
