/**
 * What an office sets for itself: days off, its own days, how terms are counted, when deadlines warn, what the roles are called. May
 * know casework, the reader of holiday files, words, the kit and the asking before deadlines move. Read first:
 * {@link zhenggai.ui.rules.RulesModel}.
 */
package zhenggai.ui.rules;
