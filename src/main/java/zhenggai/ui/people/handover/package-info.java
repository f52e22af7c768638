/** Giving over what somebody still owes: who takes it, what it is, the sheet both sign. */
package zhenggai.ui.people.handover;
