/** Signing in, who works here, and the lock that hides everything until he is back. Off for an office that did not turn accounts on. */
package zhenggai.ui.account;
