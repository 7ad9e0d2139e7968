<?php
/**
 * Plugin Name:       Signpost
 * Description:       Shows where to get help around online child sexual abuse: two blocks and two shortcodes. All files are on your own site.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       signpost
 * Domain Path:       /languages
 *
 * The build writes what stands in double braces, and the folder files/.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

define( 'SIGNPOST_VERSION', '{{version}}' );
define( 'SIGNPOST_FILE', __FILE__ );
define( 'SIGNPOST_OPTION', 'signpost' );

// In the code, not in a file that is read: it shows whatever file is missing.
define( 'SIGNPOST_CONTACT', '{{contact}}' );

// The size of each file of includes/, as JSON.
define( 'SIGNPOST_INCLUDES', '{{includes}}' );

/**
 * Loads the rest of the plugin.
 *
 * @return bool Whether it was there: after an upgrade that stopped halfway it may not be.
 */
function signpost_load() {
	$sizes = json_decode( SIGNPOST_INCLUDES, true );
	foreach ( $sizes as $file => $size ) {
		$path = __DIR__ . "/includes/$file";
		// A file of which only the beginning is there would stop the whole site.
		if ( ! is_readable( $path ) || filesize( $path ) < $size ) {
			return false;
		}
	}
	foreach ( array_keys( $sizes ) as $file ) {
		require_once __DIR__ . "/includes/$file";
	}
	return true;
}

/** Keeps the number on pages that have a block or a shortcode, and tells those who can mend it. */
function signpost_load_fallback() {
	$number = static function () {
		return '<p>' . SIGNPOST_CONTACT . '</p>';
	};
	add_shortcode( 'signpost', $number );
	add_shortcode( 'signpost_exit', '__return_empty_string' );
	add_action(
		'init',
		static function () use ( $number ) {
			register_block_type( 'signpost/panel', array( 'render_callback' => $number ) );
			register_block_type( 'signpost/exit', array( 'render_callback' => '__return_empty_string' ) );
		}
	);
	add_action(
		'admin_notices',
		static function () {
			if ( current_user_can( 'edit_posts' ) ) {
				echo '<div class="notice notice-error"><p>Signpost: files are missing. Pages keep the phone number, but not all of the help. Install the plugin again.</p></div>';
			}
		}
	);
}

if ( ! signpost_load() ) {
	signpost_load_fallback();
}
