/** What is known of a finding's past: findings of earlier inspections it was linked to or is near to, and what was done then. */
package zhenggai.ui.finding.repeat;
