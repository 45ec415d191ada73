/** Publishers of Australia, New Zealand and the Pacific; see `read-rows.ts` for the form of a line. */
export const oceania = `
ABC News (Australia);ABC News;ABC;Australian Broadcasting Corporation;ABC Radio Australia;Radio Australia|abc.net.au|AU|broadcaster|public|Australian Broadcasting Corporation
SBS News;SBS (Australia);Special Broadcasting Service|sbs.com.au|AU|broadcaster|public|Special Broadcasting Service
The Sydney Morning Herald;Sydney Morning Herald;SMH|smh.com.au|AU|newspaper|private|Nine Entertainment
The Age;The Age (Melbourne)|theage.com.au|AU|newspaper|private|Nine Entertainment
Australian Financial Review;The Australian Financial Review;AFR|afr.com|AU|newspaper|private|Nine Entertainment
Brisbane Times|brisbanetimes.com.au|AU|online|private|Nine Entertainment
WAtoday|watoday.com.au|AU|online|private|Nine Entertainment
9News;Nine News;9NEWS|9news.com.au;nine.com.au|AU|broadcaster|private|Nine Entertainment
The Australian|theaustralian.com.au|AU|newspaper|private|News Corp
Herald Sun|heraldsun.com.au|AU|newspaper|private|News Corp
The Daily Telegraph (Sydney)|dailytelegraph.com.au|AU|newspaper|private|News Corp
The Courier-Mail;Courier-Mail|couriermail.com.au|AU|newspaper|private|News Corp
The Advertiser (Adelaide);The Advertiser|adelaidenow.com.au|AU|newspaper|private|News Corp
The Mercury (Hobart)|themercury.com.au|AU|newspaper|private|News Corp
NT News|ntnews.com.au|AU|newspaper|private|News Corp
Geelong Advertiser|geelongadvertiser.com.au|AU|newspaper|private|News Corp
news.com.au|news.com.au|AU|online|private|News Corp
Sky News Australia|skynews.com.au|AU|broadcaster|private|News Corp
The West Australian;West Australian|thewest.com.au|AU|newspaper|private|Seven West Media
PerthNow|perthnow.com.au|AU|online|private|Seven West Media
7News;7NEWS;Seven News|7news.com.au|AU|broadcaster|private|Seven West Media
10 News;Network 10;10 News First|10play.com.au|AU|broadcaster|private|Paramount
The Canberra Times;Canberra Times|canberratimes.com.au|AU|newspaper|private|Australian Community Media
Newcastle Herald|newcastleherald.com.au|AU|newspaper|private|Australian Community Media
Illawarra Mercury|illawarramercury.com.au|AU|newspaper|private|Australian Community Media
Crikey|crikey.com.au|AU|online|private|Private Media
The Saturday Paper|thesaturdaypaper.com.au|AU|newspaper|private|Schwartz Media
The Monthly|themonthly.com.au|AU|magazine|private|Schwartz Media
The New Daily|thenewdaily.com.au|AU|online|private|
InDaily|indaily.com.au|AU|online|private|Solstice Media
The Mandarin (Australia)|themandarin.com.au|AU|online|private|Private Media
Michael West Media|michaelwest.com.au|AU|online|private|
The Interpreter (Lowy Institute)|lowyinstitute.org|AU|organization|private|Lowy Institute
The Strategist (ASPI)|aspistrategist.org.au|AU|organization||Australian Strategic Policy Institute
National Indigenous Times|nit.com.au|AU|newspaper|private|
Quadrant (Australia)|quadrant.org.au|AU|magazine|private|
The Conversation|theconversation.com|AU|online|private|
Cosmos (Australia)|cosmosmagazine.com|AU|magazine||
The New Zealand Herald;New Zealand Herald;NZ Herald|nzherald.co.nz|NZ|newspaper|private|NZME
Newstalk ZB|newstalkzb.co.nz|NZ|broadcaster|private|NZME
BusinessDesk|businessdesk.co.nz|NZ|online|private|NZME
Stuff;Stuff.co.nz;Stuff (New Zealand)|stuff.co.nz|NZ|online|private|
The Post (New Zealand);The Dominion Post|thepost.co.nz|NZ|newspaper|private|Stuff
The Press (New Zealand)|thepress.co.nz|NZ|newspaper|private|Stuff
Waikato Times|waikatotimes.co.nz|NZ|newspaper|private|Stuff
Otago Daily Times|odt.co.nz|NZ|newspaper|private|Allied Press
RNZ;Radio New Zealand;RNZ Pacific|rnz.co.nz;radionz.co.nz|NZ|broadcaster|public|
1News;1 News;TVNZ;Television New Zealand|1news.co.nz;tvnz.co.nz|NZ|broadcaster|public|Television New Zealand
Newshub|newshub.co.nz|NZ|broadcaster|private|Warner Bros. Discovery
Newsroom (New Zealand)|newsroom.co.nz|NZ|online|private|
The Spinoff|thespinoff.co.nz|NZ|online|private|
Scoop (New Zealand)|scoop.co.nz|NZ|online|private|
Asia Pacific Report|asiapacificreport.nz|NZ|online|private|
Fiji Times;The Fiji Times|fijitimes.com;fijitimes.com.fj|FJ|newspaper|private|
Fiji Sun|fijisun.com.fj|FJ|newspaper|private|
FBC News;Fiji Broadcasting Corporation|fbcnews.com.fj|FJ|broadcaster||
Fijivillage|fijivillage.com|FJ|online|private|
Islands Business|islandsbusiness.com|FJ|magazine|private|
PACNEWS;Pacific Islands News Association|pina.com.fj|FJ|agency|private|
Post-Courier;PNG Post-Courier;Papua New Guinea Post-Courier|postcourier.com.pg|PG|newspaper|private|News Corp
The National (Papua New Guinea)|thenational.com.pg|PG|newspaper|private|
EMTV|emtv.com.pg|PG|broadcaster||
Solomon Star|solomonstarnews.com|SB|newspaper|private|
Solomon Times|solomontimes.com|SB|online|private|
Vanuatu Daily Post|dailypost.vu|VU|newspaper|private|
Samoa Observer|samoaobserver.ws|WS|newspaper|private|
Matangi Tonga|matangitonga.to|TO|online|private|
Cook Islands News|cookislandsnews.com|CK|newspaper|private|
Marshall Islands Journal|marshallislandsjournal.com|MH|newspaper|private|
Pacific Daily News|guampdn.com|GU|newspaper|private|
The Guam Daily Post|postguam.com|GU|newspaper|private|
Saipan Tribune|saipantribune.com|MP|newspaper|private|
Les Nouvelles calédoniennes|lnc.nc|NC|newspaper|private|
Tahiti Infos|tahiti-infos.com|PF|newspaper|private|
`;
