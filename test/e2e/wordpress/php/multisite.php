<?php
/*
 * A network of two sites, in tables of its own: activates the plugin for all, and uninstalls it. Prints
 * what each site has, as JSON. Run it in the site's folder, first with `install`.
 */
define('WP_INSTALLING', isset($argv[1]));
$_SERVER['HTTP_HOST'] = 'network.test';
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

if (isset($argv[1])) {
    wp_install('Netwerk', 'administrator', 'a@voorbeeld.test', false, '', getenv('SITE_KEY'), 'nl_NL');
    foreach ($wpdb->tables('ms_global') as $table => $prefixed) {
        $wpdb->$table = $prefixed;
    }
    install_network();
    populate_network(1, 'network.test', 'a@voorbeeld.test', 'Netwerk', '/', false);
    exit();
}

$other = wpmu_create_blog('network.test', '/tweede/', 'Tweede', 1, [], 1);
$seen = ['activated' => activate_plugin('signpost/signpost.php', '', true) === null];
wp_set_current_user(1);
foreach ([1, $other] as $site) {
    switch_to_blog($site);
    signpost_register_settings();
    $service = ['id' => 'a', 'need' => 'other', 'name' => "Wijkteam $site", 'phone' => '030 123 45 67'];
    update_option('signpost', ['help' => json_encode(['services' => [$service]])]);
    $seen['panels'][] = preg_match('/<signpost-local[^>]*name="([^"]*)"/', signpost_panel([]), $name) ? $name[1] : '';
    restore_current_blog();
}
deactivate_plugins('signpost/signpost.php', false, true);
uninstall_plugin('signpost/signpost.php');
foreach ([1, $other] as $site) {
    switch_to_blog($site);
    $seen['left'][] = $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%signpost%'");
    restore_current_blog();
}
$seen['left'][] = $wpdb->get_col("SELECT meta_key FROM $wpdb->sitemeta WHERE meta_key LIKE '%signpost%'");
$seen['left'][] = $wpdb->get_col("SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%signpost%'");
echo json_encode($seen);
