/** The facts about the Dutch services. */
export const netherlands = `
emergency | phones | 112 | 2S | politie.nl, meldpunt-kinderporno.nl
emergency | website | https://politie.nl/ | 2S | politie.nl, meldpunt-kinderporno.nl

stop-it-now | phones | 0800 266 64 36 | 2S | downloaders.stopitnow.nl 2024-06, ecsa.lucyfaithfull.org
stop-it-now | free | yes | 2S | ecsa.lucyfaithfull.org, dewaagnederland.nl 2016-06-28, nhnieuws.nl 2023-12
stop-it-now | anonymous | yes | 2S | ecsa.lucyfaithfull.org, dewaagnederland.nl 2016-06-28, nhnieuws.nl 2023-12
stop-it-now | chat | yes | 2S | nhnieuws.nl 2023-12, offlimits.nl 2024-06-11
stop-it-now | website | https://stopitnow.nl/ | 1O | offlimits.nl 2024-06-11

helpwanted | phones | 020 261 52 75 | 1O | helpwanted.nl/en
helpwanted | website | https://helpwanted.nl/ | 1O | helpwanted.nl, offlimits.nl 2023-07-13, offlimits.nl 2024-06-11
helpwanted | chat | yes | 1O | helpwanted.nl, offlimits.nl 2023-07-13, offlimits.nl 2024-06-11
helpwanted | anonymous | yes | 1O | helpwanted.nl, offlimits.nl 2023-07-13, offlimits.nl 2024-06-11
helpwanted | languages | nl, en | 1O | helpwanted.nl/en

take-it-down | website | https://takeitdown.ncmec.org/nl/ | 1O | takeitdown.ncmec.org/nl
stopncii | website | https://stopncii.org/?lang=nl-nl | 1O | stopncii.org
meldpunt-kinderporno | website | https://meldpunt-kinderporno.nl/ | 1O | meldpunt-kinderporno.nl
meldpunt-kinderporno | anonymous | yes | 1O | meldpunt-kinderporno.nl
meldpunt-kinderporno | form | yes | 1O | meldpunt-kinderporno.nl

veilig-thuis | phones | 0800-2000 | 2S | rijksoverheid.nl, veiligthuisgv.nl, regiogv.nl 2021-02-10
veilig-thuis | free | yes | 2S | rijksoverheid.nl, veiligthuisgv.nl, regiogv.nl 2021-02-10
veilig-thuis | allDay | yes | 2S | rijksoverheid.nl, veiligthuisgv.nl, regiogv.nl 2021-02-10
veilig-thuis | anonymous | yes | 2S | rijksoverheid.nl, veiligthuisgv.nl, regiogv.nl 2021-02-10
veilig-thuis | chat | yes | 2S | gemeente.nu 2025-10-29, veiligthuisgv.nl
veilig-thuis | unbilled | yes | 1O | veiligthuisgv.nl
veilig-thuis | website | https://veiligthuis.nl/ | 2S | regiogv.nl 2021-02-10, bredavandaag.nl 2021-02

kindertelefoon | phones | 0800-0432 | 2S | vriendenkindertelefoon.nl, culemborg.nl, skipr.nl 2020-03
kindertelefoon | free | yes | 2S | vriendenkindertelefoon.nl, culemborg.nl, skipr.nl 2020-03
kindertelefoon | anonymous | yes | 2S | vriendenkindertelefoon.nl, culemborg.nl, skipr.nl 2020-03
kindertelefoon | chat | yes | 2S | vriendenkindertelefoon.nl, culemborg.nl, skipr.nl 2020-03
kindertelefoon | ages | 8, 18 | 2S | vriendenkindertelefoon.nl, culemborg.nl, skipr.nl 2020-03
kindertelefoon | unbilled | yes | 1O | kindertelefoon.nl
kindertelefoon | website | https://kindertelefoon.nl/ | 2S | vriendenkindertelefoon.nl, culemborg.nl, skipr.nl 2020-03

slachtofferhulp | phones | 0900-0101 | 2S | slachtofferhulp.nl, politie.nl
slachtofferhulp | charged | local-rate | 2S | slachtofferhulp.nl, politie.nl
slachtofferhulp | website | https://slachtofferhulp.nl/ | 2S | slachtofferhulp.nl, politie.nl
slachtofferhulp | chat | yes | 2S | ANP 2022-01, vn.nl
slachtofferhulp | interpreters | yes | 1O | slachtofferhulp.nl

centrum-seksueel-geweld | phones | 0800-0188 | 2S | politie.nl, centrumseksueelgeweld.nl, ggdfryslan.nl 2022-11
centrum-seksueel-geweld | allDay | yes | 2S | politie.nl, centrumseksueelgeweld.nl, ggdfryslan.nl 2022-11
centrum-seksueel-geweld | website | https://centrumseksueelgeweld.nl/ | 2S | politie.nl, centrumseksueelgeweld.nl, ggdfryslan.nl 2022-11
centrum-seksueel-geweld | free | yes | 1O | centrumseksueelgeweld.nl
centrum-seksueel-geweld | anonymous | yes | 1O | centrumseksueelgeweld.nl
centrum-seksueel-geweld | chat | yes | 2S | centrumseksueelgeweld.nl, nrc.nl 2023-03-02

police | phones | 0900-8844 | 2S | politie.nl, meldpunt-kinderporno.nl
police | charged | charged | 2S | politie.nl, meldpunt-kinderporno.nl
police | website | https://politie.nl/ | 1O | politie.nl

meld-misdaad-anoniem | phones | 0800-7000 | 2S | politie.nl, sittard-geleen.nl
meld-misdaad-anoniem | free | yes | 2S | politie.nl, sittard-geleen.nl
meld-misdaad-anoniem | website | https://meldmisdaadanoniem.nl/ | 2S | meldpunt-kinderporno.nl, streekgids.nl 2021-04

113 | phones | 113, 0800-0113 | 2S | nu.nl 2020-07, ANP 2025-10-03, 113.nl
113 | allDay | yes | 2S | nu.nl 2020-07, ANP 2025-10-03, 113.nl
113 | chat | yes | 2S | nu.nl 2020-07, ANP 2025-10-03, 113.nl
113 | anonymous | yes | 1O | 113.nl
113 | website | https://113.nl/ | 1O | 113.nl
`;
