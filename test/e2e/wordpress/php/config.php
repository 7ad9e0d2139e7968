<?php
/* The site's wp-config.php. Values that differ between runs come from the environment. */
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('DATABASE_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
$table_prefix = getenv('TABLE_PREFIX') ?: 'wp_';

/* A network of sites, for one of the tests, in tables of its own. */
if (getenv('NETWORK')) {
    define('MULTISITE', true);
    define('SUBDOMAIN_INSTALL', false);
    define('DOMAIN_CURRENT_SITE', getenv('NETWORK'));
    define('PATH_CURRENT_SITE', '/');
}

define('WP_HOME', getenv('SITE_ORIGIN'));
define('WP_SITEURL', getenv('SITE_ORIGIN'));

foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define($name . '_KEY', $name . getenv('SITE_KEY'));
    define($name . '_SALT', getenv('SITE_KEY') . $name);
}

/* No requests to other machines, and no background tasks. */
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', 'localhost,127.0.0.1');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_AUTO_UPDATE_CORE', false);

defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
