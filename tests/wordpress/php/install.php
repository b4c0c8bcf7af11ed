<?php
// php install.php <folder of the site> <password of everyone>: makes the tables, a user per role, and takes the theme.
[, $site, $password] = $argv;
define('WP_INSTALLING', true);
function wp_mail() { return true; }
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Gemeente Voorbeeld', 'administrator', 'administrator@voorbeeld.invalid', false, '', $password);
foreach (['editor', 'author', 'contributor'] as $role) {
    wp_insert_user(['user_login' => $role, 'user_pass' => $password, 'user_email' => "$role@voorbeeld.invalid", 'role' => $role]);
}
switch_theme('twentytwentythree');
echo get_bloginfo('version');
