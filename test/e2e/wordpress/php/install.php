<?php
/* Creates the site, in Dutch, with one user of each role. Run it in the site's folder. */
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('SITE_ORIGIN'), PHP_URL_HOST);
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Gemeente Voorbeeld', 'administrator', 'a@voorbeeld.test', false, '', getenv('SITE_KEY'), 'nl_NL');

$author = wp_insert_user([
    'user_login' => 'author',
    'user_pass' => getenv('SITE_KEY'),
    'user_email' => 'b@voorbeeld.test',
    'role' => 'author',
]);
if (is_wp_error($author)) {
    fwrite(STDERR, $author->get_error_message());
    exit(1);
}

/* Avatars would come from a third party. */
update_option('show_avatars', 0);
