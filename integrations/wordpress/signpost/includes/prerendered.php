<?php
/**
 * What visitors see without the script, from the prerendered files. The build has marked in them what
 * a setting changes: <!--need:victim-->…<!--/need:victim-->.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * The prerendered content with a block's settings.
 *
 * @param string   $html       The file.
 * @param string[] $attributes The settings.
 * @param string   $edition    The name of the file.
 * @param string   $tag        The language.
 * @return string
 */
function signpost_with_settings( $html, $attributes, $edition, $tag ) {
	// Other languages and readings are pages among our files.
	$html = str_replace( '{{base}}', esc_url( signpost_url() ), $html );
	$html = signpost_with_needs( $html, $attributes, $tag );
	$html = signpost_with_parts( $html, signpost_words( $attributes['parts'] ?? '' ) );

	$title = $attributes['label'] ?? signpost_preset( $attributes, "title:$edition" );
	if ( '' !== $title ) {
		$html = signpost_replace_marked( $html, 'title', esc_html( mb_substr( $title, 0, 100 ) ) );
	}
	if ( in_array( $attributes['theme'] ?? '', array( 'light', 'dark' ), true ) ) {
		$html = str_replace( 'data-theme="auto"', 'data-theme="' . $attributes['theme'] . '"', $html );
	}
	return preg_replace( '/<!--\/?[a-z]+(:[a-z]+)?-->/', '', $html );
}

/**
 * What whom the page is for sets, unless the setting of that name does.
 *
 * @param string[] $attributes The settings.
 * @param string   $name       Of what: `need`, `reading`, or `title:` with the name of a file.
 * @return string Empty if it sets nothing.
 */
function signpost_preset( $attributes, $name ) {
	return signpost_read_json( 'audiences.json' )[ $attributes['for'] ?? '' ][ $name ] ?? '';
}

/**
 * The needs in the order, and as few, as the settings say, with the services of the site's own.
 *
 * @param string   $html       The content.
 * @param string[] $attributes The settings.
 * @param string   $tag        The language.
 * @return string
 */
function signpost_with_needs( $html, $attributes, $tag ) {
	$needs = array();
	foreach ( signpost_needs() as $need ) {
		$needs[ $need ] = signpost_marked( $html, "need:$need" );
	}
	$needs = array_filter( $needs );
	$first = signpost_words( $attributes['need'] ?? signpost_preset( $attributes, 'need' ) );
	$only  = array_intersect( signpost_words( $attributes['only'] ?? '' ), array_keys( $needs ) );

	$shown = array_replace( array_intersect_key( array_flip( $first ), $needs ), $needs );
	if ( $only ) {
		$shown = array_intersect_key( $shown, array_flip( $only ) );
	}
	foreach ( $shown as $need => $row ) {
		$row            = signpost_replace_marked( $row, "local:$need", signpost_local_cards( $need, $tag ) );
		$shown[ $need ] = 1 === count( $shown ) ? preg_replace( '/<details /', '<details open ', $row, 1 ) : $row;
	}
	return signpost_replace_marked( $html, 'needs', implode( '', $shown ) );
}

/**
 * Only some parts. The figures are inside the section of the rubrics.
 *
 * @param string   $html  The content.
 * @param string[] $parts The parts; none means all.
 * @return string
 */
function signpost_with_parts( $html, $parts ) {
	$all   = array( 'help', 'rubrics', 'figures' );
	$shown = array_intersect( $all, $parts );
	$shown = $shown ? $shown : $all;
	if ( in_array( 'figures', $shown, true ) ) {
		$shown[] = 'rubrics';
	}
	foreach ( array_diff( $all, $shown ) as $part ) {
		$html = signpost_replace_marked( $html, $part, '' );
	}
	return $html;
}

/**
 * What is marked, from its first mark up to its last.
 *
 * @param string $html The content.
 * @param string $name The name of the mark.
 * @return string Empty if it is not there.
 */
function signpost_marked( $html, $name ) {
	list( $start, $end ) = array( strpos( $html, "<!--$name-->" ), strpos( $html, "<!--/$name-->" ) );
	return false === $start || false === $end ? '' : substr( $html, $start, $end - $start );
}

/**
 * Replaces what is marked.
 *
 * @param string $html        The content.
 * @param string $name        The name of the mark.
 * @param string $replacement What takes its place.
 * @return string
 */
function signpost_replace_marked( $html, $name, $replacement ) {
	$marked = signpost_marked( $html, $name );
	return $marked ? substr_replace( $html, $replacement, strpos( $html, $marked ), strlen( $marked ) ) : $html;
}
