<?php
/**
 * Removes what the plugin has stored: one option.
 *
 * @package Signpost
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $signpost_site ) {
		delete_blog_option( $signpost_site, 'signpost' );
	}
} else {
	delete_option( 'signpost' );
}
