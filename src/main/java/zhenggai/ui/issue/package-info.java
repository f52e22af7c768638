/**
 * Reports that were issued: their list, their pages as they were frozen, reprinting them, comparing what they saw.
 * Read first: {@link zhenggai.ui.issue.IssuesModel}.
 */
package zhenggai.ui.issue;
