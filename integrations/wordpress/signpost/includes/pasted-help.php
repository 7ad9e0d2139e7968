<?php
/**
 * Services from the code that the start page of Signpost gives: those who have filled in its form need
 * not write JSON.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * The services in a text as JSON, if they stand in it as tags.
 *
 * @param string $text What somebody pasted.
 * @return string The text itself if there are no tags in it.
 */
function signpost_json_of_code( $text ) {
	if ( ! preg_match_all( '~<signpost-local\b([^>]*)>(.*?)</signpost-local>~is', $text, $tags, PREG_SET_ORDER ) ) {
		return $text;
	}
	$help = array();
	if ( preg_match( '~<signpost-panel\b([^>]*)>~i', $text, $panel ) ) {
		$help['owner'] = signpost_attributes_of_tag( $panel[1] )['owner'] ?? '';
	}
	$help['services'] = array();
	foreach ( $tags as $index => $tag ) {
		$help['services'][] = signpost_service_of_tag( $index + 1, signpost_attributes_of_tag( $tag[1] ), $tag[2] );
	}
	return (string) wp_json_encode( array_filter( $help ), JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
}

/**
 * A service, from its tag.
 *
 * @param int      $number     Which one it is.
 * @param string[] $attributes The attributes of the tag.
 * @param string   $inside     The HTML in the tag: a text, and links to the number and the website.
 * @return array
 */
function signpost_service_of_tag( $number, $attributes, $inside ) {
	$phone = signpost_link( 'tel:', $inside );
	// A link with words, such as "Call us", has the number in its address.
	$linked_phone = signpost_dial( $phone['text'] ) === signpost_dial( $phone['to'] ) ? $phone['text'] : $phone['to'];
	$in_language  = static function ( $text ) use ( $attributes ) {
		return $text && isset( $attributes['lang'] ) ? array( $attributes['lang'] => $text ) : $text;
	};
	return array_filter(
		array(
			'id'       => "local-$number",
			'need'     => $attributes['need'] ?? '',
			'name'     => $in_language( $attributes['name'] ?? '' ),
			'text'     => $in_language( signpost_plain( preg_replace( '~<a\b.*?</a>~is', ' ', $inside ) ) ),
			'phone'    => $attributes['phone'] ?? $linked_phone,
			'href'     => $attributes['href'] ?? signpost_link( 'http', $inside )['href'],
			'hours'    => $attributes['hours'] ?? '',
			'timeZone' => $attributes['time-zone'] ?? '',
		)
	);
}

/**
 * The first link of a kind.
 *
 * @param string $kind What its address starts with.
 * @param string $html The HTML.
 * @return string[] Its address, what follows the start of that, and its text.
 */
function signpost_link( $kind, $html ) {
	preg_match( '~<a\b[^>]*href="(' . $kind . '([^"]*))"[^>]*>(.*?)</a>~is', $html, $link );
	return array(
		'href' => signpost_plain( $link[1] ?? '' ),
		'to'   => signpost_plain( $link[2] ?? '' ),
		'text' => signpost_plain( $link[3] ?? '' ),
	);
}

/**
 * The attributes of a tag.
 *
 * @param string $html What stands in the tag after its name.
 * @return string[]
 */
function signpost_attributes_of_tag( $html ) {
	preg_match_all( '/([\w-]+)="([^"]*)"/', $html, $found );
	return array_map( 'signpost_plain', array_combine( $found[1], $found[2] ) );
}

/**
 * The text of HTML.
 *
 * @param string $html The HTML.
 * @return string
 */
function signpost_plain( $html ) {
	return signpost_line( html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}
