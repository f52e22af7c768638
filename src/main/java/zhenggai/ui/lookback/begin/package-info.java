/** A look-back that is being begun: its title, day and members, the rule, and what the rule draws; and the same words changed later. */
package zhenggai.ui.lookback.begin;
