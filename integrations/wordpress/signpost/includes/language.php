<?php
/**
 * Which language a page shows.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * The languages that Signpost has, each with its tag, name and readings.
 *
 * @return array[]
 */
function signpost_languages() {
	static $languages = null;
	if ( null === $languages ) {
		$languages = signpost_read_json( 'languages.json' );
	}
	return $languages;
}

/**
 * The language to show.
 *
 * @param string $chosen The block's own setting, which goes before that of the page.
 * @return array The language, with its tag, name and readings. Dutch if it is not available.
 */
function signpost_language( $chosen ) {
	foreach ( array_merge( array( $chosen ), signpost_page_languages(), array( 'nl' ) ) as $tag ) {
		$language = signpost_find_language( $tag );
		if ( $language ) {
			return $language;
		}
	}
	return array(
		'tag'      => 'nl',
		'name'     => 'Nederlands',
		'readings' => array(),
	);
}

/**
 * What says which language the page has, the surest first: Polylang, WPML, and the site.
 *
 * The last is not determine_locale(), which in an editor's preview is the editor's own.
 *
 * @return string[]
 */
function signpost_page_languages() {
	return array_filter(
		array(
			// Polylang answers WPML's hook too, with a code that the site has made up, such as `ua`.
			function_exists( 'pll_current_language' ) ? pll_current_language( 'locale' ) : '',
			apply_filters( 'wpml_current_language', null ), // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound
			get_locale(),
		),
		'is_string'
	);
}

/**
 * The language for a tag or a locale: `nl`, `nl_NL_formal`, `zh_CN`.
 *
 * @param string $tag The tag or locale.
 * @return array|null
 */
function signpost_find_language( $tag ) {
	$tag = strtolower( str_replace( '_', '-', (string) $tag ) );
	// There is no text in traditional characters; the simplified ones have a name of their own.
	if ( 0 === strpos( $tag, 'zh' ) ) {
		$tag = 'zh-hans';
	}
	foreach ( array( $tag, strtok( $tag, '-' ) ) as $wanted ) {
		foreach ( signpost_languages() as $language ) {
			if ( strtolower( $language['tag'] ) === $wanted ) {
				return $language;
			}
		}
	}
	return null;
}
