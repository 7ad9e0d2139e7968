<?php
/**
 * The settings page: services of the site's own, and the site's colours. All in one option.
 *
 * @package Signpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings, whatever is in the database.
 *
 * @return array `help`: the last JSON that was without a fault; `draft`: one with faults, if somebody has written it since; `colours`: slugs by name.
 */
function signpost_settings() {
	$stored = get_option( SIGNPOST_OPTION );
	$stored = is_array( $stored ) ? $stored : array();
	return array(
		'help'    => is_string( $stored['help'] ?? null ) ? $stored['help'] : '',
		'draft'   => is_string( $stored['draft'] ?? null ) ? $stored['draft'] : '',
		'colours' => is_array( $stored['colours'] ?? null ) ? $stored['colours'] : array(),
	);
}

/**
 * Checks what the page sends. A text with faults is kept as a draft, and pages keep the last one
 * without.
 *
 * @param mixed $given What was sent.
 * @return array
 */
function signpost_sanitize_settings( $given ) {
	$given  = is_array( $given ) ? $given : array();
	$stored = signpost_settings();
	$help   = is_string( $given['help'] ?? null ) ? trim( $given['help'] ) : '';
	if ( mb_strlen( $help ) > SIGNPOST_MOST_CHARACTERS ) {
		add_settings_error( SIGNPOST_OPTION, 'help', __( 'Your own help is too long, and was not saved.', 'signpost' ) );
		$help = $stored['draft'] ? $stored['draft'] : $stored['help'];
	}
	$help   = signpost_json_of_code( $help );
	$faults = signpost_local_help_problems( $help );
	if ( $faults ) {
		add_settings_error( SIGNPOST_OPTION, 'help', __( 'Your own help has faults, which stand at its field. The rest is saved.', 'signpost' ) );
	}

	$colours = array();
	$palette = signpost_palette();
	foreach ( array_keys( signpost_colour_names() ) as $name ) {
		$slug = $given['colours'][ $name ] ?? '';
		if ( is_string( $slug ) && isset( $palette[ $slug ] ) ) {
			$colours[ $name ] = $slug;
		} elseif ( $slug ) {
			add_settings_error( SIGNPOST_OPTION, 'colour', __( 'A colour is not one of the site’s, and was left out.', 'signpost' ) );
		}
	}
	return array(
		'help'    => $faults ? $stored['help'] : $help,
		'draft'   => $faults ? $help : '',
		'colours' => $colours,
	);
}

/** Registers the option. */
function signpost_register_settings() {
	// Only pages that show Signpost need it: so it is not among the options that every page loads.
	add_option( SIGNPOST_OPTION, array(), '', false );
	register_setting( SIGNPOST_OPTION, SIGNPOST_OPTION, array( 'sanitize_callback' => 'signpost_sanitize_settings' ) );
}
add_action( 'admin_init', 'signpost_register_settings' );

/** Adds the page to the menu. */
function signpost_add_settings_page() {
	add_options_page( 'Signpost', 'Signpost', 'manage_options', 'signpost', 'signpost_settings_page' );
}
add_action( 'admin_menu', 'signpost_add_settings_page' );

/**
 * Adds the script of the page.
 *
 * @param string $page The page of the dashboard.
 */
function signpost_settings_script( $page ) {
	if ( 'settings_page_signpost' === $page ) {
		wp_enqueue_script( 'signpost-own-help', plugins_url( 'admin/own-help.js', SIGNPOST_FILE ), array(), SIGNPOST_VERSION, true );
	}
}
add_action( 'admin_enqueue_scripts', 'signpost_settings_script' );

/** Shows the page, with a preview of what visitors see. */
function signpost_settings_page() {
	$settings = signpost_settings();
	$written  = $settings['draft'] ? $settings['draft'] : $settings['help'];
	$problems = signpost_local_help_problems( $written );
	?>
	<div class="wrap">
		<h1>Signpost</h1>
		<form action="options.php" method="post">
			<?php settings_fields( SIGNPOST_OPTION ); ?>
			<h2><?php esc_html_e( 'Your own help', 'signpost' ); ?></h2>
			<p><?php esc_html_e( 'For example your community team. Visitors see it below the national services. You need not write code:', 'signpost' ); ?></p>
			<ol>
				<li><?php esc_html_e( 'Open the start page of Signpost. Ask whoever gave you this plugin for its address.', 'signpost' ); ?></li>
				<li><?php esc_html_e( 'Fill in your services at “Eigen hulp erbij?” (“Add local help?”).', 'signpost' ); ?></li>
				<li><?php esc_html_e( 'Copy the code that you get there, and paste it in the field below. If the page offers you a file, download that, and choose it here.', 'signpost' ); ?></li>
				<li><?php esc_html_e( 'Save, and look at the preview at the end of this page.', 'signpost' ); ?></li>
			</ol>
			<p hidden>
				<label for="signpost-file"><?php esc_html_e( 'File with your own help', 'signpost' ); ?></label>
				<input type="file" id="signpost-file" accept=".json,application/json">
				<span role="status" data-done="<?php esc_attr_e( 'The file is in the field. Save it to use it.', 'signpost' ); ?>"></span>
			</p>
			<p><label for="signpost-help"><?php esc_html_e( 'Your services', 'signpost' ); ?></label></p>
			<?php if ( $problems ) : ?>
				<div class="notice notice-error inline" id="signpost-problems">
					<p><?php esc_html_e( 'Your own help can’t be used. Pages show what you saved last without faults.', 'signpost' ); ?></p>
					<ul>
						<?php foreach ( $problems as $problem ) : ?>
							<li><?php echo esc_html( $problem ); ?></li>
						<?php endforeach; ?>
					</ul>
				</div>
			<?php endif; ?>
			<textarea id="signpost-help" name="signpost[help]" rows="14" class="large-text code" dir="ltr" spellcheck="false"<?php echo $problems ? ' aria-invalid="true" aria-describedby="signpost-problems"' : ''; ?>><?php echo esc_textarea( $written ); ?></textarea>
			<details>
				<summary><?php esc_html_e( 'Write it yourself, as JSON', 'signpost' ); ?></summary>
				<pre dir="ltr">{"owner": "Gemeente Utrecht", "services": [{"id": "wijkteam", "need": ["other"], "name": "Wijkteam Utrecht-West",
	"text": {"nl": "Het wijkteam denkt met u mee."}, "phone": "030 123 45 67", "hours": "ma-vr 9.00-17.00"}]}</pre>
			</details>
			<h2><?php esc_html_e( 'Colours', 'signpost' ); ?></h2>
			<p><?php esc_html_e( 'Colours of your site. Where they lack contrast, Signpost shows its own.', 'signpost' ); ?></p>
			<table class="form-table" role="presentation">
				<?php foreach ( signpost_colour_names() as $name => $label ) : ?>
					<tr>
						<th scope="row"><label for="signpost-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $label ); ?></label></th>
						<td>
							<select id="signpost-<?php echo esc_attr( $name ); ?>" name="signpost[colours][<?php echo esc_attr( $name ); ?>]">
								<option value=""><?php esc_html_e( 'Signpost’s own', 'signpost' ); ?></option>
								<?php foreach ( signpost_palette() as $slug => $title ) : ?>
									<option value="<?php echo esc_attr( $slug ); ?>" <?php selected( $settings['colours'][ $name ] ?? '', $slug ); ?>><?php echo esc_html( $title ); ?></option>
								<?php endforeach; ?>
							</select>
						</td>
					</tr>
				<?php endforeach; ?>
			</table>
			<?php submit_button(); ?>
		</form>
		<h2><?php esc_html_e( 'Preview', 'signpost' ); ?></h2>
		<p><a href="<?php echo esc_url( add_query_arg( 'signpost-check', '', admin_url( 'options-general.php?page=signpost' ) ) ); ?>"><?php esc_html_e( 'Check the preview, also for opening hours that can’t be read', 'signpost' ); ?></a></p>
		<?php
		echo signpost_panel( array( 'parts' => 'help' ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
		?>
	</div>
	<?php
}
