<?php
/**
 * The site's colours, if the settings choose them. The element measures them and shows its own where
 * theirs lack contrast.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * The colours that can be set, by custom property.
 *
 * @return string[]
 */
function signpost_colour_names() {
	return array(
		'background' => __( 'Background', 'signpost' ),
		'text'       => __( 'Text', 'signpost' ),
		'surface'    => __( 'Background of the cards', 'signpost' ),
		'accent'     => __( 'Links and phone buttons', 'signpost' ),
		'on-accent'  => __( 'Text on phone buttons', 'signpost' ),
	);
}

/**
 * The colours of the theme and of the site: the presets of theme.json, or of a classic theme.
 *
 * @return string[] Their names by slug.
 */
function signpost_palette() {
	$palette = array();
	foreach ( (array) wp_get_global_settings( array( 'color', 'palette' ) ) as $origin ) {
		foreach ( (array) $origin as $preset ) {
			if ( isset( $preset['slug'], $preset['name'] ) ) {
				$palette[ _wp_to_kebab_case( $preset['slug'] ) ] = $preset['name'];
			}
		}
	}
	return $palette;
}

/**
 * The style of the tag. A colour that the theme no longer has is ignored by the browser.
 *
 * @return string
 */
function signpost_colour_style() {
	$chosen = signpost_settings()['colours'];
	$style  = '';
	foreach ( array_keys( signpost_colour_names() ) as $name ) {
		$slug = $chosen[ $name ] ?? '';
		if ( is_string( $slug ) && preg_match( '/^[a-z0-9-]+$/', $slug ) ) {
			$style .= "--signpost-$name:var(--wp--preset--color--$slug);";
		}
	}
	return $style;
}
