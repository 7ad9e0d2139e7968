/** The facts about the services of other regions. */
export const abroad = `
emergency-eu | phones | 112 | 1O | Directive (EU) 2018/1972, article 109

stop-it-now-gb | phones | 0808 1000 900 | 2S | stopitnow.org.uk/helpline, digitalharm.org
stop-it-now-gb | chat | yes | 2S | stopitnow.org.uk/helpline, digitalharm.org
stop-it-now-gb | languages | en, cy | 2S | stopitnow.org.uk/helpline, digitalharm.org
stop-it-now-gb | interpreters | yes | 2S | stopitnow.org.uk/helpline, digitalharm.org
stop-it-now-gb | website | https://stopitnow.org.uk/helpline | 1O | stopitnow.org.uk/helpline
report-remove | website | https://childline.org.uk/ | 2S | iwf.org.uk, learning.nspcc.org.uk
report-remove | ages | 0, 17 | 2S | iwf.org.uk, learning.nspcc.org.uk

stop-it-now-ie | phones | +44 1372 847 161 | 1O | stopitnow.org.uk/helpline
stop-it-now-ie | charged | charged | 1O | stopitnow.org.uk/helpline
stop-it-now-ie | chat | yes | 1O | stopitnow.org.uk/helpline
stop-it-now-ie | interpreters | yes | 1O | stopitnow.org.uk/helpline
stop-it-now-ie | website | https://stopitnow.org.uk/helpline | 1O | stopitnow.org.uk/helpline
childline-ie | phones | 1800 66 66 66 | 2S | independent.ie 2021-12-31, ispcc.ie
childline-ie | free | yes | 2S | independent.ie 2021-12-31, ispcc.ie
childline-ie | allDay | yes | 2S | independent.ie 2021-12-31, ispcc.ie
childline-ie | website | https://ispcc.ie/ | 1O | ispcc.ie

stop-it-now-us | phones | 1-888-773-8368 | 2S | stopitnow.org, digitalharm.org
stop-it-now-us | free | yes | 2S | stopitnow.org, digitalharm.org
stop-it-now-us | chat | yes | 2S | stopitnow.org, digitalharm.org
stop-it-now-us | website | https://stopitnow.org/ | 1O | stopitnow.org

talking-for-change | website | https://talkingforchange.ca/ | 1O | talkingforchange.ca
talking-for-change | chat | yes | 1O | talkingforchange.ca

stop-it-now-be | phones | 0800 200 50 | 2S | ethischsporten.be, standaard.be 2017, standaard.be 2023, hln.be 2021-12
stop-it-now-be | limited | yes | 2S | ethischsporten.be, standaard.be 2017, standaard.be 2023, hln.be 2021-12
stop-it-now-be | free | yes | 2S | ethischsporten.be, standaard.be 2017, standaard.be 2023, hln.be 2021-12
stop-it-now-be | anonymous | yes | 2S | ethischsporten.be, standaard.be 2017, standaard.be 2023, hln.be 2021-12
stop-it-now-be | chat | yes | 2S | ethischsporten.be, standaard.be 2017, standaard.be 2023, hln.be 2021-12
stop-it-now-be | languages | nl | 2S | ethischsporten.be, standaard.be 2017, standaard.be 2023, hln.be 2021-12
stop-it-now-be | website | https://stopitnow.be/ | 2S | ethischsporten.be, standaard.be 2017, standaard.be 2023, hln.be 2021-12
child-focus | phones | 116 000 | 2S | childfocus.be, tvl.be 2024-03
child-focus | free | yes | 2S | childfocus.be, tvl.be 2024-03
child-focus | allDay | yes | 2S | childfocus.be, tvl.be 2024-03
child-focus | website | https://childfocus.be/ | 1O | childfocus.be
awel | phones | 102 | 2S | hln.be 2020-02, benjamindalle.be
awel | forChildren | yes | 2S | hln.be 2020-02, benjamindalle.be
awel | free | yes | 2S | hln.be 2020-02, benjamindalle.be
awel | anonymous | yes | 2S | hln.be 2020-02, benjamindalle.be
awel | languages | nl | 2S | hln.be 2020-02, benjamindalle.be
stop-it-now-brussels | phones | 0800 14 112 | 1O | stopitnow.brussels/contact
stop-it-now-brussels | chat | yes | 1O | stopitnow.brussels/contact
stop-it-now-brussels | limited | yes | 1O | stopitnow.brussels/contact
stop-it-now-brussels | free | yes | 1O | stopitnow.brussels/contact
stop-it-now-brussels | anonymous | yes | 1O | stopitnow.brussels/contact
stop-it-now-brussels | hours | Mo 14:00-16:00; We 17:00-19:00; Fr 10:00-12:00 Europe/Brussels | 1O | stopitnow.brussels/contact
stop-it-now-brussels | website | https://stopitnow.brussels/contact | 1O | stopitnow.brussels/contact
seos | phones | 0800 200 99 | 2S | dhnet.be 2021-06, rtbf.be 2023-02
seos | free | yes | 2S | dhnet.be 2021-06, rtbf.be 2023-02
seos | anonymous | yes | 2S | dhnet.be 2021-06, rtbf.be 2023-02
seos | languages | fr | 2S | dhnet.be 2021-06, rtbf.be 2023-02
seos | website | https://seos.be/ | 2S | dhnet.be 2021-06, rtbf.be 2023-02

stop-fr | phones | 0 806 23 10 63 | 2S | Libération 2026-01-28, criavs-lorraine.org, santementale.fr 2021-02
stop-fr | website | https://criavs-lorraine.org/ | 1O | criavs-lorraine.org
allo-enfance-en-danger | phones | 119 | 2S | solidarites-sante.gouv.fr, madinin-art.net 2023-09
allo-enfance-en-danger | free | yes | 2S | solidarites-sante.gouv.fr, madinin-art.net 2023-09
allo-enfance-en-danger | allDay | yes | 2S | solidarites-sante.gouv.fr, madinin-art.net 2023-09

kein-taeter-werden | website | https://kein-taeter-werden.de/ | link | kein-taeter-werden.de
hilfe-telefon-missbrauch | phones | 0800 22 55 530 | 2S | bundesregierung.de 2024-05, deutschlandfunk.de 2024-05-02
hilfe-telefon-missbrauch | free | yes | 2S | bundesregierung.de 2024-05, deutschlandfunk.de 2024-05-02
hilfe-telefon-missbrauch | anonymous | yes | 2S | bundesregierung.de 2024-05, deutschlandfunk.de 2024-05-02
hilfe-telefon-missbrauch | interpreters | yes | 2S | bundesregierung.de 2024-05, deutschlandfunk.de 2024-05-02
nummer-gegen-kummer | phones | 116 111 | 2S | bmfsfj.de 2020, sozialspende.de
nummer-gegen-kummer | forChildren | yes | 2S | bmfsfj.de 2020, sozialspende.de
nummer-gegen-kummer | free | yes | 2S | bmfsfj.de 2020, sozialspende.de
nummer-gegen-kummer | anonymous | yes | 2S | bmfsfj.de 2020, sozialspende.de

nicht-taeter-werden | website | https://nicht-taeter-werden.at/ | link | nicht-taeter-werden.at
rat-auf-draht | phones | 147 | 2S | rataufdraht.at 2024-09-18, ots.at 2019-09
rat-auf-draht | forChildren | yes | 2S | rataufdraht.at 2024-09-18, ots.at 2019-09
rat-auf-draht | free | yes | 2S | rataufdraht.at 2024-09-18, ots.at 2019-09
rat-auf-draht | allDay | yes | 2S | rataufdraht.at 2024-09-18, ots.at 2019-09
rat-auf-draht | website | https://rataufdraht.at/ | 1O | rataufdraht.at 2024-09-18

beforemore | languages | de | 1S | watson.ch 2026-02
dis-no | anonymous | yes | 2S | blick.ch 2025-01, watson.ch 2026-02-05
dis-no | languages | fr | 2S | blick.ch 2025-01, watson.ch 2026-02-05
pro-juventute | phones | 147 | 2S | projuventute.ch, srf.ch 2025
pro-juventute | forChildren | yes | 2S | projuventute.ch, srf.ch 2025
pro-juventute | free | yes | 2S | projuventute.ch, srf.ch 2025
pro-juventute | allDay | yes | 2S | projuventute.ch, srf.ch 2025
pro-juventute | website | https://projuventute.ch/ | 1O | projuventute.ch

116111-pl | phones | 116 111 | 2S | fdds.pl, polityka.pl 2022-01
116111-pl | forChildren | yes | 2S | fdds.pl, polityka.pl 2022-01
116111-pl | free | yes | 2S | fdds.pl, polityka.pl 2022-01
116111-pl | allDay | yes | 2S | fdds.pl, polityka.pl 2022-01
116111-pl | website | https://fdds.pl/ | 1O | fdds.pl
800121212-pl | phones | 800 12 12 12 | 2S | brpd.gov.pl, wnp.pl 2023-04
800121212-pl | forChildren | yes | 2S | brpd.gov.pl, wnp.pl 2023-04
800121212-pl | free | yes | 2S | brpd.gov.pl, wnp.pl 2023-04
800121212-pl | allDay | yes | 2S | brpd.gov.pl, wnp.pl 2023-04
800121212-pl | languages | pl, uk, ru | 2S | brpd.gov.pl, wnp.pl 2023-04
800121212-pl | website | https://brpd.gov.pl/ | 1O | brpd.gov.pl

telefonul-copilului | phones | 116 111 | 2S | bursa.ro 2026-02-02, b1tv.ro 2026-02-06
telefonul-copilului | free | yes | 2S | bursa.ro 2026-02-02, b1tv.ro 2026-02-06

116111-bg | phones | 116 111 | 2S | 116111.bg, nova.bg 2026-02-02
116111-bg | forChildren | yes | 2S | 116111.bg, nova.bg 2026-02-02
116111-bg | free | yes | 2S | 116111.bg, nova.bg 2026-02-02
116111-bg | allDay | yes | 2S | 116111.bg, nova.bg 2026-02-02
116111-bg | anonymous | yes | 2S | 116111.bg, nova.bg 2026-02-02
116111-bg | website | https://116111.bg/ | 1O | 116111.bg

anar | phones | 900 20 20 10 | 2S | adeces.org, defensornavarra.es
anar | forChildren | yes | 2S | adeces.org, defensornavarra.es
anar | free | yes | 2S | adeces.org, defensornavarra.es
anar | allDay | yes | 2S | adeces.org, defensornavarra.es
anar | chat | yes | 2S | adeces.org, defensornavarra.es
prevensi | website | https://prevensi.es/ | 1S | barcelona.cat, intress.org 2022

telefono-azzurro | phones | 19696 | 2S | azzurro.it, tg24.sky.it 2025-04
telefono-azzurro | free | yes | 2S | azzurro.it, tg24.sky.it 2025-04
telefono-azzurro | allDay | yes | 2S | azzurro.it, tg24.sky.it 2025-04
telefono-azzurro | website | https://azzurro.it/ | 1O | azzurro.it
emergenza-infanzia | phones | 114 | 2S | azzurro.it, tg24.sky.it 2025-04
emergenza-infanzia | free | yes | 2S | azzurro.it, tg24.sky.it 2025-04
emergenza-infanzia | allDay | yes | 2S | azzurro.it, tg24.sky.it 2025-04
emergenza-infanzia | website | https://azzurro.it/ | 1O | azzurro.it

sos-crianca | phones | 116 111 | 2S | solidariedade.pt, vidaativa.pt

stop-it-now-au | phones | 1800 01 1800 | 2S | stopitnow.org.au, abc.net.au
stop-it-now-au | website | https://stopitnow.org.au/ | 1O | stopitnow.org.au

det-finnes-hjelp | website | https://detfinneshjelp.no/ | 2S | helsedirektoratet.no 2020-08, nrk.no 2020
det-finnes-hjelp | chat | yes | 2S | helsedirektoratet.no 2020-08, nrk.no 2020
det-finnes-hjelp | anonymous | yes | 2S | helsedirektoratet.no 2020-08, nrk.no 2020
det-finnes-hjelp | ages | 18 | 2S | helsedirektoratet.no 2020-08, nrk.no 2020
alarmtelefonen | phones | 116 111 | 2S | kristiansand.kommune.no 2020, klartale.no
alarmtelefonen | forChildren | yes | 2S | kristiansand.kommune.no 2020, klartale.no
alarmtelefonen | free | yes | 2S | kristiansand.kommune.no 2020, klartale.no
alarmtelefonen | allDay | yes | 2S | kristiansand.kommune.no 2020, klartale.no

bryd-cirklen | website | https://brydcirklen.dk/ | link | psykiatri-regionh.dk
bornetelefonen | phones | 116 111 | 2S | ekstrabladet.dk 2021-11, bt.dk 2022-12
bornetelefonen | forChildren | yes | 2S | ekstrabladet.dk 2021-11, bt.dk 2022-12
bornetelefonen | allDay | yes | 2S | ekstrabladet.dk 2021-11, bt.dk 2022-12
bornetelefonen | chat | yes | 2S | ekstrabladet.dk 2021-11, bt.dk 2022-12

bris | phones | 116 111 | 2S | 8sidor.se 2025-08-20, bris.se 2023
bris | forChildren | yes | 2S | 8sidor.se 2025-08-20, bris.se 2023
bris | allDay | yes | 2S | 8sidor.se 2025-08-20, bris.se 2023
bris | chat | yes | 2S | 8sidor.se 2025-08-20, bris.se 2023
bris | website | https://bris.se/ | 1O | bris.se 2023

troubled-desire | website | https://troubled-desire.com/ | link | kein-taeter-werden.de 2019-10
troubled-desire | languages | de, en, es, mr, pt, fr, tr | link | kein-taeter-werden.de 2019-10
redirection | website | https://redirectionprogram.com/ | link | suojellaanlapsia.fi 2023-05, ecsa.lucyfaithfull.org
take-it-down-world | website | https://takeitdown.ncmec.org/ | 1O | takeitdown.ncmec.org/nl
stopncii-world | website | https://stopncii.org/ | 1O | stopncii.org
`;
