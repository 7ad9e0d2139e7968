<?php
/**
 * The plugin's files. The build puts those of Signpost itself in files/.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file.
 *
 * @param string $file Its path in files/.
 * @return string
 */
function signpost_url( $file = '' ) {
	return plugins_url( "files/$file", SIGNPOST_FILE );
}

/**
 * The text of a file.
 *
 * @param string $file Its path in files/.
 * @return string Empty if it is not there, or not all of it.
 */
function signpost_read( $file ) {
	// A file of the plugin, which no request is needed for.
	return signpost_is_whole( "files/$file" ) ? (string) file_get_contents( signpost_path( "files/$file" ) ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
}

/**
 * The path of a file.
 *
 * @param string $file Its path in the plugin.
 * @return string
 */
function signpost_path( $file ) {
	return plugin_dir_path( SIGNPOST_FILE ) . $file;
}

/**
 * A JSON file of the build.
 *
 * @param string $file Its path in files/.
 * @return array Empty if it is not there.
 */
function signpost_read_json( $file ) {
	$value = json_decode( signpost_read( $file ), true );
	return is_array( $value ) ? $value : array();
}

/**
 * The sizes of the plugin's files.
 *
 * @return int[] By path, in bytes. Empty if the list is not there.
 */
function signpost_files() {
	static $files = null;
	if ( null === $files ) {
		$path  = signpost_path( 'files/files.json' );
		$files = is_readable( $path ) ? json_decode( (string) file_get_contents( $path ), true ) : array(); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
		$files = is_array( $files ) ? $files : array();
	}
	return $files;
}

/**
 * Whether a file is there, and not only its beginning: an upgrade may have stopped halfway.
 *
 * @param string $file Its path in the plugin.
 * @return bool
 */
function signpost_is_whole( $file ) {
	$path = signpost_path( $file );
	return is_readable( $path ) && filesize( $path ) >= ( signpost_files()[ $file ] ?? 1 );
}

/**
 * The files that should be there and are not, or not all of them.
 *
 * @return string[]
 */
function signpost_missing_files() {
	$files = signpost_files();
	if ( ! $files ) {
		return array( 'files/files.json' );
	}
	$is_missing = static function ( $file ) {
		return ! signpost_is_whole( $file );
	};
	return array_values( array_filter( array_keys( $files ), $is_missing ) );
}
