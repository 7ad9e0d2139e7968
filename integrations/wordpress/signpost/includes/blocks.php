<?php
/**
 * The two blocks and the two shortcodes. WordPress renders both after it has removed the HTML that an
 * author may not use, so every role can place them.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/** Registers the blocks. */
function signpost_register_blocks() {
	load_plugin_textdomain( 'signpost', false, dirname( plugin_basename( SIGNPOST_FILE ) ) . '/languages' );
	wp_register_script(
		'signpost-editor',
		plugins_url( 'blocks/editor.js', SIGNPOST_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ),
		SIGNPOST_VERSION,
		true
	);
	foreach ( array(
		'panel' => signpost_panel_fields(),
		'exit'  => signpost_exit_fields(),
	) as $name => $fields ) {
		$type = array(
			'attributes'      => signpost_block_attributes( $fields ),
			'render_callback' => "signpost_{$name}_block",
		);
		if ( signpost_is_whole( "blocks/$name/block.json" ) ) {
			register_block_type( signpost_path( "blocks/$name" ), $type );
		} else {
			// Without its description, pages show the block all the same.
			$named = array(
				'title'         => 'Signpost',
				'editor_script' => 'signpost-editor',
			);
			register_block_type( "signpost/$name", array_merge( $type, $named ) );
		}
	}
}
add_action( 'init', 'signpost_register_blocks' );

/**
 * Gives every Dutch locale the Dutch texts, also `nl_BE` and `nl_NL_formal`.
 *
 * @param string $file   The file with a plugin's texts.
 * @param string $domain The plugin.
 * @return string
 */
function signpost_texts_file( $file, $domain ) {
	if ( 'signpost' !== $domain ) {
		return $file;
	}
	$dutch = 'languages/signpost-nl_NL.mo';
	$file  = preg_replace( '/-nl_\w+\.mo$/', '-nl_NL.mo', $file );
	// Half a file would make texts empty, also the one that says that files are missing.
	return signpost_path( $dutch ) === $file && ! signpost_is_whole( $dutch ) ? '' : $file;
}
add_filter( 'load_textdomain_mofile', 'signpost_texts_file', 10, 2 );

/**
 * Renders the panel's block.
 *
 * @param array $attributes Its settings.
 * @return string
 */
function signpost_panel_block( $attributes ) {
	return signpost_in_block( signpost_panel( $attributes ) );
}

/**
 * Renders the exit's block.
 *
 * @param array $attributes Its settings.
 * @return string
 */
function signpost_exit_block( $attributes ) {
	return signpost_in_block( signpost_exit( $attributes ) );
}

/**
 * Wraps a block in what its alignment needs.
 *
 * @param string $html The content.
 * @return string
 */
function signpost_in_block( $html ) {
	return $html ? '<div ' . get_block_wrapper_attributes() . ">$html</div>" : '';
}

/**
 * Renders the panel's shortcode.
 *
 * @param array|string $attributes Its settings.
 * @return string
 */
function signpost_panel_shortcode( $attributes ) {
	return signpost_in_shortcode( signpost_panel( $attributes ) );
}
add_shortcode( 'signpost', 'signpost_panel_shortcode' );

/**
 * Renders the exit's shortcode.
 *
 * @param array|string $attributes Its settings.
 * @return string
 */
function signpost_exit_shortcode( $attributes ) {
	return signpost_in_shortcode( signpost_exit( $attributes ) );
}
add_shortcode( 'signpost_exit', 'signpost_exit_shortcode' );

/**
 * Wraps a shortcode's content, so that WordPress puts no paragraph around a tag that it does not know:
 * that would end at the paragraph in it. It does so to content that it filters a second time.
 *
 * @param string $html The content.
 * @return string
 */
function signpost_in_shortcode( $html ) {
	return $html ? "<div>$html</div>" : '';
}

/**
 * Keeps WordPress from changing the quotes and dashes of our text, which has the right ones.
 *
 * @param string[] $tags The tags whose text stays as it is.
 * @return string[]
 */
function signpost_keep_text( $tags ) {
	return array_merge( $tags, array( 'signpost-panel', 'signpost-exit' ) );
}
add_filter( 'no_texturize_tags', 'signpost_keep_text' );

/** Gives the editor's script what it shows, in the language of the editor. */
function signpost_editor_data() {
	$language = signpost_language( '' );
	$services = signpost_local_tags( $language['tag'] );
	$data     = array(
		'files'    => untrailingslashit( signpost_url() ),
		'script'   => add_query_arg( 'ver', SIGNPOST_VERSION, signpost_url( 'signpost.js' ) ),
		'language' => $language['tag'],
		'style'    => signpost_colour_style(),
		'content'  => signpost_contact() . $services,
		'owner'    => $services ? signpost_local_owner( $language['tag'] ) : '',
		'settings' => __( 'Settings', 'signpost' ),
		'blocks'   => array(
			'panel' => signpost_editor_fields( signpost_panel_fields() ),
			'exit'  => signpost_editor_fields( signpost_exit_fields() ),
		),
	);
	wp_add_inline_script( 'signpost-editor', 'window.signpostEditor = ' . wp_json_encode( $data ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'signpost_editor_data' );

/**
 * The settings for the editor: lists, since JSON objects may lose their order.
 *
 * @param array[] $fields The settings.
 * @return array[]
 */
function signpost_editor_fields( $fields ) {
	$list = array();
	foreach ( $fields as $name => $field ) {
		$options = array();
		foreach ( $field['options'] ?? array() as $value => $label ) {
			$options[] = compact( 'value', 'label' );
		}
		$list[] = array_merge( $field, compact( 'name', 'options' ) );
	}
	return $list;
}
