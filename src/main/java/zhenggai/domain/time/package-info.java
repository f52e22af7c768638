/** Deadlines as offices write them, and the days they mean. Plain values: knows the root of the domain only. */
package zhenggai.domain.time;
