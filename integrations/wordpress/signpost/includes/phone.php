<?php
/**
 * Phone numbers as people write them, by the rules of the element: `parse-phone.ts`.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * A phone number as it shows: without a label and without invisible signs, with Latin digits.
 *
 * @param mixed $value What somebody wrote.
 * @return string
 */
function signpost_phone( $value ) {
	$label  = '/^(t|tel|tél|telefoon|telefoonnummer|telefon|téléphone|telefono|phone)(?!\p{L})[.:\s]*/iu';
	$shown  = preg_replace( array( '/\p{Cf}/u', $label ), '', signpost_line( $value ) );
	$digits = preg_split( '//u', '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', -1, PREG_SPLIT_NO_EMPTY );
	return trim( str_replace( $digits, array_merge( range( 0, 9 ), range( 0, 9 ) ), (string) $shown ) );
}

/**
 * What a phone number dials.
 *
 * @param mixed $value What somebody wrote.
 * @return string Empty if it is no number, or two, or a national one.
 */
function signpost_dial( $value ) {
	$shown = signpost_phone( $value );
	$dial  = signpost_international( $shown );
	// By E.164; for Dutch numbers by the Dutch numbering plan, which catches a missing digit.
	$is_valid = signpost_is_phone( $shown )
		&& ! signpost_is_two_phones( $shown )
		&& preg_match( '/^(\+[1-9]\d{7,14}|[1-9]\d{2,5})$/D', $dial )
		&& ! preg_match( '/^\+31(?![1-9]\d{8}$|(800|90[069])\d{4,7}$|97\d{9}$)/D', $dial );
	return $is_valid && ! signpost_is_national( $value ) ? $dial : '';
}

/**
 * Whether a phone number reaches a national service, or an emergency one: neither can be a site's own.
 *
 * @param mixed $value What somebody wrote.
 * @return bool
 */
function signpost_is_national( $value ) {
	static $national = null;
	if ( null === $national ) {
		$national = array_merge( array( '112', '911', '999' ), signpost_read_json( 'national-numbers.json' ) );
	}
	$shown = signpost_phone( $value );
	if ( ! signpost_is_phone( $shown ) ) {
		return false;
	}
	$dial = signpost_international( $shown );
	// The network ignores digits after the number, and may ignore a 0 after the country's code.
	$forms = array( $dial, preg_replace( '/^(\+.{1,3}?)0+/', '$1', $dial ) );
	foreach ( $national as $number ) {
		foreach ( $forms as $form ) {
			if ( 0 === strpos( $form, $number ) ) {
				return true;
			}
		}
	}
	return false;
}

/**
 * Whether a text has only what numbers are written with.
 *
 * @param string $shown The text.
 * @return bool
 */
function signpost_is_phone( $shown ) {
	return (bool) preg_match( '~^\(?\+?[\d\s()./\x{2010}-\x{2015}\x{2212}-]{3,30}$~Du', $shown );
}

/**
 * Whether a text is two numbers: `030/1234567` is one, `030 1234567/68` would dial neither of two.
 *
 * @param string $shown The text.
 * @return bool
 */
function signpost_is_two_phones( $shown ) {
	$sides = array_map( 'signpost_digits', explode( '/', $shown ) );
	return count( $sides ) > 2 || ( isset( $sides[1] ) && ( strlen( $sides[0] ) > 8 || strlen( $sides[1] ) < 5 ) );
}

/**
 * A number with the code of its country, or a short one.
 *
 * @param string $shown The number, as it shows.
 * @return string
 */
function signpost_international( $shown ) {
	return preg_replace( array( '/^00/', '/^0/' ), array( '+', '+31' ), signpost_digits( $shown ) );
}

/**
 * The digits to dial: without the 0 of `+31 (0)30`.
 *
 * @param string $shown The number, as it shows.
 * @return string
 */
function signpost_digits( $shown ) {
	$number = preg_replace( '/^\(?\+/', '00', $shown );
	return preg_replace( '/\D/', '', 0 === strpos( $number, '00' ) ? str_replace( '(0)', '', $number ) : $number );
}
