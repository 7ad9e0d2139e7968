<?php
/*
 * Prints which services of the documents on its input the plugin would show, as JSON: a list of ids for
 * each document. Without WordPress, since the check needs so little of it.
 */
define('ABSPATH', '/');

function __($text)
{
    return $text;
}

function wp_parse_url($address, $part)
{
    return parse_url($address, $part);
}

function plugin_dir_path($file)
{
    return dirname($file) . '/';
}

define('SIGNPOST_FILE', $argv[1] . '/signpost.php');
foreach (['files', 'fields', 'phone', 'local-help-check'] as $part) {
    require $argv[1] . "/includes/$part.php";
}

$usable = fn($service) => !signpost_service_problems($service);
$shown = fn($document) => array_column(array_filter($document['services'], $usable), 'id');
echo json_encode(array_map($shown, json_decode(stream_get_contents(STDIN), true)));
