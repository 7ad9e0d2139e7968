<?php
/**
 * Services of the site's own, from the settings.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * A text in a language, else in Dutch, else the first there is.
 *
 * @param string|string[] $text One text, or one per language.
 * @param string          $tag  The language.
 * @return string
 */
function signpost_text( $text, $tag ) {
	return is_array( $text ) ? ( $text[ $tag ] ?? $text['nl'] ?? (string) reset( $text ) ) : (string) $text;
}

/**
 * The site's own help, as far as it can be used: a version after the one that took it may be stricter.
 *
 * @return array Its owner and its services.
 */
function signpost_local_help() {
	static $text, $help;
	$stored = signpost_settings()['help'];
	// Read once per page: each panel needs it for each of its needs.
	if ( $text !== $stored ) {
		$text    = $stored;
		$decoded = mb_strlen( $text ) > SIGNPOST_MOST_CHARACTERS ? null : json_decode( $text, true );
		$usable  = static function ( $service ) {
			return ! signpost_service_problems( $service );
		};
		$all     = array_slice( (array) ( $decoded['services'] ?? array() ), 0, SIGNPOST_MOST_SERVICES );
		$help    = array(
			'owner'    => $decoded['owner'] ?? null,
			'services' => array_filter( $all, $usable ),
		);
	}
	return $help;
}

/**
 * The services, with their texts in one language.
 *
 * @param string $tag The language.
 * @return array[]
 */
function signpost_local_services( $tag ) {
	$services = array();
	foreach ( signpost_local_help()['services'] as $service ) {
		$service['need'] = signpost_needs_of( $service );
		$service['name'] = signpost_text( $service['name'], $tag );
		$service['text'] = signpost_text( $service['text'] ?? '', $tag );
		$services[]      = $service;
	}
	return $services;
}

/**
 * Who adds the services.
 *
 * @param string $tag The language.
 * @return string
 */
function signpost_local_owner( $tag ) {
	$owner = signpost_local_help()['owner'];
	// WordPress stores the name of the site with entities.
	$site = mb_substr( wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ), 0, 80 );
	return signpost_is_text( $owner, 80 ) ? signpost_text( $owner, $tag ) : $site;
}

/**
 * The services as tags, which the script reads.
 *
 * @param string $tag The language.
 * @return string
 */
function signpost_local_tags( $tag ) {
	$html = '';
	foreach ( signpost_local_services( $tag ) as $service ) {
		$attributes = array(
			'need'      => implode( ' ', $service['need'] ),
			'name'      => $service['name'],
			'phone'     => $service['phone'] ?? '',
			'href'      => $service['href'] ?? '',
			'hours'     => $service['hours'] ?? '',
			'time-zone' => $service['timeZone'] ?? '',
		);

		$html .= '<signpost-local' . signpost_html_attributes( array_filter( $attributes, 'strlen' ) ) . '>'
			. esc_html( $service['text'] ) . ' ' . signpost_local_links( $service ) . '</signpost-local>';
	}
	return $html;
}

/**
 * The services of a need as cards, for visitors without a script.
 *
 * @param string $need The need.
 * @param string $tag  The language.
 * @return string
 */
function signpost_local_cards( $need, $tag ) {
	$html = '';
	foreach ( signpost_local_services( $tag ) as $service ) {
		if ( in_array( $need, $service['need'], true ) ) {
			$html .= '<article class="card" part="helpline local"><h4>' . esc_html( $service['name'] ) . '</h4>'
				. '<p class="muted">' . esc_html( signpost_local_owner( $tag ) ) . '</p>'
				. '<p>' . esc_html( $service['text'] ) . '</p>'
				. '<div class="contact">' . signpost_local_links( $service ) . '</div>'
				. ( isset( $service['hours'] ) ? '<p class="facts">' . esc_html( $service['hours'] ) . '</p>' : '' )
				. '</article>';
		}
	}
	return $html;
}

/**
 * The services as plain HTML, for feeds.
 *
 * @param string $tag The language.
 * @return string
 */
function signpost_local_text( $tag ) {
	$html = '';
	foreach ( signpost_local_services( $tag ) as $service ) {
		$html .= '<p><strong>' . esc_html( $service['name'] ) . '</strong> (' . esc_html( signpost_local_owner( $tag ) ) . ') '
			. esc_html( $service['text'] ) . ' ' . signpost_local_links( $service ) . '</p>';
	}
	return $html;
}

/**
 * The number and the website of a service, as links.
 *
 * @param array $service The service.
 * @return string
 */
function signpost_local_links( $service ) {
	$links = array();
	if ( isset( $service['phone'] ) ) {
		$links[] = sprintf(
			'<a href="tel:%s" dir="ltr">%s</a>',
			esc_attr( signpost_dial( $service['phone'] ) ),
			esc_html( signpost_phone( $service['phone'] ) )
		);
	}
	if ( isset( $service['href'] ) ) {
		$links[] = sprintf(
			'<a href="%s" dir="ltr">%s</a>',
			esc_url( signpost_website( $service['href'] ) ),
			esc_html( preg_replace( '~^https?://(www\.)?|/$~i', '', signpost_website( $service['href'] ) ) )
		);
	}
	return implode( ' ', $links );
}
