<?php
/*
 * A must-use plugin for the test alone.
 *
 * WordPress fetches an embed only from a public address, on port 80, 443 or
 * 8080. The forms stand on a free port of the loopback address: that one
 * origin is let through. Everything else is as WordPress comes.
 */
function signpost_is_forms_origin($url)
{
    return strpos($url, getenv('FORMS_ORIGIN') . '/') === 0;
}

add_filter(
    'http_request_host_is_external',
    function ($external, $host, $url) {
        return $external || signpost_is_forms_origin($url);
    },
    10,
    3
);

add_filter(
    'http_allowed_safe_ports',
    function ($ports, $host, $url) {
        $port = parse_url($url, PHP_URL_PORT);
        return signpost_is_forms_origin($url) ? array_merge($ports, [$port]) : $ports;
    },
    10,
    3
);

/* The installation would send its administrator a letter. */
add_filter('pre_wp_mail', '__return_true');
