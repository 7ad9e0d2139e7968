<?php
/**
 * Checks the services that somebody writes in the settings, by the rules of the element. It does not
 * read opening hours: the check of the preview says which the element can't read.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/** As many as the element reads. */
const SIGNPOST_MOST_CHARACTERS = 1000000;
const SIGNPOST_MOST_SERVICES   = 100;

/**
 * What is wrong with the JSON of local help.
 *
 * @param string $json The text of the setting.
 * @return string[] The problems, for the editor. None if all of it can be used.
 */
function signpost_local_help_problems( $json ) {
	if ( '' === trim( $json ) ) {
		return array();
	}
	if ( mb_strlen( $json ) > SIGNPOST_MOST_CHARACTERS ) {
		return array( __( 'It is too long: at most a million characters.', 'signpost' ) );
	}
	// The code that the start page gives for several languages, whose services are in a file.
	if ( '<' === trim( $json )[0] ) {
		return array( __( 'This code has no services in it. If the start page offers you a file, choose that.', 'signpost' ) );
	}
	$help = json_decode( $json, true );
	if ( ! is_array( $help ) ) {
		/* translators: %s: the error that PHP reports. */
		return array( sprintf( __( 'This is not JSON: %s.', 'signpost' ), json_last_error_msg() ) );
	}
	if ( ! isset( $help['services'] ) || ! signpost_is_list( $help['services'] ) ) {
		return array( __( 'It has no list of services: {"services": [ … ]}.', 'signpost' ) );
	}
	$problems = array();
	if ( count( $help['services'] ) > SIGNPOST_MOST_SERVICES ) {
		$problems[] = __( 'It has more than 100 services.', 'signpost' );
	}
	if ( isset( $help['owner'] ) && ! signpost_is_text( $help['owner'], 80 ) ) {
		$problems[] = __( 'The owner is not plain text of at most 80 characters.', 'signpost' );
	}
	$ids = array();
	foreach ( array_slice( $help['services'], 0, SIGNPOST_MOST_SERVICES ) as $index => $service ) {
		$found = signpost_service_problems( $service );
		$id    = $service['id'] ?? null;
		if ( is_string( $id ) && in_array( $id, $ids, true ) ) {
			$found[] = __( 'its id is that of another service.', 'signpost' );
		}
		$ids[] = $id;
		foreach ( $found as $problem ) {
			/* translators: 1: the number of a service in the list, 2: what is wrong with it. */
			$problems[] = sprintf( __( 'Service %1$d: %2$s', 'signpost' ), $index + 1, $problem );
		}
	}
	return $problems;
}

/**
 * What is wrong with one service.
 *
 * @param mixed $service The service.
 * @return string[]
 */
function signpost_service_problems( $service ) {
	if ( ! is_array( $service ) ) {
		return array( __( 'it is not an object.', 'signpost' ) );
	}
	$need   = signpost_needs_of( $service );
	$phone  = $service['phone'] ?? null;
	$checks = array(
		__( 'its id is missing, or has other characters than letters, digits, - _ and .', 'signpost' ) => is_string( $service['id'] ?? null ) && preg_match( '/^[\w.-]{1,64}$/D', $service['id'] ),
		__( 'its need is not a list of self, other, victim, report or despair.', 'signpost' ) => $need && ! array_diff( $need, signpost_needs() ),
		__( 'its name is missing, has markup, or has more than 80 characters.', 'signpost' ) => signpost_is_text( $service['name'] ?? null, 80 ),
		__( 'its text has markup, or has more than 300 characters.', 'signpost' ) => ! isset( $service['text'] ) || signpost_is_text( $service['text'], 300 ),
		__( 'it has neither a phone number nor a website.', 'signpost' ) => isset( $phone ) || isset( $service['href'] ),
		__( 'its phone number is not one whole number, with area code.', 'signpost' ) => ! isset( $phone ) || signpost_dial( $phone ) || signpost_is_national( $phone ),
		__( 'its phone number is that of a national service.', 'signpost' ) => ! isset( $phone ) || ! signpost_is_national( $phone ),
		__( 'its website is not an address with http or https.', 'signpost' ) => ! isset( $service['href'] ) || signpost_website( $service['href'] ),
		__( 'its hours are not a text of at most 300 characters.', 'signpost' ) => ! isset( $service['hours'] ) || signpost_is_text( $service['hours'], 300, false ),
		__( 'its time zone is unknown.', 'signpost' ) => ! isset( $service['timeZone'] ) || signpost_is_time_zone( $service['timeZone'] ),
	);
	return array_keys( array_filter( $checks, static fn( $passed ) => ! $passed ) );
}

/**
 * Whether a value is an array without keys of its own.
 *
 * @param mixed $value The value.
 * @return bool
 */
function signpost_is_list( $value ) {
	return is_array( $value ) && array_values( $value ) === $value;
}

/**
 * The needs of a service: a list, or words.
 *
 * @param array $service The service.
 * @return string[] None if they are not text.
 */
function signpost_needs_of( $service ) {
	$needs = $service['need'] ?? '';
	$needs = is_string( $needs ) ? preg_split( '/\s+/', $needs, -1, PREG_SPLIT_NO_EMPTY ) : $needs;
	return signpost_is_list( $needs ) && count( array_filter( $needs, 'is_string' ) ) === count( $needs ) ? $needs : array();
}

/**
 * A text on one line.
 *
 * @param mixed $value The value.
 * @return string Empty if it is not a text.
 */
function signpost_line( $value ) {
	return is_string( $value ) ? trim( (string) preg_replace( '/[\s\p{Z}]+/u', ' ', $value ) ) : '';
}

/**
 * Whether a value is a text, or one per language.
 *
 * @param mixed $value           The value.
 * @param int   $longest         How many characters it may have.
 * @param bool  $is_multilingual Whether it may be one per language.
 * @return bool
 */
function signpost_is_text( $value, $longest, $is_multilingual = true ) {
	if ( is_string( $value ) ) {
		$line = signpost_line( $value );
		// Neither markup, nor signs that nobody sees or that turn the direction; and letters or digits.
		return mb_strlen( $line ) <= $longest
			&& ! preg_match( '/<[a-z!\/?]|&#?\w+;/i', $line )
			&& ! preg_match( '/[\p{Cc}\x{202d}\x{202e}]/u', $line )
			&& preg_match( '/[\p{L}\p{N}]/u', $line );
	}
	if ( ! $is_multilingual || ! is_array( $value ) || ! $value || signpost_is_list( $value ) ) {
		return false;
	}
	foreach ( $value as $tag => $text ) {
		if ( ! preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iD', (string) $tag ) || ! signpost_is_text( $text, $longest, false ) ) {
			return false;
		}
	}
	return true;
}

/**
 * Whether a value is a time zone, also by an older name.
 *
 * @param mixed $value The value.
 * @return bool
 */
function signpost_is_time_zone( $value ) {
	$names = timezone_identifiers_list( DateTimeZone::ALL_WITH_BC );
	return in_array( strtolower( signpost_line( $value ) ), array_map( 'strtolower', $names ), true );
}

/**
 * The address of a website.
 *
 * @param mixed $value What somebody wrote: an address, or only a host.
 * @return string Empty if it is none.
 */
function signpost_website( $value ) {
	$text    = signpost_line( $value );
	$is_host = preg_match( '~^([\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+(?=[/?#]|$)~u', $text )
		&& ! preg_match( '~^[^/?#]+\.(s?html?|php|aspx?|jsp|pdf|docx?)(?=[/?#]|$)~i', $text );
	$address = $is_host ? "https://$text" : $text;
	$is_safe = strlen( $text ) <= 2000 && preg_match( '~^https?://[^/\\\\\s<>"][^\s<>"]*$~iD', $address );
	return $is_safe && wp_parse_url( $address, PHP_URL_HOST ) && ! wp_parse_url( $address, PHP_URL_USER ) ? $address : '';
}
