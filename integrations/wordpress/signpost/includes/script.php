<?php
/**
 * The script: once on each page that has a block or a shortcode.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/** Puts the script on the page. */
function signpost_enqueue_script() {
	wp_enqueue_script( 'signpost', signpost_url( 'signpost.js' ), array(), SIGNPOST_VERSION, true );
}

/**
 * Writes the tag of the script: a module, that optimisers and consent tools leave alone.
 *
 * @param string $tag    The tag that WordPress wrote.
 * @param string $handle The script's name.
 * @param string $src    The script's address.
 * @return string
 */
function signpost_script_tag( $tag, $handle, $src ) {
	if ( 'signpost' !== $handle ) {
		return $tag;
	}
	// Rocket Loader (before `src`), Autoptimize, LiteSpeed Cache (two), WP Rocket (two), Cookiebot.
	return sprintf(
		"<script data-cfasync=\"false\" data-noptimize=\"1\" data-no-optimize=\"1\" data-no-defer=\"1\" nowprocket data-no-minify=\"1\" data-cookieconsent=\"ignore\" type=\"module\" src=\"%s\" id=\"signpost-js\"></script>\n", // phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript
		esc_url( $src )
	);
}
add_filter( 'script_loader_tag', 'signpost_script_tag', 10, 3 );

/**
 * Adds the script to a list of what an optimiser must leave alone.
 *
 * @param string[]|string $excluded The list; Autoptimize has text with commas.
 * @return string[]|string
 */
function signpost_exclude_script( $excluded ) {
	$ours = '/files/signpost.js';
	return is_array( $excluded ) ? array_merge( $excluded, array( $ours ) ) : trim( "$excluded,$ours", ',' );
}
foreach ( array( 'rocket_exclude_js', 'rocket_exclude_defer_js', 'rocket_delay_js_exclusions', 'litespeed_optimize_js_excludes', 'litespeed_optm_js_defer_exc', 'autoptimize_filter_js_exclude' ) as $signpost_hook ) {
	add_filter( $signpost_hook, 'signpost_exclude_script' );
}
unset( $signpost_hook );

/**
 * Keeps the style of the prerendered panel where it is: WP Rocket removes inline styles of which it sees
 * no use. To Autoptimize and LiteSpeed Cache, which combine them, the tag itself says so.
 *
 * @param string[] $attributes The attributes of the styles that it leaves alone.
 * @return string[]
 */
function signpost_keep_style( $attributes ) {
	return array_merge( (array) $attributes, array( 'data-signpost' ) );
}
add_filter( 'rocket_rucss_inline_atts_exclusions', 'signpost_keep_style' );
