/** A look-back that is being begun: its title, day and members, the rule, and what the rule draws. */
package zhenggai.ui.lookback.begin;
