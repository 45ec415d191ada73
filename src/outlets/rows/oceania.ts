/** Publishers of Australia, New Zealand and the Pacific, by country and name; `read-rows.ts` says what a line is. */
export const oceania = `
10 News;Network 10;10 News First|10play.com.au|AU|broadcaster|private|Paramount
7News;7NEWS;Seven News|7news.com.au|AU|broadcaster|private|
9News;Nine News;9NEWS|9news.com.au;nine.com.au|AU|broadcaster|private|Nine Entertainment
ABC News (Australia);ABC News;ABC;Australian Broadcasting Corporation;ABC Radio Australia;Radio Australia|abc.net.au|AU|broadcaster|public|Australian Broadcasting Corporation
Australian Financial Review;The Australian Financial Review;AFR|afr.com|AU|newspaper|private|Nine Entertainment
Brisbane Times|brisbanetimes.com.au|AU|online|private|Nine Entertainment
Cosmos (Australia)|cosmosmagazine.com|AU|magazine||
Crikey|crikey.com.au|AU|online|private|Private Media
Geelong Advertiser|geelongadvertiser.com.au|AU|newspaper|private|News Corp
Herald Sun|heraldsun.com.au|AU|newspaper|private|News Corp
Illawarra Mercury|illawarramercury.com.au|AU|newspaper|private|Australian Community Media
InDaily|indaily.com.au|AU|online|private|Solstice Media
Michael West Media|michaelwest.com.au|AU|online|private|
National Indigenous Times|nit.com.au|AU|newspaper|private|
New Atlas|newatlas.com|AU|online|private|
Newcastle Herald|newcastleherald.com.au|AU|newspaper|private|Australian Community Media
news.com.au|news.com.au|AU|online|private|News Corp
NT News|ntnews.com.au|AU|newspaper|private|News Corp
PerthNow|perthnow.com.au|AU|online|private|
Quadrant (Australia)|quadrant.org.au|AU|magazine|private|
SBS News;SBS (Australia);Special Broadcasting Service|sbs.com.au|AU|broadcaster|public|Special Broadcasting Service
ScienceAlert|sciencealert.com|AU|online|private|
Sky News Australia|skynews.com.au|AU|broadcaster|private|News Corp
The Advertiser (Adelaide);The Advertiser|adelaidenow.com.au|AU|newspaper|private|News Corp
The Age;The Age (Melbourne)|theage.com.au|AU|newspaper|private|Nine Entertainment
The Australian|theaustralian.com.au|AU|newspaper|private|News Corp
The Canberra Times;Canberra Times|canberratimes.com.au|AU|newspaper|private|Australian Community Media
The Conversation|theconversation.com|AU|online|private|
The Courier-Mail;Courier-Mail|couriermail.com.au|AU|newspaper|private|News Corp
The Daily Telegraph (Sydney)|dailytelegraph.com.au|AU|newspaper|private|News Corp
The Interpreter (Lowy Institute)|lowyinstitute.org|AU|organization|private|Lowy Institute
The Mandarin (Australia)|themandarin.com.au|AU|online|private|Private Media
The Mercury (Hobart)|themercury.com.au|AU|newspaper|private|News Corp
The Monthly|themonthly.com.au|AU|magazine|private|Schwartz Media
The New Daily|thenewdaily.com.au|AU|online|private|
The Saturday Paper|thesaturdaypaper.com.au|AU|newspaper|private|Schwartz Media
The Strategist (ASPI)|aspistrategist.org.au|AU|organization||Australian Strategic Policy Institute
The Sydney Morning Herald;Sydney Morning Herald;SMH|smh.com.au|AU|newspaper|private|Nine Entertainment
The West Australian;West Australian|thewest.com.au|AU|newspaper|private|
WAtoday|watoday.com.au|AU|online|private|Nine Entertainment
Cook Islands News|cookislandsnews.com|CK|newspaper|private|
FBC News;Fiji Broadcasting Corporation|fbcnews.com.fj|FJ|broadcaster||
Fiji Sun|fijisun.com.fj|FJ|newspaper|private|
Fiji Times;The Fiji Times|fijitimes.com;fijitimes.com.fj|FJ|newspaper|private|
Fijivillage|fijivillage.com|FJ|online|private|
Islands Business|islandsbusiness.com|FJ|magazine|private|
PACNEWS;Pacific Islands News Association|pina.com.fj|FJ|agency|private|
Pacific Daily News|guampdn.com|GU|newspaper|private|
The Guam Daily Post|postguam.com|GU|newspaper|private|
Marshall Islands Journal|marshallislandsjournal.com|MH|newspaper|private|
Saipan Tribune|saipantribune.com|MP|newspaper|private|
Les Nouvelles calédoniennes|lnc.nc|NC|newspaper|private|
1News;1 News;TVNZ;Television New Zealand|1news.co.nz;tvnz.co.nz|NZ|broadcaster|public|Television New Zealand
Asia Pacific Report|asiapacificreport.nz|NZ|online|private|
BusinessDesk|businessdesk.co.nz|NZ|online|private|NZME
Newshub|newshub.co.nz|NZ|broadcaster|private|Warner Bros. Discovery
Newsroom (New Zealand)|newsroom.co.nz|NZ|online|private|
Newstalk ZB|newstalkzb.co.nz|NZ|broadcaster|private|NZME
Otago Daily Times|odt.co.nz|NZ|newspaper|private|Allied Press
RNZ;Radio New Zealand;RNZ Pacific|rnz.co.nz;radionz.co.nz|NZ|broadcaster|public|
Scoop (New Zealand)|scoop.co.nz|NZ|online|private|
Stuff;Stuff.co.nz;Stuff (New Zealand)|stuff.co.nz|NZ|online|private|Stuff Group
The New Zealand Herald;New Zealand Herald;NZ Herald|nzherald.co.nz|NZ|newspaper|private|NZME
The Post (New Zealand);The Dominion Post|thepost.co.nz|NZ|newspaper|private|Stuff Group
The Press (New Zealand)|thepress.co.nz|NZ|newspaper|private|Stuff Group
The Spinoff|thespinoff.co.nz|NZ|online|private|
Waikato Times|waikatotimes.co.nz|NZ|newspaper|private|Stuff Group
Tahiti Infos|tahiti-infos.com|PF|newspaper|private|
EMTV|emtv.com.pg|PG|broadcaster||
Post-Courier;PNG Post-Courier;Papua New Guinea Post-Courier|postcourier.com.pg|PG|newspaper|private|News Corp
The National (Papua New Guinea)|thenational.com.pg|PG|newspaper|private|
Solomon Star|solomonstarnews.com|SB|newspaper|private|
Solomon Times|solomontimes.com|SB|online|private|
Matangi Tonga|matangitonga.to|TO|online|private|
Vanuatu Daily Post|dailypost.vu|VU|newspaper|private|
Samoa Observer|samoaobserver.ws|WS|newspaper|private|
`;
