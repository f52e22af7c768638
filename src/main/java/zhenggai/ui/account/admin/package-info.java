/** Looking after accounts: who has one, what the supervisor alone does, when the window locks, the recovery key. */
package zhenggai.ui.account.admin;
