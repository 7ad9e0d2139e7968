<?php
/**
 * The HTML of the panel and of the exit: complete without a script, and replaced in place by it.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * The panel.
 *
 * @param array|string $given The settings of a block or a shortcode.
 * @return string
 */
function signpost_panel( $given ) {
	$attributes = signpost_attributes( $given, signpost_panel_fields() );
	$language   = signpost_language( $attributes['lang'] ?? '' );
	$edition    = signpost_edition( $language, $attributes );
	$tag        = $language['tag'];
	if ( is_feed() ) {
		$plain = signpost_read( "html/$edition.plain.html" );
		return ( $plain ? $plain : signpost_contact() ) . signpost_local_text( $tag );
	}
	signpost_enqueue_script();

	$file = signpost_read( "html/$edition.html" );
	$file = $file ? $file : '<signpost-panel>' . signpost_contact() . '</signpost-panel>';
	$file = signpost_with_settings( $file, $attributes, $edition, $tag );

	$services = signpost_local_tags( $tag );
	if ( $services ) {
		$attributes['owner'] = signpost_local_owner( $tag );
	}
	return str_replace(
		'</signpost-panel>',
		$services . '</signpost-panel>',
		signpost_with_attributes( $file, 'signpost-panel', $language, $attributes )
	);
}

/**
 * The number that shows whatever is missing.
 *
 * @return string
 */
function signpost_contact() {
	return '<p>' . SIGNPOST_CONTACT . '</p>';
}

/**
 * The exit.
 *
 * @param array|string $given The settings of a block or a shortcode.
 * @return string
 */
function signpost_exit( $given ) {
	// In a feed there is no page to leave.
	if ( is_feed() ) {
		return '';
	}
	$attributes = signpost_attributes( $given, signpost_exit_fields() );
	$language   = signpost_language( $attributes['lang'] ?? '' );
	$file       = signpost_read( "html/{$language['tag']}.exit.html" );
	// The script shows the exit in an empty tag too.
	$file = $file ? $file : '<signpost-exit></signpost-exit>';
	signpost_enqueue_script();

	// The element warns of an address that it can't use, and goes to the weather; so does this.
	$href = esc_url( $attributes['href'] ?? '', array( 'http', 'https' ) );
	if ( $href && preg_match( '~^https?://~i', $attributes['href'] ) ) {
		$file = str_replace( 'href="{{exit}}"', 'href="' . $href . '"', $file );
	}
	return signpost_with_attributes( $file, 'signpost-exit', $language, $attributes );
}

/**
 * The name of the files in a language and a reading: `nl`, `nl-x-young`.
 *
 * @param array    $language   The language.
 * @param string[] $attributes The settings.
 * @return string
 */
function signpost_edition( $language, $attributes ) {
	$reading = $attributes['reading'] ?? signpost_preset( $attributes, 'reading' );
	return $language['tag'] . ( in_array( $reading, $language['readings'], true ) ? "-x-$reading" : '' );
}

/**
 * A prerendered file with the attributes on its tag.
 *
 * @param string   $file       The file.
 * @param string   $tag        The name of its tag.
 * @param array    $language   The language.
 * @param string[] $attributes The settings.
 * @return string
 */
function signpost_with_attributes( $file, $tag, $language, $attributes ) {
	$all = array_merge(
		$attributes,
		array(
			'lang'      => $language['tag'],
			// The script finds its files wherever an optimiser has put it.
			'data-base' => untrailingslashit( signpost_url() ),
			'style'     => signpost_colour_style(),
		)
	);
	if ( ! $all['style'] ) {
		unset( $all['style'] );
	}
	$opening = "<$tag" . signpost_html_attributes( $all ) . '>';
	// No replacement in which `$1` or `\1` in a title would mean something.
	return preg_replace_callback(
		"/<$tag\b[^>]*>/",
		static function () use ( $opening ) {
			return $opening;
		},
		$file,
		1
	);
}

/**
 * Attributes as HTML, with a space before each.
 *
 * @param string[] $attributes The attributes.
 * @return string
 */
function signpost_html_attributes( $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= " $name" . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return $html;
}
