<?php
/**
 * The settings of a block, which are the attributes of the tag and of the shortcode.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * The needs, in the order of the panel.
 *
 * @return string[]
 */
function signpost_needs() {
	return array( 'self', 'other', 'victim', 'report', 'despair' );
}

/**
 * The settings of the panel, by attribute: the control for it, its label, and its choices.
 *
 * @return array[]
 */
function signpost_panel_fields() {
	$needs = array(
		'self'    => __( 'Worried about their own thoughts or behaviour', 'signpost' ),
		'other'   => __( 'Worried about a child or someone else', 'signpost' ),
		'victim'  => __( 'Something has happened to them', 'signpost' ),
		'report'  => __( 'Wants to report something', 'signpost' ),
		'despair' => __( 'Can’t go on', 'signpost' ),
	);
	return array(
		'lang'      => signpost_language_field(),
		'for'       => array(
			'control' => 'select',
			'label'   => __( 'For whom the page is', 'signpost' ),
			'options' => array(
				''        => __( 'Everyone', 'signpost' ),
				'school'  => __( 'Pupils of a school', 'signpost' ),
				'parents' => __( 'Parents', 'signpost' ),
			),
		),
		'label'     => array(
			'control' => 'text',
			'label'   => __( 'Title', 'signpost' ),
			'help'    => __( 'In place of our own. It is not translated.', 'signpost' ),
		),
		'parts'     => array(
			'control' => 'list',
			'label'   => __( 'What the panel shows', 'signpost' ),
			'help'    => __( 'Nothing ticked: everything.', 'signpost' ),
			'options' => array(
				'help'    => __( 'Help', 'signpost' ),
				'rubrics' => __( 'What the government does', 'signpost' ),
				'figures' => __( 'Figures', 'signpost' ),
			),
		),
		'need'      => array(
			'control' => 'list',
			'label'   => __( 'What comes first', 'signpost' ),
			'help'    => __( 'In the order in which you tick them. The emergency number always comes first.', 'signpost' ),
			'options' => $needs,
		),
		'only'      => array(
			'control' => 'list',
			'label'   => __( 'Show only', 'signpost' ),
			'help'    => __( 'Nothing ticked: everything.', 'signpost' ),
			'options' => $needs,
		),
		'reading'   => array(
			'control' => 'select',
			'label'   => __( 'Reading level', 'signpost' ),
			'help'    => __( 'In Dutch and English.', 'signpost' ),
			'options' => array(
				''         => __( 'As the page is for', 'signpost' ),
				'standard' => __( 'Standard', 'signpost' ),
				'plain'    => __( 'Plain language', 'signpost' ),
				'young'    => __( 'For readers of 12 to 18', 'signpost' ),
			),
		),
		'region'    => array(
			'control' => 'select',
			'label'   => __( 'Region', 'signpost' ),
			'options' => array(
				''       => __( 'The Netherlands', 'signpost' ),
				'BE'     => __( 'Belgium', 'signpost' ),
				'BE-BRU' => __( 'Brussels', 'signpost' ),
			),
		),
		'theme'     => array(
			'control' => 'select',
			'label'   => __( 'Light or dark', 'signpost' ),
			'options' => array(
				''      => __( 'As the page', 'signpost' ),
				'light' => __( 'Light', 'signpost' ),
				'dark'  => __( 'Dark', 'signpost' ),
			),
		),
		'exit'      => array(
			'control' => 'toggle',
			'label'   => __( 'A button that leaves the page at once', 'signpost' ),
			'help'    => __( 'For visitors whom someone may watch. The preview does not show it, because it would leave this page.', 'signpost' ),
		),
		'languages' => array(
			'control' => 'list',
			'label'   => __( 'Languages to choose from', 'signpost' ),
			'help'    => __( 'Nothing ticked: all.', 'signpost' ),
			'options' => wp_list_pluck( signpost_languages(), 'name', 'tag' ),
		),
	);
}

/**
 * The settings of the exit.
 *
 * @return array[]
 */
function signpost_exit_fields() {
	return array(
		'lang' => signpost_language_field(),
		'href' => array(
			'control' => 'text',
			'label'   => __( 'Where it goes', 'signpost' ),
			'help'    => __( 'A page that raises no questions. Nothing: the weather.', 'signpost' ),
		),
	);
}

/**
 * The choice of a language.
 *
 * @return array
 */
function signpost_language_field() {
	return array(
		'control' => 'select',
		'label'   => __( 'Language', 'signpost' ),
		'options' => array( '' => __( 'As the page', 'signpost' ) ) + wp_list_pluck( signpost_languages(), 'name', 'tag' ),
	);
}

/**
 * The attributes of a block, for its registration.
 *
 * @param array[] $fields Its settings.
 * @return array[]
 */
function signpost_block_attributes( $fields ) {
	$attributes = array();
	foreach ( $fields as $name => $field ) {
		$is_toggle           = 'toggle' === $field['control'];
		$attributes[ $name ] = array(
			'type'    => $is_toggle ? 'boolean' : 'string',
			'default' => $is_toggle ? false : '',
		);
	}
	return $attributes;
}

/**
 * The attributes that are set, as strings. An unknown value stays: the element knows what to do with
 * it, and tells the editor who asks it (`?signpost-check`).
 *
 * @param array|string $given  What a block or a shortcode has.
 * @param array[]      $fields Its settings.
 * @return string[]
 */
function signpost_attributes( $given, $fields ) {
	$given = is_array( $given ) ? $given : array();
	// In a shortcode `[signpost exit]` an attribute without a value is a value without a name.
	$names  = array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY );
	$values = array();
	foreach ( $fields as $name => $field ) {
		$value = $given[ $name ] ?? '';
		if ( 'toggle' === $field['control'] ) {
			if ( in_array( $name, $names, true ) || $name === $value || filter_var( $value, FILTER_VALIDATE_BOOLEAN ) ) {
				$values[ $name ] = '';
			}
		} elseif ( is_scalar( $value ) && '' !== trim( (string) $value ) ) {
			$values[ $name ] = trim( (string) $value );
		}
	}
	return $values;
}

/**
 * The words of an attribute that is a list.
 *
 * @param string $value The attribute.
 * @return string[]
 */
function signpost_words( $value ) {
	return array_values( array_unique( preg_split( '/\s+/', strtolower( $value ), -1, PREG_SPLIT_NO_EMPTY ) ) );
}
