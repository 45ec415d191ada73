/** Publishers of Mexico, Central and South America and the Caribbean, by country and name; `read-rows.ts` says what a line is. */
export const latinAmerica = `
Armando.info|armando.info||online|private|
El Faro (El Salvador);El Faro|elfaro.net||online|private|
El Toque|eltoque.com||online|private|
La Prensa (Nicaragua)|laprensani.com;laprensa.com.ni||newspaper|private|
WIC News|wicnews.com||online|private|
Antigua Observer;Antigua Observer Newspaper|antiguaobserver.com|AG|newspaper|private|
Ámbito;Ámbito Financiero;Ambito Financiero|ambito.com|AR|newspaper|private|
Buenos Aires Herald|buenosairesherald.com|AR|newspaper|private|
Buenos Aires Times|batimes.com.ar|AR|newspaper|private|Editorial Perfil
C5N|c5n.com|AR|broadcaster|private|
Clarín;Clarin|clarin.com|AR|newspaper|private|Grupo Clarín
El Cronista|cronista.com|AR|newspaper|private|
Infobae|infobae.com|AR|online|private|
La Nación (Argentina)|lanacion.com.ar|AR|newspaper|private|
La Voz del Interior|lavoz.com.ar|AR|newspaper|private|Grupo Clarín
Página/12;Página 12;Pagina 12|pagina12.com.ar|AR|newspaper|private|Grupo Octubre
Perfil;Perfil (Argentina)|perfil.com|AR|newspaper|private|Editorial Perfil
Todo Noticias;TN (Argentina)|tn.com.ar|AR|broadcaster|private|Grupo Clarín
Barbados Today|barbadostoday.bb|BB|newspaper|private|
Caribbean Media Corporation;CANA News|cananewsonline.com|BB|agency|private|
Nation News (Barbados);NationNews|nationnews.com|BB|newspaper|private|One Caribbean Media
Bernews|bernews.com|BM|online|private|
The Royal Gazette;Royal Gazette|royalgazette.com|BM|newspaper|private|
El Deber|eldeber.com.bo|BO|newspaper|private|
La Razón (Bolivia)|la-razon.com|BO|newspaper|private|
Los Tiempos|lostiempos.com|BO|newspaper|private|
Página Siete|paginasiete.bo|BO|newspaper|private|
A Tarde|atarde.com.br|BR|newspaper|private|
Agência Pública|apublica.org|BR|agency|private|
Band News;Band (Brazil)|band.uol.com.br|BR|broadcaster|private|Grupo Bandeirantes
CartaCapital;Carta Capital|cartacapital.com.br|BR|magazine|private|
CBN (Brazil)|cbn.globo.com|BR|broadcaster|private|Grupo Globo
CNN Brasil|cnnbrasil.com.br|BR|broadcaster|private|
Correio Braziliense|correiobraziliense.com.br|BR|newspaper|private|Diários Associados
Estado de Minas|em.com.br|BR|newspaper|private|Diários Associados
Extra (Brazil)|extra.globo.com|BR|newspaper|private|Grupo Globo
Folha de S.Paulo;Folha de S. Paulo;Folha;Folha de São Paulo|folha.uol.com.br;folha.com.br|BR|newspaper|private|Grupo Folha
G1;Globo;TV Globo;GloboNews|g1.globo.com;globo.com|BR|online|private|Grupo Globo
Gazeta do Povo|gazetadopovo.com.br|BR|newspaper|private|
IstoÉ|istoe.com.br|BR|magazine|private|
Jornal do Brasil|jb.com.br|BR|newspaper|private|
Jovem Pan|jovempan.com.br|BR|broadcaster|private|
Metrópoles|metropoles.com|BR|online|private|
Nexo Jornal|nexojornal.com.br|BR|online|private|
O Estado de S. Paulo;Estadão;O Estado de São Paulo|estadao.com.br|BR|newspaper|private|Grupo Estado
O Globo|oglobo.globo.com|BR|newspaper|private|Grupo Globo
Piauí;revista piauí|piaui.folha.uol.com.br|BR|magazine|private|
Poder360|poder360.com.br|BR|online|private|
R7;Record (Brazil);RecordTV|r7.com|BR|broadcaster|private|Grupo Record
SBT News|sbtnews.sbt.com.br|BR|broadcaster|private|
The Intercept Brasil|intercept.com.br|BR|online|private|
The Rio Times|riotimesonline.com|BR|online|private|
UOL|uol.com.br|BR|online|private|Grupo Folha
Valor Econômico;Valor International|valor.globo.com;valorinternational.globo.com|BR|newspaper|private|Grupo Globo
Veja|veja.abril.com.br|BR|magazine|private|Editora Abril
Zero Hora;GZH|gauchazh.clicrbs.com.br;zerohora.com.br|BR|newspaper|private|Grupo RBS
Eyewitness News (Bahamas)|ewnews.com|BS|online|private|
The Nassau Guardian;Nassau Guardian|thenassauguardian.com|BS|newspaper|private|
The Tribune (Bahamas)|tribune242.com|BS|newspaper|private|
Amandala|amandala.com.bz|BZ|newspaper|private|
Breaking Belize News|breakingbelizenews.com|BZ|online|private|
BioBioChile;Radio Bío-Bío|biobiochile.cl|CL|broadcaster|private|Bío-Bío Comunicaciones
CIPER|ciperchile.cl|CL|online|private|
CNN Chile|cnnchile.com|CL|broadcaster|private|
Cooperativa|cooperativa.cl|CL|broadcaster|private|
El Mercurio;Emol|emol.com;elmercurio.com|CL|newspaper|private|El Mercurio S.A.P.
El Mostrador|elmostrador.cl|CL|online|private|
La Cuarta|lacuarta.com|CL|newspaper|private|Copesa
La Tercera|latercera.com|CL|newspaper|private|Copesa
Las Últimas Noticias|lun.com|CL|newspaper|private|El Mercurio S.A.P.
Televisión Nacional de Chile;TVN (Chile);24 Horas (Chile)|tvn.cl;24horas.cl|CL|broadcaster|public|Televisión Nacional de Chile
The Clinic|theclinic.cl|CL|online|private|
Blu Radio|bluradio.com|CO|broadcaster|private|Grupo Santo Domingo
Caracol Radio|caracol.com.co|CO|broadcaster|private|PRISA
Caracol Televisión;Noticias Caracol|noticias.caracoltv.com;caracoltv.com|CO|broadcaster|private|Grupo Santo Domingo
Colombia Reports|colombiareports.com|CO|online|private|
El Colombiano|elcolombiano.com|CO|newspaper|private|
El Espectador|elespectador.com|CO|newspaper|private|Grupo Santo Domingo
El Heraldo (Colombia)|elheraldo.co|CO|newspaper|private|
El País (Cali)|elpais.com.co|CO|newspaper|private|
El Tiempo (Colombia);El Tiempo|eltiempo.com|CO|newspaper|private|Luis Carlos Sarmiento Angulo
La República (Colombia)|larepublica.co|CO|newspaper|private|Organización Ardila Lülle
La Silla Vacía|lasillavacia.com|CO|online|private|
Portafolio|portafolio.co|CO|newspaper|private|Luis Carlos Sarmiento Angulo
RCN Radio;Noticias RCN|rcnradio.com;noticiasrcn.com|CO|broadcaster|private|Organización Ardila Lülle
Semana;Revista Semana|semana.com|CO|magazine|private|Grupo Gilinski
The City Paper Bogotá;City Paper Bogotá|thecitypaperbogota.com|CO|newspaper|private|
W Radio (Colombia)|wradio.com.co|CO|broadcaster|private|PRISA
Confidencial (Nicaragua)|confidencial.digital;confidencial.com.ni|CR|online|private|
CRHoy|crhoy.com|CR|online|private|
Divergentes|divergentes.com|CR|online|private|
La Nación (Costa Rica)|nacion.com|CR|newspaper|private|Grupo Nación (Costa Rica)
Semanario Universidad|semanariouniversidad.com|CR|newspaper|public|University of Costa Rica
The Tico Times;Tico Times|ticotimes.net|CR|online|private|
14ymedio|14ymedio.com|CU|online|private|
Cubadebate|cubadebate.cu|CU|online|state|Government of Cuba
Granma|granma.cu|CU|newspaper|state|Communist Party of Cuba
Juventud Rebelde|juventudrebelde.cu|CU|newspaper|state|Communist Party of Cuba
Radio Reloj|radioreloj.cu|CU|broadcaster|state|Government of Cuba
Curaçao Chronicle|curacaochronicle.com|CW|online|private|
Dominica News Online|dominicanewsonline.com|DM|online|private|
Diario Libre|diariolibre.com|DO|newspaper|private|
Dominican Today|dominicantoday.com|DO|online|private|
El Caribe (Dominican Republic)|elcaribe.com.do|DO|newspaper|private|
Hoy (Dominican Republic)|hoy.com.do|DO|newspaper|private|
Listín Diario|listindiario.com|DO|newspaper|private|
Ecuavisa|ecuavisa.com|EC|broadcaster|private|
El Comercio (Ecuador)|elcomercio.com|EC|newspaper|private|
El Telégrafo (Ecuador)|eltelegrafo.com.ec|EC|newspaper|state|Government of Ecuador
El Universo|eluniverso.com|EC|newspaper|private|
Expreso (Ecuador)|expreso.ec|EC|newspaper|private|
Primicias|primicias.ec|EC|online|private|
Teleamazonas|teleamazonas.com|EC|broadcaster|private|
CiberCuba|cibercuba.com|ES|online|private|
Diario de Cuba|diariodecuba.com|ES|online|private|
NOW Grenada|nowgrenada.com|GD|online|private|
elPeriódico (Guatemala)|elperiodico.com.gt|GT|newspaper|private|
La Hora (Guatemala)|lahora.gt|GT|newspaper|private|
Plaza Pública|plazapublica.com.gt|GT|online|private|Rafael Landívar University
Prensa Libre (Guatemala);Prensa Libre|prensalibre.com|GT|newspaper|private|
Guyana Chronicle|guyanachronicle.com|GY|newspaper|state|Government of Guyana
Kaieteur News|kaieteurnewsonline.com|GY|newspaper|private|
News Room Guyana|newsroom.gy|GY|online|private|
Stabroek News|stabroeknews.com|GY|newspaper|private|
Contracorriente|contracorriente.red|HN|online|private|
El Heraldo (Honduras)|elheraldo.hn|HN|newspaper|private|Grupo OPSA
La Prensa (Honduras)|laprensa.hn|HN|newspaper|private|Grupo OPSA
La Tribuna (Honduras)|latribuna.hn|HN|newspaper|private|
AlterPresse|alterpresse.org|HT|agency|private|
AyiboPost|ayibopost.com|HT|online|private|
Gazette Haiti|gazettehaiti.com|HT|online|private|
Juno7|juno7.ht|HT|online|private|
Le Nouvelliste (Haiti)|lenouvelliste.com|HT|newspaper|private|
Radio Télévision Caraïbes|rtchaiti.com|HT|broadcaster|private|
Jamaica Gleaner;The Gleaner;Gleaner|jamaica-gleaner.com|JM|newspaper|private|RJRGleaner Communications Group
Jamaica Observer|jamaicaobserver.com|JM|newspaper|private|
Loop News|loopnews.com;caribbean.loopnews.com|JM|online|private|
Radio Jamaica News|radiojamaicanewsonline.com|JM|broadcaster|private|RJRGleaner Communications Group
Cayman Compass|caymancompass.com|KY|newspaper|private|
Cayman News Service|caymannewsservice.com|KY|online|private|
St. Lucia News Online|stlucianewsonline.com|LC|online|private|
France-Antilles|martinique.franceantilles.fr;guadeloupe.franceantilles.fr;franceantilles.fr|MQ|newspaper|private|
Animal Político|animalpolitico.com|MX|online|private|
Aristegui Noticias|aristeguinoticias.com|MX|online|private|
El Economista (Mexico)|eleconomista.com.mx|MX|newspaper|private|
El Financiero (Mexico)|elfinanciero.com.mx|MX|newspaper|private|
El Informador|informador.mx|MX|newspaper|private|
El Norte (Mexico)|elnorte.com|MX|newspaper|private|Grupo Reforma
El Sol de México|elsoldemexico.com.mx;oem.com.mx|MX|newspaper|private|Organización Editorial Mexicana
El Universal (Mexico);El Universal|eluniversal.com.mx|MX|newspaper|private|
Excélsior;Excelsior|excelsior.com.mx|MX|newspaper|private|Grupo Imagen
Expansión (Mexico)|expansion.mx|MX|magazine|private|
La Jornada|jornada.com.mx|MX|newspaper|private|
Mexico News Daily|mexiconewsdaily.com|MX|online|private|
Milenio|milenio.com|MX|newspaper|private|Grupo Multimedios
Mural (Mexico)|mural.com.mx|MX|newspaper|private|Grupo Reforma
Proceso|proceso.com.mx|MX|magazine|private|
Reforma|reforma.com|MX|newspaper|private|Grupo Reforma
Riodoce|riodoce.mx|MX|newspaper|private|
SinEmbargo|sinembargo.mx|MX|online|private|
Televisa;N+;Noticieros Televisa|televisa.com;nmas.com.mx|MX|broadcaster|private|TelevisaUnivision
TV Azteca;Azteca Noticias|tvazteca.com|MX|broadcaster|private|Grupo Salinas
Zeta (Tijuana)|zetatijuana.com|MX|magazine|private|
El 19 Digital|el19digital.com|NI|online|state|Government of Nicaragua
La Estrella de Panamá|laestrella.com.pa|PA|newspaper|private|
La Prensa (Panama)|prensa.com|PA|newspaper|private|
Newsroom Panama|newsroompanama.com|PA|online|private|
Panamá América|panamaamerica.com.pa|PA|newspaper|private|
El Comercio (Peru)|elcomercio.pe|PE|newspaper|private|Grupo El Comercio
El Peruano|elperuano.pe|PE|newspaper|state|Government of Peru
Gestión|gestion.pe|PE|newspaper|private|Grupo El Comercio
IDL-Reporteros|idl-reporteros.pe|PE|online|private|Instituto de Defensa Legal
La República (Peru)|larepublica.pe|PE|newspaper|private|Grupo La República
Ojo Público;OjoPúblico|ojo-publico.com|PE|online|private|
Perú21;Peru21|peru21.pe|PE|newspaper|private|Grupo El Comercio
RPP;RPP Noticias;Radio Programas del Perú|rpp.pe|PE|broadcaster|private|Grupo RPP
Centro de Periodismo Investigativo|periodismoinvestigativo.com|PR|online|private|
El Nuevo Día|elnuevodia.com|PR|newspaper|private|GFR Media
NotiCel|noticel.com|PR|online|private|
Primera Hora (Puerto Rico)|primerahora.com|PR|newspaper|private|GFR Media
ABC Color|abc.com.py|PY|newspaper|private|
La Nación (Paraguay)|lanacion.com.py|PY|newspaper|private|Grupo Nación
Última Hora|ultimahora.com|PY|newspaper|private|
De Ware Tijd|dwtonline.com|SR|newspaper|private|
Starnieuws|starnieuws.com|SR|online|private|
Diario El Salvador|diarioelsalvador.com|SV|newspaper|state|Government of El Salvador
El Diario de Hoy;elsalvador.com|elsalvador.com|SV|newspaper|private|
La Prensa Gráfica|laprensagrafica.com|SV|newspaper|private|
The Daily Herald (Sint Maarten)|thedailyherald.sx|SX|newspaper|private|
Trinidad and Tobago Guardian;Trinidad Guardian|guardian.co.tt|TT|newspaper|private|Guardian Media Limited
Trinidad and Tobago Newsday|newsday.co.tt|TT|newspaper|private|
Trinidad Express;Trinidad and Tobago Express|trinidadexpress.com|TT|newspaper|private|One Caribbean Media
CubaNet|cubanet.org|US|online|private|
InSight Crime|insightcrime.org|US|online|private|
OnCuba;OnCuba News|oncubanews.com|US|online|private|
The Haitian Times;Haitian Times|haitiantimes.com|US|online|private|
Búsqueda|busqueda.com.uy|UY|newspaper|private|
El Observador (Uruguay)|elobservador.com.uy|UY|newspaper|private|
El País (Uruguay)|elpais.com.uy|UY|newspaper|private|
La Diaria|ladiaria.com.uy|UY|newspaper|private|
MercoPress;Mercopress|mercopress.com|UY|agency|private|
Montevideo Portal|montevideo.com.uy|UY|online|private|
Searchlight (Saint Vincent)|searchlight.vc|VC|newspaper|private|
St Vincent Times|stvincenttimes.com|VC|online|private|
Caracas Chronicles|caracaschronicles.com|VE|online|private|
Efecto Cocuyo|efectococuyo.com|VE|online|private|
El Nacional (Venezuela)|elnacional.com;el-nacional.com|VE|newspaper|private|
El Pitazo|elpitazo.net|VE|online|private|
El Universal (Venezuela)|eluniversal.com|VE|newspaper|private|
Globovisión|globovision.com|VE|broadcaster|private|
Runrunes|runrun.es|VE|online|private|
Tal Cual;TalCual|talcualdigital.com|VE|newspaper|private|
Telesur;teleSUR;TeleSUR English;Telesur English|telesurtv.net;telesurenglish.net|VE|broadcaster|state|
Últimas Noticias|ultimasnoticias.com.ve|VE|newspaper||
Venezolana de Televisión;VTV (Venezuela)|vtv.gob.ve|VE|broadcaster|state|Government of Venezuela
Venezuelanalysis|venezuelanalysis.com|VE|online||
BVI News|bvinews.com|VG|online|private|
Virgin Islands Daily News|virginislandsdailynews.com|VI|newspaper|private|
`;
