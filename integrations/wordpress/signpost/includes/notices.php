<?php
/**
 * Tells those who can mend it what is wrong.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * What is wrong with the plugin's files.
 *
 * @return string Empty if nothing is.
 */
function signpost_problem() {
	$missing = signpost_missing_files();
	if ( ! $missing ) {
		return '';
	}
	return sprintf(
		/* translators: 1: how many files, 2: the name of one of them. */
		__( 'Signpost: %1$d files are missing, such as %2$s. Pages keep the phone number, but not all of the help. Install the plugin again.', 'signpost' ),
		count( $missing ),
		$missing[0]
	);
}

/** Shows it in the dashboard. */
function signpost_show_problem() {
	$problem = current_user_can( 'edit_posts' ) ? signpost_problem() : '';
	if ( $problem ) {
		printf( '<div class="notice notice-error"><p>%s</p></div>', esc_html( $problem ) );
	}
}
add_action( 'admin_notices', 'signpost_show_problem' );

/** Tells those who can mend it that stored help has faults: a new version may be stricter, or know its number. */
function signpost_show_help_problem() {
	if ( current_user_can( 'manage_options' ) && signpost_local_help_problems( signpost_settings()['help'] ) ) {
		printf(
			'<div class="notice notice-warning"><p>%s <a href="%s">%s</a></p></div>',
			esc_html__( 'Signpost: not all of your own help can be shown any more.', 'signpost' ),
			esc_url( admin_url( 'options-general.php?page=signpost' ) ),
			esc_html__( 'See what is wrong', 'signpost' )
		);
	}
}
add_action( 'admin_notices', 'signpost_show_help_problem' );

/** Shows it in the block editor, which has notices of its own, whether the blocks' script is there or not. */
function signpost_show_problem_in_editor() {
	$problem = signpost_problem();
	if ( $problem ) {
		wp_enqueue_script( 'wp-notices' );
		wp_add_inline_script( 'wp-notices', 'wp.data.dispatch( "core/notices" ).createErrorNotice( ' . wp_json_encode( $problem ) . ' );' );
	}
}
add_action( 'enqueue_block_editor_assets', 'signpost_show_problem_in_editor' );
