<?php
// What the supplier of a site does, asked for per page: the script tags of the kit in the template, and the editor of before blocks.
add_action('wp_footer', function () {
    if (isset($_GET['template'])) echo getenv('WP_TEMPLATE');
});
// A Dutch site, without the package of translations.
add_filter('language_attributes', fn () => 'lang="nl-NL"');
add_filter('use_block_editor_for_post', fn ($use) => isset($_GET['classic']) ? false : $use);
