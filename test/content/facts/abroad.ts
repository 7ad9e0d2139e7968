/** The facts about the services of other regions. */
export const abroad = `
emergency-eu | phones | 112 | 1O | Directive (EU) 2018/1972, article 109
stop-it-now-gb | phones | 0808 1000 900 | 2S | stopitnow.org.uk, digitalharm.org
stop-it-now-gb | website | https://stopitnow.org.uk/helpline | 1O | stopitnow.org.uk
stop-it-now-gb | chat | yes | 1O | stopitnow.org.uk
stop-it-now-gb | interpreters | yes | 1O | stopitnow.org.uk
stop-it-now-ie | phones | +44 1372 847 161 | 1O | stopitnow.org.uk
stop-it-now-ie | website | https://stopitnow.org.uk/helpline | 1O | stopitnow.org.uk
stop-it-now-ie | charged | charged | 1O | stopitnow.org.uk
stop-it-now-ie | chat | yes | 1O | stopitnow.org.uk
stop-it-now-ie | interpreters | yes | 1O | stopitnow.org.uk
stop-it-now-us | phones | 1-888-773-8368 | 2S | stopitnow.org, digitalharm.org
stop-it-now-us | website | https://stopitnow.org/ | 1O | stopitnow.org
stop-it-now-brussels | phones | 0800 14 112 | 1O | stopitnow.brussels
stop-it-now-brussels | website | https://stopitnow.brussels/contact | 1O | stopitnow.brussels
stop-it-now-brussels | free | yes | 1O | stopitnow.brussels
stop-it-now-brussels | hours | Mo 14:00-16:00; We 17:00-19:00; Fr 10:00-12:00 Europe/Brussels | 1O | stopitnow.brussels
stop-it-now-be | phones | 0800 200 50 | 1S | standaard.be 2017, standaard.be 2023
stop-it-now-be | website | https://stopitnow.be/ | 1S | standaard.be 2023
stop-it-now-be | languages | nl | 1S | standaard.be 2023
seos | phones | 0800 200 99 | 2S | dhnet.be 2021-06, rtbf.be 2023-02
seos | website | https://seos.be/ | 2S | dhnet.be 2021-06, rtbf.be 2023-02
seos | free | yes | 2S | dhnet.be 2021-06, rtbf.be 2023-02
seos | anonymous | yes | 2S | dhnet.be 2021-06, rtbf.be 2023-02
seos | languages | fr | 2S | dhnet.be 2021-06, rtbf.be 2023-02
stop-fr | phones | 0 806 23 10 63 | 2S | criavs-lorraine.org, santementale.fr 2021-02
stop-fr | website | https://criavs-lorraine.org/ | 2S | criavs-lorraine.org, santementale.fr 2021-02
kein-taeter-werden | website | https://kein-taeter-werden.de/ | link | kein-taeter-werden.de
nicht-taeter-werden | website | https://nicht-taeter-werden.at/ | link | nicht-taeter-werden.at
beforemore | languages | de | 1S | watson.ch 2026-02
stop-it-now-au | phones | 1800 01 1800 | 1O | stopitnow.org.au
stop-it-now-au | website | https://stopitnow.org.au/ | 1O | stopitnow.org.au
det-finnes-hjelp | website | https://detfinneshjelp.no/ | link | helsedirektoratet.no 2020-08
det-finnes-hjelp | chat | yes | link | detfinneshjelp.no
det-finnes-hjelp | anonymous | yes | link | detfinneshjelp.no
det-finnes-hjelp | ages | 18 | link | detfinneshjelp.no
bryd-cirklen | website | https://brydcirklen.dk/ | link | psykiatri-regionh.dk
troubled-desire | website | https://troubled-desire.com/ | link | kein-taeter-werden.de 2019-10
troubled-desire | languages | mul | link | kein-taeter-werden.de 2019-10
redirection | website | https://redirectionprogram.com/ | link | suojellaanlapsia.fi 2023-05, ecsa.lucyfaithfull.org
`;
